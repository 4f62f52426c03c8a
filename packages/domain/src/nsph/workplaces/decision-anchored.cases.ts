import type { AnchoringFact } from '../../register/subject-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { recordId, workplaceFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { decisionAnchored } from './decision-anchored.rule.ts'

const noted = (level: AnchoringFact['level'], anchored: boolean, notedOn: string | null = null) => ({
  level,
  anchored,
  notedOn,
})
const others = [noted('politics', true), noted('administration', true), noted('unit-manager', true)]
const anchored = (...anchorings: AnchoringFact[]) =>
  workplaceFacts({
    placements: [{ personId: recordId(8), from: '2017-10-02', until: null }],
    anchorings,
  })
const incomplete = 'ANCHORING_INCOMPLETE'

export const decisionAnchoredCases = casesFor(
  decisionAnchored,
  [
    {
      name: 'at every level asked for',
      on: '2023-06-15',
      facts: anchored(...others, noted('staff', true)),
      expect: 'met',
    },
    {
      name: 'not at one level',
      on: '2023-06-15',
      facts: anchored(...others, noted('staff', false)),
      expect: { code: incomplete, due: '2017-10-02', severity: 'warn', numbers: { missing: ['staff'] } },
    },
    {
      name: 'nothing noted about one level',
      on: '2023-06-15',
      facts: anchored(...others),
      expect: { code: incomplete, numbers: { missing: ['staff'] } },
    },
    {
      name: 'a level that is not asked for says no',
      on: '2023-06-15',
      facts: anchored(...others, noted('staff', true), noted('hr', false)),
      expect: 'met',
    },
    {
      name: 'nothing noted at all, in the order that the region asks in',
      on: '2023-06-15',
      facts: anchored(),
      expect: {
        code: incomplete,
        numbers: { missing: ['politics', 'administration', 'unit-manager', 'staff'] },
      },
    },
    {
      name: 'day before the last level agreed',
      on: '2023-05-08',
      facts: anchored(...others, noted('staff', false), noted('staff', true, '2023-05-09')),
      expect: incomplete,
    },
    {
      name: 'day on which the last level agreed',
      on: '2023-05-09',
      facts: anchored(...others, noted('staff', false), noted('staff', true, '2023-05-09')),
      expect: 'met',
    },
    {
      name: 'a level took it back',
      on: '2023-06-15',
      facts: anchored(...others, noted('staff', true, '2023-05-09'), noted('staff', false, '2023-06-12')),
      expect: incomplete,
    },
    {
      name: 'a level said yes and no on one day',
      on: '2023-06-15',
      facts: anchored(...others, noted('staff', false, '2023-05-09'), noted('staff', true, '2023-05-09')),
      expect: incomplete,
    },
    {
      name: 'ninety-one days before a start',
      on: '2023-01-02',
      facts: workplaceFacts({
        placements: [{ personId: recordId(8), from: '2023-04-03', until: null }],
        anchorings: [],
      }),
      expect: 'not-applicable',
    },
    {
      name: 'ninety days before a start',
      on: '2023-01-03',
      facts: workplaceFacts({
        placements: [{ personId: recordId(8), from: '2023-04-03', until: null }],
        anchorings: [],
      }),
      expect: { code: incomplete, due: '2023-04-03' },
    },
    ...aroundFirstDay(decisionAnchored, anchored(), incomplete),
  ],
  exampleRegionValues,
)
