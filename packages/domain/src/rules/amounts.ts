import type { Day, Period } from '../calendar/day.schemas.ts'
import type { AskedDay } from './asked-day.ts'

/** So much of something on one day: hours of a course, lessons attended, credits earned. */
export interface Amount {
  readonly on: Day
  readonly amount: number
}

const millionths = 1_000_000

/** Without the last digits, in which sums and products of decimal fractions go wrong. */
export function rounded(amount: number): number {
  return Math.round(amount * millionths) / millionths
}

/**
 * The sum, the same in whatever order they come. Throws RangeError for an amount below nothing or no number at
 * all, so that a wrong fact is never counted as enough.
 */
export function sumOf(amounts: readonly number[]): number {
  if (amounts.some((amount) => !(amount >= 0 && amount < Number.POSITIVE_INFINITY)))
    throw new RangeError('Amounts are numbers from 0 up. Check the facts before asking about them.')
  return rounded([...amounts].sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0))
}

/** Those that have come by the day asked about and lie in a half-open period. */
export function amountsIn<A extends Amount>(amounts: readonly A[], period: Period, day: AskedDay): A[] {
  return amounts.filter(
    ({ on }) => on >= period.from && (period.until === null || on < period.until) && day.reached(on),
  )
}

/** How much has come by the day asked about in a half-open period. */
export function amountIn(amounts: readonly Amount[], period: Period, day: AskedDay): number {
  return sumOf(amountsIn(amounts, period, day).map(({ amount }) => amount))
}

/** How much has come by the day asked about. */
export function amountBy(amounts: readonly Amount[], day: AskedDay): number {
  return sumOf(amounts.filter(({ on }) => day.reached(on)).map(({ amount }) => amount))
}

/** The sum, of which each group counts for no more than its most: hours by kind, or by day. */
export function sumWithin<A extends Amount>(
  amounts: readonly A[],
  { by, most }: { by: (amount: A) => string; most: (group: string) => number },
): number {
  const groups = Map.groupBy(amounts, by)
  return sumOf([...groups].map(([group, of]) => Math.min(most(group), sumOf(of.map(({ amount }) => amount)))))
}

/**
 * What is carried over out of periods in order, into the one after the last. What was carried into a period is
 * used first, and is never carried further.
 */
export function carriedOver<P extends Period>(
  periods: readonly P[],
  {
    done,
    required,
    most,
  }: { done: (period: P) => number; required: (period: P) => number; most: (period: P) => number },
): number {
  return periods.reduce((carried, period) => {
    const own = done(period)
    const left = Math.min(own, Math.max(0, rounded(own + carried - required(period))))
    return Math.min(most(period), left)
  }, 0)
}

/** How many at most for a part of full time, where so many are for the whole of it. */
export function mostForPart(perFullTime: number, percent: number): number {
  return Math.floor(rounded((perFullTime * percent) / 100))
}
