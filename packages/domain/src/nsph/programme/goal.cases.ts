import type { GovernanceFacts } from '../../programme/governance-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts } from '../../testing/facts.ts'
import { programmeFigures } from '../programme-figures.ts'
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
    name: 'reached on its day, and lost the day after',
    on: '2023-06-15',
    facts: governed({ goals: [goal()], employments: [...two, { ...employed('d'), until: '2023-06-01' }] }),
    expect: { met: { due: null } },
  },
  {
    name: 'lost on its day',
    on: '2023-06-15',
    facts: governed({ goals: [goal()], employments: [...two, { ...employed('d'), until: '2023-05-31' }] }),
    expect: { code: 'GOAL_NOT_REACHED', since: '2023-06-01', numbers: { counted: 2, target: 3 } },
  },
  {
    name: 'reached a day too late',
    on: '2023-06-15',
    facts: governed({ goals: [goal()], employments: [...two, employed('d', '2023-06-01')] }),
    expect: { code: 'GOAL_NOT_REACHED', since: '2023-06-01', numbers: { counted: 2, target: 3 } },
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
      name: 'right when it was told, until one more came',
      on: '2023-06-01',
      facts: governed({ published: [told()], employments: [...three, employed('d', '2023-05-02')] }),
      expect: {
        code: differs,
        since: '2023-05-02',
        numbers: { figure: 'employed', published: 3, counted: 4 },
      },
    },
    {
      name: 'the day before',
      on: '2023-05-01',
      facts: governed({ published: [told()], employments: [...three, employed('d', '2023-05-02')] }),
      expect: 'met',
    },
    {
      name: 'wrong when it was told, right for a while, and wrong anew',
      on: '2023-06-01',
      facts: governed({
        published: [told()],
        employments: [
          ...two,
          { ...employed('c', '2023-04-10'), until: '2023-05-08' },
          employed('d', '2023-05-20'),
          { ...employed('e', '2023-05-22'), until: '2023-05-22' },
          employed('e', '2023-05-30'),
        ],
      }),
      expect: {
        code: differs,
        since: '2023-05-30',
        numbers: { figure: 'employed', published: 3, counted: 4 },
      },
    },
    {
      name: 'nobody employed when it was told, nor since',
      on: '2023-06-01',
      facts: governed({ published: [told()] }),
      expect: {
        code: differs,
        since: '2023-04-03',
        numbers: { figure: 'employed', published: 3, counted: 0 },
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
