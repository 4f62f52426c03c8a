import { addDays } from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, subjectOf } from '../random-facts.ts'
import { countedHours, type LoggedFacts } from './hours-not-counting.rule.ts'
import { jurisdiction } from './order.ts'

type Kind = 'contact' | 'online' | 'own-study'
/** So many days with so many hours each, from a day on. */
const days = (first: string, count: number, amount: number, kind: Kind = 'contact') =>
  Array.from({ length: count }, (_, at) => ({ on: addDays(first, at), amount, kind }))
const logged = (...hours: ReturnType<typeof days>[]): LoggedFacts => ({
  subject: { kind: 'person', id: 'a' },
  appliedOn: '2025-06-15',
  hours: hours.flat(),
})
const on = '2025-07-01'
const cases = casesFor(countedHours, [
  { name: 'sixty hours', on, facts: logged(days('2025-01-01', 10, 6)), expect: 'met' },
  {
    name: 'fifty-nine hours',
    on,
    facts: logged(days('2025-01-01', 10, 5.9)),
    expect: { code: 'COUNTED_HOURS_TOO_FEW', numbers: { done: 59, required: 60 }, since: '2025-06-15' },
  },
  {
    name: 'half an hour too few',
    on,
    facts: logged(days('2025-01-01', 7, 8), days('2025-02-01', 1, 3.5)),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  {
    name: 'sixty hours in six long days',
    on,
    facts: logged(days('2025-01-01', 6, 10)),
    expect: { code: 'COUNTED_HOURS_TOO_FEW', numbers: { done: 48, required: 60 } },
  },
  {
    name: 'eight days of nine hours less a half',
    on,
    facts: logged(days('2025-01-01', 7, 8.5), days('2025-02-01', 1, 4)),
    expect: 'met',
  },
  {
    name: 'eight hours on each of seven days and half of one',
    on,
    facts: logged(days('2025-01-01', 7, 9), days('2025-02-01', 1, 3.9)),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  {
    name: 'own study does not count',
    on,
    facts: logged(days('2025-01-01', 9, 6), days('2025-02-01', 9, 8, 'own-study')),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  {
    name: 'twenty hours online',
    on,
    facts: logged(days('2025-01-01', 8, 5), days('2025-02-01', 4, 5, 'online')),
    expect: 'met',
  },
  {
    name: 'no more than twenty hours online',
    on,
    facts: logged(days('2025-01-01', 8, 4.9), days('2025-02-01', 8, 5, 'online')),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  { name: 'a year before to the day', on, facts: logged(days('2024-06-15', 10, 6)), expect: 'met' },
  {
    name: 'a year and a day before',
    on,
    facts: logged(days('2024-06-14', 10, 6)),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  {
    name: 'the last hours on the day of the application',
    on,
    facts: logged(days('2025-06-06', 10, 6)),
    expect: 'COUNTED_HOURS_TOO_FEW',
  },
  { name: 'applies tomorrow', on: '2025-06-14', facts: logged(), expect: 'not-applicable' },
  { name: 'nobody has told', on, facts: { ...logged(), hours: null }, expect: { missing: ['hours'] } },
  ...aroundFirstDay(countedHours, { ...logged(), appliedOn: '2023-06-15' }, 'COUNTED_HOURS_TOO_FEW'),
])

export const hoursNotCounting = jurisdiction(
  'hours-not-counting',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    appliedOn: maybe(dayNear('2024-01-10')),
    hours: maybe(
      few(
        amountNear('2023-12-10', 30).chain((amount) =>
          fc.constantFrom<Kind>('contact', 'online', 'own-study').map((kind) => ({ ...amount, kind })),
        ),
        8,
      ),
    ),
  }),
)
