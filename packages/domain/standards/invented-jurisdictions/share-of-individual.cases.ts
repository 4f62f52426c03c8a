import { addDays } from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { enoughIndividual, type SessionFacts } from './share-of-individual.rule.ts'

const days = (count: number, first = '2024-05-01') =>
  Array.from({ length: count }, (_, at) => addDays(first, at))
const held = (individual: number, group: number, differing: Partial<SessionFacts> = {}): SessionFacts => ({
  subject: { kind: 'placement', id: 'a' },
  startedOn: '2024-03-15',
  individual: days(individual),
  group: days(group, '2024-08-01'),
  ...differing,
})
const on = '2025-03-15'
const cases = casesFor(enoughIndividual, [
  { name: '33 of 100', on, facts: held(33, 67), expect: 'met' },
  {
    name: '32 of 99',
    on,
    facts: held(32, 67),
    expect: {
      code: 'INDIVIDUAL_TOO_FEW',
      numbers: { alone: 32, together: 67, percent: 33 },
      since: '2025-03-15',
    },
  },
  { name: 'all individual', on, facts: held(3, 0), expect: 'met' },
  { name: 'the year of service is not over', on: '2025-03-14', facts: held(0, 9), expect: 'not-applicable' },
  {
    name: 'a month into the next year of service',
    on: '2025-04-15',
    facts: held(0, 9),
    expect: 'INDIVIDUAL_TOO_FEW',
  },
  {
    name: 'a month before the year of service is over',
    on: '2025-02-15',
    facts: held(0, 9),
    expect: 'not-applicable',
  },
  {
    name: 'individual ones of the next year do not count',
    on,
    facts: held(0, 2, { individual: ['2025-03-15'] }),
    expect: 'INDIVIDUAL_TOO_FEW',
  },
  { name: 'no sessions', on, facts: held(0, 0), expect: 'not-applicable' },
  ...aroundFirstDay(
    enoughIndividual,
    held(0, 1, { startedOn: '2022-06-01', group: ['2022-09-01'] }),
    'INDIVIDUAL_TOO_FEW',
  ),
])

export const shareOfIndividual = jurisdiction(
  'share-of-individual',
  [cases],
  fc.record({
    subject: subjectOf('placement'),
    startedOn: dayNear('2023-01-10', 400),
    individual: few(dayNear('2023-06-01'), 5),
    group: few(dayNear('2023-06-01'), 9),
  }),
)
