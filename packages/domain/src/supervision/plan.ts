import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision, Operation } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { CadenceStep } from '../rules/unit.ts'
import type { PlanSupervisionCommand } from './follow-up.commands.ts'

/** A plan in steps, denser at first (requirement 001-12); the one before it ends as it begins. */
export function decidePlanSupervision(
  command: PlanSupervisionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, from, steps } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const plans = register.supervisionPlans.filter((each) => each.placementId === placementId)
  const later = plans.map((each) => each.from).filter((day) => day > from)
  const isOver = placement !== undefined && placement.until !== null && placement.until <= from
  const stand = reasonsWhere(
    [register.supervisionPlans.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [isOver, outsidePlacement(placement)],
    [!isRising(steps), reason('PLAN_STEPS_NOT_RISING', 'steps')],
    [!isDenserAtFirst(steps), reason('PLAN_NOT_DENSER_AT_FIRST', 'steps')],
    [plans.some((each) => each.from === from), reason('ALREADY_PLANNED', 'from')],
    [later.length > 0, reason('PLANNED_LATER', 'from', { from: later.sort()[0] ?? from })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(from, on)]
  return decide('supervision.plan', reasons, () => [
    ...plans
      .filter((each) => isActiveOn(each, from))
      .map(
        (each): Operation => ({
          op: 'amend',
          kind: 'supervisionPlans',
          id: each.id,
          version: each.version,
          values: { until: from },
        }),
      ),
    { op: 'add', kind: 'supervisionPlans', record: { ...command, version: 1, until: null } },
  ])
}

/** The first step begins at once, and each later one after more months. */
function isRising(steps: readonly CadenceStep[]): boolean {
  return steps.every(({ afterMonths }, at) =>
    at === 0 ? afterMonths === 0 : afterMonths > (steps[at - 1]?.afterMonths ?? 0),
  )
}

function isDenserAtFirst(steps: readonly CadenceStep[]): boolean {
  return steps.every(({ everyDays }, at) => everyDays >= (steps[at - 1]?.everyDays ?? 0))
}
