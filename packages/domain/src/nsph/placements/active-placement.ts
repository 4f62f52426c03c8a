import type { PlacementFacts } from '../../register/subject-facts.ts'
import type { AskedDay } from '../../rules/asked-day.ts'

/** A placement that has not begun, or has ended, asks for nothing. */
export function isActivePlacement({ period }: PlacementFacts, day: AskedDay): boolean {
  return day.isIn(period)
}
