import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { type RollingFacts, reflectedLately } from './rolling-year.rule.ts'

const working = (...hours: [string, number][]): RollingFacts => ({
  subject: { kind: 'person', id: 'a' },
  workingSince: '2023-03-01',
  hours: hours.map(([on, amount]) => ({ on, amount })),
})
const cases = casesFor(reflectedLately, [
  {
    name: 'the last day on which the first hour counts',
    on: '2025-02-27',
    facts: working(['2024-02-28', 4], ['2024-09-01', 4]),
    expect: 'met',
  },
  {
    name: 'the first hour has fallen out',
    on: '2025-02-28',
    facts: working(['2024-02-28', 4], ['2024-09-01', 4]),
    expect: { code: 'REFLECTION_TOO_LITTLE', numbers: { done: 4, hours: 8 } },
  },
  {
    name: 'the last hour comes today',
    on: '2024-09-01',
    facts: working(['2024-02-28', 4], ['2024-09-01', 4]),
    expect: 'met',
  },
  {
    name: 'the last hour comes tomorrow',
    on: '2024-08-31',
    facts: working(['2024-02-28', 4], ['2024-09-01', 4]),
    expect: 'REFLECTION_TOO_LITTLE',
  },
  {
    name: 'half an hour too little',
    on: '2024-09-01',
    facts: working(['2024-08-01', 7.5]),
    expect: 'REFLECTION_TOO_LITTLE',
  },
  {
    name: 'an hour too little',
    on: '2024-09-01',
    facts: working(['2024-08-01', 7]),
    expect: 'REFLECTION_TOO_LITTLE',
  },
  {
    name: 'what came eleven months ago counts',
    on: '2024-09-01',
    facts: working(['2023-09-28', 8]),
    expect: 'met',
  },
  {
    name: 'what came twelve months and a week ago does not',
    on: '2024-09-08',
    facts: working(['2023-09-01', 8]),
    expect: 'REFLECTION_TOO_LITTLE',
  },
  { name: 'the day before a year of work', on: '2024-02-29', facts: working(), expect: 'not-applicable' },
  { name: 'a year of work', on: '2024-03-01', facts: working(), expect: 'REFLECTION_TOO_LITTLE' },
  ...aroundFirstDay(reflectedLately, { ...working(), workingSince: '2020-03-01' }, 'REFLECTION_TOO_LITTLE'),
])

export const rollingYear = jurisdiction(
  'rolling-year',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    workingSince: dayNear('2023-01-10', 400),
    hours: few(amountNear('2023-06-01', 6), 6),
  }),
)
