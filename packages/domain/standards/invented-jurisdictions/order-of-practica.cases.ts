import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { few, periodNear, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { practicaInOrder, type TraineeFacts } from './order-of-practica.rule.ts'

const going = (...steps: [string, string, string | null][]): TraineeFacts => ({
  subject: { kind: 'person', id: 'a' },
  steps: steps.map(([step, from, until]) => ({ step, from, until })),
})
const theory: [string, string, string] = ['theory', '2024-02-01', '2024-04-01']
const ward: [string, string, string] = ['ward', '2024-05-01', '2024-06-01']
const community: [string, string, string] = ['community', '2024-04-01', '2024-05-01']
const on = '2024-09-02'
const early = 'STEP_TOO_EARLY'
const cases = casesFor(practicaInOrder, [
  {
    name: 'the practices in either order',
    on,
    facts: going(['examination', '2024-06-01', null], ward, community, theory),
    expect: 'met',
  },
  {
    name: 'ward before theory',
    on,
    facts: going(ward),
    expect: { code: early, numbers: { before: 'theory', after: 'ward' } },
  },
  {
    name: 'community on the last day of theory',
    on,
    facts: going(theory, ['community', '2024-03-31', null]),
    expect: { code: early, numbers: { before: 'theory', after: 'community' }, since: '2024-03-31' },
  },
  {
    name: 'examination without ward',
    on,
    facts: going(theory, community, ['examination', '2024-06-01', null]),
    expect: { code: early, numbers: { before: 'ward', after: 'examination' } },
  },
  {
    name: 'examination while in the community',
    on,
    facts: going(
      theory,
      ward,
      ['community', '2024-04-01', '2024-06-02'],
      ['examination', '2024-06-01', null],
    ),
    expect: { code: early, numbers: { before: 'community', after: 'examination' } },
  },
  { name: 'in theory', on, facts: going(theory), expect: 'not-applicable' },
  ...aroundFirstDay(practicaInOrder, going(['ward', '2023-06-01', null]), early),
])

export const orderOfPractica = jurisdiction(
  'order-of-practica',
  [cases],
  fc.record({
    subject: subjectOf('person'),
    steps: few(
      fc
        .constantFrom('theory', 'ward', 'community', 'examination')
        .chain((step) => periodNear('2023-12-01').map((period) => ({ ...period, step }))),
      6,
    ),
  }),
)
