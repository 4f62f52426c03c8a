import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { amountNear, dayNear, few, subjectOf } from '../random-facts.ts'
import { hoursByTopic, type StudyFacts } from './hours-by-topic.rule.ts'
import { jurisdiction } from './order.ts'

const studied = (...hours: [string, number, string, ('in-person' | 'online')?][]): StudyFacts => ({
  subject: { kind: 'person', id: 'a' },
  certifiedOn: '2024-01-15',
  hours: hours.map(([on, amount, topic, held = 'in-person']) => ({ on, amount, topic, held })),
})
const on = '2026-03-01'
const cases = casesFor(hoursByTopic, [
  {
    name: 'enough of each, to the last day',
    on,
    facts: studied(
      ['2025-02-01', 2, 'ethics', 'online'],
      ['2026-01-14', 4, 'ethics'],
      ['2024-01-15', 10, 'recovery'],
      ['2025-03-01', 14, 'other'],
    ),
    expect: { met: { due: '2028-01-15' } },
  },
  {
    name: 'half an hour too few',
    on,
    facts: studied(
      ['2025-02-01', 6, 'ethics'],
      ['2025-02-02', 10, 'recovery'],
      ['2025-03-01', 13.5, 'other'],
    ),
    expect: { code: 'HOURS_TOO_FEW', numbers: { done: 29.5, required: 30 }, since: '2026-01-15' },
  },
  {
    name: 'half an hour of ethics too few',
    on,
    facts: studied(
      ['2025-02-01', 5.5, 'ethics'],
      ['2025-02-02', 10, 'recovery'],
      ['2025-03-01', 20, 'other'],
    ),
    expect: { code: 'TOPIC_TOO_SHORT', numbers: { topic: 'ethics', required: 6 } },
  },
  {
    name: 'an hour of ethics too few',
    on,
    facts: studied(['2025-02-01', 5, 'ethics'], ['2025-02-02', 10, 'recovery'], ['2025-03-01', 20, 'other']),
    expect: 'TOPIC_TOO_SHORT',
  },
  {
    name: 'an hour of recovery too few',
    on,
    facts: studied(['2025-02-01', 6, 'ethics'], ['2025-02-02', 9, 'recovery'], ['2025-03-01', 20, 'other']),
    expect: { code: 'TOPIC_TOO_SHORT', numbers: { topic: 'recovery', required: 10 } },
  },
  {
    name: 'too little of the ethics in person',
    on,
    facts: studied(
      ['2025-02-01', 3, 'ethics'],
      ['2025-02-03', 9, 'ethics', 'online'],
      ['2025-02-02', 10, 'recovery'],
      ['2025-03-01', 20, 'other'],
    ),
    expect: { code: 'PART_NOT_IN_PERSON', numbers: { topic: 'ethics', required: 4 } },
  },
  {
    name: 'the last hour comes when the two years are over',
    on,
    facts: studied(
      ['2025-02-01', 6, 'ethics'],
      ['2025-02-02', 10, 'recovery'],
      ['2025-03-01', 13, 'other'],
      ['2026-01-15', 1, 'other'],
    ),
    expect: 'HOURS_TOO_FEW',
  },
  {
    name: 'the last day of the two years',
    on: '2026-01-14',
    facts: studied(),
    expect: { met: { due: '2026-01-15' } },
  },
  { name: 'the two years are over', on: '2026-01-15', facts: studied(), expect: 'HOURS_TOO_FEW' },
  { name: 'two years and a month', on: '2026-02-15', facts: studied(), expect: 'HOURS_TOO_FEW' },
  { name: 'a month before', on: '2025-12-15', facts: studied(), expect: 'met' },
  ...aroundFirstDay(hoursByTopic, studied(), 'met'),
])

export const hoursOfTopics = jurisdiction(
  'hours-by-topic',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    certifiedOn: dayNear('2023-01-10', 500),
    hours: few(
      amountNear('2024-01-10', 20).chain((amount) =>
        fc
          .record({
            topic: fc.constantFrom('ethics', 'recovery', 'other'),
            held: fc.constantFrom('in-person' as const, 'online' as const),
          })
          .map((rest) => ({ ...amount, ...rest })),
      ),
      6,
    ),
  }),
)
