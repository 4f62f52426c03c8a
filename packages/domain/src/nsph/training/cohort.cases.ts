import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { cohortFacts } from '../../testing/programme-facts.ts'
import type { CohortFacts, CohortPlanFact } from '../../training/training-facts.ts'
import {
  cohortTeamTied,
  practicalPartsHeld,
  seatsFunded,
  seatsHaveWorkplace,
  trainingLength,
} from './cohort.rules.ts'

const sound = cohortFacts()
const planned = (plan: Partial<CohortPlanFact>, differing: Partial<CohortFacts> = {}) =>
  cohortFacts({ ...differing, plan: { ...(sound.plan as CohortPlanFact), ...plan } })
/** The same round around the first day of the model. */
const early = (plan: Partial<CohortPlanFact>, differing: Partial<CohortFacts> = {}) =>
  planned(
    { orderedOn: '2017-06-01', ...plan },
    { startsOn: '2017-12-04', endsOn: '2018-01-12', ...differing },
  )
const unplanned = {
  name: 'never planned in the register',
  on: '2023-02-15',
  facts: cohortFacts({ plan: null }),
  expect: 'not-applicable',
} as const

export const cohortTeamTiedCases = casesFor(cohortTeamTied, [
  unplanned,
  { name: 'tied', on: '2023-02-15', facts: sound, expect: 'met' },
  {
    name: 'no team',
    on: '2023-02-15',
    facts: planned({ hasTeam: false, teamTies: [] }),
    expect: { code: 'COHORT_TEAM_MISSING', since: '2022-10-03', severity: 'block' },
  },
  {
    name: 'team without ties',
    on: '2023-02-15',
    facts: planned({ teamTies: [] }),
    expect: { code: 'COHORT_TEAM_NOT_TIED', since: '2022-10-03', severity: 'block' },
  },
  {
    name: 'last day of the tie',
    on: '2023-01-31',
    facts: planned({ teamTies: [{ from: '2022-01-01', until: '2023-02-01' }] }),
    expect: 'met',
  },
  {
    name: 'the tie has ended',
    on: '2023-02-01',
    facts: planned({ teamTies: [{ from: '2022-01-01', until: '2023-02-01' }] }),
    expect: { code: 'COHORT_TEAM_NOT_TIED', since: '2023-02-01' },
  },
  {
    name: 'day before it was ordered',
    on: '2022-10-02',
    facts: planned({ hasTeam: false }),
    expect: 'not-applicable',
  },
  {
    name: 'day it was ordered',
    on: '2022-10-03',
    facts: planned({ hasTeam: false }),
    expect: 'COHORT_TEAM_MISSING',
  },
  {
    name: 'last day of the round',
    on: '2023-03-10',
    facts: planned({ hasTeam: false }),
    expect: 'COHORT_TEAM_MISSING',
  },
  {
    name: 'the round is over',
    on: '2023-03-11',
    facts: planned({ hasTeam: false }),
    expect: 'not-applicable',
  },
  {
    name: 'called off',
    on: '2023-01-09',
    facts: planned({ hasTeam: false, calledOffOn: '2023-01-09' }),
    expect: 'not-applicable',
  },
  {
    name: 'day before it was called off',
    on: '2023-01-08',
    facts: planned({ hasTeam: false, calledOffOn: '2023-01-09' }),
    expect: 'COHORT_TEAM_MISSING',
  },
  ...aroundFirstDay(cohortTeamTied, early({ hasTeam: false }), 'COHORT_TEAM_MISSING'),
])

const above = 'SEATS_ABOVE_FUNDED_POSTS'
const post = (posts: number, fundedOn: string | null = '2022-09-19', withdrawnOn: string | null = null) => ({
  posts,
  fundedOn,
  withdrawnOn,
})
const funded = (...agreedPosts: ReturnType<typeof post>[]) => cohortFacts({ agreedPosts })

export const seatsFundedCases = casesFor(seatsFunded, [
  unplanned,
  {
    name: 'as many posts as seats',
    on: '2023-02-15',
    facts: funded(post(4), post(2)),
    expect: { met: { due: null } },
  },
  {
    name: 'one post too few',
    on: '2023-02-15',
    facts: funded(post(3), post(2)),
    expect: { code: above, severity: 'block', since: '2022-10-03', numbers: { seats: 6, funded: 5 } },
  },
  {
    name: 'agreed on, money not decided',
    on: '2023-02-15',
    facts: funded(post(5), post(1, null)),
    expect: { code: above, numbers: { seats: 6, funded: 5 } },
  },
  { name: 'day before the money', on: '2022-12-11', facts: funded(post(6, '2022-12-12')), expect: above },
  { name: 'day of the money', on: '2022-12-12', facts: funded(post(6, '2022-12-12')), expect: 'met' },
  {
    name: 'last day of the agreement',
    on: '2023-01-31',
    facts: funded(post(5), post(1, '2022-09-19', '2023-02-01')),
    expect: 'met',
  },
  {
    name: 'one agreement taken back',
    on: '2023-02-01',
    facts: funded(post(5), post(1, '2022-09-19', '2023-02-01')),
    expect: { code: above, since: '2023-02-01' },
  },
  {
    name: 'ordered before the money, which was taken back later',
    on: '2023-02-15',
    facts: funded(post(6, '2022-12-12', '2023-01-09')),
    expect: { code: above, since: '2023-01-09' },
  },
  {
    name: 'by a named decision',
    on: '2023-01-31',
    facts: cohortFacts({ agreedPosts: [], fundingExceptions: [{ from: '2022-10-03', until: '2023-02-01' }] }),
    expect: { met: { due: '2023-02-01' } },
  },
  {
    name: 'the decision has ended',
    on: '2023-02-01',
    facts: cohortFacts({ agreedPosts: [], fundingExceptions: [{ from: '2022-10-03', until: '2023-02-01' }] }),
    expect: { code: above, since: '2023-02-01', numbers: { seats: 6, funded: 0 } },
  },
  ...aroundFirstDay(seatsFunded, early({}, { agreedPosts: [] }), above),
])

