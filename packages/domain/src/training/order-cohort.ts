import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn, shiftDays } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere, recordedOutside } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { fundedPostsOn, isTeam, planOf, reasonsOfFunding, reasonsOfTeam } from './cohort-standing.ts'
import type {
  AmendCohortCommand,
  CallOffCohortCommand,
  NameTeamCommand,
  OpenCohortCommand,
  OrderCohortCommand,
} from './training.commands.ts'
import type { CohortPlan } from './training-records.schemas.ts'

/** A round ends within a year of its start, so that its last day may lie further ahead than its first. */
const mostMonthsToEnd = 36

/** The reasons that the days of a round lie further ahead than anybody orders. */
function reasonsAgainstFarDays(startsOn: Day | null, endsOn: Day | null, on: Day): Reason[] {
  return [
    ...reasonsAgainstFarDay(startsOn, on, { field: 'startsOn' }),
    ...reasonsAgainstFarDay(endsOn, on, { field: 'endsOn', months: mostMonthsToEnd }),
  ]
}

/** The reason that a day comes after the last day of a round. */
export function reasonsAfterEnd(register: Register, cohortId: RecordId, day: Day, field: string): Reason[] {
  const endsOn = register.cohorts.find(({ id }) => id === cohortId)?.endsOn ?? null
  return reasonsWhere([
    endsOn !== null && day > endsOn,
    reason('COHORT_HAS_ENDED', field, { until: endsOn ?? '' }),
  ])
}

/** A round is ordered: only with as many funded posts as seats, or by a named decision (requirement 004-44). */
export function decideOrderCohort(command: OrderCohortCommand, register: Register, on: Day): Decision {
  const { cohortId, planId, number, startsOn, endsOn, orderedOn, teamId, seats, posts, exception } = command
  const funded = fundedPostsOn(
    posts.map((each) => ({ ...each, withdrawnOn: null })),
    orderedOn,
  )
  const reasons = [
    ...reasonsWhere(
      [register.cohorts.some(({ id }) => id === cohortId), reason('RECORD_ID_TAKEN', 'cohortId')],
      [register.cohortPlans.some(({ id }) => id === planId), reason('RECORD_ID_TAKEN', 'planId')],
      [register.cohorts.some((each) => each.number === number), reason('COHORT_NUMBER_TAKEN', 'number')],
      [orderedOn > on, reason('DAY_IN_FUTURE', 'orderedOn', { day: orderedOn })],
      [endsOn !== null && endsOn < startsOn, reason('ENDS_BEFORE_START', 'endsOn', { from: startsOn })],
      [
        endsOn !== null && endsOn < orderedOn,
        reason('COHORT_HAS_ENDED', 'orderedOn', { until: endsOn ?? '' }),
      ],
      [teamId !== null && !isTeam(register, teamId), reason('TEAM_UNKNOWN', 'teamId')],
      [
        exception !== null && exception.until <= orderedOn,
        reason('UNTIL_NOT_AFTER_FROM', 'exception', { from: orderedOn, until: exception?.until ?? '' }),
      ],
      [
        register.trainingExceptions.some(({ id }) => id === exception?.id),
        reason('RECORD_ID_TAKEN', 'exception'),
      ],
    ),
    ...reasonsAgainstFarDays(startsOn, endsOn, on),
    ...reasonsAgainstPosts(command, register, on),
    ...reasonsOfFunding({ seats, funded, isExcepted: exception !== null }, 'seats'),
  ]
  return decide('training.order-cohort', reasons, () => ordering(command))
}

function reasonsAgainstPosts({ posts }: OrderCohortCommand, register: Register, on: Day): Reason[] {
  const ids = new Set(posts.map(({ id }) => id))
  const isTaken = ids.size < posts.length || register.agreedPosts.some(({ id }) => ids.has(id))
  const known = new Set(register.organisations.map(({ id }) => id))
  const last =
    posts
      .flatMap(({ agreedOn, fundedOn }) => [agreedOn, fundedOn ?? agreedOn])
      .sort()
      .at(-1) ?? on
  return reasonsWhere(
    [isTaken, reason('RECORD_ID_TAKEN', 'posts')],
    [posts.some(({ workplaceId }) => !known.has(workplaceId)), reason('WORKPLACE_UNKNOWN', 'posts')],
    [last > on, reason('DAY_IN_FUTURE', 'posts', { day: last })],
  )
}

