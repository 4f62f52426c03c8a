import type { Day } from '@brygga/domain'

/** What is wrong with a new last day of something that is to go on: it lies in the past, or before the present one. */
export function lastDayWrong(
  day: Day,
  { present, today }: { present: Day | null; today: Day },
): 'past' | 'earlier' | null {
  if (present !== null && day < present) return 'earlier'
  return day < today ? 'past' : null
}
