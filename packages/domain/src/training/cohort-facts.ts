import type { Day, Period } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import { inTextOrder } from '../register/in-text-order.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { RecordOf } from '../register/register.schemas.ts'
import type { RegisterIndex } from '../register/register-index.ts'
import { partsWithin, unionOf } from '../rules/present.ts'
import { tiesOfTeam } from './team-ties.ts'
import type { CohortFacts, CohortPlanFact, PersonTrainingFacts, SeatFact } from './training-facts.ts'

/** The facts about a round of training; null where the register does not hold it. */
export function cohortFacts(index: RegisterIndex, id: RecordId): CohortFacts | null {
  const cohort = index.cohorts().get(id)
  if (cohort === undefined) return null
  const training = index.training()
  return {
    subject: { kind: 'cohort', id },
    startsOn: cohort.startsOn,
    endsOn: cohort.endsOn,
    plan: planFact(index, training.plansByCohort.get(id) ?? []),
    agreedPosts: inTextOrder(
      (training.postsByCohort.get(id) ?? []).map(({ posts, fundedOn, withdrawnOn }) => ({
        posts,
        fundedOn,
        withdrawnOn,
      })),
    ),
    fundingExceptions: exceptions(training.exceptionsByCohort.get(id) ?? [], 'funded-posts'),
    seats: inTextOrder((training.seatsByCohort.get(id) ?? []).map((seat) => seatFact(index, seat, cohort))),
    trainingDays: inTextOrder(
      (training.daysByCohort.get(id) ?? []).map(({ heldOn, practical }) => ({ heldOn, practical })),
    ),
    gatherings: inTextOrder(
      (training.gatheringsByCohort.get(id) ?? []).map(({ heldOn, kind, invitedIds }) => ({
        heldOn,
        kind,
        invitedIds: [...new Set(invitedIds)].sort(),
      })),
    ),
  }
}

/** The plan that was made last; of two from one day, the one with more seats asks for more. */
function planFact(index: RegisterIndex, plans: readonly RecordOf<'cohortPlans'>[]): CohortPlanFact | null {
  const plan = [...plans]
    .sort((a, b) => compareDays(a.orderedOn, b.orderedOn) || a.seats - b.seats || compareDays(a.id, b.id))
    .at(-1)
  if (plan === undefined) return null
  const { orderedOn, seats, openedOn, calledOffOn, teamId } = plan
  const teamTies = teamId === null ? [] : tiesOfTeam(teamId, index.register)
  return { orderedOn, seats, openedOn, calledOffOn, hasTeam: teamId !== null, teamTies }
}

function seatFact(
  index: RegisterIndex,
  { id, personId, outcome, outcomeOn }: RecordOf<'seats'>,
  cohort: RecordOf<'cohorts'>,
): SeatFact {
  const { workplacesBySeat, postsByCohort } = index.training()
  const posts = postsByCohort.get(cohort.id) ?? []
  const workplaces = (workplacesBySeat.get(id) ?? []).flatMap((tie) => whileAgreed(tie, posts))
  const endedOn = outcome === 'ongoing' ? null : (outcomeOn ?? cohort.endsOn ?? cohort.startsOn)
  return {
    personId,
    workplaces: inTextOrder(workplaces),
    passedOn: outcome === 'passed' ? endedOn : null,
    discontinuedOn: outcome === 'discontinued' ? endedOn : null,
  }
}

/** A tie to a workplace ends with its agreements on posts; where none was ever noted, there is none for it to end with. */
function whileAgreed(
  { workplaceId, from, until }: RecordOf<'seatWorkplaces'>,
  posts: readonly RecordOf<'agreedPosts'>[],
): Period[] {
  const agreed = posts
    .filter((each) => each.workplaceId === workplaceId)
    .map(({ agreedOn, withdrawnOn }) => ({ from: agreedOn, until: withdrawnOn }))
  const [first, ...later] = unionOf(agreed)
  if (first === undefined) return agreed.length === 0 ? [{ from, until }] : []
  // A tie from before its workplace agreed stands from its own day on.
  const begun = { from: first.from < from ? first.from : from, until: first.until }
  return partsWithin({ from, until }, [begun, ...later])
}

/** The facts about a person's training. */
export function personTrainingFacts(index: RegisterIndex, id: RecordId): PersonTrainingFacts {
  const training = index.training()
  return {
    attestations: inTextOrder(
      (index.attestationsByPerson().get(id) ?? []).map(({ attestedOn, ownExperience }) => ({
        attestedOn,
        ownExperience,
      })),
    ),
    exceptions: exceptions(training.exceptionsByPerson.get(id) ?? [], 'completed-training'),
    practicalParts: practicalParts(index, id),
    contacts: contactDays(index, id),
  }
}

function practicalParts(index: RegisterIndex, personId: RecordId): PersonTrainingFacts['practicalParts'] {
  const { daysByCohort, attendancesByPerson } = index.training()
  const attended = new Map<RecordId, Day>()
  for (const { trainingDayId, on } of attendancesByPerson.get(personId) ?? []) {
    const earlier = attended.get(trainingDayId)
    if (earlier === undefined || on < earlier) attended.set(trainingDayId, on)
  }
  const passed = (index.seatsByPerson().get(personId) ?? []).filter(({ outcome }) => outcome === 'passed')
  const days = passed.flatMap(({ cohortId }) => daysByCohort.get(cohortId) ?? [])
  return inTextOrder(
    days
      .filter(({ practical }) => practical)
      .map(({ id, heldOn }) => ({ heldOn, attendedOn: attended.get(id) ?? null })),
  )
}

/** Gatherings, the network, and what was noted. Supervision needs no counting: it ends with the post, from which contact counts. */
function contactDays(index: RegisterIndex, id: RecordId): Day[] {
  const { gatheringsByAttendee, contactsByPerson } = index.training()
  const network = index.networkMembershipsByPerson().get(id) ?? []
  const days = [
    ...(contactsByPerson.get(id) ?? []).map(({ on }) => on),
    ...(gatheringsByAttendee.get(id) ?? []).map(({ heldOn }) => heldOn),
    ...network.flatMap(({ lastContactOn }) => lastContactOn ?? []),
  ]
  return [...new Set(days)].sort()
}

function exceptions(
  records: readonly RecordOf<'trainingExceptions'>[],
  gate: RecordOf<'trainingExceptions'>['gate'],
): Period[] {
  return inTextOrder(records.filter((each) => each.gate === gate).map(({ from, until }) => ({ from, until })))
}
