import { regions, type SwedishRegion } from './region-list.ts'
import { municipalities, municipality, region, type SwedishMunicipality } from './sweden.ts'

/** Names that no rule of grammar gives. */
const otherMunicipalityNames = new Map([
  ['falu kommun', '2080'],
  ['region gotland', '0980'],
])
const otherRegionNames: Readonly<Record<string, string>> = {
  'region västra götaland': '14',
  'västra götaland': '14',
  'region södermanland': '04',
  'region jämtland': '23',
}

const municipalityByName = new Map(municipalities.map((one) => [plain(one.name), one]))
const kindBefore = /^(?:kommun|kommunen|municipality of) /
const kindAfter = / (?:kommun|kommunen|kn|komm|stad|municipality)$/

/** Lower case, one space between words, no hyphens and no punctuation at the ends. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00A0\-–:.,;()]+/g, ' ')
    .trim()
}

/**
 * The municipality that a text names: by name, with or without "kommun" or "stad", in the genitive before those,
 * or by its code (`0680`, 680). Null where it names none, or might name several things.
 */
export function recogniseMunicipality(text: string | number): SwedishMunicipality | null {
  if (typeof text === 'number' && (text < 1 || !Number.isInteger(text))) return null
  const words = plain(String(text))
  const numbered = /^(\d{3,4})(?: (.+))?$/.exec(words)
  if (numbered !== null) {
    const found = municipality((numbered[1] as string).padStart(4, '0'))
    const agrees = numbered[2] === undefined || recogniseMunicipality(numbered[2]) === found
    return agrees ? found : null
  }
  const known = otherMunicipalityNames.get(words)
  if (known !== undefined) return municipality(known)
  const named = words.replace(kindBefore, '')
  const kindSaid = kindAfter.test(named)
  const name = named.replace(kindAfter, '')
  return municipalityByName.get(name) ?? (kindSaid ? withoutGenitive(name) : null)
}

/** The Swedish genitive adds an s: "Jönköpings", and by mistake "Vetlandas". */
function withoutGenitive(name: string): SwedishMunicipality | null {
  return name.endsWith('s') ? (municipalityByName.get(name.slice(0, -1)) ?? null) : null
}

const regionByName = new Map<string, SwedishRegion>()
for (const one of regions) {
  const county = plain(one.county).replace(/ län$/, '')
  const own = plain(one.name).replace(/^region | län$/g, '')
  const stems = new Set([county, own, county.replace(/s$/, '')])
  for (const stem of stems) {
    for (const form of [`region ${stem}`, `region ${stem} län`, `${stem} län`]) regionByName.set(form, one)
    for (const form of ['landstinget i', 'landstinget']) {
      regionByName.set(`${form} ${stem}`, one)
      regionByName.set(`${form} ${stem} län`, one)
    }
    // A bare name counts where no municipality has it: "Skåne", but not "Jönköping".
    if (!municipalityByName.has(stem) && withoutGenitive(stem) === null) regionByName.set(stem, one)
  }
  regionByName.set(plain(one.name), one)
}
for (const [name, code] of Object.entries(otherRegionNames))
  regionByName.set(name, region(code) as SwedishRegion)

/**
 * The region that a text names: its own name, its county ("Jönköpings län"), or its code (`06`, 6). Null where it
 * names none, or a municipality as well ("Jönköping").
 */
export function recogniseRegion(text: string | number): SwedishRegion | null {
  if (typeof text === 'number' && (text < 1 || !Number.isInteger(text))) return null
  const words = plain(String(text))
  if (/^\d{1,2}$/.test(words)) return region(words.padStart(2, '0'))
  return regionByName.get(words) ?? null
}
