import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { municipalityFacts } from '../../testing/facts.ts'
import { municipalityHasPeerSupporter } from './municipality.rule.ts'

const employing = (...employments: { from: string; until: string | null }[]) =>
  municipalityFacts({ employments })
const without = 'MUNICIPALITY_WITHOUT_PEER_SUPPORTER'

export const municipalityCases = casesFor(municipalityHasPeerSupporter, [
  {
    name: 'employs one',
    on: '2023-06-15',
    facts: employing({ from: '2022-11-07', until: null }),
    expect: 'met',
  },
  {
    name: 'never employed one',
    on: '2023-06-15',
    facts: employing(),
    expect: { code: without, since: null, severity: 'info' },
  },
  {
    name: 'day before the first begins',
    on: '2022-11-06',
    facts: employing({ from: '2022-11-07', until: null }),
    expect: { code: without, since: null },
  },
  {
    name: 'last day of the last one',
    on: '2023-05-31',
    facts: employing(
      { from: '2019-11-04', until: '2021-01-01' },
      { from: '2022-11-07', until: '2023-06-01' },
    ),
    expect: 'met',
  },
  {
    name: 'the last one has left',
    on: '2023-06-01',
    facts: employing(
      { from: '2019-11-04', until: '2021-01-01' },
      { from: '2022-11-07', until: '2023-06-01' },
    ),
    expect: { code: without, since: '2023-06-01' },
  },
  ...aroundFirstDay(municipalityHasPeerSupporter, employing(), without),
])
