import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { metByPhase, type PhaseFacts } from './by-phase.rule.ts'
import { jurisdiction } from './order.ts'

const phases: PhaseFacts['phases'] = [
  { phase: 'leave', from: '2024-09-01' },
  { phase: 'working', from: '2024-05-01' },
  { phase: 'introduction', from: '2024-02-01' },
]
const meeting = (...meetings: string[]): PhaseFacts => ({
  subject: { kind: 'placement', id: 'a' },
  phases,
  meetings,
})
const cases = casesFor(metByPhase, [
  {
    name: 'introduction, seven days',
    on: '2024-02-17',
    facts: meeting('2024-02-10'),
    expect: { met: { due: '2024-02-17' } },
  },
  {
    name: 'introduction, eight days',
    on: '2024-02-18',
    facts: meeting('2024-02-10'),
    expect: { code: 'MEETING_OVERDUE', due: '2024-02-17' },
  },
  {
    name: 'overdue on the last day of the introduction',
    on: '2024-04-30',
    facts: meeting('2024-04-01'),
    expect: 'MEETING_OVERDUE',
  },
  {
    name: 'a new phase begins a new gap',
    on: '2024-05-01',
    facts: meeting('2024-04-01'),
    expect: { met: { due: '2024-05-22' } },
  },
  { name: 'working, twenty-one days', on: '2024-05-22', facts: meeting('2024-04-01'), expect: 'met' },
  {
    name: 'working, twenty-two days',
    on: '2024-05-23',
    facts: meeting('2024-04-01'),
    expect: 'MEETING_OVERDUE',
  },
  { name: 'on leave', on: '2024-09-01', facts: meeting(), expect: 'not-applicable' },
  {
    name: 'a phase that the order does not know',
    on: '2024-03-01',
    facts: { ...meeting(), phases: [{ phase: 'study', from: '2024-02-01' }] },
    expect: { missing: ['phases'] },
  },
  {
    name: 'two phases at once',
    on: '2024-03-01',
    facts: {
      ...meeting(),
      phases: [
        { phase: 'leave', from: '2024-02-01' },
        { phase: 'working', from: '2024-02-01' },
      ],
    },
    expect: 'PHASES_CONTRADICT',
  },
  { name: 'before the first phase', on: '2024-01-31', facts: meeting(), expect: 'not-applicable' },
  ...aroundFirstDay(
    metByPhase,
    { ...meeting(), phases: [{ phase: 'working', from: '2023-05-01' }] },
    'MEETING_OVERDUE',
  ),
])

export const byPhase = jurisdiction(
  'by-phase',
  [cases],
  fc.record({
    subject: subjectOf('placement'),
    phases: few(
      fc.record({
        phase: fc.constantFrom('introduction', 'working', 'leave'),
        from: dayNear('2024-01-10', 400),
      }),
      3,
    ),
    meetings: few(dayNear('2024-01-10', 400), 9),
  }),
)
