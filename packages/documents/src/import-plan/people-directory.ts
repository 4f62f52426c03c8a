import type { RecordId } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import { editDistance, nameKey, nearest } from '../text/normal-form.ts'
import type { Draft } from './draft.ts'
import type { RowReader } from './row-reader.ts'

/** Somebody known: in the register, or by a row of the file that is not in the draft before it has been planned. */
export interface KnownPerson {
  id: RecordId
  name: string
  email: string | null
  /** The address that a row of the file gives, whether or not the row turns out good. Two people have not the same. */
  claimed: string | null
  isInDraft: boolean
  /** Whether the register held this person before the file was looked at. */
  isInRegister: boolean
  /** Whether a row of this file has already said who this is. */
  isInFile: boolean
  /** Whether a row of this file is about a placement of this person. */
  isPlacedByFile: boolean
}

export type Search =
  | { outcome: 'one'; person: KnownPerson }
  | { outcome: 'none' }
  | { outcome: 'many'; people: KnownPerson[] }

const nobody: Search = { outcome: 'none' }
const unsaid = { isInFile: false, isPlacedByFile: false }

/** All people that rows can speak of, by e-mail address and by name. */
export class PeopleDirectory {
  readonly #draft: Draft
  readonly #byId = new Map<RecordId, KnownPerson>()
  readonly #byEmail = new Map<string, KnownPerson>()
  readonly #byName = new Map<string, KnownPerson[]>()
  readonly #failed = new Map<string, RowReader>()
  readonly #spokenOf = new Set<RecordId>()
  readonly #inRegister: KnownPerson[] = []
  /** People of the register by the key of a name that is like theirs, for the names that were asked about. */
  readonly #alike = new Map<string, KnownPerson[]>()

  constructor(draft: Draft) {
    this.#draft = draft
    for (const { id, name, email } of draft.all('people')) {
      const address = email?.toLowerCase() ?? null
      const known = { id, name, email: address, claimed: address, isInDraft: true, isInRegister: true }
      this.#inRegister.push(this.#list({ ...known, ...unsaid }))
    }
  }

  get(id: RecordId): KnownPerson | undefined {
    return this.#byId.get(id)
  }

  byEmail(email: string): KnownPerson | undefined {
    const person = this.#byEmail.get(email.toLowerCase())
    if (person !== undefined) this.#speakOf([person])
    return person
  }

  byName(name: string): readonly KnownPerson[] {
    const people = this.#byName.get(nameKey(name)) ?? []
    this.#speakOf(people)
    return people
  }

  /** People of the register whom the file named, or who were held up to it as those it may have meant. */
  spokenOf(): RecordId[] {
    return [...this.#spokenOf]
  }

  #speakOf(people: readonly KnownPerson[]): void {
    for (const { id, isInRegister } of people) if (isInRegister) this.#spokenOf.add(id)
  }

  /** Whom a name means; where several have it, those who are preferred in turn decide. */
  find(written: WrittenName, ...preferences: ((person: KnownPerson) => boolean)[]): Search {
    const addressed = written.email === null ? undefined : this.byEmail(written.email)
    if (addressed !== undefined) {
      const isSame = sharesAName(addressed.name, written.name)
      return isSame ? { outcome: 'one', person: addressed } : { outcome: 'many', people: [addressed] }
    }
    let people = this.byName(written.name)
    for (const prefers of preferences) {
      if (people.length < 2) break
      const preferred = people.filter(prefers)
      if (preferred.length > 0) people = preferred
    }
    const [first] = people
    if (first === undefined) return nobody
    return people.length === 1 ? { outcome: 'one', person: first } : { outcome: 'many', people: [...people] }
  }

