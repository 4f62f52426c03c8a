import type { Day } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import type { AskedDay } from './asked-day.ts'

/**
 * The first day of the unbroken time up to the day asked about in which something holds: for `since`, where it began,
 * ended and perhaps began anew. It can change on `changes` only, in any order; `start` where it holds on none of them.
 */
export function unbrokenSince({
  start,
  changes,
  holdsOn,
  day,
}: {
  start: Day
  changes: readonly (Day | null)[]
  holdsOn: (on: Day) => boolean
  day: AskedDay
}): Day {
  const come = changes.filter((each): each is Day => each !== null && each > start && day.reached(each))
  const since = [start, ...come.sort(compareDays)].reduce<Day | null>(
    (held, on) => (holdsOn(on) ? (held ?? on) : null),
    null,
  )
  return since ?? start
}
