import {
  recogniseMunicipality,
  recogniseRegion,
  region,
  type SwedishMunicipality,
  type SwedishRegion,
} from '@brygga/domain/sweden'

/** The principal that a text names. */
export type Principal =
  | { kind: 'region'; region: SwedishRegion }
  | { kind: 'municipality'; municipality: SwedishMunicipality }

/** The municipality that a text names, or null. */
export function municipalityNamed(text: string): SwedishMunicipality | null {
  return recogniseMunicipality(text)
}

/** The region or municipality that an employer's name is; a bare "regionen" is the programme's own. */
export function principalNamed(text: string, programmeRegion: string): Principal | null {
  const own = /^\s*(the )?region(en)?\s*$/i.test(text) ? region(programmeRegion) : null
  const named = own ?? recogniseRegion(text)
  if (named !== null) return { kind: 'region', region: named }
  const municipality = recogniseMunicipality(text)
  return municipality === null ? null : { kind: 'municipality', municipality }
}

/** The principal within a longer name: "Socialförvaltningen, Nässjö kommun" is a part of Nässjö kommun. */
export function principalWithin(text: string): { name: string; principal: Principal } | null {
  const kommun = /(\p{L}[\p{L}-]+(?: \p{L}+)?) (?:kommun|municipality)\b/iu.exec(text)?.[0]
  if (kommun !== undefined) {
    for (const name of [kommun, kommun.replace(/^\S+ /, '')]) {
      const municipality = recogniseMunicipality(name)
      if (municipality !== null) return { name, principal: { kind: 'municipality', municipality } }
    }
  }
  const regional = /\bregion \p{L}+(?: \p{L}+)?(?: län)?/iu.exec(text)?.[0]
  const found = regional === undefined ? null : recogniseRegion(regional)
  return found === null ? null : { name: regional as string, principal: { kind: 'region', region: found } }
}

/** Whether an organisation's name says that it is an association of users or relatives. */
export function isUserOrganisation(name: string): boolean {
  return /\b(NSPH|RSMH|RFHL|SHEDO|Attention|Balans|Hjärnkoll|OCD-förbundet|brukar\p{L}*|\p{L}*förening(en)?|\p{L}*förbund(et)?)\b/iu.test(
    name,
  )
}
