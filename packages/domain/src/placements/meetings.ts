import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, isActiveOn } from '../calendar/day.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { CancelMeetingCommand, HoldMeetingCommand, PlanMeetingCommand } from './follow-up.commands.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { PlacementMeeting } from './placement-follow-up.schemas.ts'

/** What a check-in, a reflection or a review goes through. */
export const placementMeetingLifeCycle: LifeCycle<'planned' | 'held' | 'cancelled', 'hold' | 'cancel'> = {
  start: 'planned',
  steps: { planned: { hold: 'held', cancel: 'cancelled' }, held: {}, cancelled: {} },
}

/** Whether a meeting is planned, held or cancelled. */
export function placementMeetingState({ heldOn, cancelledOn }: PlacementMeeting) {
  if (heldOn !== null) return 'held'
  return cancelledOn === null ? 'planned' : 'cancelled'
}

/**
 * Whether the role has settled, by the last review held by a day; `settling` until one says so (requirement 001-18).
 * Null where the register does not hold the placement, or it had not begun.
 */
export function roleStatusOn(
  register: Register,
  placementId: string,
  on: Day,
): 'settling' | 'settled' | null {
  const placement = register.placements.find((each) => each.id === placementId)
  if (placement === undefined || placement.from > on) return null
  const last = register.placementMeetings
    .filter((each) => each.placementId === placementId && each.outcome !== null)
    .flatMap(({ heldOn, outcome }) => (heldOn !== null && heldOn <= on ? [{ heldOn, outcome }] : []))
    .sort((a, b) => compareDays(a.heldOn, b.heldOn))
    .at(-1)
  return last?.outcome ?? 'settling'
}

/** A meeting about a placement is planned for a day of it, past or to come; once for its kind and day. */
export function decidePlanMeeting(command: PlanMeetingCommand, register: Register, _on: Day): Decision {
  const { id, placementId, kind, plannedOn } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const isPlanned = register.placementMeetings.some(
    (each) =>
      each.placementId === placementId &&
      each.kind === kind &&
      each.plannedOn === plannedOn &&
      each.cancelledOn === null,
  )
  const reasons = reasonsWhere(
    [register.placementMeetings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [placement !== undefined && !isActiveOn(placement, plannedOn), outsidePlacement(placement, 'plannedOn')],
    [isPlanned, reason('MEETING_ALREADY_RECORDED', 'plannedOn', { day: plannedOn })],
  )
  return decide('placements.plan-meeting', reasons, () => [
    {
      op: 'add',
      kind: 'placementMeetings',
      record: { ...command, version: 1, heldOn: null, cancelledOn: null, present: [], outcome: null },
    },
  ])
}

/** A planned meeting was held. A review says whether the role has settled; other meetings do not. */
export function decideHoldMeeting(command: HoldMeetingCommand, register: Register, on: Day): Decision {
  const { meetingId, version, heldOn, present, outcome } = command
  const meeting = register.placementMeetings.find((each) => each.id === meetingId)
  const placement = register.placements.find((each) => each.id === meeting?.placementId)
  const isReview = meeting?.kind === 'six-month-review' || meeting?.kind === 'twelve-month-review'
  const reasons = [
    ...reasonsAgainstMeeting(meeting, 'hold'),
    ...reasonsWhere(
      [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
      [placement !== undefined && !isActiveOn(placement, heldOn), outsidePlacement(placement, 'heldOn')],
      [present.length === 0, reason('NOBODY_PRESENT', 'present')],
      [isReview && outcome === null, reason('REVIEW_NEEDS_OUTCOME', 'outcome')],
      [meeting !== undefined && !isReview && outcome !== null, reason('OUTCOME_ONLY_OF_REVIEW', 'outcome')],
    ),
  ]
  return decide('placements.hold-meeting', reasons, () => [
    {
      op: 'amend',
      kind: 'placementMeetings',
      id: meetingId,
      version,
      values: { heldOn, present: [...new Set(present)], outcome },
    },
  ])
}

/** A planned meeting is cancelled; another may be planned. */
export function decideCancelMeeting(command: CancelMeetingCommand, register: Register, on: Day): Decision {
  const { meetingId, version } = command
  const meeting = register.placementMeetings.find((each) => each.id === meetingId)
  const reasons = [
    ...reasonsAgainstMeeting(meeting, 'cancel'),
    ...reasonsWhere([command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })]),
  ]
  return decide('placements.cancel-meeting', reasons, () => [
    { op: 'amend', kind: 'placementMeetings', id: meetingId, version, values: { cancelledOn: command.on } },
  ])
}

function reasonsAgainstMeeting(meeting: PlacementMeeting | undefined, step: 'hold' | 'cancel'): Reason[] {
  if (meeting === undefined) return [reason('MEETING_UNKNOWN', 'meetingId')]
  const state = placementMeetingState(meeting)
  const isPossible = placementMeetingLifeCycle.steps[state][step] !== undefined
  return reasonsWhere([!isPossible, reason('STEP_NOT_POSSIBLE', 'meetingId', { state })])
}
