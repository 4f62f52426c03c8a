import type { Day } from '../calendar/day.schemas.ts'
import { shiftMonths } from '../calendar/day.ts'
import type { Reason } from './change.ts'
import { reason, reasonsWhere } from './refusal.ts'

/**
 * How many months ahead somebody may be named, a role agreement signed and a rule followed up. Such things are settled
 * weeks or months before, and an order for training at most a year and a half before; further ahead is a slip of the
 * year, which would stand in the way of the right day.
 */
const mostMonthsAhead = 24

/**
 * The reason that a day lies further ahead than anybody decides. `on` is the region's day; `field` and `months` are for
 * what is not called `from`, or is settled longer or shorter before.
 */
export function reasonsAgainstFarDay(
  day: Day | null,
  on: Day,
  { field = 'from', months = mostMonthsAhead }: { field?: string; months?: number } = {},
): Reason[] {
  if (day === null) return []
  const last = shiftMonths(on, months)
  return reasonsWhere([day > last, reason('DAY_TOO_FAR_AHEAD', field, { day, last })])
}