  /** Somebody new, known from now on; in the draft only once a good row needs them. */
  introduce(name: string, email: string | null): KnownPerson {
    const key = email ?? nameKey(name)
    const id = this.#draft.freshId(`people/${key}`)
    const taken = this.#byId.has(id) ? this.#draft.freshId(`people/${key}/${this.#byId.size}`) : id
    return this.#list({
      id: taken,
      name,
      email,
      claimed: email,
      isInDraft: false,
      isInRegister: false,
      ...unsaid,
    })
  }

  /** Keeps an address for somebody known by name, so that another row of that name with another address is another. */
  claim(person: KnownPerson, email: string): void {
    person.claimed = email
    this.#byEmail.set(email, person)
  }

  /** Makes sure that somebody is in the draft. */
  enter(person: KnownPerson): RecordId {
    if (!person.isInDraft) {
      const { id, name, email } = person
      this.#draft.addAs('people', id, { name, email, protectedIdentity: false })
      person.isInDraft = true
    }
    return person.id
  }

  /** Gives somebody the name and address that a row says. */
  correct(person: KnownPerson, name: string, email: string | null): void {
    if (email !== null && person.email !== email) {
      person.email = email
      this.claim(person, email)
      if (person.isInDraft) this.#draft.amend('people', person.id, { email })
    }
    if (person.name !== name && !person.isInFile) {
      person.name = name
      this.#index(person)
      if (person.isInDraft) this.#draft.amend('people', person.id, { name })
    }
    person.isInFile = true
  }

  /** Remembers whom a failed row was about, so that rows that need it can say so. What it said is forgotten. */
  fail(written: WrittenName | null, person: KnownPerson | null, row: RowReader): void {
    if (written !== null && !this.#failed.has(nameKey(written.name)))
      this.#failed.set(nameKey(written.name), row)
    if (person === null || person.isInDraft || person.email === null) return
    if (this.#byEmail.get(person.email) === person) this.#byEmail.delete(person.email)
    person.email = null
  }

  failedRow(name: string): RowReader | undefined {
    return this.#failed.get(nameKey(name))
  }

  /** A known name that a mistyped one most likely meant. */
  suggestion(name: string): string | null {
    const near = nearest(name, this.#names(), nameKey)
    const meant = near === null ? this.#shortened(name) : this.byName(near)[0]
    if (meant === undefined) return null
    this.#speakOf([meant])
    return meant.name
  }

  /**
   * Somebody of the register whose name another is so like that it is mistyped sooner than new. Stricter than a
   * suggestion: a letter, or two in a long name, or an initial in place of a name.
   */
  mistyped(name: string, about: KnownPerson | null): KnownPerson | null {
    const key = nameKey(name)
    const alike = this.#alike.get(key) ?? this.#inRegister.filter((one) => isAlike(key, nameKey(one.name)))
    this.#alike.set(key, alike)
    const meant = alike.find((person) => person !== about) ?? null
    if (meant !== null) this.#speakOf([meant])
    return meant
  }

  #shortened(name: string): KnownPerson | undefined {
    const words = nameKey(name).split(' ')
    const found = [...this.#byName.values()].flat().filter((person) => {
      const known = nameKey(person.name).split(' ')
      return words.every((word, at) => (known[at] ?? '').startsWith(word))
    })
    return found.length === 1 ? found[0] : undefined
  }

  *#names(): Generator<string> {
    for (const [person] of this.#byName.values()) if (person !== undefined) yield person.name
  }

  #list(person: KnownPerson): KnownPerson {
    this.#byId.set(person.id, person)
    if (person.email !== null && !this.#byEmail.has(person.email)) this.#byEmail.set(person.email, person)
    this.#index(person)
    return person
  }

  #index(person: KnownPerson): void {
    const key = nameKey(person.name)
    const listed = this.#byName.get(key) ?? []
    if (!listed.includes(person)) this.#byName.set(key, [...listed, person])
  }
}

function isAlike(key: string, known: string): boolean {
  const most = key.length < 12 ? 1 : 2
  if (editDistance(key, known, most) <= most) return true
  const [words, whole] = [key.split(' '), known.split(' ')]
  const isShortened = words.length === whole.length && words.some((word) => word.length > 1)
  return isShortened && words.every((word, at) => word === whole[at] || word === whole[at]?.[0])
}

/** Whether two names have a part in common, as they have after a marriage. */
export function sharesAName(one: string, other: string): boolean {
  const parts = new Set(nameKey(one).split(' '))
  return nameKey(other)
    .split(' ')
    .some((part) => parts.has(part))
}
