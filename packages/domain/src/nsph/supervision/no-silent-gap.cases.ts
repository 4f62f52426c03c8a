import type { BookingFact } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { noSilentGap } from './no-silent-gap.rule.ts'

// The last session was on 2023-05-22, more than a year into the placement: the next one is due by 2023-07-03.
const booked = (...bookings: BookingFact[]) =>
  placementFacts({ followUp: { ...noPlacementFollowUp, bookings } })
const forDay = (bookedFor: string, bookedOn = '2023-05-22', endedOn: string | null = null): BookingFact => ({
  bookedOn,
  bookedFor,
  endedOn,
})

// Requirement 004-27.
export const noSilentGapCases = casesFor(
  noSilentGap,
  [
    {
      name: 'held in time, nothing booked',
      on: '2023-07-03',
      facts: booked(),
      expect: { met: { due: '2023-07-03' } },
    },
    {
      name: 'a day too late, nothing booked',
      on: '2023-07-04',
      facts: booked(),
      expect: {
        code: 'SUPERVISION_NOT_BOOKED',
        severity: 'warn',
        since: '2023-07-04',
        due: '2023-07-03',
        numbers: { last: '2023-05-22', everyDays: 42 },
      },
    },
    {
      name: 'late, and booked for the day itself',
      on: '2023-07-10',
      facts: booked(forDay('2023-07-10')),
      expect: { met: { due: '2023-07-10' } },
    },
    {
      name: 'the day after, and neither held nor booked anew',
      on: '2023-07-11',
      facts: booked(forDay('2023-07-10')),
      expect: { code: 'SUPERVISION_NOT_BOOKED', since: '2023-07-11', due: '2023-07-03' },
    },
    {
      name: 'moved in time',
      on: '2023-07-11',
      facts: booked(forDay('2023-07-10', '2023-05-22', '2023-07-06'), forDay('2023-07-14', '2023-07-06')),
      expect: { met: { due: '2023-07-14' } },
    },
    {
      name: 'cancelled, and the gap is silent from that day',
      on: '2023-07-06',
      facts: booked(forDay('2023-07-10', '2023-05-22', '2023-07-06')),
      expect: { code: 'SUPERVISION_NOT_BOOKED', since: '2023-07-06' },
    },
    {
      name: 'the day before it is cancelled',
      on: '2023-07-05',
      facts: booked(forDay('2023-07-10', '2023-05-22', '2023-07-06')),
      expect: { met: { due: '2023-07-10' } },
    },
    {
      name: 'cancelled before the gap began',
      on: '2023-07-04',
      facts: booked(forDay('2023-06-12', '2023-05-22', '2023-06-01')),
      expect: { code: 'SUPERVISION_NOT_BOOKED', since: '2023-07-04' },
    },
    {
      name: 'booked tomorrow',
      on: '2023-07-04',
      facts: booked(forDay('2023-07-10', '2023-07-05')),
      expect: 'SUPERVISION_NOT_BOOKED',
    },
    {
      name: 'nobody supervises',
      on: '2023-07-04',
      facts: { ...booked(), supervisors: [] },
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      noSilentGap,
      placementFacts({
        period: { from: '2017-10-02', until: null },
        supervisors: [{ personId: 'someone', from: '2017-10-02', until: null, attestations: [] }],
        sessions: { individual: [], group: [], onDemand: [] },
      }),
      { code: 'SUPERVISION_NOT_BOOKED', since: '2017-10-17' },
    ),
  ],
  followUpFigures,
)
