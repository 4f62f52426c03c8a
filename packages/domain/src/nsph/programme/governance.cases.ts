import type { GovernanceFacts } from '../../programme/governance-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts } from '../../testing/facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import {
  agreementEnd,
  agreementInForce,
  bodiesMeet,
  contextResponsible,
  mandateHasPhase,
  methodSupported,
  programmeHasCoordinator,
} from './cooperation.rules.ts'
import { goalHasDay, goalReached, publishedFiguresAgree } from './goal.rules.ts'

const governed = (governance: Partial<GovernanceFacts>) =>
  programmeFacts({ governance: { ...programmeFacts().governance, ...governance } })
const period = (from: string, until: string | null = null) => ({ from, until })
const employed = (personId: string, from = '2022-01-10', municipalityCode: string | null = null) => ({
  ...period(from),
  personId,
  municipalityCode,
})
const goal = (differing: Partial<GovernanceFacts['goals'][number]> = {}) => ({
  measure: 'employed' as const,
  baseline: 1,
  target: 3,
  setOn: '2022-02-01',
  dueOn: '2023-05-31' as string | null,
  ...differing,
})
const three = [employed('a'), employed('b'), employed('c'), employed('c')]
const two = three.slice(0, 2)

export const goalReachedCases = casesFor(goalReached, [
  {
    name: 'reached (000-23)',
    on: '2023-06-01',
    facts: governed({ goals: [goal()], employments: three }),
    expect: { met: { due: null } },
  },
  {
    name: 'on its day, not reached yet',
    on: '2023-05-31',
    facts: governed({ goals: [goal()], employments: two }),
    expect: { met: { due: '2023-05-31' } },
  },
  {
    name: 'a day after, not reached',
    on: '2023-06-01',
    facts: governed({ goals: [goal()], employments: two }),
    expect: {
      code: 'GOAL_NOT_REACHED',
      severity: 'warn',
      since: '2023-06-01',
      due: '2023-05-31',
      numbers: { counted: 2, target: 3 },
    },
  },
  {
    name: 'counted are people, not posts',
    on: '2023-06-01',
    facts: governed({ goals: [goal()], employments: [employed('a'), employed('b'), employed('b')] }),
    expect: 'GOAL_NOT_REACHED',
  },
  {
    name: 'municipalities that employ',
    on: '2023-06-01',
    facts: governed({
      goals: [goal({ measure: 'municipalities', target: 2 })],
      employments: [employed('a', '2022-01-10', '0680'), employed('b', '2022-01-10', '0604'), employed('c')],
    }),
    expect: 'met',
  },
  {
    name: 'one municipality too few',
    on: '2023-06-01',
    facts: governed({
      goals: [goal({ measure: 'municipalities', target: 2 })],
      employments: [employed('a', '2022-01-10', '0680'), employed('b', '2022-01-10', '0680')],
    }),
    expect: { code: 'GOAL_NOT_REACHED', numbers: { counted: 1, target: 2 } },
  },
  {
    name: 'fewer is the goal',
    on: '2023-06-01',
    facts: governed({ goals: [goal({ baseline: 4, target: 2 })], employments: two }),
    expect: 'met',
  },
  {
    name: 'fewer is the goal, and they are too many',
    on: '2023-06-01',
    facts: governed({ goals: [goal({ baseline: 4, target: 2 })], employments: three }),
    expect: 'GOAL_NOT_REACHED',
  },
  {
    name: 'a later goal stands before an earlier one',
    on: '2023-06-01',
    facts: governed({
      goals: [goal(), goal({ setOn: '2023-03-01', dueOn: '2024-05-31' })],
      employments: two,
    }),
    expect: { met: { due: '2024-05-31' } },
  },
  {
    name: 'a goal set tomorrow does not',
    on: '2023-06-01',
    facts: governed({
      goals: [goal(), goal({ setOn: '2023-06-02', dueOn: '2024-05-31' })],
      employments: two,
    }),
    expect: 'GOAL_NOT_REACHED',
  },
  {
    name: 'no day',
    on: '2023-06-01',
    facts: governed({ goals: [goal({ dueOn: null })] }),
    expect: 'not-applicable',
  },
  { name: 'no goal', on: '2023-06-01', facts: programmeFacts(), expect: 'not-applicable' },
  ...aroundFirstDay(
    goalReached,
    governed({ goals: [goal({ setOn: '2017-01-01', dueOn: '2017-06-30' })] }),
    'GOAL_NOT_REACHED',
  ),
])

