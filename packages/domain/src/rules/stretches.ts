import type { Day, Period } from '../calendar/day.schemas.ts'
import { dayOf, latestDay, shiftMonths } from '../calendar/day.ts'
import type { AskedDay, CalendarStretch } from './asked-day.ts'

/** A half-open period whose end is known. */
export interface ClosedPeriod extends Period {
  readonly until: Day
}

/** The periods that are over on the day asked about, in order, and the one it lies in; null before the first. */
export interface PeriodsSoFar {
  readonly over: readonly ClosedPeriod[]
  readonly now: ClosedPeriod | null
}

const monthsIn: Record<CalendarStretch, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The calendar month, quarter, half-year or year that a day of the facts lies in. */
export function stretchAround(day: Day, stretch: CalendarStretch): ClosedPeriod {
  const length = monthsIn[stretch]
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1
  const from = dayOf(Number(day.slice(0, 4)), month, 1)
  if (from === null) throw new RangeError('Not a day as YYYY-MM-DD.')
  return { from, until: shiftMonths(from, length) }
}

/** Calendar months, quarters, half-years or years, from the one that `first` lies in. */
export function stretchesSince(first: Day, stretch: CalendarStretch, day: AskedDay): PeriodsSoFar {
  return termsSince(stretchAround(first, stretch).from, monthsIn[stretch], day)
}

/** Periods of so many months, counted from a day: years of service, or terms of a certificate. */
export function termsSince(start: Day, months: number, day: AskedDay): PeriodsSoFar {
  if (months < 1) throw new RangeError('A period has at least one month.')
  const over: ClosedPeriod[] = []
  if (!day.reached(start)) return { over, now: null }
  for (let from = start; ; ) {
    // Counted from the start each time: months that are too short must not shift those after them.
    const until = shiftMonths(start, months * (over.length + 1))
    // Of a period that nobody can write the end of, none comes after it.
    if (!day.reached(until) || until === latestDay) return { over, now: { from, until } }
    over.push({ from, until })
    from = until
  }
}

/** The first calendar month, quarter, half-year or year that begins on the day or after it: the first whole one. */
export function firstWhole(day: Day, stretch: CalendarStretch): ClosedPeriod {
  const around = stretchAround(day, stretch)
  return around.from === day ? around : stretchAround(around.until, stretch)
}
