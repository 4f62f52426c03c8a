import { describe, expect, it } from 'vitest'
import { cannotTell, met, notMet } from './answer.ts'
import { assess } from './assess.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { compile } from './compile.ts'
import { defineRule, type SubjectFacts } from './rule.ts'
import { defineRulebook, extendRulebook } from './rulebook.ts'
import { type DatedValue, fillValue, type OpenValue } from './value.ts'
import { overTime } from './value-over-time.ts'

const source = cite({ id: 'order-7', title: 'Order 7', url: null, readOn: '2026-06-01' }, 'art. 2')
const open: OpenValue<number> = { id: 'exampleland/fee', unit: 'swedish-kronor', namedIn: source }
const fee: DatedValue<number> = fillValue(open, {
  entries: [
    { from: '2022-01-01', value: 900, source },
    { from: '2023-01-01', value: 1000, source },
    { from: '2024-01-01', value: null, source },
  ],
  lastCheckedOn: '2026-06-01',
})
interface WorkFacts extends SubjectFacts {
  subject: { kind: 'person'; id: string }
  workedOn: string
  paid: number
}
const feePaid = defineRule({
  id: 'exampleland/fee-paid',
  subject: 'person',
  question: 'fee paid',
  kind: 'quota',
  source,
  inForce: { from: '2022-01-01' },
  codes: { FEE_TOO_LOW: { severity: 'warn' } },
  remedy: null,
  parameters: { fee: overTime(open) },
  check({ workedOn, paid }: WorkFacts, { fee }) {
    const due = fee.on(workedOn)
    if (due === undefined) return cannotTell(fee.id)
    return paid >= due ? met() : notMet('FEE_TOO_LOW', { paid, due })
  },
})
const base = defineRulebook({ id: 'exampleland', version: '1', coveredFrom: '2022-01-01', rules: [feePaid] })
const north = extendRulebook(base, { ...base, id: 'north', rules: [], values: [fee] })
const worked = (workedOn: string, paid: number): WorkFacts => ({
  subject: { kind: 'person', id: 'a' },
  workedOn,
  paid,
})
const ask = (on: string, facts: WorkFacts, rulebook = north) => assess(compile(rulebook, on), facts)

describe('a value on the day something happened', () => {
  it('is the value of that day, whatever day is asked about', () => {
    expect(ask('2025-02-01', worked('2022-12-31', 900)).met).toHaveLength(1)
    expect(ask('2025-02-01', worked('2023-01-01', 900)).findings[0]).toMatchObject({
      code: 'FEE_TOO_LOW',
      numbers: { paid: 900, due: 1000 },
    })
  })

  it('never changes an answer, as no fact changes', () => {
    expect(ask('2022-06-01', worked('2022-05-05', 900)).changesOn).toBe(null)
  })

  it('is not there before the first entry and after the last', () => {
    for (const day of ['2021-12-31', '2024-01-01']) {
      expect(ask('2025-02-01', worked(day, 900)).unanswered[0]?.missing).toEqual(['exampleland/fee'])
    }
  })

  it('is missing while nobody has filled it in', () => {
    expect(ask('2025-02-01', worked('2023-01-01', 900), base).unanswered[0]?.missing).toEqual([
      'exampleland/fee',
    ])
  })

  it('is checked like every value', () => {
    expect(checkRulebook(north)).toEqual([])
    const wrong = { ...north, values: [{ ...fee, unit: 'hours' }] }
    expect(checkRulebook(wrong).map(({ code }) => code)).toEqual(['VALUE_UNIT_CHANGED'])
  })
})

it('a parameter wanted on every day says so, and is else as it was', () => {
  expect(overTime(open)).toEqual({ ...open, overTime: true })
})