export const goalHasDayCases = casesFor(
  goalHasDay,
  [
    { name: 'has one', on: '2023-06-01', facts: governed({ goals: [goal()] }), expect: 'met' },
    {
      name: 'has none',
      on: '2023-06-01',
      facts: governed({ goals: [goal({ dueOn: null })] }),
      expect: { code: 'GOAL_WITHOUT_DAY', severity: 'info', since: '2022-02-01' },
    },
    { name: 'no goal', on: '2023-06-01', facts: programmeFacts(), expect: 'not-applicable' },
    {
      name: 'set tomorrow',
      on: '2022-01-31',
      facts: governed({ goals: [goal({ dueOn: null })] }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      goalHasDay,
      governed({ goals: [goal({ setOn: '2017-01-01', dueOn: null })] }),
      'GOAL_WITHOUT_DAY',
    ),
  ],
  programmeFigures,
)

const told = (differing: Partial<GovernanceFacts['published'][number]> = {}) => ({
  figure: 'employed' as const,
  value: 3,
  quality: 'counted' as const,
  publishedOn: '2023-04-03',
  ...differing,
})
const many = Array.from({ length: 20 }, (_, at) => ({ ...period('2022-01-10'), personId: `p${at}` }))
const differs = 'PUBLISHED_FIGURE_DIFFERS'

export const publishedFiguresAgreeCases = casesFor(
  publishedFiguresAgree,
  [
    {
      name: 'counted, and right',
      on: '2023-06-01',
      facts: governed({ published: [told()], employments: three }),
      expect: 'met',
    },
    {
      name: 'counted, and one too many (000-26)',
      on: '2023-06-01',
      facts: governed({ published: [told({ value: 4 })], employments: three }),
      expect: {
        code: differs,
        severity: 'info',
        since: '2023-04-03',
        numbers: { figure: 'employed', published: 4, counted: 3 },
      },
    },
    {
      name: 'roughly right (000-17)',
      on: '2023-06-01',
      facts: governed({
        published: [told({ figure: 'network', quality: 'approximate', value: 22 })],
        networkPeers: many,
      }),
      expect: 'met',
    },
    {
      name: 'not even roughly',
      on: '2023-06-01',
      facts: governed({
        published: [told({ figure: 'network', quality: 'approximate', value: 23 })],
        networkPeers: many,
      }),
      expect: { code: differs, numbers: { figure: 'network', published: 23, counted: 20 } },
    },
    {
      name: 'the network holds the employed too, each once',
      on: '2023-06-01',
      facts: governed({
        published: [told({ figure: 'network', value: 21 })],
        networkPeers: many,
        employments: [employed('a'), employed('p1')],
      }),
      expect: 'met',
    },
    {
      name: 'told right later',
      on: '2023-06-01',
      facts: governed({
        published: [told({ value: 9 }), told({ publishedOn: '2023-05-02' })],
        employments: three,
      }),
      expect: 'met',
    },
    {
      name: 'what is expected nationally cannot be counted here (000-20)',
      on: '2023-06-01',
      facts: governed({ published: [told({ figure: 'national', quality: 'expected', value: 100 })] }),
      expect: 'not-applicable',
    },
    { name: 'nothing published', on: '2023-06-01', facts: programmeFacts(), expect: 'not-applicable' },
    ...aroundFirstDay(
      publishedFiguresAgree,
      governed({ published: [told({ publishedOn: '2017-01-01' })] }),
      differs,
    ),
  ],
  programmeFigures,
)

const agreed = (...agreements: GovernanceFacts['agreements'][number][]) => governed({ agreements })

export const agreementInForceCases = casesFor(
  agreementInForce,
  [
    { name: 'in force (004-50)', on: '2023-06-15', facts: agreed(period('2022-01-01')), expect: 'met' },
    { name: 'last day', on: '2023-06-14', facts: agreed(period('2022-01-01', '2023-06-15')), expect: 'met' },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: agreed(period('2022-01-01', '2023-06-15')),
      expect: { code: 'COOPERATION_AGREEMENT_MISSING', severity: 'warn', since: '2023-06-15' },
    },
    {
      name: 'none',
      on: '2023-06-15',
      facts: agreed(),
      expect: { code: 'COOPERATION_AGREEMENT_MISSING', since: '2018-01-01' },
    },
    ...aroundFirstDay(agreementInForce, agreed(), 'COOPERATION_AGREEMENT_MISSING'),
  ],
  programmeFigures,
)

