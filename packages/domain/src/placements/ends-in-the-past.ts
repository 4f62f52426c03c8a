import type { Day } from '../calendar/day.schemas.ts'

/**
 * Whether another end, the first day no longer, is earlier than the present one and leaves no day to work from `on`:
 * then somebody has to say that it is meant. Null: no end is known.
 */
export function endsInThePast(until: Day | null, present: Day | null, on: Day): boolean {
  return until !== null && until <= on && (present === null || until < present)
}