function ordering(command: OrderCohortCommand): Operation[] {
  const { cohortId, planId, number, startsOn, endsOn, orderedOn, teamId, seats, posts, exception } = command
  const plan = { cohortId, orderedOn, teamId, seats, openedOn: null, applyBy: null, calledOffOn: null }
  const excepted: Operation[] =
    exception === null
      ? []
      : [
          {
            op: 'add',
            kind: 'trainingExceptions',
            record: {
              ...exception,
              version: 1,
              gate: 'funded-posts',
              cohortId,
              personId: null,
              from: orderedOn,
            },
          },
        ]
  return [
    { op: 'add', kind: 'cohorts', record: { id: cohortId, version: 1, number, startsOn, endsOn } },
    { op: 'add', kind: 'cohortPlans', record: { id: planId, version: 1, ...plan } },
    ...posts.map(
      (each): Operation => ({
        op: 'add',
        kind: 'agreedPosts',
        record: { ...each, version: 1, cohortId, withdrawnOn: null },
      }),
    ),
    ...excepted,
  ]
}

/** A round gets another number or other days, among which those that were held still are. */
export function decideAmendCohort(command: AmendCohortCommand, register: Register, on: Day): Decision {
  const { cohortId, version, number, startsOn, endsOn } = command
  const cohort = register.cohorts.find(({ id }) => id === cohortId)
  const values = {
    ...(number !== undefined && number !== cohort?.number && { number }),
    ...(startsOn !== undefined && startsOn !== cohort?.startsOn && { startsOn }),
    ...(endsOn !== undefined && endsOn !== cohort?.endsOn && { endsOn }),
  }
  const first = startsOn ?? cohort?.startsOn ?? ''
  const last = endsOn === undefined ? (cohort?.endsOn ?? null) : endsOn
  const isTaken = register.cohorts.some((each) => each.id !== cohortId && each.number === number)
  const held = register.trainingDays.filter((day) => day.cohortId === cohortId).map(({ heldOn }) => heldOn)
  const isMoved = 'startsOn' in values || 'endsOn' in values
  const days = { from: first, until: last === null ? null : shiftDays(last, 1) }
  const field = held.some((day) => day < first) ? 'startsOn' : 'endsOn'
  const stand = reasonsWhere(
    [cohort === undefined, reason('COHORT_UNKNOWN', 'cohortId')],
    [cohort !== undefined && Object.keys(values).length === 0, reason('NOTHING_TO_CHANGE', null)],
    [isTaken, reason('COHORT_NUMBER_TAKEN', 'number')],
    [
      cohort !== undefined && last !== null && last < first,
      reason('ENDS_BEFORE_START', 'endsOn', { from: first }),
    ],
    recordedOutside(field, isMoved ? held : [], days),
  )
  const reasons = [...stand, ...reasonsAgainstFarDays(values.startsOn ?? null, values.endsOn ?? null, on)]
  return decide('training.amend-cohort', reasons, () => [
    { op: 'amend', kind: 'cohorts', id: cohortId, version, values },
  ])
}

/**
 * The team that holds a round is named; a round that was called off needs none. Where the round is open, it belongs
 * with the user movement (requirement 001-06).
 */
export function decideNameTeam(command: NameTeamCommand, register: Register, on: Day): Decision {
  const { cohortId, version, teamId } = command
  const plan = planOf(register, cohortId)
  const reasons = [
    ...reasonsAgainstPlan(cohortId, register, plan),
    ...reasonsWhere(
      [!isTeam(register, teamId), reason('TEAM_UNKNOWN', 'teamId')],
      [plan?.teamId === teamId, reason('NOTHING_TO_CHANGE', 'teamId')],
    ),
    ...(isTeam(register, teamId) && plan !== undefined && plan.openedOn !== null
      ? reasonsOfTeam(register, teamId, on, 'teamId')
      : []),
  ]
  return decide('training.name-team', reasons, () => amendPlan(plan, version, { teamId }))
}

