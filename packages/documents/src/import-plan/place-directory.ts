import type { Organisation, OrganisationFunction, RecordId, Setting } from '@brygga/domain'
import {
  isUserOrganisation,
  type Principal,
  principalNamed,
  principalWithin,
} from '../organisations/place-names.ts'
import { nameKey, nearest } from '../text/normal-form.ts'
import type { Draft } from './draft.ts'
import { isShortFormOf } from './short-form.ts'

/** What is known about a workplace besides its name, to tell those of one name apart. */
export interface WorkplaceHints {
  employer: string | null
  municipalityCode: string | null
}

export type WorkplaceSearch =
  | { outcome: 'one'; workplace: Organisation }
  | { outcome: 'none' }
  | { outcome: 'many'; workplaces: Organisation[] }

/** All organisations that rows can speak of: employers by what they are, workplaces by name. */
export class PlaceDirectory {
  readonly #draft: Draft
  readonly #employers = new Map<string, RecordId>()
  readonly #workplaces = new Map<string, RecordId[]>()
  readonly #shortForms = new Map<string, string[]>()

  constructor(draft: Draft) {
    this.#draft = draft
    for (const organisation of draft.all('organisations')) {
      if (organisation.functions.includes('workplace')) this.#listWorkplace(organisation)
      if (organisation.functions.some((one) => one !== 'workplace')) {
        this.#employers.set(this.#employerKey(organisation.name), organisation.id)
      }
    }
  }

  /** An organisation that employs or pays, as it is known; null where it is new. */
  employer(name: string): Organisation | null {
    const id = this.#employers.get(this.#employerKey(name))
    return id === undefined ? null : (this.#draft.get('organisations', id) ?? null)
  }

  /** An organisation with a function, made where it is new. It keeps the name that it was first written with. */
  enterEmployer(name: string, task: OrganisationFunction = 'employer'): Organisation {
    const known = this.employer(name)
    if (known !== null) {
      if (!known.functions.includes(task)) {
        this.#draft.amend('organisations', known.id, { functions: [...known.functions, task] })
      }
      return known
    }
    const principal = principalNamed(name, this.#draft.programme.regionCode)
    const within = principal === null ? principalWithin(name) : null
    const parent = within === null ? null : this.enterEmployer(within.name)
    const functions: OrganisationFunction[] = principal === null ? [] : [functionOf(principal)]
    if (principal === null && isUserOrganisation(name)) functions.push('user-organisation')
    const made = this.#draft.add('organisations', this.#employerKey(name), {
      name,
      functions: functions.includes(task) ? functions : [...functions, task],
      parentId: parent?.id ?? null,
      municipalityCode: principal?.kind === 'municipality' ? principal.municipality.code : null,
      regionCode: principal?.kind === 'region' ? principal.region.code : null,
      setting: null,
      securityClass: null,
      staffCount: null,
    })
    this.#employers.set(this.#employerKey(name), made.id)
    return made
  }

  /** The workplace that a name means, in full or shortened; hints tell workplaces of one name apart. */
  findWorkplace(name: string, hints: WorkplaceHints): WorkplaceSearch {
    const exact = this.#named(nameKey(name))
    const candidates = exact.length > 0 ? exact : this.#shortenedTo(name)
    const possible = candidates.filter((workplace) => !this.#liesElsewhere(workplace, hints))
    const closer = this.#closest(possible, hints)
    const [first] = closer
    if (first === undefined) return { outcome: 'none' }
    return closer.length === 1
      ? { outcome: 'one', workplace: first }
      : { outcome: 'many', workplaces: closer }
  }

  enterWorkplace(name: string, hints: WorkplaceHints, setting: Setting | null): Organisation {
    const employer = hints.employer === null ? null : this.enterEmployer(hints.employer)
    const place = `${employer?.id ?? ''}/${hints.municipalityCode ?? ''}`
    const made = this.#draft.add('organisations', `workplace/${nameKey(name)}/${place}`, {
      name,
      functions: ['workplace'],
      parentId: employer?.id ?? null,
      municipalityCode: hints.municipalityCode,
      regionCode: null,
      setting,
      securityClass: null,
      staffCount: null,
    })
    this.#listWorkplace(made)
    return made
  }

  /** Where the file first shortened a workplace's name and then wrote more of it, the longer one stays. */
  preferLonger(workplace: Organisation, name: string): void {
    if (!isShortFormOf(nameKey(workplace.name), nameKey(name))) return
    this.#draft.amend('organisations', workplace.id, { name })
    this.#listWorkplace({ ...workplace, name })
  }

  /** A known workplace that a mistyped or partly written name most likely meant. */
  suggestion(name: string): string | null {
    const names = [...this.#workplaces.values()]
      .flat()
      .flatMap((id) => this.#draft.get('organisations', id)?.name ?? [])
    const near = nearest(name, names, nameKey)
    if (near !== null) return near
    const words = nameKey(name).split(' ')
    const holding = names.filter((known) => {
      const theirs = nameKey(known).split(' ')
      return words.every((word) => theirs.includes(word))
    })
    return holding.length === 1 ? (holding[0] ?? null) : null
  }

  /** Municipalities and regions are the same however they are written; others go by their name. */
  #employerKey(name: string): string {
    const principal = principalNamed(name, this.#draft.programme.regionCode)
    if (principal === null) return `name/${nameKey(name)}`
    return principal.kind === 'region'
      ? `region/${principal.region.code}`
      : `municipality/${principal.municipality.code}`
  }

  #listWorkplace(workplace: Organisation): void {
    const key = nameKey(workplace.name)
    this.#workplaces.set(key, [...(this.#workplaces.get(key) ?? []), workplace.id])
    this.#shortForms.clear()
  }

  #named(key: string): Organisation[] {
    return (this.#workplaces.get(key) ?? []).flatMap((id) => this.#draft.get('organisations', id) ?? [])
  }

  #shortenedTo(name: string): Organisation[] {
    const key = nameKey(name)
    let keys = this.#shortForms.get(key)
    if (keys === undefined) {
      keys = [...this.#workplaces.keys()].filter(
        (known) => isShortFormOf(key, known) || isShortFormOf(known, key),
      )
      this.#shortForms.set(key, keys)
    }
    return keys.flatMap((known) => this.#named(known))
  }

  /** "Boendestöd" of one municipality is not that of another. */
  #liesElsewhere(workplace: Organisation, hints: WorkplaceHints): boolean {
    const theirs = workplace.parentId === null ? null : this.#draft.get('organisations', workplace.parentId)
    const isMunicipal = theirs?.functions.includes('principal-municipality') === true
    const ours =
      hints.employer === null ? null : principalNamed(hints.employer, this.#draft.programme.regionCode)
    return isMunicipal && ours?.kind === 'municipality' && ours.municipality.code !== theirs.municipalityCode
  }

  #closest(workplaces: Organisation[], hints: WorkplaceHints): Organisation[] {
    if (workplaces.length < 2) return workplaces
    const employer = hints.employer === null ? null : this.employer(hints.employer)
    const sameEmployer = workplaces.filter(({ parentId }) => employer !== null && parentId === employer.id)
    const among = sameEmployer.length > 0 ? sameEmployer : workplaces
    const { municipalityCode: code } = hints
    const samePlace = among.filter(({ municipalityCode }) => code !== null && municipalityCode === code)
    return samePlace.length > 0 ? samePlace : among
  }
}

function functionOf(principal: Principal): OrganisationFunction {
  return principal.kind === 'region' ? 'principal-region' : 'principal-municipality'
}