const seat = (
  workplaces: CohortFacts['seats'][number]['workplaces'],
  discontinuedOn: string | null = null,
) => ({
  personId: 'somebody',
  workplaces,
  passedOn: null,
  discontinuedOn,
})
const without = 'SEATS_WITHOUT_WORKPLACE'

export const seatsHaveWorkplaceCases = casesFor(seatsHaveWorkplace, [
  unplanned,
  { name: 'agreed', on: '2023-02-15', facts: sound, expect: 'met' },
  { name: 'no seats yet', on: '2023-02-15', facts: cohortFacts({ seats: [] }), expect: 'not-applicable' },
  {
    name: 'two of three without',
    on: '2023-01-16',
    facts: cohortFacts({ seats: [...sound.seats, seat([]), seat([])] }),
    expect: { code: without, severity: 'warn', due: '2023-02-06', numbers: { count: 2 } },
  },
  {
    name: 'day before it is agreed',
    on: '2023-01-15',
    facts: cohortFacts({ seats: [seat([{ from: '2023-01-16', until: null }])] }),
    expect: without,
  },
  {
    name: 'day it is agreed',
    on: '2023-01-16',
    facts: cohortFacts({ seats: [seat([{ from: '2023-01-16', until: null }])] }),
    expect: 'met',
  },
  {
    name: 'whoever left needs none',
    on: '2023-02-20',
    facts: cohortFacts({ seats: [seat([], '2023-02-20')] }),
    expect: 'met',
  },
  {
    name: 'day before leaving',
    on: '2023-02-19',
    facts: cohortFacts({ seats: [seat([], '2023-02-20')] }),
    expect: without,
  },
  ...aroundFirstDay(seatsHaveWorkplace, early({}, { seats: [seat([])] }), without),
])

const running = (startsOn: string, endsOn: string | null) => cohortFacts({ startsOn, endsOn })

export const trainingLengthCases = casesFor(trainingLength, [
  unplanned,
  { name: 'five weeks, Monday to Friday', on: '2023-01-16', facts: sound, expect: 'met' },
  {
    name: 'four weeks',
    on: '2023-01-16',
    facts: running('2023-02-06', '2023-03-05'),
    expect: {
      code: 'TRAINING_TOO_SHORT',
      severity: 'warn',
      due: '2023-02-06',
      numbers: { weeks: 4, required: 5 },
    },
  },
  {
    name: 'into the fifth week',
    on: '2023-01-16',
    facts: running('2023-02-06', '2023-03-06'),
    expect: 'met',
  },
  {
    name: 'four weeks from the middle of one, though they touch five',
    on: '2023-01-16',
    facts: running('2023-02-08', '2023-03-07'),
    expect: { code: 'TRAINING_TOO_SHORT', numbers: { weeks: 4, required: 5 } },
  },
  {
    name: 'twenty-three days from a Sunday to a Monday',
    on: '2023-01-16',
    facts: running('2023-02-05', '2023-02-27'),
    expect: { code: 'TRAINING_TOO_SHORT', numbers: { weeks: 4, required: 5 } },
  },
  {
    name: 'six weeks, with one free',
    on: '2023-01-16',
    facts: running('2023-02-06', '2023-03-17'),
    expect: 'met',
  },
  { name: 'across a new year', on: '2022-12-20', facts: running('2022-12-12', '2023-01-13'), expect: 'met' },
  { name: 'no last day yet', on: '2023-01-16', facts: running('2023-02-06', null), expect: 'not-applicable' },
  { name: 'over', on: '2023-03-06', facts: running('2023-02-06', '2023-03-05'), expect: 'not-applicable' },
  ...aroundFirstDay(
    trainingLength,
    early({}, { startsOn: '2018-01-08', endsOn: '2018-02-02' }),
    'TRAINING_TOO_SHORT',
  ),
])

const days = (...trainingDays: CohortFacts['trainingDays']) => cohortFacts({ trainingDays })
const theory = { heldOn: '2023-02-07', practical: false }
const lacking = 'TRAINING_WITHOUT_PRACTICAL_PARTS'

export const practicalPartsHeldCases = casesFor(practicalPartsHeld, [
  unplanned,
  { name: 'held', on: '2023-03-11', facts: sound, expect: { met: { due: null } } },
  { name: 'not yet', on: '2023-03-10', facts: days(theory), expect: { met: { due: '2023-03-10' } } },
  {
    name: 'over without any',
    on: '2023-03-11',
    facts: days(theory),
    expect: { code: lacking, severity: 'info', since: '2023-03-11', due: '2023-03-10' },
  },
  {
    name: 'held on the last day',
    on: '2023-03-11',
    facts: days(theory, { heldOn: '2023-03-10', practical: true }),
    expect: 'met',
  },
  { name: 'day before it begins', on: '2023-02-05', facts: days(), expect: 'not-applicable' },
  {
    name: 'called off',
    on: '2023-03-11',
    facts: planned({ calledOffOn: '2023-02-20' }, { trainingDays: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(practicalPartsHeld, early({}, { endsOn: '2017-12-22', trainingDays: [] }), lacking),
])
