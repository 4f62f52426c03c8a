import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import { checkedInAfterLeave, type EventFacts } from './since-an-event.rule.ts'

const returned = (returnedFromLeave: string[], ...checkIns: string[]): EventFacts => ({
  subject: { kind: 'placement', id: 'a' },
  returnedFromLeave,
  checkIns,
})
const missed = 'CHECK_IN_MISSED'
const cases = casesFor(checkedInAfterLeave, [
  {
    name: 'ten days, no check-in',
    on: '2024-05-11',
    facts: returned(['2024-05-01']),
    expect: { met: { due: '2024-05-11' } },
  },
  {
    name: 'eleven days, no check-in',
    on: '2024-05-12',
    facts: returned(['2024-05-01']),
    expect: { code: missed, since: '2024-05-12', due: '2024-05-11' },
  },
  {
    name: 'checked in on the tenth day',
    on: '2024-06-01',
    facts: returned(['2024-05-01'], '2024-05-11'),
    expect: 'met',
  },
  {
    name: 'checked in on the eleventh day',
    on: '2024-06-01',
    facts: returned(['2024-05-01'], '2024-05-12'),
    expect: { code: missed, numbers: { returned: '2024-05-01', after: '2024-05-12' } },
  },
  {
    name: 'checked in the day before the return',
    on: '2024-06-01',
    facts: returned(['2024-05-01'], '2024-04-30'),
    expect: missed,
  },
  {
    name: 'the second return was missed',
    on: '2024-12-01',
    facts: returned(['2024-09-01', '2024-05-01'], '2024-05-02'),
    expect: { code: missed, numbers: { returned: '2024-09-01' } },
  },
  { name: 'never on leave', on: '2024-06-01', facts: returned([]), expect: 'not-applicable' },
  { name: 'returns tomorrow', on: '2024-04-30', facts: returned(['2024-05-01']), expect: 'not-applicable' },
  ...aroundFirstDay(checkedInAfterLeave, returned(['2023-05-01']), missed),
])

export const sinceAnEvent = jurisdiction(
  'since-an-event',
  [cases],
  fc.record({
    subject: subjectOf('placement'),
    returnedFromLeave: few(dayNear('2024-01-01', 300), 3),
    checkIns: few(dayNear('2024-01-01', 300), 4),
  }),
)
