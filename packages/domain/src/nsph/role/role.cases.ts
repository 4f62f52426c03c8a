import type { PlacementFollowUp } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts, supervisorId } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import {
  coreWorkShare,
  roleEventsClosed,
  selfCheckInTime,
  selfCheckNotFalling,
  supervisorCheckInTime,
  watchedWorkShare,
} from './role.rules.ts'

const early = { from: '2017-10-02', until: null }
const since = { from: '2022-01-10', until: null }
const placed = (followUp: Partial<PlacementFollowUp>, period: PlacementFacts['period'] = since) =>
  placementFacts({ period, followUp: { ...noPlacementFollowUp, ...followUp } })
type Activity = PlacementFollowUp['activities'][number]
const did = (category: Activity['category'], amount: number, on = '2023-06-01'): Activity => ({
  on,
  category,
  amount,
})

// Requirement 002-12. Counted from ninety days before the end of the month, so from 2 April in June.
export const coreWorkShareCases = casesFor(
  coreWorkShare,
  [
    {
      name: 'half of the time',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 600), did('planning', 600)] }),
      expect: 'met',
    },
    {
      name: 'less than half',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 588), did('planning', 612)] }),
      expect: {
        code: 'CORE_WORK_SHARE_LOW',
        severity: 'info',
        numbers: { percent: 49, hours: 20, least: 50 },
      },
    },
    {
      name: 'a quarter of a percent too little is too little',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 199), did('planning', 201)] }),
      expect: { code: 'CORE_WORK_SHARE_LOW', numbers: { percent: 49.7, hours: 7, least: 50 } },
    },
    {
      name: 'first day that is counted',
      on: '2023-06-15',
      facts: placed({ activities: [did('planning', 60, '2023-04-02')] }),
      expect: 'CORE_WORK_SHARE_LOW',
    },
    {
      name: 'last day that is not counted',
      on: '2023-06-15',
      facts: placed({ activities: [did('planning', 60, '2023-04-01')] }),
      expect: 'not-applicable',
    },
    {
      name: 'what comes later is not counted',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 60), did('planning', 600, '2023-06-16')] }),
      expect: 'met',
    },
    { name: 'nothing logged', on: '2023-06-15', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(
      coreWorkShare,
      placed({ activities: [did('planning', 60, '2017-12-04')] }, early),
      'CORE_WORK_SHARE_LOW',
    ),
  ],
  followUpFigures,
)

// Requirement 002-05.
export const watchedWorkShareCases = casesFor(
  watchedWorkShare,
  [
    {
      name: 'a fifth of the time',
      on: '2023-06-15',
      facts: placed({
        activities: [did('conversation', 480), did('ward-round', 60), did('advice-in-meeting', 60)],
      }),
      expect: 'met',
    },
    {
      name: 'more than a fifth',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 474), did('ward-round', 126)] }),
      expect: {
        code: 'WATCHED_WORK_SHARE_HIGH',
        severity: 'info',
        numbers: { percent: 21, hours: 10, most: 20 },
      },
    },
    {
      name: 'a minute more than a fifth',
      on: '2023-06-15',
      facts: placed({ activities: [did('conversation', 9599), did('ward-round', 2401)] }),
      expect: { code: 'WATCHED_WORK_SHARE_HIGH', numbers: { percent: 20.1, hours: 200, most: 20 } },
    },
    { name: 'nothing logged', on: '2023-06-15', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(
      watchedWorkShare,
      placed({ activities: [did('ward-round', 60, '2017-12-04')] }, early),
      'WATCHED_WORK_SHARE_HIGH',
    ),
  ],
  followUpFigures,
)

type Event = PlacementFollowUp['roleEvents'][number]
const noted = (kind: Event['kind'], notedOn: string, closedOn: string | null = null): Event => ({
  notedOn,
  kind,
  closedOn,
})