/**
 * A round opens to applications: only with a training and coordination team that belongs with the user movement
 * (requirement 001-06) and as many funded posts as seats (004-44).
 */
export function decideOpenCohort(command: OpenCohortCommand, register: Register, on: Day): Decision {
  const { cohortId, version, applyBy } = command
  const plan = planOf(register, cohortId)
  const agreed = register.agreedPosts.filter((each) => each.cohortId === cohortId)
  const isExcepted = register.trainingExceptions.some(
    (each) => each.gate === 'funded-posts' && each.cohortId === cohortId && isActiveOn(each, command.on),
  )
  const seats = plan?.seats ?? 0
  const reasons = [
    ...reasonsAgainstPlan(cohortId, register, plan),
    ...reasonsWhere(
      [plan !== undefined && plan.openedOn !== null, reason('COHORT_ALREADY_OPEN', 'on')],
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [
        plan !== undefined && command.on < plan.orderedOn,
        reason('DAY_TOO_EARLY', 'on', { from: plan?.orderedOn ?? '' }),
      ],
      [applyBy < command.on, reason('DAY_TOO_EARLY', 'applyBy', { from: command.on })],
    ),
    ...reasonsAfterEnd(register, cohortId, command.on, 'on'),
    ...reasonsAfterEnd(register, cohortId, applyBy, 'applyBy'),
    ...(plan === undefined ? [] : reasonsOfTeam(register, plan.teamId, command.on, 'cohortId')),
    ...reasonsOfFunding({ seats, funded: fundedPostsOn(agreed, command.on), isExcepted }, 'cohortId'),
  ]
  return decide('training.open-cohort', reasons, () =>
    amendPlan(plan, version, { openedOn: command.on, applyBy }),
  )
}

/** A round is called off, and the seats in it end. */
export function decideCallOffCohort(command: CallOffCohortCommand, register: Register, on: Day): Decision {
  const { cohortId, version } = command
  const plan = planOf(register, cohortId)
  const reasons = [
    ...reasonsAgainstPlan(cohortId, register, plan),
    ...reasonsWhere(
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [
        plan !== undefined && command.on < (plan.openedOn ?? plan.orderedOn),
        reason('DAY_TOO_EARLY', 'on', { from: plan?.openedOn ?? plan?.orderedOn ?? '' }),
      ],
      [
        register.seats.some((seat) => seat.cohortId === cohortId && seat.outcome === 'passed'),
        reason('COHORT_HAS_PASSED', 'cohortId'),
      ],
    ),
  ]
  return decide('training.call-off-cohort', reasons, () => [
    ...amendPlan(plan, version, { calledOffOn: command.on }),
    ...register.seats
      .filter((seat) => seat.cohortId === cohortId && seat.outcome === 'ongoing')
      .map(
        (seat): Operation => ({
          op: 'amend',
          kind: 'seats',
          id: seat.id,
          version: seat.version,
          values: { outcome: 'discontinued', outcomeOn: command.on },
        }),
      ),
  ])
}

function reasonsAgainstPlan(cohortId: string, register: Register, plan: CohortPlan | undefined): Reason[] {
  const isKnown = register.cohorts.some(({ id }) => id === cohortId)
  return reasonsWhere(
    [!isKnown, reason('COHORT_UNKNOWN', 'cohortId')],
    [isKnown && plan === undefined, reason('COHORT_NOT_PLANNED', 'cohortId')],
    [plan !== undefined && plan.calledOffOn !== null, reason('COHORT_CALLED_OFF', 'cohortId')],
  )
}

function amendPlan(
  plan: CohortPlan | undefined,
  version: number,
  values: Partial<Omit<CohortPlan, 'id' | 'version'>>,
): Operation[] {
  return plan === undefined ? [] : [{ op: 'amend', kind: 'cohortPlans', id: plan.id, version, values }]
}
