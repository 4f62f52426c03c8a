import type { Day } from '../../calendar/day.schemas.ts'
import { shiftDays } from '../../calendar/day.ts'
import type { PersonInPeriod, WorkplaceFacts } from '../../register/subject-facts.ts'
import type { AskedDay } from '../../rules/asked-day.ts'

/** The placements that a workplace is to be prepared for: those in force, and those that begin within the notice. */
export function placementsConcerned(
  { placements }: WorkplaceFacts,
  notice: number,
  day: AskedDay,
): PersonInPeriod[] {
  return placements
    .filter(({ from, until }) => until === null || until > from)
    .filter((placement) => day.reached(shiftDays(placement.from, -notice)) && !day.isPast(placement))
}

/** The first of their first days. */
export function firstStart(placements: readonly PersonInPeriod[]): Day | null {
  return placements.map((placement) => placement.from).sort()[0] ?? null
}
