import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, daysBetween } from '../calendar/day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/** A round of training, and the days from the start of the one before to its own; null for the first. */
export interface RoundInTime {
  readonly cohortId: RecordId
  readonly startsOn: Day
  readonly daysSinceTheOneBefore: number | null
}

/** The time between rounds of training, the earliest first (requirement 001-19). Those called off are left out. */
export function timeBetweenRounds(register: Register): RoundInTime[] {
  const calledOff = new Set(
    register.cohortPlans.filter((plan) => plan.calledOffOn !== null).map((plan) => plan.cohortId),
  )
  const held = register.cohorts
    .filter((cohort) => !calledOff.has(cohort.id))
    .sort((a, b) => compareDays(a.startsOn, b.startsOn) || compareDays(a.id, b.id))
  return held.map(({ id, startsOn }, at) => {
    const before = held[at - 1]
    const daysSinceTheOneBefore = before === undefined ? null : daysBetween(before.startsOn, startsOn)
    return { cohortId: id, startsOn, daysSinceTheOneBefore }
  })
}
