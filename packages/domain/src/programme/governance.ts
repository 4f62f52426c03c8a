import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere, recordedOutside } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  HoldBodyMeetingCommand,
  MoveEndCommand,
  RecordBodyDecisionCommand,
  StartBodyCommand,
} from './programme.commands.ts'

/** A steering group, a strategy group or another body begins (requirement 000-23). */
export function decideStartBody(command: StartBodyCommand, register: Register, _on: Day): Decision {
  const { id, name, from } = command
  const isNamed = register.governanceBodies.some(
    (each) => each.name === name && (each.until === null || each.until > from),
  )
  const reasons = reasonsWhere(
    [register.governanceBodies.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [isNamed, reason('BODY_NAME_TAKEN', 'name')],
  )
  return decide('programme.start-body', reasons, () => [
    { op: 'add', kind: 'governanceBodies', record: { ...command, version: 1, until: null } },
  ])
}

/** A body ends, or goes on longer than was said: not over another of its name, nor before what it held or decided. */
export function decideMoveBodyEnd(command: MoveEndCommand, register: Register, _on: Day): Decision {
  const { id, version, until } = command
  const body = register.governanceBodies.find((each) => each.id === id)
  const from = body?.from ?? ''
  const isNamed =
    body !== undefined &&
    body.until !== null &&
    register.governanceBodies.some(
      (each) =>
        each.id !== id && each.name === body.name && shareDays(each, { from: body.until ?? from, until }),
    )
  const days = [
    ...register.bodyMeetings.filter((each) => each.bodyId === id).map((each) => each.heldOn),
    ...register.bodyDecisions.filter((each) => each.bodyId === id).map((each) => each.decidedOn),
  ]
  const reasons = reasonsWhere(
    [body === undefined, reason('BODY_UNKNOWN', 'id')],
    [body?.until === until, reason('NOTHING_TO_CHANGE', 'until')],
    [
      body !== undefined && until !== null && until <= from,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' }),
    ],
    [isNamed, reason('BODY_NAME_TAKEN', 'until')],
    recordedOutside('until', days, { from, until }),
  )
  return decide('programme.move-body-end', reasons, () => [
    { op: 'amend', kind: 'governanceBodies', id, version, values: { until } },
  ])
}

/** A body met. */
export function decideHoldBodyMeeting(
  command: HoldBodyMeetingCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, bodyId, heldOn } = command
  const isRecorded = register.bodyMeetings.some((each) => each.bodyId === bodyId && each.heldOn === heldOn)
  const reasons = [
    ...reasonsWhere([register.bodyMeetings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')]),
    ...reasonsAgainstBody(bodyId, heldOn, { register, on, field: 'heldOn' }),
    ...reasonsWhere([isRecorded, reason('MEETING_ALREADY_RECORDED', 'heldOn', { day: heldOn })]),
  ]
  return decide('programme.hold-body-meeting', reasons, () => [
    { op: 'add', kind: 'bodyMeetings', record: { ...command, version: 1 } },
  ])
}

/** A body decided something. */
export function decideRecordBodyDecision(
  command: RecordBodyDecisionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, bodyId, decidedOn, goalId } = command
  const reasons = [
    ...reasonsWhere([register.bodyDecisions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')]),
    ...reasonsAgainstBody(bodyId, decidedOn, { register, on, field: 'decidedOn' }),
    ...reasonsWhere([
      goalId !== null && !register.goals.some((each) => each.id === goalId),
      reason('GOAL_UNKNOWN', 'goalId'),
    ]),
  ]
  return decide('programme.record-decision', reasons, () => [
    { op: 'add', kind: 'bodyDecisions', record: { ...command, version: 1 } },
  ])
}

function reasonsAgainstBody(
  bodyId: string,
  day: Day,
  { register, on, field }: { register: Register; on: Day; field: string },
): Reason[] {
  const body = register.governanceBodies.find((each) => each.id === bodyId)
  return reasonsWhere(
    [body === undefined, reason('BODY_UNKNOWN', 'bodyId')],
    [day > on, reason('DAY_IN_FUTURE', field, { day })],
    [
      body !== undefined && !isActiveOn(body, day),
      reason('DAY_OUTSIDE_BODY', field, { from: body?.from ?? '', until: body?.until ?? '' }),
    ],
  )
}
