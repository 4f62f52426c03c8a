import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  ReplyToRequestCommand,
  RequestSupervisionCommand,
  WithdrawRequestCommand,
} from './follow-up.commands.ts'
import type { SupervisionRequest } from './supervision-follow-up.schemas.ts'

/** What a request for supervision goes through. */
export const supervisionRequestLifeCycle: LifeCycle<'asked' | 'replied' | 'withdrawn', 'reply' | 'withdraw'> =
  {
    start: 'asked',
    steps: { asked: { reply: 'replied', withdraw: 'withdrawn' }, replied: {}, withdrawn: {} },
  }

/** Where a request is. */
export function supervisionRequestState({ repliedOn, withdrawnOn }: SupervisionRequest) {
  if (repliedOn !== null) return 'replied'
  return withdrawnOn === null ? 'asked' : 'withdrawn'
}

/** Somebody asks for supervision; one request at a time, so that none is lost among others. */
export function decideRequestSupervision(
  command: RequestSupervisionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, askedOn } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const isOpen = register.supervisionRequests.some(
    (each) => each.placementId === placementId && supervisionRequestState(each) === 'asked',
  )
  const reasons = reasonsWhere(
    [register.supervisionRequests.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [askedOn > on, reason('DAY_IN_FUTURE', 'askedOn', { day: askedOn })],
    [placement !== undefined && !isActiveOn(placement, askedOn), outsidePlacement(placement, 'askedOn')],
    [isOpen, reason('REQUEST_ALREADY_OPEN', 'placementId')],
  )
  return decide('supervision.request', reasons, () => [
    {
      op: 'add',
      kind: 'supervisionRequests',
      record: { ...command, version: 1, repliedOn: null, repliedById: null, withdrawnOn: null },
    },
  ])
}

/** Somebody replies to a request, and never the one who asked. */
export function decideReplyToRequest(command: ReplyToRequestCommand, register: Register, on: Day): Decision {
  const { requestId, version, repliedById } = command
  const request = register.supervisionRequests.find((each) => each.id === requestId)
  const asker = register.placements.find((each) => each.id === request?.placementId)?.personId
  const reasons = [
    ...reasonsAgainst(request, 'reply', command.on, on),
    ...reasonsWhere(
      [!register.people.some((each) => each.id === repliedById), reason('PERSON_UNKNOWN', 'repliedById')],
      [repliedById === asker, reason('REPLY_BY_SELF', 'repliedById')],
    ),
  ]
  return decide('supervision.reply-to-request', reasons, () => [
    {
      op: 'amend',
      kind: 'supervisionRequests',
      id: requestId,
      version,
      values: { repliedOn: command.on, repliedById },
    },
  ])
}

/** A request is taken back by the one who asked. */
export function decideWithdrawRequest(
  command: WithdrawRequestCommand,
  register: Register,
  on: Day,
): Decision {
  const { requestId, version } = command
  const request = register.supervisionRequests.find((each) => each.id === requestId)
  return decide('supervision.withdraw-request', reasonsAgainst(request, 'withdraw', command.on, on), () => [
    {
      op: 'amend',
      kind: 'supervisionRequests',
      id: requestId,
      version,
      values: { withdrawnOn: command.on },
    },
  ])
}

function reasonsAgainst(
  request: SupervisionRequest | undefined,
  step: 'reply' | 'withdraw',
  day: Day,
  on: Day,
): Reason[] {
  if (request === undefined) return [reason('REQUEST_UNKNOWN', 'requestId'), ...reasonsAgainstFuture(day, on)]
  const state = supervisionRequestState(request)
  const isPossible = supervisionRequestLifeCycle.steps[state][step] !== undefined
  return reasonsWhere(
    [!isPossible, reason('STEP_NOT_POSSIBLE', 'requestId', { state })],
    [day > on, reason('DAY_IN_FUTURE', 'on', { day })],
    [day < request.askedOn, reason('DAY_TOO_EARLY', 'on', { from: request.askedOn })],
  )
}
