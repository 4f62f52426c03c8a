import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { type SupervisedFacts, supervisedByCertificate } from './cadence-by-certificate.rule.ts'
import { jurisdiction } from './order.ts'

const provisional = { level: 'provisional', from: '2024-03-01' }
const full = { level: 'full', from: '2024-06-01' }
const supervised = (
  sessions: string[],
  ...certificates: SupervisedFacts['certificates'][number][]
): SupervisedFacts => ({
  subject: { kind: 'placement', id: 'a' },
  startedOn: '2024-02-01',
  certificates,
  sessions,
})
const late = 'SUPERVISION_OVERDUE'
const cases = casesFor(supervisedByCertificate, [
  {
    name: 'without certificate, seven days',
    on: '2024-02-08',
    facts: supervised([]),
    expect: { met: { due: '2024-02-08' } },
  },
  {
    name: 'without certificate, eight days',
    on: '2024-02-09',
    facts: supervised([]),
    expect: { code: late, since: '2024-02-09', due: '2024-02-08' },
  },
  {
    name: 'provisional, fourteen days',
    on: '2024-03-15',
    facts: supervised(['2024-03-01'], full, provisional),
    expect: 'met',
  },
  {
    name: 'provisional, fifteen days',
    on: '2024-03-16',
    facts: supervised(['2024-03-01'], full, provisional),
    expect: late,
  },
  {
    name: 'the gap began the day before the provisional',
    on: '2024-03-08',
    facts: supervised(['2024-02-29'], full, provisional),
    expect: { code: late, due: '2024-03-07' },
  },
  {
    name: 'full, forty-two days',
    on: '2024-07-13',
    facts: supervised(['2024-06-01'], provisional, full),
    expect: 'met',
  },
  {
    name: 'full, forty-three days',
    on: '2024-07-14',
    facts: supervised(['2024-06-01'], provisional, full),
    expect: late,
  },
  {
    name: 'the gap began under the provisional',
    on: '2024-06-15',
    facts: supervised(['2024-05-31'], provisional, full),
    expect: { code: late, due: '2024-06-14' },
  },
  {
    name: 'two certificates of one day',
    on: '2024-03-02',
    facts: supervised([], provisional, { ...full, from: provisional.from }),
    expect: 'CERTIFICATES_CONTRADICT',
  },
  {
    name: 'a level that the order does not know',
    on: '2024-03-02',
    facts: supervised([], { ...full, level: 'gold' }),
    expect: { missing: ['certificates'] },
  },
  { name: 'starts tomorrow', on: '2024-01-31', facts: supervised([]), expect: 'not-applicable' },
  ...aroundFirstDay(supervisedByCertificate, { ...supervised([]), startedOn: '2023-06-01' }, late),
])

export const cadenceByCertificate = jurisdiction(
  'cadence-by-certificate',
  [cases],
  fc.record({
    subject: subjectOf('placement'),
    startedOn: dayNear('2024-01-10', 300),
    certificates: few(
      fc.record({ level: fc.constantFrom('provisional', 'full'), from: dayNear('2024-01-10', 300) }),
      2,
    ),
    sessions: few(dayNear('2024-01-10', 400), 12),
  }),
)
