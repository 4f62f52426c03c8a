import type { Day } from '../calendar/day.schemas.ts'
import { shiftDays } from '../calendar/day.ts'
import { type Answer, met, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { NoticeStep } from './unit.ts'

/**
 * Something that ends is told ahead, more urgently step by step. The finding's `notice` is the step reached, so
 * that a reminder can be sent once for each. `until` is the first day no longer.
 */
export function endsSoon<Code extends string>({
  code,
  until,
  steps,
  day,
}: {
  code: Code
  until: Day
  /** The longest notice first. */
  steps: readonly NoticeStep[]
  day: AskedDay
}): Answer<Code> {
  const reached = steps.filter((step) => day.reached(shiftDays(until, -step.days)))
  const [first, last] = [reached[0], reached.at(-1)]
  if (first === undefined || last === undefined) return met({ due: until })
  const since = shiftDays(until, -first.days)
  const numbers = { notice: last.days, lastDay: shiftDays(until, -1) }
  return notMet(code, numbers, { since, due: until, severity: last.severity })
}
