import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/** What tells who supervises: roles, who is named for which placement, and how long those go on. */
export type WhoSupervises = Pick<Register, 'roles' | 'relations' | 'placements'>

/**
 * Whether somebody is a supervisor on a day: in the role, or named for a placement. A role counts from before its
 * first day too, since registers often note a role long after somebody took it up; from its end on it does not.
 */
export function isSupervisorOn(register: WhoSupervises, personId: RecordId, on: Day): boolean {
  return (
    register.roles.some((each) => each.personId === personId && makesSupervisor(each, on)) ||
    supervisedOn(register, personId, on).size > 0
  )
}

/** Everybody who is a supervisor on a day. */
export function supervisorsOn(register: WhoSupervises, on: Day): Set<RecordId> {
  const goingOn = new Set(register.placements.filter((each) => isActiveOn(each, on)).map(({ id }) => id))
  const named = register.relations.filter(
    (each) => each.kind === 'supervisor' && isActiveOn(each, on) && goingOn.has(each.placementId),
  )
  const inRole = register.roles.filter((each) => makesSupervisor(each, on))
  return new Set([...inRole, ...named].map(({ personId }) => personId))
}

function makesSupervisor({ role, from, until }: Register['roles'][number], on: Day): boolean {
  return role === 'supervisor' && (until === null || (on < until && from < until))
}

/**
 * The placements in which somebody is the supervisor on a day. Once a placement has ended nobody is supervised in it,
 * whatever days the relation says: one without an end, or named from a later day, gives nothing more to hold or read.
 */
export function supervisedOn(register: WhoSupervises, personId: RecordId, on: Day): Set<RecordId> {
  const named = new Set(
    register.relations
      .filter((each) => each.personId === personId && each.kind === 'supervisor' && isActiveOn(each, on))
      .map(({ placementId }) => placementId),
  )
  if (named.size === 0) return named
  return new Set(
    register.placements.filter((each) => named.has(each.id) && isActiveOn(each, on)).map(({ id }) => id),
  )
}

/** Whether somebody may hold supervision on a day: a supervisor, or who is named to stand in for an absent one. */
export function holdsSupervisionOn(register: Register, personId: RecordId, on: Day): boolean {
  return (
    isSupervisorOn(register, personId, on) ||
    register.supervisorAbsences.some((each) => each.coverPersonId === personId && isActiveOn(each, on))
  )
}

/** Everybody who may hold supervision on a day. */
export function holdersOfSupervisionOn(register: Register, on: Day): Set<RecordId> {
  const covers = register.supervisorAbsences.filter((each) => isActiveOn(each, on))
  const standIns = covers.flatMap(({ coverPersonId }) => coverPersonId ?? [])
  return new Set([...supervisorsOn(register, on), ...standIns])
}
