import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/**
 * Whether somebody is a supervisor on a day: in the role, or named for a placement. A role counts from before its
 * first day too, since registers often note a role long after somebody took it up; from its end on it does not.
 */
export function isSupervisorOn(register: Register, personId: RecordId, on: Day): boolean {
  return (
    register.roles.some(
      (each) =>
        each.personId === personId &&
        each.role === 'supervisor' &&
        (each.until === null || (on < each.until && each.from < each.until)),
    ) || supervisedOn(register, personId, on).size > 0
  )
}

/**
 * The placements in which somebody is the supervisor on a day. Once a placement has ended nobody is supervised in it,
 * whatever days the relation says: one without an end, or named from a later day, gives nothing more to hold or read.
 */
export function supervisedOn(register: Register, personId: RecordId, on: Day): Set<RecordId> {
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
