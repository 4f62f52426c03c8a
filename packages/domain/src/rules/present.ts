import type { Day, Period } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import type { AskedDay } from './asked-day.ts'

/** The last of some days that has come, in whatever order they stand. */
export function latestOf(days: readonly Day[], day: AskedDay): Day | null {
  return days
    .filter((each) => day.reached(each))
    .reduce<Day | null>((last, each) => (last === null || each > last ? each : last), null)
}

/** How many of some days lie in a half-open period and have come. */
export function countIn(days: readonly Day[], period: Period, day: AskedDay): number {
  return days.filter(
    (each) => each >= period.from && (period.until === null || each < period.until) && day.reached(each),
  ).length
}

/**
 * What was said last, of things that hold until something else is said. More than one where several were said on
 * that day: the facts then contradict each other.
 */
export function latestSaid<T extends { readonly from: Day }>(said: readonly T[], day: AskedDay): T[] {
  const last = latestOf(
    said.map(({ from }) => from),
    day,
  )
  return said.filter(({ from }) => from === last)
}

/** What was said last by some day of the facts, in the same way. */
export function saidOn<T extends { readonly from: Day }>(said: readonly T[], on: Day): T[] {
  const last = said
    .map(({ from }) => from)
    .filter((from) => from <= on)
    .sort()
    .at(-1)
  return said.filter(({ from }) => from === last)
}

/** Whether any of some periods, which may overlap, holds on the day; asks again when their cover ends. */
export function isInAny(periods: readonly Period[], day: AskedDay): boolean {
  return unionOf(periods).some((covered) => day.isIn(covered))
}

/** The days that some periods cover together, as periods in order that neither overlap nor meet. */
export function unionOf(periods: readonly Period[]): Period[] {
  const sound = periods.filter(({ from, until }) => until === null || until > from)
  // Stryker disable next-line ConditionalExpression: what is said of one period alone is the same, and said sooner
  if (sound.length < 2) return sound
  const union: Period[] = []
  for (const { from, until } of sound.sort((a, b) => compareDays(a.from, b.from))) {
    const last = union.at(-1)
    if (last === undefined || (last.until !== null && last.until < from)) union.push({ from, until })
    else if (last.until !== null && (until === null || until > last.until)) last.until = until
  }
  return union
}

/** The days of a period that some others cover, as periods in order. */
export function partsWithin(period: Period, others: readonly Period[]): Period[] {
  return unionOf(others).flatMap(({ from, until }) => {
    const part = {
      from: compareDays(from, period.from) < 0 ? period.from : from,
      until: earlierEnd(until, period.until),
    }
    return part.until !== null && part.until <= part.from ? [] : [part]
  })
}

function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
