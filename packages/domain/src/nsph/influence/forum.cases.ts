import type { ForumFacts } from '../../influence/influence-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { forumFacts } from '../../testing/programme-facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { forumHeld, minutesReceived, pointsAnswered, pointsToldBack } from './forum.rules.ts'

type Meeting = ForumFacts['meetings'][number]
const meeting = (heldOn: string, differing: Partial<Meeting> = {}): Meeting => ({
  heldOn,
  cancelled: false,
  minutesSentOn: null,
  minutesReceivedOn: null,
  ...differing,
})
const met_ = (...meetings: Meeting[]) => forumFacts({ meetings })
const early = (differing: Partial<ForumFacts> = {}) =>
  forumFacts({ period: { from: '2017-01-13', until: null }, meetings: [], ...differing })

export const forumHeldCases = casesFor(forumHeld, [
  {
    name: 'a week after the last one (002-45)',
    on: '2023-06-16',
    facts: forumFacts(),
    expect: { met: { due: '2023-06-16' } },
  },
  {
    name: 'eight days after',
    on: '2023-06-17',
    facts: forumFacts(),
    expect: {
      code: 'FORUM_NOT_HELD',
      severity: 'warn',
      since: '2023-06-17',
      due: '2023-06-16',
      numbers: { last: '2023-06-09' },
    },
  },
  {
    name: 'a cancelled one was not held (002-53)',
    on: '2023-06-17',
    facts: met_(meeting('2023-06-09'), meeting('2023-06-16', { cancelled: true })),
    expect: { code: 'FORUM_NOT_HELD', due: '2023-06-16' },
  },
  {
    name: 'none yet, a week after it began',
    on: '2023-01-20',
    facts: met_(),
    expect: { met: { due: '2023-01-20' } },
  },
  { name: 'none yet, eight days after', on: '2023-01-21', facts: met_(), expect: 'FORUM_NOT_HELD' },
  {
    name: 'meets when it is called',
    on: '2023-06-17',
    facts: forumFacts({ everyDays: null }),
    expect: 'not-applicable',
  },
  {
    name: 'ended',
    on: '2023-06-17',
    facts: forumFacts({ period: { from: '2023-01-13', until: '2023-06-17' } }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(forumHeld, early(), 'FORUM_NOT_HELD'),
])

const sent = { minutesSentOn: '2023-06-01' }

export const minutesReceivedCases = casesFor(
  minutesReceived,
  [
    { name: 'received (002-52)', on: '2023-06-15', facts: forumFacts(), expect: { met: { due: null } } },
    {
      name: 'seven days after, not sent',
      on: '2023-06-08',
      facts: met_(meeting('2023-06-01')),
      expect: { met: { due: '2023-06-08' } },
    },
    {
      name: 'eight days after, not sent',
      on: '2023-06-09',
      facts: met_(meeting('2023-06-01')),
      expect: { code: 'MINUTES_NOT_SENT', severity: 'warn', due: '2023-06-08', numbers: { waiting: 1 } },
    },
    {
      name: 'sent and not received',
      on: '2023-06-09',
      facts: met_(meeting('2023-06-01', sent)),
      expect: { code: 'MINUTES_NOT_RECEIVED', due: '2023-06-08' },
    },
    {
      name: 'received on the day',
      on: '2023-06-09',
      facts: met_(meeting('2023-06-01', { ...sent, minutesReceivedOn: '2023-06-09' })),
      expect: 'met',
    },
    {
      name: 'the one that waits longest counts',
      on: '2023-06-09',
      facts: met_(meeting('2023-05-25'), meeting('2023-06-01', sent)),
      expect: { code: 'MINUTES_NOT_SENT', due: '2023-06-01', numbers: { waiting: 2 } },
    },
    {
      name: 'cancelled',
      on: '2023-06-09',
      facts: met_(meeting('2023-06-01', { cancelled: true })),
      expect: 'not-applicable',
    },
    {
      name: 'nobody to send them to',
      on: '2023-06-15',
      facts: forumFacts({ hasManager: false }),
      expect: { code: 'FORUM_MANAGER_MISSING', since: '2023-01-13' },
    },
    {
      name: 'ended, and all received',
      on: '2023-06-15',
      facts: forumFacts({ hasManager: false, period: { from: '2023-01-13', until: '2023-06-15' } }),
      expect: 'met',
    },
    ...aroundFirstDay(minutesReceived, early({ meetings: [meeting('2017-06-01')] }), {
      met: { due: '2018-01-08' },
    }),
  ],
  programmeFigures,
)

type PointSteps = ForumFacts['points'][number]['steps']
const raised = (raisedOn: string, ...taken: PointSteps) =>
  forumFacts({ points: [{ raisedOn, steps: taken }] })

export const pointsAnsweredCases = casesFor(
  pointsAnswered,
  [
    {
      name: 'thirty days after it was raised',
      on: '2023-05-31',
      facts: raised('2023-05-01'),
      expect: { met: { due: '2023-05-31' } },
    },
    {
      name: 'thirty-one days after (002-55)',
      on: '2023-06-01',
      facts: raised('2023-05-01'),
      expect: { code: 'POINTS_NOT_ANSWERED', severity: 'warn', due: '2023-05-31', numbers: { waiting: 1 } },
    },
    {
      name: 'taken on is not answered',
      on: '2023-06-01',
      facts: raised('2023-05-01', { on: '2023-05-02', step: 'taken-on' }),
      expect: 'POINTS_NOT_ANSWERED',
    },
    {
      name: 'answered',
      on: '2023-06-01',
      facts: raised('2023-05-01', { on: '2023-06-01', step: 'answered' }),
      expect: { met: { due: null } },
    },
    { name: 'no points', on: '2023-06-01', facts: forumFacts(), expect: 'not-applicable' },
    ...aroundFirstDay(pointsAnswered, early({ points: [{ raisedOn: '2017-05-01', steps: [] }] }), {
      met: { due: '2018-01-31' },
    }),
  ],
  programmeFigures,
)

const answeredPoint = { on: '2023-05-08', step: 'answered' } as const

export const pointsToldBackCases = casesFor(
  pointsToldBack,
  [
    {
      name: 'thirty-five days after the answer',
      on: '2023-06-12',
      facts: raised('2023-05-01', answeredPoint),
      expect: { met: { due: '2023-06-12' } },
    },
    {
      name: 'thirty-six days after (002-55)',
      on: '2023-06-13',
      facts: raised('2023-05-01', answeredPoint),
      expect: { code: 'POINTS_NOT_TOLD_BACK', severity: 'warn', due: '2023-06-12', numbers: { waiting: 1 } },
    },
    {
      name: 'told back',
      on: '2023-06-13',
      facts: raised('2023-05-01', answeredPoint, { on: '2023-06-02', step: 'told-back' }),
      expect: { met: { due: null } },
    },
    { name: 'not answered yet', on: '2023-06-13', facts: raised('2023-05-01'), expect: 'not-applicable' },
    {
      name: 'answered tomorrow',
      on: '2023-05-07',
      facts: raised('2023-05-01', answeredPoint),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      pointsToldBack,
      early({ points: [{ raisedOn: '2017-05-01', steps: [{ on: '2017-05-08', step: 'answered' }] }] }),
      { met: { due: '2018-02-05' } },
    ),
  ],
  programmeFigures,
)
