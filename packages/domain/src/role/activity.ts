import type { Day, Period } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { AnswerSelfCheckCommand, LogActivityCommand } from './role.commands.ts'
import { type Activity, type ActivityCategory, activityCategories } from './role.schemas.ts'

/** What somebody did is logged: the category, how and where, how many came, and never who. */
export function decideLogActivity(command: LogActivityCommand, register: Register, on: Day): Decision {
  const { id, placementId, heldOn, mode, heads } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const reasons = reasonsWhere(
    [register.activities.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
    [placement !== undefined && !isActiveOn(placement, heldOn), outsidePlacement(placement, 'heldOn')],
    [mode === 'individual' && heads !== null && heads > 1, reason('INDIVIDUAL_HAS_ONE_HEAD', 'heads')],
  )
  return decide('role.log-activity', reasons, () => [
    { op: 'add', kind: 'activities', record: { ...command, version: 1 } },
  ])
}

/** How the role feels is answered; once a day for each who answers. */
export function decideAnswerSelfCheck(
  command: AnswerSelfCheckCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, answeredOn, by } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const isAnswered = register.selfChecks.some(
    (each) => each.placementId === placementId && each.answeredOn === answeredOn && each.by === by,
  )
  const reasons = reasonsWhere(
    [register.selfChecks.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [answeredOn > on, reason('DAY_IN_FUTURE', 'answeredOn', { day: answeredOn })],
    [
      placement !== undefined && !isActiveOn(placement, answeredOn),
      outsidePlacement(placement, 'answeredOn'),
    ],
    [isAnswered, reason('SELF_CHECK_ALREADY_ANSWERED', 'answeredOn', { day: answeredOn })],
  )
  return decide('role.answer-self-check', reasons, () => [
    { op: 'add', kind: 'selfChecks', record: { ...command, version: 1 } },
  ])
}

/** Minutes of each category in a half-open period, also those of which there were none (requirement 004-61). */
export function activityMix(
  activities: readonly Pick<Activity, 'heldOn' | 'category' | 'minutes'>[],
  period: Period,
): Record<ActivityCategory, number> {
  const mix = Object.fromEntries(activityCategories.map((category) => [category, 0])) as Record<
    ActivityCategory,
    number
  >
  for (const { heldOn, category, minutes } of activities) {
    if (isActiveOn(period, heldOn)) mix[category] += minutes
  }
  return mix
}
