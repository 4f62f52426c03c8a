import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { type LicenceFacts, renewed } from './renewal-resets.rule.ts'

const licence = (renewedOn: string[], ...hours: [string, number][]): LicenceFacts => ({
  subject: { kind: 'person', id: 'a' },
  issuedOn: '2024-03-01',
  renewedOn,
  hours: hours.map(([on, amount]) => ({ on, amount })),
})
const cases = casesFor(renewed, [
  { name: 'last day', on: '2025-02-28', facts: licence([]), expect: { met: { due: '2025-02-28' } } },
  {
    name: 'first day of grace',
    on: '2025-03-01',
    facts: licence([], ['2024-06-01', 4]),
    expect: {
      code: 'IN_GRACE',
      since: '2025-03-01',
      due: '2025-03-30',
      numbers: { done: 4, hours: 10, last: '2025-02-28' },
    },
  },
  { name: 'last day of grace', on: '2025-03-30', facts: licence([]), expect: 'IN_GRACE' },
  {
    name: 'after grace',
    on: '2025-03-31',
    facts: licence([]),
    expect: { code: 'LICENCE_ENDED', since: '2025-03-31' },
  },
  { name: 'a month more would be too long', on: '2025-04-01', facts: licence([]), expect: 'LICENCE_ENDED' },
  { name: 'a month before', on: '2025-02-01', facts: licence([]), expect: 'met' },
  {
    name: 'renewed on the last day of grace',
    on: '2026-03-29',
    facts: licence(['2025-03-30'], ['2024-06-01', 10]),
    expect: { met: { due: '2026-03-29' } },
  },
  {
    name: 'the year counts from the renewal',
    on: '2026-03-30',
    facts: licence(['2025-03-30'], ['2024-06-01', 10]),
    expect: { code: 'IN_GRACE', numbers: { done: 0, hours: 10, last: '2026-03-29' } },
  },
  {
    name: 'renewed the day after grace',
    on: '2025-04-02',
    facts: licence(['2025-03-31'], ['2024-06-01', 10]),
    expect: 'LICENCE_ENDED',
  },
  {
    name: 'renewed early',
    on: '2025-09-30',
    facts: licence(['2024-10-01'], ['2024-06-01', 10]),
    expect: { met: { due: '2025-09-30' } },
  },
  {
    name: 'renewed with half an hour too few',
    on: '2025-03-01',
    facts: licence(['2025-02-01'], ['2024-06-01', 9.5]),
    expect: { code: 'RENEWED_TOO_LIGHTLY', since: '2025-02-01' },
  },
  {
    name: 'hours before the first renewal do not count for the second',
    on: '2026-03-01',
    facts: licence(['2026-01-15', '2025-02-01'], ['2024-06-01', 30]),
    expect: { code: 'RENEWED_TOO_LIGHTLY', since: '2026-01-15' },
  },
  {
    name: 'hours on the day of a renewal count for the next',
    on: '2026-03-01',
    facts: licence(['2026-01-15', '2025-02-01'], ['2024-06-01', 10], ['2025-02-01', 10]),
    expect: 'met',
  },
  ...aroundFirstDay(renewed, { ...licence([]), issuedOn: '2022-03-01' }, 'LICENCE_ENDED'),
])

export const renewalResets = jurisdiction(
  'renewal-resets',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    issuedOn: dayNear('2023-06-01', 400),
    renewedOn: few(dayNear('2024-03-01'), 3),
    hours: few(amountNear('2024-01-01', 15), 5),
  }),
)
