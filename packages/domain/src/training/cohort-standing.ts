import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, isActiveOn } from '../calendar/day.ts'
import type { Reason } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { tiesOfTeam } from './team-ties.ts'
import type { Seat } from './training.schemas.ts'
import type { AgreedPost, CohortPlan } from './training-records.schemas.ts'

/** The plan of a round: the one made last, where there are several. */
export function planOf(register: Register, cohortId: RecordId): CohortPlan | undefined {
  return register.cohortPlans
    .filter((each) => each.cohortId === cohortId)
    .sort((a, b) => compareDays(a.orderedOn, b.orderedOn) || compareDays(a.id, b.id))
    .at(-1)
}

/** How many posts are agreed on and funded on a day. */
export function fundedPostsOn(
  agreed: readonly Pick<AgreedPost, 'posts' | 'fundedOn' | 'withdrawnOn'>[],
  on: Day,
): number {
  return agreed
    .filter(
      ({ fundedOn, withdrawnOn }) =>
        fundedOn !== null && isActiveOn({ from: fundedOn, until: withdrawnOn }, on),
    )
    .reduce((sum, { posts }) => sum + posts, 0)
}

/** The agreements on posts of a round that stand on a day. */
export function agreedPostsOn(register: Register, cohortId: RecordId, on: Day): AgreedPost[] {
  return register.agreedPosts.filter(
    (each) => each.cohortId === cohortId && isActiveOn({ from: each.agreedOn, until: each.withdrawnOn }, on),
  )
}

/** The seats of a round that are not given up. */
export function seatsTaken(register: Register, cohortId: RecordId): Seat[] {
  return register.seats.filter((seat) => seat.cohortId === cohortId && seat.outcome !== 'discontinued')
}

/** The reason that fewer posts are funded than there are seats; none where a named decision makes an exception. */
export function reasonsOfFunding(
  { seats, funded, isExcepted }: { seats: number; funded: number; isExcepted: boolean },
  field: string,
): Reason[] {
  return reasonsWhere([
    funded < seats && !isExcepted,
    reason('FUNDED_POSTS_TOO_FEW', field, { seats, funded }),
  ])
}

/** The reasons that a team cannot hold a round on a day: there is none, or it does not belong with the user movement. */
export function reasonsOfTeam(register: Register, teamId: RecordId | null, on: Day, field: string): Reason[] {
  if (teamId === null) return [reason('COHORT_TEAM_MISSING', field)]
  const isTied = tiesOfTeam(teamId, register).some((tie) => isActiveOn(tie, on))
  return isTied ? [] : [reason('COHORT_TEAM_NOT_TIED', field, { day: on })]
}

/** Whether an organisation is a training and coordination team. */
export function isTeam(register: Register, id: RecordId): boolean {
  const team = register.organisations.find((each) => each.id === id)
  return team?.functions.includes('training-and-coordination-team') ?? false
}
