import { addDays, type Day } from '@brygga/domain'

/**
 * Whether a last day that was typed ends something on a day that has been, and earlier than it would have ended:
 * then it has to be said that this is meant.
 */
export function endsInThePast(
  lastDay: Day | null,
  { present, today }: { present: Day | null; today: Day | undefined },
): boolean {
  if (lastDay === null || today === undefined || lastDay >= today) return false
  return present === null || addDays(lastDay, 1) < present
}
