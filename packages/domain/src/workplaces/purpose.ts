import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { StatePurposeCommand } from './recruitment.commands.ts'

/** It is stated what a workplace is there for; what was stated before stays, and ends as this begins (000-03). */
export function decideStatePurpose(command: StatePurposeCommand, register: Register, on: Day): Decision {
  const { id, workplaceId, from, purposes } = command
  const stated = register.workplacePurposes.filter((each) => each.workplaceId === workplaceId)
  const present = stated.find((each) => isActiveOn(each, from))
  const later = stated.map((each) => each.from).filter((day) => day > from)
  const isSame =
    present !== undefined && String([...present.purposes].sort()) === String([...purposes].sort())
  const stand = reasonsWhere(
    [register.workplacePurposes.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [
      !register.organisations.some((each) => each.id === workplaceId),
      reason('WORKPLACE_UNKNOWN', 'workplaceId'),
    ],
    [new Set(purposes).size < purposes.length, reason('PURPOSE_TWICE', 'purposes')],
    [isSame, reason('NOTHING_TO_CHANGE', 'purposes')],
    [
      !isSame && stated.some((each) => each.from === from),
      reason('PURPOSE_ALREADY_STATED', 'from', { day: from }),
    ],
    [later.length > 0, reason('PURPOSE_STATED_LATER', 'from', { from: later.sort()[0] ?? from })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(from, on)]
  return decide('workplaces.state-purpose', reasons, () => [
    ...(present === undefined ? [] : [endOf(present, from)]),
    { op: 'add', kind: 'workplacePurposes', record: { ...command, version: 1, until: null } },
  ])
}

function endOf({ id, version }: { id: string; version: number }, until: Day): Operation {
  return { op: 'amend', kind: 'workplacePurposes', id, version, values: { until } }
}
