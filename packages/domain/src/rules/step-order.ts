import type { Day, Period } from '../calendar/day.schemas.ts'
import { type Answer, met, notApplicable, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { StepOrder } from './unit.ts'

/** A step that somebody has begun, and the first day on which it is done; null: not done. */
export interface StepTaken extends Period {
  readonly step: string
}

/**
 * Steps are begun only when those that come before them are done: one may end as the next begins. The order is a
 * value in the unit `step-order`, so that `checkRulebook` finds orders that nobody can follow.
 */
export function inOrder<Code extends string>({
  code,
  order,
  steps,
  day,
}: {
  code: Code
  order: readonly StepOrder[]
  /** In any order; a step taken again counts as done when it was first done. */
  steps: readonly StepTaken[]
  day: AskedDay
}): Answer<Code> {
  const begun = steps.filter(({ from }) => day.reached(from))
  const later = new Set(order.map(({ after }) => after))
  if (!begun.some(({ step }) => later.has(step))) return notApplicable
  const [first] = begun
    .flatMap(({ step, from }) =>
      order
        .filter(({ after }) => after === step)
        .filter((each) => !isDoneBy(steps, each.before, from))
        .map((each) => ({ ...each, from })),
    )
    .sort(compareTooEarly)
  if (first === undefined) return met()
  return notMet(code, { before: first.before, after: first.after }, { since: first.from })
}

interface TooEarly extends StepOrder {
  readonly from: Day
}

function compareTooEarly(a: TooEarly, b: TooEarly): number {
  return [a.from, a.after, a.before].join() < [b.from, b.after, b.before].join() ? -1 : 1
}

function isDoneBy(steps: readonly StepTaken[], step: string, on: Day): boolean {
  return steps.some(
    (each) => each.step === step && each.until !== null && each.from < each.until && each.until <= on,
  )
}
