import type { ForumGuestFact } from '../../influence/influence-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { forumFacts } from '../../testing/programme-facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { forumEvaluated, forumGuestsNoted, forumManagerAttends } from './forum-guests.rules.ts'

const guest = (plannedFor: string, differing: Partial<ForumGuestFact> = {}): ForumGuestFact => ({
  plannedOn: '2017-01-13',
  plannedFor,
  role: 'ward-manager',
  endedOn: null,
  cameOn: null,
  ...differing,
})
const visited = (...guests: ForumGuestFact[]) => forumFacts({ guests })
const came = (day: string) => guest(day, { endedOn: day, cameOn: day })
const early = { period: { from: '2017-01-13', until: null } }

// Requirement 002-49.
export const forumGuestsNotedCases = casesFor(
  forumGuestsNoted,
  [
    {
      name: 'on the day itself',
      on: '2023-06-09',
      facts: visited(guest('2023-06-09')),
      expect: { met: { due: '2023-06-09' } },
    },
    {
      name: 'the day after, and nobody has noted it',
      on: '2023-06-10',
      facts: visited(guest('2023-06-09'), guest('2023-06-23')),
      expect: {
        code: 'FORUM_GUEST_NOT_NOTED',
        severity: 'info',
        since: '2023-06-10',
        due: '2023-06-09',
        numbers: { waiting: 1 },
      },
    },
    { name: 'noted', on: '2023-06-10', facts: visited(came('2023-06-09')), expect: 'not-applicable' },
    {
      name: 'planned tomorrow',
      on: '2023-06-10',
      facts: visited(guest('2023-06-23', { plannedOn: '2023-06-11' })),
      expect: 'not-applicable',
    },
    { name: 'no guests', on: '2023-06-10', facts: forumFacts(), expect: 'not-applicable' },
    ...aroundFirstDay(forumGuestsNoted, visited(guest('2017-06-09')), 'FORUM_GUEST_NOT_NOTED'),
  ],
  programmeFigures,
)

// Requirement 002-50.
export const forumManagerAttendsCases = casesFor(
  forumManagerAttends,
  [
    {
      name: 'ninety days after the manager came',
      on: '2023-06-08',
      facts: visited(came('2023-03-10')),
      expect: { met: { due: '2023-06-08' } },
    },
    {
      name: 'ninety-one days after',
      on: '2023-06-09',
      facts: visited(came('2023-03-10')),
      expect: {
        code: 'FORUM_MANAGER_ABSENT',
        severity: 'info',
        since: '2023-06-09',
        due: '2023-06-08',
        numbers: { last: '2023-03-10' },
      },
    },
    {
      name: 'a nurse came since',
      on: '2023-06-09',
      facts: visited(came('2023-03-10'), { ...came('2023-05-05'), role: 'nurse' }),
      expect: 'FORUM_MANAGER_ABSENT',
    },
    {
      name: 'planned, and did not come',
      on: '2023-06-09',
      facts: visited(came('2023-03-10'), guest('2023-05-05', { endedOn: '2023-05-05' })),
      expect: 'FORUM_MANAGER_ABSENT',
    },
    {
      name: 'came, and it is noted tomorrow',
      on: '2023-06-09',
      facts: visited(came('2023-03-10'), { ...came('2023-05-05'), cameOn: '2023-06-10' }),
      expect: 'FORUM_MANAGER_ABSENT',
    },
    {
      name: 'the forum has ended',
      on: '2023-06-09',
      facts: forumFacts({ period: { from: '2023-01-13', until: '2023-06-09' } }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(forumManagerAttends, forumFacts(early), { met: { due: '2018-04-01' } }),
  ],
  programmeFigures,
)

// Requirement 002-56.
export const forumEvaluatedCases = casesFor(
  forumEvaluated,
  [
    {
      name: 'half a year after the last time',
      on: '2023-07-13',
      facts: forumFacts({ evaluatedOn: ['2022-06-01', '2023-01-13'] }),
      expect: { met: { due: '2023-07-14' } },
    },
    {
      name: 'a day more than that',
      on: '2023-07-15',
      facts: forumFacts({ evaluatedOn: ['2023-01-13'] }),
      expect: {
        code: 'FORUM_EVALUATION_OVERDUE',
        severity: 'info',
        since: '2023-07-15',
        due: '2023-07-14',
        numbers: { last: '2023-01-13' },
      },
    },
    {
      name: 'evaluated today',
      on: '2023-07-15',
      facts: forumFacts({ evaluatedOn: ['2023-01-13', '2023-07-15'] }),
      expect: { met: { due: '2024-01-13' } },
    },
    {
      name: 'the forum has ended',
      on: '2023-07-15',
      facts: forumFacts({ period: { from: '2023-01-13', until: '2023-07-15' } }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(forumEvaluated, forumFacts(early), { met: { due: '2018-07-02' } }),
  ],
  programmeFigures,
)