const ending = agreed(period('2022-01-01', '2024-01-01'))
const endsSoon = 'COOPERATION_AGREEMENT_ENDS_SOON'

export const agreementEndCases = casesFor(
  agreementEnd,
  [
    {
      name: 'no end is known',
      on: '2023-06-15',
      facts: agreed(period('2022-01-01')),
      expect: { met: { due: null } },
    },
    { name: 'one hundred and twenty-one days before', on: '2023-09-02', facts: ending, expect: 'met' },
    {
      name: 'one hundred and twenty days before',
      on: '2023-09-03',
      facts: ending,
      expect: { code: endsSoon, severity: 'info', due: '2024-01-01' },
    },
    {
      name: 'forty-six days before',
      on: '2023-11-16',
      facts: ending,
      expect: { code: endsSoon, severity: 'info' },
    },
    {
      name: 'forty-five days before',
      on: '2023-11-17',
      facts: ending,
      expect: { code: endsSoon, severity: 'warn' },
    },
    {
      name: 'the next begins as it ends',
      on: '2023-11-17',
      facts: agreed(period('2022-01-01', '2024-01-01'), period('2024-01-01')),
      expect: 'met',
    },
    { name: 'ended, which another rule says', on: '2024-01-01', facts: ending, expect: 'not-applicable' },
    ...aroundFirstDay(agreementEnd, agreed(period('2017-01-01', '2018-02-01')), endsSoon),
  ],
  programmeFigures,
)

const answering = (...responsibilities: GovernanceFacts['responsibilities'][number][]) =>
  governed({ responsibilities })
const context = (from: string, until: string | null = null, isNational = false) => ({
  ...period(from, until),
  matter: 'collegial-context' as const,
  isNational,
})
const support = (from: string, until: string | null = null) => ({
  ...period(from, until),
  matter: 'method-support' as const,
  isNational: true,
})
const nobody = 'CONTEXT_WITHOUT_RESPONSIBLE'

export const contextResponsibleCases = casesFor(
  contextResponsible,
  [
    {
      name: 'an association (004-48)',
      on: '2023-06-15',
      facts: answering(context('2022-01-01')),
      expect: 'met',
    },
    {
      name: 'the national organisation instead (004-52)',
      on: '2023-06-15',
      facts: answering(context('2022-01-01', null, true)),
      expect: 'met',
    },
    {
      name: 'support in the method is not it',
      on: '2023-06-15',
      facts: answering(support('2022-01-01')),
      expect: { code: nobody, severity: 'warn' },
    },
    {
      name: 'last day',
      on: '2023-06-14',
      facts: answering(context('2022-01-01', '2023-06-15')),
      expect: 'met',
    },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: answering(context('2022-01-01', '2023-06-15')),
      expect: { code: nobody, since: '2023-06-15' },
    },
    ...aroundFirstDay(contextResponsible, answering(), nobody),
  ],
  programmeFigures,
)

const unsupported = 'METHOD_SUPPORT_MISSING'

export const methodSupportedCases = casesFor(
  methodSupported,
  [
    {
      name: 'a local association',
      on: '2023-06-15',
      facts: answering(context('2022-01-01')),
      expect: 'not-applicable',
    },
    {
      name: 'the national organisation, without support in the method',
      on: '2023-06-15',
      facts: answering(context('2022-03-01', null, true)),
      expect: { code: unsupported, severity: 'info', since: '2022-03-01' },
    },
    {
      name: 'with support in the method',
      on: '2023-06-15',
      facts: answering(context('2022-03-01', null, true), support('2023-06-15')),
      expect: 'met',
    },
    {
      name: 'day before the support begins',
      on: '2023-06-14',
      facts: answering(context('2022-03-01', null, true), support('2023-06-15')),
      expect: unsupported,
    },
    ...aroundFirstDay(methodSupported, answering(context('2017-01-01', null, true)), unsupported),
  ],
  programmeFigures,
)

