import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, subjectOf } from '../random-facts.ts'
import { accompaniedFirst, type BeginnerFacts } from './first-independent-work.rule.ts'
import { jurisdiction } from './order.ts'

const beginner = (...hours: [string, number, ('peer' | 'other')?][]): BeginnerFacts => ({
  subject: { kind: 'placement', id: 'a' },
  accompanied: hours.map(([on, amount, by = 'other']) => ({ on, amount, by })),
  firstAloneOn: '2024-05-06',
})
const on = '2024-05-06'
const cases = casesFor(accompaniedFirst, [
  {
    name: 'fifty hours to the day before, twenty by a peer',
    on,
    facts: beginner(['2024-05-05', 20, 'peer'], ['2024-03-01', 30]),
    expect: 'met',
  },
  {
    name: 'half an hour too few',
    on,
    facts: beginner(['2024-05-05', 20, 'peer'], ['2024-03-01', 29.5]),
    expect: { code: 'ALONE_TOO_EARLY', numbers: { done: 49.5, required: 50 }, since: '2024-05-06' },
  },
  {
    name: 'half an hour too few by a peer',
    on,
    facts: beginner(['2024-05-05', 19.5, 'peer'], ['2024-03-01', 90]),
    expect: { code: 'ALONE_WITHOUT_PEER', numbers: { done: 19.5, required: 20 } },
  },
  {
    name: 'the last hour on the same day',
    on,
    facts: beginner(['2024-05-05', 49, 'peer'], ['2024-05-06', 8]),
    expect: 'ALONE_TOO_EARLY',
  },
  { name: 'alone tomorrow', on: '2024-05-05', facts: beginner(), expect: 'not-applicable' },
  { name: 'never alone', on, facts: { ...beginner(), firstAloneOn: null }, expect: 'not-applicable' },
  ...aroundFirstDay(accompaniedFirst, { ...beginner(), firstAloneOn: '2023-06-01' }, 'ALONE_TOO_EARLY'),
])

export const firstIndependentWork = jurisdiction(
  'first-independent-work',
  [cases],
  fc.record({
    subject: subjectOf('placement'),
    accompanied: few(
      amountNear('2023-12-01', 30).chain((amount) =>
        fc.constantFrom('peer' as const, 'other' as const).map((by) => ({ ...amount, by })),
      ),
      6,
    ),
    firstAloneOn: maybe(dayNear('2023-12-20')),
  }),
)
