import type { Day, Period } from '../calendar/day.schemas.ts'
import { type Answer, met, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import { isInAny, unionOf } from './present.ts'

/** Since when something is missing that must be there from `start` on: since it last ended, or since the start. */
export function missingSince(periods: readonly Period[], start: Day, day: AskedDay): Day {
  return periods.reduce(
    (since, period) =>
      period.until !== null && period.until > since && day.isPast(period) ? period.until : since,
    start,
  )
}

/** Something must be there on the day, and since `start`. */
export function inPlace<Code extends string>({
  code,
  periods,
  start,
  day,
}: {
  code: Code
  periods: readonly Period[]
  start: Day
  day: AskedDay
}): Answer<Code> {
  if (isInAny(periods, day)) return met()
  return notMet(code, {}, { since: missingSince(periods, start, day) })
}

/** Exactly one person must stand in a relation on the day: nobody, and several at once, are two findings. */
export function exactlyOne<Missing extends string, Several extends string>({
  missing,
  several,
  people,
  start,
  day,
}: {
  missing: Missing
  several: Several
  people: readonly (Period & { personId: string })[]
  start: Day
  day: AskedDay
}): Answer<Missing | Several> {
  const present = people.filter((person) => day.isIn(person))
  if (present.length === 0) return notMet(missing, {}, { since: missingSince(people, start, day) })
  return atMostOne({ several, present }) ?? met()
}

/** The finding that several people stand in one relation at once; null where they are one and the same. */
export function atMostOne<Several extends string>({
  several,
  present,
}: {
  several: Several
  present: readonly (Period & { personId: string })[]
}): Answer<Several> | null {
  const count = new Set(present.map((person) => person.personId)).size
  if (count <= 1) return null
  const since =
    present
      .map((person) => person.from)
      .sort()
      .at(-1) ?? null
  return notMet(several, { count }, { since })
}

/**
 * The first day from `from` on that no period covers, where one may begin as another ends; null where they cover
 * all days to come, `from` itself where they do not cover that.
 */
export function coveredUntil(periods: readonly Period[], from: Day): Day | null {
  const cover = coverOf(periods, from)
  return cover === undefined ? from : cover.until
}

/** The first day of the unbroken cover that a day lies in; the day itself where no period covers it. */
export function coveredSince(periods: readonly Period[], day: Day): Day {
  return coverOf(periods, day)?.from ?? day
}

function coverOf(periods: readonly Period[], day: Day): Period | undefined {
  return unionOf(periods).find(({ from, until }) => from <= day && (until === null || until > day))
}