// Requirements 002-13, 002-16, 003-14.
export const roleEventsClosedCases = casesFor(roleEventsClosed, [
  {
    name: 'talked through',
    on: '2023-06-15',
    facts: placed({ roleEvents: [noted('out-of-role', '2023-05-02', '2023-06-15')] }),
    expect: 'met',
  },
  {
    name: 'the day before it was',
    on: '2023-06-14',
    facts: placed({ roleEvents: [noted('out-of-role', '2023-05-02', '2023-06-15')] }),
    expect: {
      code: 'OUT_OF_ROLE_TASK_OPEN',
      since: '2023-05-02',
      severity: 'warn',
      numbers: { count: 1 },
    },
  },
  {
    name: 'boundaries, twice',
    on: '2023-06-15',
    facts: placed({ roleEvents: [noted('boundary', '2023-05-02'), noted('boundary', '2023-06-01')] }),
    expect: { code: 'BOUNDARY_EVENT_OPEN', since: '2023-05-02', severity: 'info', numbers: { count: 2 } },
  },
  {
    name: 'a task weighs more than an earlier boundary',
    on: '2023-06-15',
    facts: placed({ roleEvents: [noted('boundary', '2023-05-02'), noted('out-of-role', '2023-06-01')] }),
    expect: { code: 'OUT_OF_ROLE_TASK_OPEN', since: '2023-06-01', numbers: { count: 1 } },
  },
  {
    name: 'nothing noted yet',
    on: '2023-05-01',
    facts: placed({ roleEvents: [noted('boundary', '2023-05-02')] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    roleEventsClosed,
    placed({ roleEvents: [noted('boundary', '2017-12-04')] }, early),
    'BOUNDARY_EVENT_OPEN',
  ),
])

const answered = (on: string, score: number, by: 'peer-supporter' | 'supervisor' = 'peer-supporter') => ({
  on,
  by,
  score,
})

// Requirement 002-14.
export const selfCheckInTimeCases = casesFor(
  selfCheckInTime,
  [
    {
      name: 'a hundred and twenty days after the last',
      on: '2023-06-15',
      facts: placed({ selfChecks: [answered('2023-02-15', 16)] }),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'a day later',
      on: '2023-06-16',
      facts: placed({ selfChecks: [answered('2023-02-15', 16)] }),
      expect: {
        code: 'SELF_CHECK_OVERDUE',
        severity: 'info',
        numbers: { everyDays: 120, last: '2023-02-15' },
      },
    },
    {
      name: 'the supervisor’s answers are not one’s own',
      on: '2023-06-16',
      facts: placed({ selfChecks: [answered('2023-02-15', 16), answered('2023-06-01', 16, 'supervisor')] }),
      expect: 'SELF_CHECK_OVERDUE',
    },
    ...aroundFirstDay(selfCheckInTime, placed({}, early), 'met'),
  ],
  followUpFigures,
)

const supervisedSince = (from: string, facts: PlacementFacts): PlacementFacts => ({
  ...facts,
  supervisors: [{ personId: supervisorId, from, until: null, attestations: [] }],
})

// Requirement 002-14, the other half of it.
export const supervisorCheckInTimeCases = casesFor(
  supervisorCheckInTime,
  [
    {
      name: 'a hundred and twenty days after the last',
      on: '2023-06-15',
      facts: placed({ selfChecks: [answered('2023-02-15', 16, 'supervisor')] }),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'a day later',
      on: '2023-06-16',
      facts: placed({ selfChecks: [answered('2023-02-15', 16, 'supervisor')] }),
      expect: {
        code: 'SUPERVISOR_CHECK_OVERDUE',
        severity: 'info',
        numbers: { everyDays: 120, last: '2023-02-15' },
      },
    },
    {
      name: 'one’s own answers are not the supervisor’s',
      on: '2023-06-16',
      facts: placed({ selfChecks: [answered('2023-02-15', 16, 'supervisor'), answered('2023-06-01', 16)] }),
      expect: 'SUPERVISOR_CHECK_OVERDUE',
    },
    {
      name: 'counted from the day there was a supervisor',
      on: '2022-07-01',
      facts: supervisedSince('2022-03-03', placed({})),
      expect: { met: { due: '2022-07-01' } },
    },
    {
      name: 'nobody supervises, which another rule says',
      on: '2023-06-16',
      facts: { ...placed({}), supervisors: [] },
      expect: 'not-applicable',
    },
    ...aroundFirstDay(supervisorCheckInTime, supervisedSince(early.from, placed({}, early)), 'met'),
  ],
  followUpFigures,
)

// Requirements 002-14, 002-15.
export const selfCheckNotFallingCases = casesFor(
  selfCheckNotFalling,
  [
    {
      name: 'as secure as before',
      on: '2023-06-15',
      facts: placed({ selfChecks: [answered('2023-02-15', 16), answered('2023-06-15', 16)] }),
      expect: 'met',
    },
    {
      name: 'one point lower',
      on: '2023-06-15',
      facts: placed({ selfChecks: [answered('2023-02-15', 16), answered('2023-06-15', 15)] }),
      expect: {
        code: 'SELF_CHECK_FALLING',
        since: '2023-06-15',
        severity: 'info',
        numbers: { on: '2023-06-15', previous: '2023-02-15' },
      },
    },
    {
      name: 'the day before, there was one only',
      on: '2023-06-14',
      facts: placed({ selfChecks: [answered('2023-02-15', 16), answered('2023-06-15', 15)] }),
      expect: 'not-applicable',
    },
    {
      name: 'the supervisor’s answers are not compared with one’s own',
      on: '2023-06-15',
      facts: placed({ selfChecks: [answered('2023-02-15', 16), answered('2023-06-15', 12, 'supervisor')] }),
      expect: 'not-applicable',
    },
    {
      name: 'the supervisor’s answers are compared with each other',
      on: '2023-06-15',
      facts: placed({
        selfChecks: [
          answered('2023-02-15', 12),
          answered('2023-02-16', 16, 'supervisor'),
          answered('2023-06-14', 12),
          answered('2023-06-15', 15, 'supervisor'),
        ],
      }),
      expect: {
        code: 'SELF_CHECK_FALLING',
        since: '2023-06-15',
        numbers: { on: '2023-06-15', previous: '2023-02-16' },
      },
    },
    {
      name: 'neither half falls',
      on: '2023-06-15',
      facts: placed({
        selfChecks: [
          answered('2023-02-15', 12),
          answered('2023-02-16', 16, 'supervisor'),
          answered('2023-06-14', 12),
          answered('2023-06-15', 16, 'supervisor'),
        ],
      }),
      expect: 'met',
    },
    ...aroundFirstDay(
      selfCheckNotFalling,
      placed({ selfChecks: [answered('2017-11-06', 16), answered('2017-12-04', 8)] }, early),
      'SELF_CHECK_FALLING',
    ),
  ],
  followUpFigures,
)
