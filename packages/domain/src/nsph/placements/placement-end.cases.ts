import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { placementEnd } from './placement-end.rule.ts'

// The last day in post is 31 August 2023.
const fixedTerm = placementFacts({ period: { from: '2022-10-03', until: '2023-09-01' } })
const ends = 'PLACEMENT_ENDS_SOON'
const renewed = (...renewals: { from: string; until: string | null }[]) => ({
  ...fixedTerm,
  followUp: { ...noPlacementFollowUp, renewals },
})

export const placementEndCases = casesFor(
  placementEnd,
  [
    { name: 'open-ended', on: '2023-06-15', facts: placementFacts(), expect: { met: { due: null } } },
    {
      name: 'ninety-one days before',
      on: '2023-06-02',
      facts: fixedTerm,
      expect: { met: { due: '2023-09-01' } },
    },
    {
      name: 'ninety days before',
      on: '2023-06-03',
      facts: fixedTerm,
      expect: {
        code: ends,
        since: '2023-06-03',
        due: '2023-09-01',
        severity: 'info',
        numbers: { notice: 90, lastDay: '2023-08-31' },
      },
    },
    {
      name: 'sixty-one days before',
      on: '2023-07-02',
      facts: fixedTerm,
      expect: { code: ends, severity: 'info' },
    },
    {
      name: 'sixty days before',
      on: '2023-07-03',
      facts: fixedTerm,
      expect: {
        code: ends,
        since: '2023-06-03',
        severity: 'warn',
        numbers: { notice: 60, lastDay: '2023-08-31' },
      },
    },
    {
      name: 'thirty-one days before',
      on: '2023-08-01',
      facts: fixedTerm,
      expect: { code: ends, numbers: { notice: 60, lastDay: '2023-08-31' } },
    },
    {
      name: 'thirty days before',
      on: '2023-08-02',
      facts: fixedTerm,
      expect: { code: ends, severity: 'warn', numbers: { notice: 30, lastDay: '2023-08-31' } },
    },
    {
      name: 'eight days before',
      on: '2023-08-24',
      facts: fixedTerm,
      expect: { code: ends, severity: 'warn' },
    },
    {
      name: 'seven days before',
      on: '2023-08-25',
      facts: fixedTerm,
      expect: { code: ends, severity: 'block', numbers: { notice: 7, lastDay: '2023-08-31' } },
    },
    {
      name: 'last day in post',
      on: '2023-08-31',
      facts: fixedTerm,
      expect: { code: ends, severity: 'block' },
    },
    { name: 'ended', on: '2023-09-01', facts: fixedTerm, expect: 'not-applicable' },
    {
      name: 'shorter than the notice, on its first day',
      on: '2023-06-15',
      facts: placementFacts({ period: { from: '2023-06-15', until: '2023-07-31' } }),
      expect: { code: ends, severity: 'warn' },
    },
    {
      name: 'another at the same employer follows the next day',
      on: '2023-08-31',
      facts: renewed({ from: '2023-09-01', until: null }),
      expect: { met: { due: null } },
    },
    {
      name: 'another follows, and ends soon itself',
      on: '2023-08-31',
      facts: renewed(
        { from: '2023-09-01', until: '2023-10-01' },
        { from: '2023-10-01', until: '2023-11-01' },
      ),
      expect: { code: ends, due: '2023-11-01', numbers: { notice: 90, lastDay: '2023-10-31' } },
    },
    {
      name: 'another follows a day later',
      on: '2023-08-31',
      facts: renewed({ from: '2023-09-02', until: null }),
      expect: { code: ends, severity: 'block', due: '2023-09-01' },
    },
    {
      name: 'one beside it does not go on with it',
      on: '2023-08-31',
      facts: renewed({ from: '2022-10-03', until: null }),
      expect: { code: ends, due: '2023-09-01' },
    },
    {
      name: 'what ends as it begins is no renewal',
      on: '2023-08-31',
      facts: renewed({ from: '2023-09-01', until: '2023-09-01' }),
      expect: { code: ends, due: '2023-09-01' },
    },
    ...aroundFirstDay(
      placementEnd,
      placementFacts({ period: { from: '2017-02-06', until: '2018-02-01' } }),
      ends,
    ),
  ],
  exampleRegionValues,
)
