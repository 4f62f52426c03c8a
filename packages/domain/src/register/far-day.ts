import type { Day } from '../calendar/day.schemas.ts'
import { addMonths } from '../calendar/day.ts'
import type { Reason } from './change.ts'
import { reason, reasonsWhere } from './refusal.ts'

/**
 * How many months ahead somebody may be named, a role agreement signed and a rule followed up. Such things are settled
 * weeks or months before, and an order for training at most a year and a half before; further ahead is a slip of the
 * year, which would stand in the way of the right day.
 */
const mostMonthsAhead = 24

/** The reason that a day lies further ahead than anybody decides. `on` is the region's day. */
export function reasonsAgainstFarDay(from: Day, on: Day): Reason[] {
  const last = addMonths(on, mostMonthsAhead)
  return reasonsWhere([from > last, reason('DAY_TOO_FAR_AHEAD', 'from', { day: from, last })])
}
