import type { WorkplaceFollowUp } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noWorkplaceFollowUp, recordId, workplaceFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import {
  noStageSkipped,
  placedWhenReady,
  teamIntroduced,
  userMovementPrepared,
  workplaceTasksDone,
} from './follow-up.rules.ts'

const placement = (from: string, until: string | null = null) => ({ personId: recordId(8), from, until })
const start = placement('2023-04-03')
const prepared = (followUp: Partial<WorkplaceFollowUp>, ...placements: ReturnType<typeof placement>[]) =>
  workplaceFacts({ placements, followUp: { ...noWorkplaceFollowUp, ...followUp } })

type Stage = WorkplaceFollowUp['stages'][number]
const at = (
  stage: Stage['stage'],
  from: string,
  until: string | null = null,
  hasDecision = false,
): Stage => ({
  stage,
  from,
  until,
  hasDecision,
})
const inTurn = [
  at('interest', '2022-01-10', '2022-03-01'),
  at('anchored', '2022-03-01', '2022-05-02'),
  at('funded', '2022-05-02', '2022-09-05'),
  at('prepared', '2022-09-05', '2023-01-09'),
  at('recruited', '2023-01-09', '2023-10-02'),
]

const endedOnce = [...inTurn.slice(0, 2), at('ended', '2022-05-02', '2023-01-09')]
const again = [...endedOnce, at('interest', '2023-01-09', '2023-03-01')]

