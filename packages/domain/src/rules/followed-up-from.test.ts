import { describe, expect, it } from 'vitest'
import { notMet } from './answer.ts'
import { assess } from './assess.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { compile } from './compile.ts'
import { defineRule } from './rule.ts'
import { daysToFollowUpFrom, defineRulebook, extendRulebook, openValuesOf, valuesOf } from './rulebook.ts'
import { hashOfRulebook } from './rulebook-hash.ts'
import { fillValue, type OpenValue } from './value.ts'

const source = cite({ id: 'order-9', title: 'Order 9', url: null, readOn: '2026-06-01' })
const from = '2020-01-01'
const begins: OpenValue<string> = { id: 'exampleland/followed-up-from', unit: 'day', namedIn: source }
const reported = defineRule({
  id: 'exampleland/reported',
  subject: 'person',
  question: 'reported',
  kind: 'advice',
  source,
  inForce: { from, until: '2025-01-01' },
  codes: { REPORT_MISSING: { severity: 'info' } },
  remedy: null,
  parameters: {},
  followedUpFrom: begins,
  check: () => notMet('REPORT_MISSING'),
})
const model = defineRulebook({ id: 'model', version: '1', coveredFrom: from, rules: [reported] })
const region = (...entries: [from: string, value: string | null][]) =>
  extendRulebook(model, {
    id: 'region',
    version: '1',
    coveredFrom: from,
    rules: [],
    values: [
      fillValue(begins, {
        entries: entries.map(([day, value]) => ({ from: day, value, source })),
        lastCheckedOn: '2026-06-01',
      }),
    ],
  })
const subject = { kind: 'person', id: 'a' } as const
const asked = (rulebook: typeof model, on: string) => {
  const { findings, unanswered, notInForce, changesOn } = assess(compile(rulebook, on), { subject })
  return { is: findings[0]?.code ?? notInForce[0] ?? unanswered[0]?.missing, changesOn }
}

describe('a rule that a region follows up from a day of its own', () => {
  it('is not in force while no region has said the day, and nothing is unanswered', () => {
    expect(asked(model, '2023-06-15')).toEqual({ is: 'exampleland/reported', changesOn: null })
    expect(openValuesOf(model)).toEqual([])
    expect(daysToFollowUpFrom(model)).toEqual([begins])
  })

  it('has its open values asked for once the region has said the day', () => {
    const every: OpenValue<number> = { id: 'exampleland/every', unit: 'days', namedIn: source }
    const often = defineRulebook({
      id: 'model',
      version: '1',
      coveredFrom: from,
      rules: [defineRule({ ...reported, parameters: { every } })],
    })
    expect(openValuesOf(often)).toEqual([])
    const entries = [{ from, value: '2023-03-01', source }]
    const values = [fillValue(begins, { entries, lastCheckedOn: '2026-06-01' })]
    const said = extendRulebook(often, { id: 'region', version: '1', coveredFrom: from, rules: [], values })
    expect(openValuesOf(said)).toEqual([every])
  })

  it('is in force from that day on, and no earlier than the rule itself', () => {
    const from2023 = region([from, '2023-03-01'])
    expect(asked(from2023, '2023-02-28')).toEqual({ is: 'exampleland/reported', changesOn: '2023-03-01' })
    expect(asked(from2023, '2023-03-01')).toEqual({ is: 'REPORT_MISSING', changesOn: '2025-01-01' })
    expect(asked(from2023, '2025-01-01')).toEqual({ is: 'exampleland/reported', changesOn: null })
    expect(daysToFollowUpFrom(from2023)).toEqual([])
    const early = extendRulebook(model, { ...region([from, '2019-01-01']), rules: [] })
    expect(asked(early, from)).toEqual({ is: 'REPORT_MISSING', changesOn: '2025-01-01' })
  })

  it('ends where the region no longer follows it up, and may begin anew', () => {
    const twice = region([from, '2021-01-01'], ['2022-01-01', null], ['2023-01-01', '2023-02-01'])
    expect(asked(twice, '2021-12-31')).toEqual({ is: 'REPORT_MISSING', changesOn: '2022-01-01' })
    expect(asked(twice, '2022-01-01')).toEqual({ is: 'exampleland/reported', changesOn: '2023-01-01' })
    expect(asked(twice, '2023-01-31')).toEqual({ is: 'exampleland/reported', changesOn: '2023-02-01' })
    expect(asked(twice, '2023-02-01').is).toBe('REPORT_MISSING')
  })

  it('has its day checked like every value', () => {
    expect(checkRulebook(region([from, '2023-03-01']))).toEqual([])
    expect(checkRulebook(region([from, '2023-02-30'])).map(({ code }) => code)).toEqual([
      'VALUE_OUTSIDE_UNIT',
    ])
    expect([...valuesOf(model).keys()]).toEqual([begins.id])
    expect(hashOfRulebook(region([from, '2023-03-01']))).not.toBe(
      hashOfRulebook(region([from, '2023-03-02'])),
    )
  })
})
