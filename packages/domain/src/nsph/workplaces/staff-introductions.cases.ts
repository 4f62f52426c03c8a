import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { recordId, workplaceFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { staffIntroductions } from './staff-introductions.rule.ts'

const placement = (from: string, until: string | null = null) => ({ personId: recordId(8), from, until })
const introduced = (staffIntroductionDays: string[], ...placements: ReturnType<typeof placement>[]) =>
  workplaceFacts({ placements, staffIntroductions: staffIntroductionDays })
const tooFew = 'STAFF_INTRODUCTIONS_TOO_FEW'
const start = placement('2023-04-03')

export const staffIntroductionsCases = casesFor(
  staffIntroductions,
  [
    {
      name: 'three, the last on the day before the start',
      on: '2023-06-15',
      facts: introduced(['2023-02-22', '2023-03-04', '2023-04-02'], start),
      expect: 'met',
    },
    {
      name: 'three, the last on the day of the start',
      on: '2023-06-15',
      facts: introduced(['2023-02-22', '2023-03-04', '2023-04-03'], start),
      expect: {
        code: 'STAFF_INTRODUCTIONS_LATE',
        since: '2023-04-03',
        due: null,
        severity: 'info',
        numbers: { heldBefore: 2, required: 3 },
      },
    },
    {
      name: 'two',
      on: '2023-06-15',
      facts: introduced(['2023-02-22', '2023-03-04'], start),
      expect: {
        code: tooFew,
        since: '2023-04-03',
        due: '2023-04-03',
        severity: 'warn',
        numbers: { held: 2, required: 3 },
      },
    },
    {
      name: 'none',
      on: '2023-06-15',
      facts: introduced([], start),
      expect: { code: tooFew, numbers: { held: 0, required: 3 } },
    },
    {
      name: 'the third is held later',
      on: '2023-06-15',
      facts: introduced(['2023-02-22', '2023-03-04', '2023-06-16'], start),
      expect: { code: tooFew, numbers: { held: 2, required: 3 } },
    },
    {
      name: 'ninety-one days before a start',
      on: '2023-01-02',
      facts: introduced([], start),
      expect: 'not-applicable',
    },
    {
      name: 'ninety days before a start',
      on: '2023-01-03',
      facts: introduced([], start),
      expect: { code: tooFew, since: null, due: '2023-04-03' },
    },
    {
      name: 'before a start, all held',
      on: '2023-03-20',
      facts: introduced(['2023-02-22', '2023-03-04', '2023-03-19'], start),
      expect: 'met',
    },
    {
      name: 'in time for the second placement, late for the first',
      on: '2023-06-15',
      facts: introduced(['2023-02-22', '2023-03-04', '2023-04-20'], start, placement('2023-05-02')),
      expect: {
        code: 'STAFF_INTRODUCTIONS_LATE',
        since: '2023-04-03',
        numbers: { heldBefore: 2, required: 3 },
      },
    },
    {
      name: 'last day of the placement that they were late for',
      on: '2023-05-31',
      facts: introduced(
        ['2023-02-22', '2023-03-04', '2023-04-20'],
        placement('2023-04-03', '2023-06-01'),
        placement('2023-05-02'),
      ),
      expect: 'STAFF_INTRODUCTIONS_LATE',
    },
    {
      name: 'the placement that they were late for has ended',
      on: '2023-06-01',
      facts: introduced(
        ['2023-02-22', '2023-03-04', '2023-04-20'],
        placement('2023-04-03', '2023-06-01'),
        placement('2023-05-02'),
      ),
      expect: 'met',
    },
    {
      name: 'a placement that ends before it begins asks for nothing',
      on: '2023-02-15',
      facts: introduced([], placement('2023-04-03', '2023-03-01')),
      expect: 'not-applicable',
    },
    {
      name: 'a placement that ends as it begins asks for nothing',
      on: '2023-02-15',
      facts: introduced([], placement('2023-04-03', '2023-04-03')),
      expect: 'not-applicable',
    },
    { name: 'nobody placed', on: '2023-06-15', facts: introduced([]), expect: 'not-applicable' },
    ...aroundFirstDay(staffIntroductions, introduced([], placement('2017-09-11')), tooFew),
  ],
  exampleRegionValues,
)
