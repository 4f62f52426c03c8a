import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { recordId, workplaceFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { fundingEnd, postFunded } from './funding.rule.ts'

const placement = (from: string, until: string | null = null, personId = recordId(8)) => ({
  personId,
  from,
  until,
})
const funding = (from: string, until: string | null) => ({ from, until })
const workplace = (placements: ReturnType<typeof placement>[], ...fundings: ReturnType<typeof funding>[]) =>
  workplaceFacts({ placements, fundings })
const openEnded = [placement('2017-09-11')]
const fixedTerm = [placement('2022-10-03', '2023-09-01')]

export const postFundedCases = casesFor(
  postFunded,
  [
    {
      name: 'open-ended, money on the day',
      on: '2023-06-15',
      facts: workplace(openEnded, funding('2022-02-24', '2023-06-16')),
      expect: 'met',
    },
    {
      name: 'open-ended, the money is gone',
      on: '2023-06-16',
      facts: workplace(openEnded, funding('2022-02-24', '2023-06-16')),
      expect: {
        code: 'FUNDING_MISSING',
        since: '2023-06-16',
        due: '2017-09-11',
        severity: 'block',
        numbers: { placements: 1 },
      },
    },
    {
      name: 'no money ever',
      on: '2023-06-15',
      facts: workplace(openEnded),
      expect: { code: 'FUNDING_MISSING', since: '2017-09-11' },
    },
    {
      name: 'money for some later day',
      on: '2023-06-15',
      facts: workplace(openEnded, funding('2023-06-16', null)),
      expect: 'FUNDING_MISSING',
    },
    {
      name: 'fixed-term, money until the end',
      on: '2023-06-15',
      facts: workplace(fixedTerm, funding('2022-03-17', '2023-09-01')),
      expect: 'met',
    },
    {
      name: 'fixed-term, money until the day before the end',
      on: '2023-06-15',
      facts: workplace(fixedTerm, funding('2022-03-17', '2023-08-31')),
      expect: {
        code: 'FUNDING_ENDS_BEFORE_PLACEMENT',
        since: null,
        due: '2023-08-31',
        severity: 'warn',
        numbers: { placements: 1 },
      },
    },
    {
      name: 'fixed-term, one decision follows the other',
      on: '2023-06-15',
      facts: workplace(fixedTerm, funding('2022-03-17', '2023-07-01'), funding('2023-07-01', null)),
      expect: 'met',
    },
    {
      name: 'fixed-term, a day between two decisions',
      on: '2023-06-15',
      facts: workplace(fixedTerm, funding('2022-03-17', '2023-07-01'), funding('2023-07-02', null)),
      expect: { code: 'FUNDING_ENDS_BEFORE_PLACEMENT', due: '2023-07-01' },
    },
    {
      name: 'ninety-one days before a start',
      on: '2023-05-16',
      facts: workplace([placement('2023-08-15')]),
      expect: 'not-applicable',
    },
    {
      name: 'ninety days before a start',
      on: '2023-05-17',
      facts: workplace([placement('2023-08-15')]),
      expect: { code: 'FUNDING_MISSING', since: null, due: '2023-08-15' },
    },
    {
      name: 'before a start, money from its first day',
      on: '2023-06-15',
      facts: workplace([placement('2023-08-15', '2024-02-15')], funding('2023-08-15', '2024-02-15')),
      expect: 'met',
    },
    {
      name: 'before a start, money from the day after it',
      on: '2023-06-15',
      facts: workplace([placement('2023-08-15', '2024-02-15')], funding('2023-08-16', '2024-02-15')),
      expect: 'FUNDING_MISSING',
    },
    {
      name: 'before a start, money that ends too early',
      on: '2023-06-15',
      facts: workplace([placement('2023-08-15', '2024-02-15')], funding('2022-03-17', '2024-02-14')),
      expect: { code: 'FUNDING_ENDS_BEFORE_PLACEMENT', due: '2024-02-14' },
    },
    {
      name: 'two posts, none paid for',
      on: '2023-06-15',
      facts: workplace([placement('2021-02-01'), placement('2022-05-02', null, recordId(9))]),
      expect: { code: 'FUNDING_MISSING', since: '2021-02-01', numbers: { placements: 2 } },
    },
    { name: 'nobody placed', on: '2023-06-15', facts: workplace([]), expect: 'not-applicable' },
    ...aroundFirstDay(postFunded, workplace(openEnded), 'FUNDING_MISSING'),
  ],
  exampleRegionValues,
)

const endsSoon = 'FUNDING_ENDS_SOON'
const untilNewYear = workplace(openEnded, funding('2017-02-24', '2024-01-01'))

export const fundingEndCases = casesFor(
  fundingEnd,
  [
    {
      name: 'no end is known',
      on: '2023-06-15',
      facts: workplace(openEnded, funding('2022-02-24', null)),
      expect: { met: { due: null } },
    },
    {
      name: 'ninety-one days before',
      on: '2023-10-02',
      facts: untilNewYear,
      expect: { met: { due: '2024-01-01' } },
    },
    {
      name: 'ninety days before',
      on: '2023-10-03',
      facts: untilNewYear,
      expect: {
        code: endsSoon,
        since: '2023-10-03',
        due: '2024-01-01',
        severity: 'info',
        numbers: { notice: 90, lastDay: '2023-12-31' },
      },
    },
    {
      name: 'sixty-one days before',
      on: '2023-11-01',
      facts: untilNewYear,
      expect: { code: endsSoon, severity: 'info' },
    },
    {
      name: 'sixty days before',
      on: '2023-11-02',
      facts: untilNewYear,
      expect: { code: endsSoon, severity: 'warn' },
    },
    {
      name: 'eight days before',
      on: '2023-12-24',
      facts: untilNewYear,
      expect: { code: endsSoon, severity: 'warn' },
    },
    {
      name: 'seven days before',
      on: '2023-12-25',
      facts: untilNewYear,
      expect: { code: endsSoon, severity: 'block' },
    },
    {
      name: 'the money is gone, which another rule says',
      on: '2024-01-01',
      facts: untilNewYear,
      expect: 'not-applicable',
    },
    {
      name: 'the next decision begins as this one ends',
      on: '2023-12-25',
      facts: workplace(openEnded, funding('2017-02-24', '2024-01-01'), funding('2024-01-01', '2025-01-01')),
      expect: { met: { due: '2025-01-01' } },
    },
    {
      name: 'fixed-term, which another rule asks about',
      on: '2023-06-15',
      facts: workplace(fixedTerm, funding('2022-03-17', '2023-07-01')),
      expect: 'not-applicable',
    },
    {
      name: 'one open-ended and one fixed-term',
      on: '2023-06-15',
      facts: workplace([...openEnded, ...fixedTerm], funding('2022-03-17', '2023-07-01')),
      expect: { code: endsSoon, due: '2023-07-01' },
    },
    {
      name: 'open-ended but not begun',
      on: '2023-06-15',
      facts: workplace([placement('2023-06-16')], funding('2022-03-17', '2023-07-01')),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(fundingEnd, workplace(openEnded, funding('2017-02-24', '2018-02-01')), endsSoon),
  ],
  exampleRegionValues,
)
