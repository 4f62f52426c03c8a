import type { PlacementFollowUp } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { coordinatorMeetingInTime, exchangeInTime, hasCoordinator } from './follow-up.rules.ts'

const early = { from: '2017-10-02', until: null }
const since = { from: '2022-01-10', until: null }
const placed = (
  followUp: Partial<PlacementFollowUp>,
  period: PlacementFacts['period'] = since,
): PlacementFacts => placementFacts({ period, followUp: { ...noPlacementFollowUp, ...followUp } })

// Requirement 002-20.
export const exchangeInTimeCases = casesFor(
  exchangeInTime,
  [
    {
      name: 'ninety days after the last',
      on: '2023-06-15',
      facts: placed({ exchanges: ['2023-03-17'] }),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'ninety-one days after the last',
      on: '2023-06-16',
      facts: placed({ exchanges: ['2023-03-17'] }),
      expect: { code: 'EXCHANGE_OVERDUE', numbers: { everyDays: 90, last: '2023-03-17' }, severity: 'info' },
    },
    {
      name: 'begun before it was followed up',
      on: '2018-04-02',
      facts: placed({}, early),
      expect: { code: 'EXCHANGE_OVERDUE', due: '2018-04-01' },
    },
    ...aroundFirstDay(exchangeInTime, placed({}, early), 'met'),
  ],
  followUpFigures,
)

// Requirement 001-11.
export const hasCoordinatorCases = casesFor(
  hasCoordinator,
  [
    { name: 'named', on: '2023-06-15', facts: placed({ coordinators: [since] }), expect: 'met' },
    {
      name: 'named on the first day',
      on: '2022-01-10',
      facts: placed({ coordinators: [since] }),
      expect: 'met',
    },
    {
      name: 'last day',
      on: '2023-06-14',
      facts: placed({ coordinators: [{ from: '2022-01-10', until: '2023-06-15' }] }),
      expect: 'met',
    },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: placed({ coordinators: [{ from: '2022-01-10', until: '2023-06-15' }] }),
      expect: { code: 'COORDINATOR_NOT_NAMED', since: '2023-06-15', severity: 'info' },
    },
    {
      name: 'never named',
      on: '2023-06-15',
      facts: placed({}),
      expect: { code: 'COORDINATOR_NOT_NAMED', since: '2022-01-10' },
    },
    { name: 'not begun', on: '2022-01-09', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(hasCoordinator, placed({}, early), {
      code: 'COORDINATOR_NOT_NAMED',
      since: '2018-01-01',
    }),
  ],
  followUpFigures,
)

// Requirements 001-11, 001-12.
export const coordinatorMeetingInTimeCases = casesFor(
  coordinatorMeetingInTime,
  [
    {
      name: 'first half-year, thirty days after the start',
      on: '2022-02-09',
      facts: placed({}),
      expect: { met: { due: '2022-02-09' } },
    },
    {
      name: 'first half-year, thirty-one days after the start',
      on: '2022-02-10',
      facts: placed({}),
      expect: { code: 'COORDINATOR_MEETING_OVERDUE', due: '2022-02-09', severity: 'info' },
    },
    {
      name: 'later, ninety days after the last',
      on: '2023-06-15',
      facts: placed({ coordinatorMeetings: ['2023-03-17'] }),
      expect: 'met',
    },
    {
      name: 'later, ninety-one days after the last',
      on: '2023-06-16',
      facts: placed({ coordinatorMeetings: ['2023-03-17'] }),
      expect: { code: 'COORDINATOR_MEETING_OVERDUE', numbers: { everyDays: 90, last: '2023-03-17' } },
    },
    ...aroundFirstDay(coordinatorMeetingInTime, placed({}, early), 'met'),
  ],
  followUpFigures,
)
