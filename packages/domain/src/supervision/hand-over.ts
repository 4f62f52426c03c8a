import type { Day } from '../calendar/day.schemas.ts'
import { decideNameSupervisor } from '../placements/name-relation.ts'
import type { Decision, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { HandOverSupervisionCommand } from './follow-up.commands.ts'
import { supervisedOn } from './is-supervisor.ts'

/**
 * Everybody whom a supervisor has on a day goes over to another in one change, so that nobody is left in between.
 * Whoever may not be supervised by the new one is named among the reasons.
 */
export function decideHandOverSupervision(
  command: HandOverSupervisionCommand,
  register: Register,
  on: Day,
): Decision {
  const { fromPersonId, toPersonId, from, relations } = command
  const supervised = supervisedOn(register, fromPersonId, from)
  const listed = new Set(relations.map(({ placementId }) => placementId))
  const isComplete = listed.size === relations.length && [...supervised].every((id) => listed.has(id))
  const decisions = relations
    .filter(({ placementId }) => supervised.has(placementId))
    .map(({ id, placementId }) =>
      decideNameSupervisor({ id, placementId, personId: toPersonId, from }, register, on),
    )
  const ids = relations.map(({ id }) => id)
  const refused = decisions.flatMap((each) => (each.outcome === 'refused' ? each.reasons : []))
  const reasons = [
    ...reasonsWhere(
      [supervised.size === 0, reason('NOBODY_SUPERVISED', 'fromPersonId')],
      [!isComplete || listed.size > supervised.size, reason('HANDOVER_INCOMPLETE', 'relations')],
      [new Set(ids).size < ids.length, reason('RECORD_ID_TAKEN', 'relations')],
    ),
    ...distinct([
      ...reasonsWhere([
        !register.people.some((each) => each.id === toPersonId),
        reason('PERSON_UNKNOWN', 'toPersonId'),
      ]),
      ...reasonsAgainstFarDay(from, on),
      ...refused.map((each) => ({ ...each, field: fieldHere(each.field) })),
    ]),
  ]
  return decide('supervision.hand-over', reasons, () =>
    decisions.flatMap((each) => (each.outcome === 'change' ? each.change.operations : [])),
  )
}

/** The field of this command that a reason against naming one supervisor is about. */
function fieldHere(field: string | null): string | null {
  if (field === 'personId') return 'toPersonId'
  return field === 'id' || field === 'placementId' ? 'relations' : field
}

/** The same reason for several placements is said once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((each) => [JSON.stringify(each), each])).values()]
}
