import type { Day } from '../../calendar/day.schemas.ts'
import { isActiveOn } from '../../calendar/day.ts'
import type { PlanFact } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { everyDaysOn } from '../../rules/cadence.ts'
import type { CadenceStep } from '../../rules/unit.ts'

// What was agreed for somebody holds for them where it is denser than what the region asks of all. A plan that is
// sparser is a finding of its own, and never lets anything be late without being told.

function planOn(plans: readonly PlanFact[], on: Day): PlanFact | undefined {
  return plans.findLast((plan) => isActiveOn(plan, on))
}

/** The days from one individual session to the next, by the plan in force when the gap starts where it is denser. */
export function individualEveryDays(
  { followUp, period }: PlacementFacts,
  cadence: readonly CadenceStep[],
  gapStarts: Day,
): number {
  const asked = everyDaysOn(cadence, period.from, gapStarts)
  const steps = planOn(followUp.plans, gapStarts)?.steps ?? []
  return steps.length === 0 ? asked : Math.min(asked, everyDaysOn(steps, period.from, gapStarts))
}

/** The days from one group session to the next, in the same way. */
export function groupEveryDays({ followUp }: PlacementFacts, every: number, gapStarts: Day): number {
  return Math.min(every, planOn(followUp.plans, gapStarts)?.groupEveryDays ?? every)
}
