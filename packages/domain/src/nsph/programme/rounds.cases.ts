import type { GovernanceFacts } from '../../programme/governance-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts, recordId } from '../../testing/facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { nationalNetworkAttended, roundsInTime } from './rounds.rules.ts'

const led = (differing: Partial<GovernanceFacts>) =>
  programmeFacts({ governance: { ...programmeFacts().governance, ...differing } })
const round = (startsOn: string, calledOffOn: string | null = null, orderedOn: string | null = null) => ({
  startsOn,
  orderedOn,
  calledOffOn,
})

// Requirement 001-19.
export const roundsInTimeCases = casesFor(
  roundsInTime,
  [
    {
      name: 'eighteen months after the last one',
      on: '2023-09-05',
      facts: led({ rounds: [round('2020-03-05'), round('2022-03-05')] }),
      expect: { met: { due: '2023-09-05' } },
    },
    {
      name: 'a day more',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05')] }),
      expect: {
        code: 'NEXT_ROUND_OVERDUE',
        severity: 'info',
        since: '2023-09-06',
        due: '2023-09-05',
        numbers: { last: '2022-03-05' },
      },
    },
    {
      name: 'one that was called off does not count',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-03-06', '2023-02-01')] }),
      expect: { code: 'NEXT_ROUND_OVERDUE', due: '2023-09-05' },
    },
    {
      name: 'one that begins today',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-09-06')] }),
      expect: { met: { due: '2025-03-06' } },
    },
    {
      name: 'the next one is planned',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-10-02', null, '2023-09-06')] }),
      expect: { met: { due: '2025-04-02' } },
    },
    {
      name: 'the next one is known, though nobody noted when it was ordered',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-09-07')] }),
      expect: { met: { due: '2025-03-07' } },
    },
    {
      name: 'the day before it was',
      on: '2023-09-05',
      facts: led({ rounds: [round('2022-03-05'), round('2023-10-02', null, '2023-09-06')] }),
      expect: { met: { due: '2023-09-05' } },
    },
    {
      name: 'late, the day before the next one is planned',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-10-02', null, '2023-09-07')] }),
      expect: 'NEXT_ROUND_OVERDUE',
    },
    {
      name: 'planned, and called off before it was late',
      on: '2023-09-06',
      facts: led({ rounds: [round('2022-03-05'), round('2023-10-02', '2023-09-01', '2023-08-01')] }),
      expect: { code: 'NEXT_ROUND_OVERDUE', since: '2023-09-06' },
    },
    {
      name: 'planned, and called off when it would have been late, long after one that counted no longer',
      on: '2023-09-20',
      facts: led({
        rounds: [
          round('2022-03-05'),
          round('2020-01-07', '2023-09-19'),
          round('2023-10-02', '2023-09-15', '2023-08-01'),
        ],
      }),
      expect: { code: 'NEXT_ROUND_OVERDUE', since: '2023-09-15', due: '2023-09-05' },
    },
    {
      name: 'none yet',
      on: '2019-07-02',
      facts: led({}),
      expect: { code: 'NEXT_ROUND_OVERDUE', due: '2019-07-01', numbers: {} },
    },
    ...aroundFirstDay(roundsInTime, led({}), { met: { due: '2019-07-01' } }),
  ],
  programmeFigures,
)

const member = (number: number, until: string | null = null) => ({
  personId: recordId(number),
  from: '2017-01-09',
  until,
})

// Requirement 000-19.
export const nationalNetworkAttendedCases = casesFor(
  nationalNetworkAttended,
  [
    {
      name: 'two take part',
      on: '2023-06-15',
      facts: led({ nationalMembers: [member(1), member(2)] }),
      expect: 'met',
    },
    {
      name: 'one of them has left',
      on: '2023-06-15',
      facts: led({ nationalMembers: [member(1), member(2, '2023-06-15')] }),
      expect: { code: 'NATIONAL_NETWORK_TOO_FEW', severity: 'info', numbers: { count: 1, required: 2 } },
    },
    {
      name: 'leaves tomorrow',
      on: '2023-06-14',
      facts: led({ nationalMembers: [member(1), member(2, '2023-06-15')] }),
      expect: 'met',
    },
    {
      name: 'the same person twice is one',
      on: '2023-06-15',
      facts: led({ nationalMembers: [member(1), member(1)] }),
      expect: { code: 'NATIONAL_NETWORK_TOO_FEW', numbers: { count: 1, required: 2 } },
    },
    ...aroundFirstDay(nationalNetworkAttended, led({}), 'NATIONAL_NETWORK_TOO_FEW'),
  ],
  programmeFigures,
)
