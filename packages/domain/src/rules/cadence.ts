import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, shiftDays, shiftMonths } from '../calendar/day.ts'
import { type Answer, met, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { CadenceStep } from './unit.ts'

/** How many days may pass from `at` to the next time, by the months from `since` to `at`. */
export function everyDaysOn(steps: readonly CadenceStep[], since: Day, at: Day): number {
  const step = steps.findLast(({ afterMonths }) => shiftMonths(since, afterMonths) <= at) ?? steps[0]
  if (step === undefined) throw new Error('A cadence needs at least one step. Give its value one.')
  return step.everyDays
}

/**
 * Something that comes again within a number of days. The gap starts on the last time, or on the day it counts
 * from where that is later; the last day on which it is still in time is that many days after.
 */
export function againWithin<Code extends string>({
  code,
  times,
  countsFrom,
  everyDays,
  day,
}: {
  code: Code
  /** In rising order. */
  times: readonly Day[]
  countsFrom: Day
  everyDays: (gapStarts: Day) => number
  day: AskedDay
}): Answer<Code> {
  const last = day.latest(times)
  const gapStarts = last === null || compareDays(last, countsFrom) < 0 ? countsFrom : last
  const allowed = everyDays(gapStarts)
  const due = shiftDays(gapStarts, allowed)
  const late = shiftDays(due, 1)
  if (!day.reached(late)) return met({ due })
  return notMet(code, last === null ? { everyDays: allowed } : { everyDays: allowed, last }, {
    since: late,
    due,
  })
}
