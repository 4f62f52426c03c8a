import { describe, expect, it } from 'vitest'
import { met, notMet } from '../rules/answer.ts'
import { cite } from '../rules/citation.ts'
import { defineRule } from '../rules/rule.ts'
import { casesFor } from './cases.ts'
import { looseValues } from './loose-values.ts'

const source = cite({ id: 'order-3', title: 'Order 3', url: null, readOn: '2026-06-01' })
const from = '2022-01-01'
const value = <T>(name: string, unit: string, figure: T) => ({
  id: name,
  unit,
  entries: [{ from, value: figure, source }],
  lastCheckedOn: '2026-06-01',
})
interface HoursFacts {
  subject: { kind: 'person'; id: string }
  hours: Record<string, number>
}
const hoursDone = defineRule({
  id: 'exampleland/hours',
  subject: 'person',
  question: 'hours',
  kind: 'quota',
  source,
  inForce: { from },
  codes: { HOURS_TOO_FEW: { severity: 'warn' } },
  remedy: null,
  parameters: {
    hours: value('hours', 'hours-by-code', { ethics: 2, taught: 7.5 }),
    topics: value('topics', 'codes', ['ethics', 'taught']),
  },
  check: ({ hours: done }: HoursFacts, { hours, topics }) =>
    topics.every((topic) => (done[topic] ?? 0) >= (hours[topic as 'ethics'] ?? 0))
      ? met()
      : notMet('HOURS_TOO_FEW'),
})
const facts = (ethics: number, taught: number): HoursFacts => ({
  subject: { kind: 'person', id: 'a' },
  hours: { ethics, taught },
})
const on = '2023-01-01'
const enough = { name: 'enough', on, facts: facts(2, 7.5), expect: 'met' } as const
const lessEthics = { name: 'less ethics', on, facts: facts(1, 9), expect: 'HOURS_TOO_FEW' } as const
const lessTaught = { name: 'less taught', on, facts: facts(9, 7.4), expect: 'HOURS_TOO_FEW' } as const

describe('figures that no case holds fast', () => {
  it('are told with what they could be', () => {
    expect(looseValues(casesFor(hoursDone, [enough, lessEthics]))).toEqual([
      'hours from 2022-01-01 could be {"ethics":2,"taught":7.4}',
      'topics from 2022-01-01 could be ["ethics"]',
    ])
  })

  it('are none where each limit has a case on either side', () => {
    expect(looseValues(casesFor(hoursDone, [enough, lessEthics, lessTaught]))).toEqual([])
  })

  it('are days too, a day later and a day earlier', () => {
    const last = defineRule({
      id: 'exampleland/handed-in',
      subject: 'person',
      question: 'handed in',
      kind: 'gate',
      source,
      inForce: { from },
      codes: { LATE: { severity: 'warn' } },
      remedy: null,
      parameters: { by: value('by', 'day', '2024-02-29') },
      check: ({ handedInOn }: { subject: HoursFacts['subject']; handedInOn: string }, { by }) =>
        handedInOn <= by ? met() : notMet('LATE'),
    })
    const handedIn = (handedInOn: string) => ({ subject: facts(0, 0).subject, handedInOn })
    const inTime = { name: 'on the day', on, facts: handedIn('2024-02-29'), expect: 'met' } as const
    const late = { name: 'a day late', on, facts: handedIn('2024-03-01'), expect: 'LATE' } as const
    expect(looseValues(casesFor(last, [inTime, late]))).toEqual([])
    expect(looseValues(casesFor(last, [inTime]))).toEqual(['by from 2022-01-01 could be "2024-03-01"'])
    expect(looseValues(casesFor(last, [late]))).toEqual(['by from 2022-01-01 could be "2024-02-28"'])
  })

  it('are none that the unit forbids', () => {
    const none = {
      ...hoursDone,
      parameters: {
        ...hoursDone.parameters,
        hours: value('hours', 'hours-by-code', { ethics: 0, taught: 7.5 }),
      },
    }
    expect(
      looseValues(casesFor(none, [enough, lessTaught, { ...enough, name: 'no ethics', facts: facts(0, 8) }])),
    ).toEqual(['topics from 2022-01-01 could be ["taught"]'])
  })
})

it('a figure that only is told is held fast by a case that expects it', () => {
  const fee = defineRule({
    ...hoursDone,
    id: 'exampleland/fee',
    parameters: { fee: value('fee', 'swedish-kronor', 900) },
    check: ({ hours }: HoursFacts, { fee }) =>
      hours.ethics === 0 ? notMet('HOURS_TOO_FEW', { fee }) : met(),
  })
  const unpaid = { name: 'none', on, facts: facts(0, 0), expect: 'HOURS_TOO_FEW' } as const
  expect(looseValues(casesFor(fee, [enough, unpaid]))).toHaveLength(2)
  const told = { ...unpaid, expect: { code: 'HOURS_TOO_FEW', numbers: { fee: 900 } } } as const
  expect(looseValues(casesFor(fee, [enough, told]))).toEqual([])
})
