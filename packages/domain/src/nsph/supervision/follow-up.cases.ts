import type { PlacementFollowUp } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts, supervisorId } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import {
  absenceCovered,
  groupSize,
  planDenseEnough,
  requestAnswered,
  sessionsValidated,
  supervisionPlanned,
} from './follow-up.rules.ts'

const early = { from: '2017-10-02', until: null }
const since = { from: '2022-01-10', until: null }
const placed = (
  followUp: Partial<PlacementFollowUp>,
  period: PlacementFacts['period'] = since,
): PlacementFacts => placementFacts({ period, followUp: { ...noPlacementFollowUp, ...followUp } })
const plan = (...steps: [afterMonths: number, everyDays: number][]) => [
  {
    ...early,
    steps: steps.map(([afterMonths, everyDays]) => ({ afterMonths, everyDays })),
    groupEveryDays: null,
  },
]

// Requirements 001-12, 001-13.
export const supervisionPlannedCases = casesFor(
  supervisionPlanned,
  [
    { name: 'planned', on: '2023-06-15', facts: placed({ plans: plan([0, 14]) }), expect: 'met' },
    {
      name: 'the plan has ended',
      on: '2023-06-15',
      facts: placed({
        plans: [{ from: '2022-01-10', until: '2023-06-15', steps: [], groupEveryDays: null }],
      }),
      expect: { code: 'SUPERVISION_PLAN_MISSING', since: '2023-06-15', severity: 'info' },
    },
    {
      name: 'its last day',
      on: '2023-06-14',
      facts: placed({
        plans: [{ from: '2022-01-10', until: '2023-06-15', steps: [], groupEveryDays: null }],
      }),
      expect: 'met',
    },
    { name: 'not begun', on: '2022-01-09', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(supervisionPlanned, placed({}, early), 'SUPERVISION_PLAN_MISSING'),
  ],
  followUpFigures,
)

// Requirement 001-12: the example region asks for 14 days, 28 after six months, 42 after twelve.
export const planDenseEnoughCases = casesFor(
  planDenseEnough,
  [
    {
      name: 'as dense as asked for',
      on: '2023-06-15',
      facts: placed({ plans: plan([0, 14], [6, 28], [12, 42]) }),
      expect: 'met',
    },
    { name: 'denser', on: '2023-06-15', facts: placed({ plans: plan([0, 7]) }), expect: 'met' },
    {
      name: 'a day sparser in the last step',
      on: '2023-06-15',
      facts: placed({ plans: plan([0, 14], [12, 43]) }),
      expect: {
        code: 'SUPERVISION_PLAN_TOO_SPARSE',
        since: '2017-10-02',
        severity: 'warn',
        numbers: { afterMonths: 12, everyDays: 42 },
      },
    },
    {
      name: 'the second step begins a month too soon',
      on: '2023-06-15',
      facts: placed({ plans: plan([0, 14], [5, 28]) }),
      expect: { code: 'SUPERVISION_PLAN_TOO_SPARSE', numbers: { afterMonths: 5, everyDays: 14 } },
    },
    {
      name: 'the plan begins later than the post',
      on: '2023-06-15',
      facts: placed({ plans: plan([1, 14]) }),
      expect: { code: 'SUPERVISION_PLAN_TOO_SPARSE', numbers: { afterMonths: 0, everyDays: 14 } },
    },
    ...[31, 32].map((groupEveryDays) => ({
      name: `groups every ${groupEveryDays} days`,
      on: '2023-06-15',
      facts: placed({ plans: plan([0, 14]).map((each) => ({ ...each, groupEveryDays })) }),
      expect:
        groupEveryDays === 31
          ? ('met' as const)
          : {
              code: 'GROUP_PLAN_TOO_SPARSE' as const,
              since: '2017-10-02',
              severity: 'warn' as const,
              numbers: { planned: 32, everyDays: 31 },
            },
    })),
    { name: 'no plan', on: '2023-06-15', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(
      planDenseEnough,
      placed({ plans: plan([0, 15]) }, early),
      'SUPERVISION_PLAN_TOO_SPARSE',
    ),
  ],
  followUpFigures,
)

// Requirement 002-18. The example region has three working days; 6 June is the national day.
const asked = (askedOn: string, answeredOn: string | null = null) => [{ askedOn, answeredOn }]
export const requestAnsweredCases = casesFor(
  requestAnswered,
  [
    {
      name: 'asked on a Friday, third working day with a red day between',
      on: '2023-06-08',
      facts: placed({ requests: asked('2023-06-02') }),
      expect: { met: { due: '2023-06-08' } },
    },
    {
      name: 'the day after the third working day',
      on: '2023-06-09',
      facts: placed({ requests: asked('2023-06-02') }),
      expect: {
        code: 'SUPERVISION_REQUEST_UNANSWERED',
        since: '2023-06-09',
        due: '2023-06-08',
        numbers: { waiting: 1 },
      },
    },
    {
      name: 'answered on that day',
      on: '2023-06-09',
      facts: placed({ requests: asked('2023-06-02', '2023-06-09') }),
      expect: 'not-applicable',
    },
    {
      name: 'two wait, and the first counts',
      on: '2023-06-14',
      facts: placed({ requests: [...asked('2023-06-02'), ...asked('2023-06-13')] }),
      expect: { code: 'SUPERVISION_REQUEST_UNANSWERED', due: '2023-06-08', numbers: { waiting: 2 } },
    },
    {
      name: 'asked before it was followed up',
      on: '2018-06-15',
      facts: placed({ requests: asked('1901-03-04') }, { from: '1901-01-01', until: null }),
      expect: 'not-applicable',
    },
    {
      name: 'to be met on the first working day',
      on: '2023-06-05',
      facts: placed({ requests: asked('2023-06-02') }),
      expect: 'met',
    },
    ...aroundFirstDay(requestAnswered, placed({ requests: asked('2018-01-01') }, early), 'met'),
  ],
  followUpFigures,
)

// Requirement 004-27.
const away = (isCovered: boolean, until: string | null = null, personId = supervisorId) => [
  { personId, from: '2017-11-01', until, isCovered },
]
const awayEarly: PlacementFacts = {
  ...placed({ absences: away(false) }, early),
  supervisors: [{ ...early, personId: supervisorId, attestations: [] }],
}
export const absenceCoveredCases = casesFor(absenceCovered, [
  { name: 'somebody stands in', on: '2023-06-15', facts: placed({ absences: away(true) }), expect: 'met' },
  {
    name: 'nobody stands in',
    on: '2023-06-15',
    facts: placed({ absences: away(false) }),
    expect: { code: 'SUPERVISION_WITHOUT_COVER', since: '2017-11-01', severity: 'warn' },
  },
  {
    name: 'last day away',
    on: '2023-06-14',
    facts: placed({ absences: away(false, '2023-06-15') }),
    expect: 'SUPERVISION_WITHOUT_COVER',
  },
  {
    name: 'back again',
    on: '2023-06-15',
    facts: placed({ absences: away(false, '2023-06-15') }),
    expect: 'not-applicable',
  },
  {
    name: 'somebody is away who supervises here no longer',
    on: '2023-06-15',
    facts: { ...placed({ absences: away(false) }), supervisors: [] },
    expect: 'not-applicable',
  },
  ...aroundFirstDay(absenceCovered, awayEarly, 'SUPERVISION_WITHOUT_COVER'),
])

// Requirements 004-31, 004-33.
const group = (people: number, heldOn = '2023-06-01') => ({
  heldOn,
  people,
  isLedWithCompetence: true,
  notes: [],
})
export const groupSizeCases = casesFor(
  groupSize,
  [
    { name: 'six', on: '2023-06-15', facts: placed({ groups: [group(6)] }), expect: 'met' },
    {
      name: 'seven',
      on: '2023-06-15',
      facts: placed({ groups: [group(7)] }),
      expect: {
        code: 'SUPERVISION_GROUP_TOO_LARGE',
        since: '2023-06-01',
        severity: 'info',
        numbers: { people: 7, most: 6 },
      },
    },
    {
      name: 'the last one counts',
      on: '2023-06-15',
      facts: placed({ groups: [group(7), group(5, '2023-06-15')] }),
      expect: 'met',
    },
    { name: 'none', on: '2023-06-15', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(
      groupSize,
      placed({ groups: [group(9, '2017-11-06')] }, early),
      'SUPERVISION_GROUP_TOO_LARGE',
    ),
  ],
  followUpFigures,
)

// Requirement 004-27: what is recorded as held was held.
const session = (heldOn: string, ...answers: [on: string, agrees: boolean][]) => ({
  heldOn,
  answers: answers.map(([on, agrees]) => ({ on, agrees })),
})
export const sessionsValidatedCases = casesFor(
  sessionsValidated,
  [
    {
      name: 'fourteen days after',
      on: '2023-06-15',
      facts: placed({ sessions: [session('2023-06-01')] }),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'fifteen days after',
      on: '2023-06-16',
      facts: placed({ sessions: [session('2023-06-01')] }),
      expect: { code: 'SESSION_NOT_VALIDATED', due: '2023-06-15', severity: 'info', numbers: { waiting: 1 } },
    },
    {
      name: 'confirmed',
      on: '2023-06-16',
      facts: placed({ sessions: [session('2023-06-01', ['2023-06-16', true])] }),
      expect: 'not-applicable',
    },
    {
      name: 'it was not so',
      on: '2023-06-16',
      facts: placed({ sessions: [session('2023-06-01', ['2023-06-16', false])] }),
      expect: { code: 'SESSION_DISPUTED', since: '2023-06-16', severity: 'warn', numbers: { count: 1 } },
    },
    {
      name: 'it was so after all',
      on: '2023-06-20',
      facts: placed({ sessions: [session('2023-06-01', ['2023-06-16', false], ['2023-06-20', true])] }),
      expect: 'not-applicable',
    },
    {
      name: 'nobody can say it of one to come',
      on: '2023-05-31',
      facts: placed({ sessions: [session('2023-06-01', ['2023-05-30', false])] }),
      expect: 'not-applicable',
    },
    {
      name: 'held before it was followed up',
      on: '2018-06-15',
      facts: placed({ sessions: [session('2017-12-31')] }, early),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      sessionsValidated,
      placed({ sessions: [session('2018-01-01', ['2018-01-01', false])] }, early),
      'SESSION_DISPUTED',
    ),
  ],
  followUpFigures,
)
