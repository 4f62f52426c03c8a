import { addDays } from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, maybe, subjectOf } from '../random-facts.ts'
import { jurisdiction } from './order.ts'
import {
  type AskingFacts,
  answeredByOwnCalendar,
  answeredBySwedishCalendar,
} from './request-in-working-days.rule.ts'

const asking = (...requests: [string, string | null][]): AskingFacts => ({
  subject: { kind: 'placement', id: 'a' },
  requests: requests.map(([askedOn, answeredOn]) => ({ askedOn, answeredOn })),
})
const late = 'ANSWER_LATE'
const swedish = casesFor(answeredBySwedishCalendar, [
  {
    name: 'asked on a Wednesday, answered by Monday',
    on: '2024-03-11',
    facts: asking(['2024-03-06', null]),
    expect: { met: { due: '2024-03-11' } },
  },
  {
    name: 'asked on a Wednesday, not by Tuesday',
    on: '2024-03-12',
    facts: asking(['2024-03-06', null]),
    expect: { code: late, due: '2024-03-11', numbers: { waiting: 1 } },
  },
  {
    name: 'over Easter',
    on: '2024-04-04',
    facts: asking(['2024-03-28', null]),
    expect: { met: { due: '2024-04-04' } },
  },
  {
    name: 'over Midsummer',
    on: '2024-06-25',
    facts: asking(['2024-06-19', null]),
    expect: { met: { due: '2024-06-25' } },
  },
  {
    name: 'the one that waits longest',
    on: '2024-03-12',
    facts: asking(['2024-03-11', null], ['2024-03-06', null]),
    expect: { code: late, numbers: { waiting: 2 } },
  },
  {
    name: 'answered late, but answered',
    on: '2024-03-20',
    facts: asking(['2024-03-06', '2024-03-20']),
    expect: 'not-applicable',
  },
  { name: 'answered tomorrow', on: '2024-03-20', facts: asking(['2024-03-06', '2024-03-21']), expect: late },
  { name: 'nobody asks', on: '2024-03-20', facts: asking(), expect: 'not-applicable' },
  { name: 'asked tomorrow', on: '2024-03-05', facts: asking(['2024-03-06', null]), expect: 'not-applicable' },
  ...aroundFirstDay(answeredBySwedishCalendar, asking(['2023-12-01', null]), late),
])
const own = casesFor(answeredByOwnCalendar, [
  {
    name: 'five working days over a closed one',
    on: '2024-04-14',
    facts: asking(['2024-04-07', null]),
    expect: { met: { due: '2024-04-15' } },
  },
  { name: 'on the last of them', on: '2024-04-15', facts: asking(['2024-04-07', null]), expect: 'met' },
  {
    name: 'the day after',
    on: '2024-04-16',
    facts: asking(['2024-04-07', null]),
    expect: 'ANSWER_LATE_BY_OWN_CALENDAR',
  },
  {
    name: 'over Christmas, on the last day',
    on: '2024-12-30',
    facts: asking(['2024-12-22', null]),
    expect: 'met',
  },
  { name: 'nobody asks', on: '2024-03-20', facts: asking(), expect: 'not-applicable' },
  ...aroundFirstDay(answeredByOwnCalendar, asking(['2023-12-01', null]), 'ANSWER_LATE_BY_OWN_CALENDAR'),
])

export const requestInWorkingDays = jurisdiction(
  'request-in-working-days',
  [swedish, own],
  fc.record({
    subject: subjectOf('placement'),
    requests: few(
      fc
        .tuple(dayNear('2024-03-01', 120), maybe(fc.integer({ min: 0, max: 30 })))
        .map(([askedOn, days]) => ({ askedOn, answeredOn: days === null ? null : addDays(askedOn, days) })),
    ),
  }),
)