const led = (...bodies: GovernanceFacts['bodies'][number][]) => governed({ bodies })
const body = (
  kind: 'steering-group' | 'strategy-group',
  meetings: string[],
  from = '2022-01-01',
  until: string | null = null,
) => ({
  ...period(from, until),
  kind,
  meetings,
})
const late = 'GOVERNANCE_MEETING_OVERDUE'

export const bodiesMeetCases = casesFor(
  bodiesMeet,
  [
    {
      name: 'one hundred days after the last meeting',
      on: '2023-06-15',
      facts: led(body('steering-group', ['2022-09-01', '2023-03-07'])),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'one hundred and one days after',
      on: '2023-06-16',
      facts: led(body('steering-group', ['2022-09-01', '2023-03-07'])),
      expect: {
        code: late,
        severity: 'info',
        since: '2023-06-16',
        due: '2023-06-15',
        numbers: { bodies: ['steering-group'] },
      },
    },
    {
      name: 'two groups, one of them late',
      on: '2023-06-16',
      facts: led(body('steering-group', ['2023-06-01']), body('strategy-group', ['2023-01-11'])),
      expect: { code: late, due: '2023-04-21', numbers: { bodies: ['strategy-group'] } },
    },
    {
      name: 'begun lately',
      on: '2023-06-16',
      facts: led(body('steering-group', [], '2023-06-01')),
      expect: { met: { due: '2023-09-09' } },
    },
    {
      name: 'the group has ended',
      on: '2023-06-15',
      facts: led(body('steering-group', [], '2022-01-01', '2023-06-15')),
      expect: { code: 'GOVERNANCE_MISSING', severity: 'warn', since: '2023-06-15' },
    },
    {
      name: 'no group',
      on: '2023-06-15',
      facts: led(),
      expect: { code: 'GOVERNANCE_MISSING', since: '2018-01-01' },
    },
    ...aroundFirstDay(bodiesMeet, led(), 'GOVERNANCE_MISSING'),
  ],
  programmeFigures,
)

const phased = (...phases: GovernanceFacts['phases'][number][]) => governed({ phases })
const unphased = 'MANDATE_PHASE_MISSING'

export const mandateHasPhaseCases = casesFor(
  mandateHasPhase,
  [
    { name: 'in a phase (000-13)', on: '2023-06-15', facts: phased(period('2021-01-01')), expect: 'met' },
    {
      name: 'in none',
      on: '2023-06-15',
      facts: phased(),
      expect: { code: unphased, severity: 'info', since: '2021-01-01' },
    },
    {
      name: 'last day of a phase',
      on: '2023-06-14',
      facts: phased(period('2021-01-01', '2023-06-15')),
      expect: 'met',
    },
    {
      name: 'after a phase',
      on: '2023-06-15',
      facts: phased(period('2021-01-01', '2023-06-15')),
      expect: { code: unphased, since: '2023-06-15' },
    },
    { name: 'no mandate', on: '2020-12-31', facts: phased(), expect: 'not-applicable' },
    ...aroundFirstDay(mandateHasPhase, programmeFacts({ mandates: [period('2017-01-01')] }), unphased),
  ],
  programmeFigures,
)

const coordinated = (...coordinators: GovernanceFacts['coordinators'][number][]) => governed({ coordinators })
const coordinator = (from: string, until: string | null = null) => ({ ...period(from, until), personId: 'a' })
const uncoordinated = 'COORDINATOR_MISSING'

export const programmeHasCoordinatorCases = casesFor(
  programmeHasCoordinator,
  [
    { name: 'one (000-21)', on: '2023-06-15', facts: coordinated(coordinator('2022-01-01')), expect: 'met' },
    {
      name: 'two, one of whom left',
      on: '2023-06-15',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15'), coordinator('2022-01-01')),
      expect: 'met',
    },
    {
      name: 'the last one left',
      on: '2023-06-15',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15')),
      expect: { code: uncoordinated, severity: 'block', since: '2023-06-15' },
    },
    {
      name: 'the last day of the last one',
      on: '2023-06-14',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15')),
      expect: 'met',
    },
    ...aroundFirstDay(programmeHasCoordinator, coordinated(), uncoordinated),
  ],
  programmeFigures,
)
