import { describe, expect, it } from 'vitest'
import { after, outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import {
  associationId,
  cohortId,
  exception,
  on,
  order,
  orderedRound,
  postId,
  register,
  teamId,
} from '../testing/ordered-round.ts'
import { municipalityId, record, workplaceId } from '../testing/register.ts'
import { decideExceptFromTrainingGate, decideWithdrawPosts } from './agree-posts.ts'
import {
  decideAmendCohort,
  decideCallOffCohort,
  decideNameTeam,
  decideOpenCohort,
  decideOrderCohort,
} from './order-cohort.ts'
import { type OrderCohortCommand, OrderCohortCommandSchema } from './training.commands.ts'

const loneTeamId = recordId(605)
const ordered = (differing: Partial<OrderCohortCommand> = {}) =>
  outcomeOf(decideOrderCohort(order(differing), register, on))
const posts = (count: number, fundedOn: string | null) => [
  { id: postId, workplaceId, posts: count, agreedOn: '2022-09-01', fundedOn },
]
describe('ordering a round (004-17)', () => {
  const held = orderedRound

  it('adds the round, its plan and the posts agreed on', () => {
    expect(held.cohorts).toEqual([record(600, { number: '4', startsOn: '2023-02-06', endsOn: '2023-03-10' })])
    expect(held.cohortPlans).toEqual([
      record(601, {
        cohortId,
        orderedOn: '2022-10-03',
        teamId,
        seats: 2,
        openedOn: null,
        applyBy: null,
        calledOffOn: null,
      }),
    ])
    expect(held.agreedPosts).toMatchObject([{ id: postId, cohortId, posts: 2, withdrawnOn: null }])
    expect(OrderCohortCommandSchema.parse(order())).toEqual(order())
  })

  it('takes as many funded posts as seats (004-44, 004-46)', () => {
    expect(ordered({ seats: 3 })).toEqual(['FUNDED_POSTS_TOO_FEW'])
    expect(ordered({ posts: posts(2, null) })).toEqual(['FUNDED_POSTS_TOO_FEW'])
    expect(ordered({ posts: posts(2, '2022-10-04') })).toEqual(['FUNDED_POSTS_TOO_FEW'])
    expect(ordered({ posts: posts(3, '2022-10-03') })).toBe('change')
  })

  it('or a named decision with a reason and an end', () => {
    expect(ordered({ posts: [], exception })).toBe('change')
    const excepted = after(register, decideOrderCohort(order({ posts: [], exception }), register, on))
    expect(excepted.trainingExceptions).toEqual([
      record(606, {
        gate: 'funded-posts',
        cohortId,
        personId: null,
        decidedBy: 'Styrgruppen',
        reason: 'Beslut i juni',
        from: '2022-10-03',
        until: '2023-01-01',
      }),
    ])
    expect(ordered({ posts: [], exception: { ...exception, until: '2022-10-03' } })).toEqual([
      'UNTIL_NOT_AFTER_FROM',
    ])
  })

  it('is refused with every reason', () => {
    expect(
      outcomeOf(
        decideOrderCohort(
          order({
            orderedOn: '2022-10-18',
            endsOn: '2023-02-05',
            teamId: municipalityId,
            posts: [
              ...posts(1, null),
              { id: postId, workplaceId: recordId(666), posts: 1, agreedOn: on, fundedOn: null },
            ],
          }),
          held,
          on,
        ),
      ),
    ).toEqual([
      'RECORD_ID_TAKEN',
      'RECORD_ID_TAKEN',
      'COHORT_NUMBER_TAKEN',
      'DAY_IN_FUTURE',
      'ENDS_BEFORE_START',
      'TEAM_UNKNOWN',
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
      'FUNDED_POSTS_TOO_FEW',
    ])
  })

  it('may last one day, and have no last day yet', () => {
    expect(ordered({ endsOn: '2023-02-06' })).toBe('change')
    expect(ordered({ endsOn: null })).toBe('change')
  })
})

describe('opening a round (001-06)', () => {
  const held = orderedRound
  const open = (differing = {}, before = held) =>
    outcomeOf(decideOpenCohort({ cohortId, version: 1, on, applyBy: '2022-12-01', ...differing }, before, on))

  it('keeps the day and the last day for applications', () => {
    const opened = after(
      held,
      decideOpenCohort({ cohortId, version: 1, on, applyBy: '2022-12-01' }, held, on),
    )
    expect(opened.cohortPlans).toMatchObject([{ version: 2, openedOn: on, applyBy: '2022-12-01' }])
    expect(open({}, opened)).toEqual(['COHORT_ALREADY_OPEN'])
  })

  it('is for a team that belongs with the user movement', () => {
    expect(open()).toBe('change')
    const without = after(register, decideOrderCohort(order({ teamId: null }), register, on))
    expect(open({}, without)).toEqual(['COHORT_TEAM_MISSING'])
    const lone = after(register, decideOrderCohort(order({ teamId: loneTeamId }), register, on))
    expect(open({}, lone)).toEqual(['COHORT_TEAM_NOT_TIED'])
    const agreement = (until: string | null, partyIds = [loneTeamId, associationId]) => ({
      ...lone,
      cooperationAgreements: [record(607, { name: 'Avtal', partyIds, from: '2022-01-01', until })],
    })
    expect(open({}, agreement(null))).toBe('change')
    expect(open({}, agreement('2022-10-18'))).toBe('change')
    expect(open({}, agreement(on))).toEqual(['COHORT_TEAM_NOT_TIED'])
    expect(open({}, agreement(null, [loneTeamId, municipalityId]))).toEqual(['COHORT_TEAM_NOT_TIED'])
    const named = after(lone, decideNameTeam({ cohortId, version: 1, teamId }, lone, on))
    expect(open({}, named)).toBe('change')
  })

  it('asks again for the money', () => {
    const withdrawn = after(held, decideWithdrawPosts({ agreedPostId: postId, version: 1, on }, held, on))
    expect(open({}, withdrawn)).toEqual(['FUNDED_POSTS_TOO_FEW'])
    const excepted = after(
      withdrawn,
      decideExceptFromTrainingGate(
        { ...exception, gate: 'funded-posts', cohortId, personId: null, from: on },
        withdrawn,
        on,
      ),
    )
    expect(open({}, excepted)).toBe('change')
  })

  it('is not before it was ordered, nor after the last day for applications', () => {
    expect(open({ on: '2022-10-03' })).toBe('change')
    expect(open({ on: '2022-10-02' })).toEqual(['DAY_TOO_EARLY', 'FUNDED_POSTS_TOO_FEW'])
    expect(open({ on: '2022-10-18', applyBy: '2022-10-18' })).toEqual(['DAY_IN_FUTURE'])
    expect(open({ applyBy: on })).toBe('change')
    expect(open({ applyBy: '2022-10-16' })).toEqual(['DAY_TOO_EARLY'])
  })

  it('is refused for a round that nobody planned', () => {
    expect(open({ cohortId: recordId(666) })).toEqual(['COHORT_UNKNOWN'])
    const unplanned = { ...held, cohortPlans: [], agreedPosts: [] }
    expect(open({}, unplanned)).toEqual(['COHORT_NOT_PLANNED'])
  })
})

describe('the days of a round', () => {
  const held = orderedRound
  const open = (day: string, applyBy: string, today = '2023-06-15') =>
    outcomeOf(decideOpenCohort({ cohortId, version: 1, on: day, applyBy }, held, today))

  it('come after it was ordered, and its posts were agreed on by today', () => {
    expect(ordered({ startsOn: '2022-09-05', endsOn: '2022-10-03' })).toBe('change')
    expect(ordered({ startsOn: '2022-09-05', endsOn: '2022-10-02' })).toEqual(['COHORT_HAS_ENDED'])
    const agreed = (agreedOn: string, fundedOn = '2022-10-03') => ({
      posts: posts(2, fundedOn).map((each) => ({ ...each, agreedOn })),
    })
    expect(ordered(agreed(on))).toBe('change')
    expect(decideOrderCohort(order(agreed('2022-10-18')), register, on)).toMatchObject({
      reasons: [{ code: 'DAY_IN_FUTURE', field: 'posts', numbers: { day: '2022-10-18' } }],
    })
    expect(ordered(agreed('2022-09-01', '2022-10-18'))).toEqual(['DAY_IN_FUTURE', 'FUNDED_POSTS_TOO_FEW'])
  })

  it('are no longer than two years ahead, and its last one than three', () => {
    expect(ordered({ startsOn: '2024-10-17', endsOn: '2025-10-17' })).toBe('change')
    expect(decideOrderCohort(order({ startsOn: '2024-10-18', endsOn: null }), register, on)).toMatchObject({
      reasons: [{ code: 'DAY_TOO_FAR_AHEAD', field: 'startsOn', numbers: { last: '2024-10-17' } }],
    })
    expect(decideOrderCohort(order({ endsOn: '2025-10-18' }), register, on)).toMatchObject({
      reasons: [{ code: 'DAY_TOO_FAR_AHEAD', field: 'endsOn', numbers: { last: '2025-10-17' } }],
    })
    const amend = (differing: object) =>
      outcomeOf(decideAmendCohort({ cohortId, version: 1, ...differing }, held, on))
    expect(amend({ endsOn: '2025-10-17' })).toBe('change')
    expect(amend({ endsOn: '9999-12-31' })).toEqual(['DAY_TOO_FAR_AHEAD'])
    expect(amend({ startsOn: '2203-02-06', endsOn: null })).toEqual(['DAY_TOO_FAR_AHEAD'])
  })

  it('are the last on which it opens and is applied to', () => {
    expect(open('2023-03-10', '2023-03-10')).toBe('change')
    expect(open('2023-03-10', '2023-03-11')).toEqual(['COHORT_HAS_ENDED'])
    expect(open('2023-03-11', '2023-03-12')).toEqual(['COHORT_HAS_ENDED', 'COHORT_HAS_ENDED'])
  })

  it('still hold the training days once they are moved', () => {
    const taught = {
      ...held,
      trainingDays: [record(670, { cohortId, heldOn: '2023-02-07', practical: true })],
    }
    const amend = (differing: object, before = taught) =>
      decideAmendCohort({ cohortId, version: 1, ...differing }, before, on)
    expect(outcomeOf(amend({ startsOn: '2023-02-07' }))).toBe('change')
    expect(amend({ startsOn: '2023-02-08' })).toMatchObject({
      reasons: [{ code: 'RECORDED_OUTSIDE', field: 'startsOn', numbers: { day: '2023-02-07' } }],
    })
    expect(outcomeOf(amend({ endsOn: '2023-02-07' }))).toBe('change')
    expect(amend({ endsOn: '2023-02-06' })).toMatchObject({
      reasons: [{ code: 'RECORDED_OUTSIDE', field: 'endsOn' }],
    })
    const astray = {
      ...taught,
      trainingDays: taught.trainingDays.map((each) => ({ ...each, heldOn: '2022-01-10' })),
    }
    expect(outcomeOf(amend({ number: '5' }, astray))).toBe('change')
  })
})

describe('the team of a round', () => {
  const held = orderedRound

  it('belongs with the user movement once the round is open (001-06)', () => {
    const opened = after(
      held,
      decideOpenCohort({ cohortId, version: 1, on, applyBy: '2022-12-01' }, held, on),
    )
    const nameInOpen = (id: string) =>
      outcomeOf(decideNameTeam({ cohortId, version: 2, teamId: id }, opened, on))
    expect(nameInOpen(loneTeamId)).toEqual(['COHORT_TEAM_NOT_TIED'])
    expect(nameInOpen(municipalityId)).toEqual(['TEAM_UNKNOWN'])
    const tied = {
      ...opened,
      organisations: opened.organisations.map((each) =>
        each.id === loneTeamId ? { ...each, parentId: associationId } : each,
      ),
    }
    expect(outcomeOf(decideNameTeam({ cohortId, version: 2, teamId: loneTeamId }, tied, on))).toBe('change')
  })
  const name = (id: string) => outcomeOf(decideNameTeam({ cohortId, version: 1, teamId: id }, held, on))

  it('is another team, and a team', () => {
    expect(name(loneTeamId)).toBe('change')
    expect(name(teamId)).toEqual(['NOTHING_TO_CHANGE'])
    expect(name(municipalityId)).toEqual(['TEAM_UNKNOWN'])
  })
})

describe('calling a round off', () => {
  const held = {
    ...orderedRound,
    seats: [
      record(610, { cohortId, personId: peerSupporterId, outcome: 'ongoing' as const, outcomeOn: null }),
    ],
  }
  const callOff = (day = on, before: typeof held = held) =>
    decideCallOffCohort({ cohortId, version: 1, on: day }, before, on)

  it('ends its seats, and is done once', () => {
    const off = after(held, callOff())
    expect(off.cohortPlans).toMatchObject([{ calledOffOn: on }])
    expect(off.seats).toMatchObject([{ outcome: 'discontinued', outcomeOn: on, version: 2 }])
    expect(outcomeOf(callOff(on, off as typeof held))).toEqual(['COHORT_CALLED_OFF'])
  })

  it('is not done before it was ordered, in the future, or once somebody passed', () => {
    expect(outcomeOf(callOff('2022-10-02'))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(callOff('2022-10-18'))).toEqual(['DAY_IN_FUTURE'])
    const opened = {
      ...held,
      cohortPlans: held.cohortPlans.map((each) => ({ ...each, openedOn: '2022-10-10' })),
    }
    expect(outcomeOf(callOff('2022-10-09', opened))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(callOff('2022-10-10', opened))).toBe('change')
    const passed = held.seats.map((seat) => ({ ...seat, outcome: 'passed' as const }))
    expect(outcomeOf(callOff(on, { ...held, seats: passed as never }))).toEqual(['COHORT_HAS_PASSED'])
  })
})

describe('changing a round', () => {
  const held = orderedRound
  const amend = (differing: object) =>
    outcomeOf(decideAmendCohort({ cohortId, version: 1, ...differing }, held, on))

  it('takes other days and another number', () => {
    expect(amend({ endsOn: '2023-03-17' })).toBe('change')
    expect(amend({ endsOn: '2023-02-05' })).toEqual(['ENDS_BEFORE_START'])
    expect(amend({ startsOn: '2023-03-10' })).toBe('change')
    expect(amend({ startsOn: '2023-03-11' })).toEqual(['ENDS_BEFORE_START'])
    expect(amend({ number: '5', endsOn: null })).toBe('change')
    expect(amend({ number: '4' })).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ cohortId: recordId(666), number: '4' })).toEqual(['COHORT_UNKNOWN', 'COHORT_NUMBER_TAKEN'])
  })
})
