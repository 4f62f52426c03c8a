import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts } from '../../testing/facts.ts'
import { flyerOut } from './flyer.rule.ts'

const placed = (...flyers: { from: string; until: string | null }[]) =>
  placementFacts({ period: { from: '2017-05-15', until: null }, flyers })

export const flyerCases = casesFor(flyerOut, [
  { name: 'there', on: '2023-06-15', facts: placed({ from: '2023-01-16', until: null }), expect: 'met' },
  {
    name: 'not there',
    on: '2023-06-15',
    facts: placed(),
    expect: { code: 'FLYER_MISSING', since: '2017-05-15', severity: 'info' },
  },
  {
    name: 'day before it was there',
    on: '2023-01-15',
    facts: placed({ from: '2023-01-16', until: null }),
    expect: 'FLYER_MISSING',
  },
  {
    name: 'gone since yesterday',
    on: '2023-06-15',
    facts: placed({ from: '2023-01-16', until: '2023-06-14' }),
    expect: { code: 'FLYER_MISSING', since: '2023-06-14' },
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2020-02-03', until: '2023-06-15' }, flyers: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(flyerOut, placed(), 'FLYER_MISSING'),
])
