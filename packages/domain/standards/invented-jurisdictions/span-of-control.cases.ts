import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, periodNear, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { type SupervisorFacts, spanOfControl } from './span-of-control.rule.ts'

const supervising = (percent: number | null, count: number): SupervisorFacts => ({
  subject: { kind: 'person', id: 'a' },
  fractions: percent === null ? [] : [{ from: '2023-01-01', percent }],
  supervised: Array.from({ length: count }, (_, at) => ({
    personId: `${at}`,
    periods: [{ from: '2023-02-01', until: null }],
  })),
})
const on = '2024-05-06'
const cases = casesFor(spanOfControl, [
  { name: 'seven in full time', on, facts: supervising(100, 7), expect: 'met' },
  {
    name: 'eight in full time',
    on,
    facts: supervising(100, 8),
    expect: { code: 'SPAN_TOO_WIDE', numbers: { count: 8, most: 7, percent: 100 } },
  },
  { name: 'three in half time', on, facts: supervising(50, 3), expect: 'met' },
  {
    name: 'four in half time',
    on,
    facts: supervising(50, 4),
    expect: { code: 'SPAN_TOO_WIDE', numbers: { count: 4, most: 3, percent: 50 } },
  },
  { name: 'four in four sevenths', on, facts: supervising(57.142858, 4), expect: 'met' },
  { name: 'none in no time', on, facts: supervising(0, 0), expect: 'not-applicable' },
  { name: 'one in no time', on, facts: supervising(0, 1), expect: 'SPAN_TOO_WIDE' },
  {
    name: 'half time from today',
    on,
    facts: {
      ...supervising(100, 4),
      fractions: [
        { from: on, percent: 50 },
        { from: '2023-01-01', percent: 100 },
      ],
    },
    expect: 'SPAN_TOO_WIDE',
  },
  {
    name: 'half time from tomorrow',
    on,
    facts: {
      ...supervising(100, 4),
      fractions: [
        { from: '2024-05-07', percent: 50 },
        { from: '2023-01-01', percent: 100 },
      ],
    },
    expect: 'met',
  },
  {
    name: 'two fractions of one day',
    on,
    facts: {
      ...supervising(100, 4),
      fractions: [
        { from: '2023-01-01', percent: 50 },
        { from: '2023-01-01', percent: 100 },
      ],
    },
    expect: 'FRACTIONS_CONTRADICT',
  },
  {
    name: 'one person written twice counts once',
    on,
    facts: {
      ...supervising(50, 3),
      supervised: supervising(50, 3).supervised.map((each) => ({
        ...each,
        periods: [...each.periods, { from: '2023-03-01', until: '2025-01-01' }],
      })),
    },
    expect: 'met',
  },
  {
    name: 'nobody has told the fraction',
    on,
    facts: supervising(null, 1),
    expect: { missing: ['fractions'] },
  },
  ...aroundFirstDay(spanOfControl, supervising(100, 9), 'SPAN_TOO_WIDE'),
])

export const spanPerFullTime = jurisdiction(
  'span-of-control',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    fractions: few(fc.record({ from: dayNear('2023-12-01'), percent: fc.constantFrom(0, 25, 50, 100) }), 3),
    supervised: few(
      fc.record({ personId: fc.constantFrom('a', 'b'), periods: few(periodNear('2023-12-01'), 2) }),
      5,
    ),
  }),
)
