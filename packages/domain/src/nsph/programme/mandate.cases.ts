import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { mandateEnd, mandateInForce } from './mandate.rule.ts'

const mandated = (...mandates: { from: string; until: string | null }[]) => programmeFacts({ mandates })
// To and including 30 June 2024.
const untilSummer = mandated({ from: '2021-01-01', until: '2024-07-01' })

export const mandateInForceCases = casesFor(mandateInForce, [
  { name: 'in force', on: '2023-06-15', facts: untilSummer, expect: 'met' },
  { name: 'last day', on: '2024-06-30', facts: untilSummer, expect: 'met' },
  {
    name: 'ended',
    on: '2024-07-01',
    facts: untilSummer,
    expect: { code: 'MANDATE_MISSING', since: '2024-07-01', severity: 'block' },
  },
  {
    name: 'day before it begins',
    on: '2020-12-31',
    facts: untilSummer,
    expect: { code: 'MANDATE_MISSING', since: null },
  },
  { name: 'none', on: '2023-06-15', facts: mandated(), expect: 'MANDATE_MISSING' },
  {
    name: 'two have ended',
    on: '2024-07-01',
    facts: mandated({ from: '2018-01-01', until: '2021-01-01' }, { from: '2021-01-01', until: '2024-07-01' }),
    expect: { code: 'MANDATE_MISSING', since: '2024-07-01' },
  },
  ...aroundFirstDay(mandateInForce, mandated(), 'MANDATE_MISSING'),
])

const endsSoon = 'MANDATE_ENDS_SOON'

export const mandateEndCases = casesFor(
  mandateEnd,
  [
    { name: 'no end is known', on: '2023-06-15', facts: programmeFacts(), expect: { met: { due: null } } },
    {
      name: 'one hundred and eighty-one days before',
      on: '2024-01-02',
      facts: untilSummer,
      expect: { met: { due: '2024-07-01' } },
    },
    {
      name: 'one hundred and eighty days before',
      on: '2024-01-03',
      facts: untilSummer,
      expect: {
        code: endsSoon,
        since: '2024-01-03',
        due: '2024-07-01',
        severity: 'info',
        numbers: { notice: 180, lastDay: '2024-06-30' },
      },
    },
    {
      name: 'sixty-one days before',
      on: '2024-05-01',
      facts: untilSummer,
      expect: { code: endsSoon, severity: 'info' },
    },
    {
      name: 'sixty days before',
      on: '2024-05-02',
      facts: untilSummer,
      expect: { code: endsSoon, severity: 'warn' },
    },
    {
      name: 'seven days before',
      on: '2024-06-24',
      facts: untilSummer,
      expect: { code: endsSoon, severity: 'block' },
    },
    { name: 'last day', on: '2024-06-30', facts: untilSummer, expect: { code: endsSoon, severity: 'block' } },
    {
      name: 'ended, which another rule says',
      on: '2024-07-01',
      facts: untilSummer,
      expect: 'not-applicable',
    },
    {
      name: 'the next mandate begins as this one ends',
      on: '2024-06-24',
      facts: mandated({ from: '2021-01-01', until: '2024-07-01' }, { from: '2024-07-01', until: null }),
      expect: { met: { due: null } },
    },
    {
      name: 'the next mandate begins a day too late',
      on: '2024-06-24',
      facts: mandated({ from: '2021-01-01', until: '2024-07-01' }, { from: '2024-07-02', until: null }),
      expect: endsSoon,
    },
    ...aroundFirstDay(mandateEnd, mandated({ from: '2017-01-01', until: '2018-06-01' }), endsSoon),
  ],
  exampleRegionValues,
)
