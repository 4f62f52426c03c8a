import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { eachYearByItself, withWhatIsCarried, type YearlyFacts } from './yearly-hours.rule.ts'

const registered = (...hours: [string, number][]): YearlyFacts => ({
  subject: { kind: 'person', id: 'a' },
  registeredOn: '2024-05-06',
  hours: hours.map(([on, amount]) => ({ on, amount })),
})
const alone = casesFor(eachYearByItself, [
  {
    name: 'ten hours, on the first and last day',
    on: '2025-01-01',
    facts: registered(['2024-01-01', 4], ['2024-12-31', 6]),
    expect: 'met',
  },
  {
    name: 'half an hour too few',
    on: '2025-01-01',
    facts: registered(['2024-07-01', 9.5], ['2025-01-01', 9]),
    expect: { code: 'YEAR_TOO_SHORT', numbers: { done: 9.5, required: 10 }, due: '2024-12-31' },
  },
  {
    name: 'nothing is carried over',
    on: '2026-01-01',
    facts: registered(['2024-07-01', 30], ['2025-07-01', 9]),
    expect: 'YEAR_TOO_SHORT',
  },
  { name: 'the year is not over', on: '2024-12-31', facts: registered(), expect: 'met' },
  {
    name: 'registered next year',
    on: '2024-05-06',
    facts: { ...registered(), registeredOn: '2025-01-01' },
    expect: 'not-applicable',
  },
  ...aroundFirstDay(eachYearByItself, { ...registered(), registeredOn: '2022-05-06' }, 'YEAR_TOO_SHORT'),
])
const late = 'YEAR_TOO_SHORT_WITH_CARRIED'
const carried = casesFor(withWhatIsCarried, [
  { name: 'twelve hours', on: '2025-01-01', facts: registered(['2024-07-01', 12]), expect: 'met' },
  {
    name: 'eleven and a half',
    on: '2025-01-01',
    facts: registered(['2024-07-01', 11.5]),
    expect: { code: late, numbers: { done: 11.5, carried: 0, required: 12 } },
  },
  {
    name: 'eight and four carried over',
    on: '2026-01-01',
    facts: registered(['2024-07-01', 16], ['2025-07-01', 8]),
    expect: 'met',
  },
  {
    name: 'eight and no more than four carried over',
    on: '2026-01-01',
    facts: registered(['2024-07-01', 30], ['2025-07-01', 7.9]),
    expect: { code: late, numbers: { done: 7.9, carried: 4, required: 12 } },
  },
  {
    name: 'nine and three carried over',
    on: '2026-01-01',
    facts: registered(['2024-07-01', 15], ['2025-07-01', 9]),
    expect: 'met',
  },
  {
    name: 'what was carried over once is not carried again',
    on: '2027-01-01',
    facts: registered(['2024-07-01', 16], ['2025-07-01', 12], ['2026-07-01', 10.9]),
    expect: { code: late, numbers: { done: 10.9, carried: 4, required: 15 } },
  },
  {
    name: 'the last year of twelve hours',
    on: '2026-01-01',
    facts: registered(['2025-07-01', 12]),
    expect: 'met',
  },
  { name: 'the day before that', on: '2025-12-31', facts: registered(['2024-07-01', 12]), expect: 'met' },
  {
    name: 'the first year of fifteen hours',
    on: '2027-01-01',
    facts: registered(['2026-07-01', 15]),
    expect: 'met',
  },
  {
    name: 'the first year of fifteen hours, fourteen',
    on: '2027-01-01',
    facts: registered(['2026-07-01', 14.5]),
    expect: late,
  },
  {
    name: 'a year before the order',
    on: '2024-01-01',
    facts: { ...registered(), registeredOn: '2023-05-06' },
    expect: { missing: ['yearly-hours/hours'] },
  },
  {
    name: 'registered next year',
    on: '2024-05-06',
    facts: { ...registered(), registeredOn: '2025-01-01' },
    expect: 'not-applicable',
  },
  ...aroundFirstDay(withWhatIsCarried, registered(), 'met'),
])

export const yearlyHours = jurisdiction(
  'yearly-hours',
  [alone, carried],
  fc.record({
    subject: subjectOf('person'),
    registeredOn: dayNear('2023-10-01'),
    hours: few(amountNear('2023-12-01', 14), 6),
  }),
)
