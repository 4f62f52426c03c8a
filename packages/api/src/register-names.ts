import type { Day, Register, Subject } from '@brygga/domain'
import { isActiveOn } from '@brygga/domain'
import { municipality } from '@brygga/domain/sweden'
import type { NamedSubject, PersonRef, PlaceRef } from './contract/index.ts'

/** Swedish order: Å, Ä and Ö after Z. */
export const swedishOrder = new Intl.Collator('sv')

/** What the people and places of a register are called. Throws for an id that the register does not hold. */
export interface RegisterNames {
  person(id: string): PersonRef
  place(id: string): PlaceRef
  subject(subject: Subject): NamedSubject
}

/** Names in a register; a person goes with the workplace that the person has on the day. */
export function namesIn(register: Register, on: Day): RegisterNames {
  const people = new Map(register.people.map(({ id, name }) => [id, { id, name }]))
  const places = new Map(register.organisations.map(({ id, name }) => [id, { id, name }]))
  const placements = new Map(register.placements.map((placement) => [placement.id, placement]))
  const cohorts = new Map(register.cohorts.map((cohort) => [cohort.id, cohort]))
  const faults = new Map(register.systemFaults.map((fault) => [fault.id, fault]))
  const forums = new Map(register.forums.map((forum) => [forum.id, forum]))
  const workplaceOf = new Map(
    register.placements
      .filter((placement) => isActiveOn(placement, on))
      .map(({ personId, workplaceId }) => [personId, workplaceId]),
  )
  const person = (id: string) => found(people.get(id), id)
  const place = (id: string) => found(places.get(id), id)

  function subject(asked: Subject): NamedSubject {
    const { kind, id } = asked
    const named = (name: string, of: Partial<NamedSubject> = {}): NamedSubject => ({
      subject: asked,
      name,
      person: null,
      workplace: null,
      ...of,
    })
    if (kind === 'municipality') return named(municipality(id)?.name ?? id)
    if (kind === 'cohort') return named(found(cohorts.get(id), id).number)
    if (kind === 'system-fault') return named(found(faults.get(id), id).description)
    if (kind === 'forum') return named(found(forums.get(id), id).name)
    if (kind === 'programme') return named(register.programme.name)
    if (kind === 'workplace') return named(place(id).name, { workplace: place(id) })
    if (kind === 'person') {
      const workplaceId = workplaceOf.get(id)
      const workplace = workplaceId === undefined ? null : place(workplaceId)
      return named(person(id).name, { person: person(id), workplace })
    }
    const { personId, workplaceId } = found(placements.get(id), id)
    return named(person(personId).name, { person: person(personId), workplace: place(workplaceId) })
  }
  return { person, place, subject }
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The register holds no record ${id} that another record names`)
  return value
}
