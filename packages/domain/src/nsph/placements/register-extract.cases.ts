import { cite } from '../../rules/citation.ts'
import { fillValue } from '../../rules/value.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { exampleRegionSource } from '../example-region.ts'
import { extractsAskedFrom } from '../follow-up-values.ts'
import { registerExtractSeen } from './register-extract.rule.ts'

const asked = fillValue(extractsAskedFrom, {
  entries: [{ from: '2026-03-01', value: '2026-03-01', source: cite(exampleRegionSource) }],
  lastCheckedOn: '2026-11-22',
})
const inHomes = (from: string, differing: Partial<typeof noPlacementFollowUp> = {}) =>
  placementFacts({
    period: { from, until: null },
    followUp: { ...noPlacementFollowUp, setting: 'housing-support', ...differing },
  })
const missing = 'REGISTER_EXTRACT_MISSING'

export const registerExtractCases = casesFor(
  registerExtractSeen,
  [
    {
      name: 'seen before the start',
      on: '2026-04-07',
      facts: inHomes('2026-04-07', { extracts: ['2026-03-30'] }),
      expect: 'met',
    },
    {
      name: 'day before it is seen',
      on: '2026-03-29',
      facts: inHomes('2026-04-07', { extracts: ['2026-03-30'] }),
      expect: { code: missing, since: null, due: '2026-04-07', severity: 'block' },
    },
    {
      name: 'not seen on the first day of the post',
      on: '2026-04-07',
      facts: inHomes('2026-04-07'),
      expect: { code: missing, since: '2026-04-07' },
    },
    {
      name: 'started on the last day before the law',
      on: '2026-04-07',
      facts: inHomes('2026-02-28'),
      expect: 'not-applicable',
    },
    {
      name: 'started on the first day of the law',
      on: '2026-04-07',
      facts: inHomes('2026-03-01'),
      expect: missing,
    },
    {
      name: 'a post renewed within a year',
      on: '2026-04-07',
      facts: inHomes('2026-04-07', { isRenewal: true }),
      expect: 'not-applicable',
    },
    {
      name: 'employed by somebody else than a municipality',
      on: '2026-04-07',
      facts: inHomes('2026-04-07', { isMunicipal: false }),
      expect: 'not-applicable',
    },
    {
      name: 'work outside the home',
      on: '2026-04-07',
      facts: inHomes('2026-04-07', { setting: 'meeting-place' }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(registerExtractSeen, inHomes('2026-03-01'), missing),
  ],
  [asked],
)
