import type { Period } from './day.schemas.ts'

/** Whether two half-open periods share a day. A reversed one shares none. */
export function shareDays(a: Period, b: Period): boolean {
  const isSound = ({ from, until }: Period) => until === null || until > from
  const beginsBefore = (one: Period, other: Period) => other.until === null || one.from < other.until
  return isSound(a) && isSound(b) && beginsBefore(a, b) && beginsBefore(b, a)
}
