import { type Amount, addDays, type Day, type Period } from '@brygga/domain'
import fc from 'fast-check'

/** Days around those on which the rulebooks change and people move, so that limits are met often. */
export function dayNear(first: Day, days = 900): fc.Arbitrary<Day> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: days }).map((step) => addDays(first, step)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2024-02-29', '2024-12-31', '2026-03-01', '2026-12-31', '2028-02-29'),
    },
  )
}

export function few<T>(each: fc.Arbitrary<T>, most = 4): fc.Arbitrary<T[]> {
  return fc.array(each, { maxLength: most })
}

/** Null about one time in five: not known, or not yet. */
export function maybe<T>(each: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(each, { freq: 5 })
}

/** Periods, of which some have no end and some end before they begin. */
export function periodNear(first: Day): fc.Arbitrary<Period> {
  return fc
    .tuple(dayNear(first), maybe(fc.integer({ min: -10, max: 500 })))
    .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }))
}

/** Amounts in halves, up to a most. */
export function amountNear(first: Day, most: number): fc.Arbitrary<Amount> {
  return fc.record({
    on: dayNear(first),
    amount: fc.integer({ min: 0, max: most * 2 }).map((half) => half / 2),
  })
}

/** A subject of a kind. */
export function subjectOf<Kind extends string>(kind: Kind): fc.Arbitrary<{ kind: Kind; id: string }> {
  return fc.constantFrom('one', 'two').map((id) => ({ kind, id }))
}
