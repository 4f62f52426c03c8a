import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { met, notMet } from '../rules/answer.ts'
import { cite } from '../rules/citation.ts'
import { defineRule } from '../rules/rule.ts'
import { answerTo, casesFor, expectedAnswer, missingCases } from './cases.ts'

const source = cite({ id: 'order-2', title: 'Order 2', url: null, readOn: '2026-06-01' })
const limit = {
  id: 'exampleland/limit',
  unit: 'people',
  entries: [
    { from: '2021-09-01', value: 3, source },
    { from: '2023-09-01', value: 4, source },
  ],
  lastCheckedOn: '2026-06-01',
}
interface CountFacts {
  subject: { kind: 'person'; id: string }
  count: number
}
const counted = defineRule({
  id: 'exampleland/count',
  subject: 'person',
  question: 'count',
  kind: 'composition',
  source,
  inForce: { from: '2021-09-01', until: '2025-01-01' },
  codes: { COUNT_TOO_HIGH: { severity: 'warn' } },
  remedy: null,
  parameters: { limit },
  check: ({ count }: CountFacts, { limit }) =>
    count <= limit ? met() : notMet('COUNT_TOO_HIGH', { count, limit }),
})
const facts = (count: number): CountFacts => ({ subject: { kind: 'person', id: 'a' }, count })

describe('what a table lacks', () => {
  it('everything, where it is empty', () => {
    expect(missingCases(casesFor(counted, []))).toEqual([
      'a case that is met',
      'a case of COUNT_TOO_HIGH',
      'a case on 2021-09-01',
      'a case on the day before 2021-09-01',
      'a case on 2023-09-01',
      'a case on the day before 2023-09-01',
      'a case on 2025-01-01',
      'a case on the day before 2025-01-01',
    ])
  })

  it('nothing, with both sides of every change day', () => {
    const table = casesFor(counted, [
      { name: 'day before the rule', on: '2021-08-31', facts: facts(9), expect: 'not-in-force' },
      { name: 'first day of the rule', on: '2021-09-01', facts: facts(3), expect: 'met' },
      { name: 'last day of the old limit', on: '2023-08-31', facts: facts(4), expect: 'COUNT_TOO_HIGH' },
      {
        name: 'first day of the new limit',
        on: '2023-09-01',
        facts: facts(4),
        expect: { met: { due: null } },
      },
      { name: 'last day of the rule', on: '2024-12-31', facts: facts(5), expect: { code: 'COUNT_TOO_HIGH' } },
      { name: 'day after the rule', on: '2025-01-01', facts: facts(9), expect: 'not-in-force' },
    ])
    expect(missingCases(table)).toEqual([])
    for (const situation of table.cases) {
      expect(answerTo(table, situation)).toMatchObject(expectedAnswer(situation.expect))
    }
  })

  it('a wrong expectation does not match', () => {
    const table = casesFor(counted, [
      { name: 'one too many', on: '2023-08-31', facts: facts(4), expect: 'met' },
    ])
    const [situation] = table.cases
    if (situation === undefined) throw new Error('The table has a case.')
    expect(answerTo(table, situation)).not.toMatchObject(expectedAnswer(situation.expect))
  })
})

it('a table brings the units of its rulebook', () => {
  const inSeats = defineRule({
    id: 'exampleland/seats',
    subject: 'person',
    question: 'seats',
    kind: 'composition',
    source,
    inForce: { from: '2021-09-01' },
    codes: { SEATS_TOO_MANY: { severity: 'warn' } },
    remedy: null,
    parameters: { seats: { ...limit, id: 'exampleland/seats', unit: 'seats' } },
    check: ({ count }: CountFacts, { seats }) => (count <= seats ? met() : notMet('SEATS_TOO_MANY')),
  })
  const situation = { name: 'four', on: '2023-09-01', facts: facts(4), expect: 'met' } as const
  const table = casesFor(inSeats, [situation], [], { seats: z.int() })
  expect(answerTo(table, situation)).toMatchObject({ is: 'met' })
  expect(() => answerTo(casesFor(inSeats, [situation]), situation)).toThrow(/VALUE_UNIT_UNKNOWN/)
})