// Requirements 001-07, 004-41, 004-44.
export const noStageSkippedCases = casesFor(noStageSkipped, [
  {
    name: 'each in its turn',
    on: '2023-06-15',
    facts: prepared({ stages: [...inTurn, at('settled', '2023-10-02')] }),
    expect: 'met',
  },
  {
    name: 'anchoring not over as the money came',
    on: '2022-05-02',
    facts: prepared({
      stages: [
        at('interest', '2022-01-10', '2022-03-01'),
        at('anchored', '2022-03-01'),
        at('funded', '2022-05-02'),
      ],
    }),
    expect: {
      code: 'STAGE_SKIPPED',
      since: '2022-05-02',
      severity: 'info',
      numbers: { before: 'anchored', after: 'funded' },
    },
  },
  {
    name: 'the day before',
    on: '2022-05-01',
    facts: prepared({
      stages: [
        at('interest', '2022-01-10', '2022-03-01'),
        at('anchored', '2022-03-01'),
        at('funded', '2022-05-02'),
      ],
    }),
    expect: 'met',
  },
  {
    name: 'from interest to recruiting',
    on: '2022-03-01',
    facts: prepared({ stages: [at('interest', '2022-01-10', '2022-03-01'), at('recruited', '2022-03-01')] }),
    expect: { code: 'STAGE_SKIPPED', numbers: { before: 'prepared', after: 'recruited' } },
  },
  {
    name: 'on a named decision',
    on: '2022-03-01',
    facts: prepared({
      stages: [at('interest', '2022-01-10', '2022-03-01'), at('recruited', '2022-03-01', null, true)],
    }),
    expect: 'not-applicable',
  },
  {
    name: 'a second round, in its turn',
    on: '2023-06-15',
    facts: prepared({
      stages: [...again, at('anchored', '2023-03-01', '2023-04-03'), at('funded', '2023-04-03')],
    }),
    expect: 'met',
  },
  {
    name: 'a second round is not anchored by the first one',
    on: '2023-03-01',
    facts: prepared({ stages: [...again, at('funded', '2023-03-01')] }),
    expect: {
      code: 'STAGE_SKIPPED',
      since: '2023-03-01',
      numbers: { before: 'anchored', after: 'funded' },
    },
  },
  {
    name: 'nor freed by what was decided in the first one',
    on: '2023-03-01',
    facts: prepared({
      stages: [
        at('interest', '2022-01-10', '2022-05-02'),
        at('funded', '2022-05-02', '2022-09-05', true),
        at('ended', '2022-09-05', '2023-01-09'),
        at('interest', '2023-01-09', '2023-03-01'),
        at('funded', '2023-03-01'),
      ],
    }),
    expect: { code: 'STAGE_SKIPPED', since: '2023-03-01' },
  },
  {
    name: 'what was skipped in the first one is over as the second begins',
    on: '2023-01-09',
    facts: prepared({
      stages: [
        at('interest', '2022-01-10', '2022-05-02'),
        at('funded', '2022-05-02', '2022-09-05'),
        at('ended', '2022-09-05', '2023-01-09'),
        at('interest', '2023-01-09'),
      ],
    }),
    expect: 'not-applicable',
  },
  {
    name: 'and not the day before',
    on: '2023-01-08',
    facts: prepared({
      stages: [
        at('interest', '2022-01-10', '2022-05-02'),
        at('funded', '2022-05-02', '2022-09-05'),
        at('ended', '2022-09-05', '2023-01-09'),
        at('interest', '2023-01-09'),
      ],
    }),
    expect: { code: 'STAGE_SKIPPED', since: '2022-05-02' },
  },
  {
    name: 'a second round that begins without interest',
    on: '2023-01-09',
    facts: prepared({ stages: [...endedOnce, at('funded', '2023-01-09')] }),
    expect: { code: 'STAGE_SKIPPED', since: '2023-01-09', numbers: { before: 'anchored', after: 'funded' } },
  },
  {
    name: 'only interest yet',
    on: '2022-03-01',
    facts: prepared({ stages: [at('interest', '2022-01-10')] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(noStageSkipped, prepared({ stages: [at('funded', '2017-05-02')] }), 'STAGE_SKIPPED'),
])

// Requirements 004-18, 004-41.
const recruitedADayLate = prepared(
  { stages: [at('prepared', '2023-01-09', '2023-04-04'), at('recruited', '2023-04-04')] },
  start,
)
export const placedWhenReadyCases = casesFor(
  placedWhenReady,
  [
    {
      name: 'recruited in the round before, which has ended',
      on: '2023-04-03',
      facts: prepared(
        { stages: [at('recruited', '2022-01-10', '2022-05-02'), at('ended', '2022-05-02')] },
        start,
      ),
      expect: { code: 'PLACED_BEFORE_READY', since: '2023-04-03' },
    },
    {
      name: 'recruited in the round before, interest again',
      on: '2023-04-03',
      facts: prepared(
        {
          stages: [
            at('recruited', '2022-01-10', '2022-05-02'),
            at('ended', '2022-05-02', '2023-01-09'),
            at('interest', '2023-01-09'),
          ],
        },
        start,
      ),
      expect: 'PLACED_BEFORE_READY',
    },
    {
      name: 'recruited on the day of the start',
      on: '2023-04-03',
      facts: prepared({ stages: [at('recruited', '2023-04-03')] }, start),
      expect: 'met',
    },
    {
      name: 'recruited the day after the start',
      on: '2023-06-15',
      facts: prepared({ stages: [at('recruited', '2023-04-04')] }, start),
      expect: { code: 'WORKPLACE_READY_LATE', since: '2023-04-03', severity: 'info' },
    },
    {
      name: 'to be recruited tomorrow',
      on: '2023-04-03',
      facts: recruitedADayLate,
      expect: { code: 'PLACED_BEFORE_READY', since: '2023-04-03', severity: 'warn' },
    },
    {
      name: 'recruited that day',
      on: '2023-04-04',
      facts: recruitedADayLate,
      expect: { code: 'WORKPLACE_READY_LATE', since: '2023-04-03' },
    },
    {
      name: 'started before it was followed up',
      on: '2018-06-15',
      facts: prepared({}, placement('2017-12-31')),
      expect: 'not-applicable',
    },
    { name: 'not begun', on: '2023-04-02', facts: prepared({}, start), expect: 'not-applicable' },
    ...aroundFirstDay(placedWhenReady, prepared({}, placement('2018-01-01')), 'PLACED_BEFORE_READY'),
  ],
  followUpFigures,
)

const count = (on: string, introduced: number, present = 20) => ({ on, present, introduced })

// Requirements 002-62, 004-19.
export const teamIntroducedCases = casesFor(
  teamIntroduced,
  [
    {
      name: 'eighty percent',
      on: '2023-06-15',
      facts: prepared({ teamCounts: [count('2023-05-02', 16)] }, start),
      expect: { met: { due: '2023-10-29' } },
    },
    {
      name: 'newcomers, and less than eighty percent',
      on: '2023-06-15',
      facts: prepared({ teamCounts: [count('2023-04-10', 20), count('2023-06-15', 15)] }, start),
      expect: {
        code: 'TEAM_SHARE_TOO_LOW',
        since: '2023-06-15',
        severity: 'warn',
        numbers: { introduced: 15, present: 20, least: 80 },
      },
    },
    {
      name: 'the day before they were counted',
      on: '2023-06-14',
      facts: prepared({ teamCounts: [count('2023-04-10', 20), count('2023-06-15', 15)] }, start),
      expect: 'met',
    },
    {
      name: 'nobody in the team',
      on: '2023-06-15',
      facts: prepared({ teamCounts: [count('2023-05-02', 0, 0)] }, start),
      expect: 'met',
    },
    {
      name: 'last day to count',
      on: '2023-09-30',
      facts: prepared({}, start),
      expect: { met: { due: '2023-09-30' } },
    },
    {
      name: 'not counted in time',
      on: '2023-10-01',
      facts: prepared({}, start),
      expect: { code: 'TEAM_COUNT_OVERDUE', due: '2023-09-30', severity: 'info' },
    },
    { name: 'nobody placed', on: '2023-06-15', facts: prepared({}), expect: 'not-applicable' },
    ...aroundFirstDay(
      teamIntroduced,
      prepared({ teamCounts: [count('2017-06-01', 1)] }, placement('2017-04-03')),
      'TEAM_SHARE_TOO_LOW',
    ),
  ],
  followUpFigures,
)

// Requirement 004-22.
export const userMovementPreparedCases = casesFor(
  userMovementPrepared,
  [
    {
      name: 'two',
      on: '2023-03-20',
      facts: prepared({ userMovementSessions: ['2023-02-01', '2023-03-20'] }, start),
      expect: 'met',
    },
    {
      name: 'the second is held later',
      on: '2023-03-19',
      facts: prepared({ userMovementSessions: ['2023-02-01', '2023-03-20'] }, start),
      expect: {
        code: 'USER_MOVEMENT_SESSIONS_TOO_FEW',
        since: null,
        due: '2023-04-03',
        severity: 'info',
        numbers: { held: 1, required: 2 },
      },
    },
    {
      name: 'after the start',
      on: '2023-04-03',
      facts: prepared({}, start),
      expect: { code: 'USER_MOVEMENT_SESSIONS_TOO_FEW', since: '2023-04-03' },
    },
    {
      name: 'the second is held the day before the start',
      on: '2023-06-15',
      facts: prepared({ userMovementSessions: ['2023-02-01', '2023-04-02'] }, start),
      expect: 'met',
    },
    {
      name: 'the second is held on the day of the start',
      on: '2023-06-15',
      facts: prepared({ userMovementSessions: ['2023-02-01', '2023-04-03'] }, start),
      expect: {
        code: 'USER_MOVEMENT_SESSIONS_LATE',
        since: '2023-04-03',
        due: null,
        severity: 'info',
        numbers: { heldBefore: 1, required: 2 },
      },
    },
    {
      name: 'ninety-one days before a start',
      on: '2023-01-02',
      facts: prepared({}, start),
      expect: 'not-applicable',
    },
    {
      name: 'ninety days before a start',
      on: '2023-01-03',
      facts: prepared({}, start),
      expect: 'USER_MOVEMENT_SESSIONS_TOO_FEW',
    },
    {
      name: 'started before it was followed up',
      on: '2018-06-15',
      facts: prepared({}, placement('2017-12-31')),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      userMovementPrepared,
      prepared({}, placement('2018-01-15')),
      'USER_MOVEMENT_SESSIONS_TOO_FEW',
    ),
  ],
  followUpFigures,
)

type Task = WorkplaceFollowUp['tasks'][number]
const task = (dueOn: string, finishedOn: string | null = null, kind: Task['kind'] = 'manager'): Task => ({
  kind,
  setOn: '2017-03-01',
  dueOn,
  finishedOn,
})

// Requirements 003-03, 004-42, 004-43.
export const workplaceTasksDoneCases = casesFor(workplaceTasksDone, [
  {
    name: 'last day in time',
    on: '2023-06-15',
    facts: prepared({ tasks: [task('2023-06-15')] }),
    expect: { met: { due: '2023-06-15' } },
  },
  {
    name: 'first day late, of two',
    on: '2023-06-16',
    facts: prepared({ tasks: [task('2023-06-15'), task('2023-08-01', null, 'practical')] }),
    expect: {
      code: 'WORKPLACE_TASK_OVERDUE',
      since: '2023-06-16',
      due: '2023-06-15',
      severity: 'info',
      numbers: { late: 1 },
    },
  },
  {
    name: 'done on the day it became late',
    on: '2023-06-16',
    facts: prepared({ tasks: [task('2023-06-15', '2023-06-16')] }),
    expect: 'not-applicable',
  },
  { name: 'no tasks', on: '2023-06-15', facts: prepared({}), expect: 'not-applicable' },
  ...aroundFirstDay(workplaceTasksDone, prepared({ tasks: [task('2017-06-15')] }), 'WORKPLACE_TASK_OVERDUE'),
])
