import { describe, expect, it } from 'vitest'
import { met } from './answer.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { defineRule, type Rule } from './rule.ts'
import { defineRulebook, extendRulebook, type RulebookParts } from './rulebook.ts'

const source = cite({ id: 'order-4', title: 'Order 4', url: null, readOn: '2026-05-02' })

const rule = (id: string, from: string, until?: string): Rule =>
  defineRule({
    id,
    subject: 'person',
    question: 'hours done',
    kind: 'quota',
    source,
    inForce: until === undefined ? { from } : { from, until },
    codes: {},
    remedy: null,
    parameters: {},
    check: () => met(),
  })
const book = (...rules: Rule[]) =>
  defineRulebook({ id: 'exampleland', version: '1', coveredFrom: '2022-01-01', rules })
const problems = (rulebook: Parameters<typeof checkRulebook>[0]) =>
  checkRulebook(rulebook).map(({ code, mend }) => `${code}: ${mend}`)

describe('a rule that is withdrawn', () => {
  const withdraws = [{ ruleId: 'x/hours', source }]
  const region = (model: Rule, parts: Partial<RulebookParts>) =>
    problems(
      extendRulebook(book(model), {
        id: 'north',
        version: '1',
        coveredFrom: '2022-01-01',
        rules: [],
        withdraws,
        ...parts,
      }),
    )
  const model = rule('x/hours', '2022-01-01')

  it('leaves no question open where nothing comes in its place, or what does answers at once', () => {
    expect(region(model, {})).toEqual([])
    expect(region(model, { rules: [rule('n/hours', '2022-01-01')] })).toEqual([])
    expect(region(model, { rules: [rule('n/hours', '2021-01-01')] })).toEqual([])
    expect(region(model, { rules: [rule('n/hours', '2023-01-01')], coveredFrom: '2023-01-01' })).toEqual([])
    expect(region(rule('x/hours', '2023-01-01'), { rules: [rule('n/hours', '2023-01-01')] })).toEqual([])
  })

  it('is missed on the days before what comes in its place', () => {
    expect(region(model, { rules: [rule('n/hours', '2025-07-01')] })).toEqual([
      'RULES_LEAVE_GAP: x/hours is withdrawn on all days, and no rule answers from 2022-01-01 until 2025-07-01: let what is in its place begin on 2022-01-01, with what x/hours says until 2025-07-01.',
    ])
    expect(region(model, { rules: [rule('n/hours', '2022-01-02')] })).toHaveLength(1)
    const later = { rules: [rule('n/hours', '2025-07-01')], coveredFrom: '2023-01-01' }
    expect(region(model, later)[0]).toContain('from 2023-01-01 until 2025-07-01')
  })

  it('is missed no longer than it held itself', () => {
    const ended = rule('x/hours', '2022-01-01', '2023-01-01')
    expect(region(ended, { rules: [rule('n/hours', '2025-07-01')] })[0]).toContain(
      'from 2022-01-01 until 2023-01-01',
    )
    expect(region(ended, { rules: [rule('n/hours', '2025-07-01')], coveredFrom: '2023-01-01' })).toEqual([])
  })
})

describe('how two rules that answer one question are mended', () => {
  const overlap = (...rules: Rule[]) => problems(book(...rules))

  it('is by the end of the first, unless both begin on one day', () => {
    expect(overlap(rule('a', '2022-01-01'), rule('b', '2022-01-02'))).toEqual([
      "RULES_OVERLAP: End a with until: '2022-01-02', or give one of them another question.",
    ])
    expect(overlap(rule('a', '2022-01-01'), rule('b', '2022-01-01'))).toEqual([
      'RULES_OVERLAP: Take one of them out, or give one of them another question.',
    ])
  })

  it('is by withdrawing the model’s, which a region cannot end', () => {
    const region = (from: string) =>
      problems(
        extendRulebook(book(rule('x/hours', '2023-01-01')), {
          id: 'north',
          version: '1',
          coveredFrom: '2022-01-01',
          rules: [rule('n/hours', from)],
        }),
      )
    const mend =
      'RULES_OVERLAP: Name x/hours in withdraws of north with the source, or give one of them another question.'
    expect(region('2024-01-01')).toEqual([mend])
    expect(region('2022-01-01')).toEqual([mend])
  })

  it('is told once for a rule that a region changed under the same id', () => {
    const region = extendRulebook(book(rule('x/hours', '2022-01-01')), {
      id: 'north',
      version: '1',
      coveredFrom: '2022-01-01',
      rules: [rule('x/hours', '2022-01-01')],
    })
    expect(checkRulebook(region).map(({ code }) => code)).toEqual(['RULE_CHANGED_SILENTLY'])
  })
})

it('days between two rules are filled by the second, or by the first where it was ended a day too early', () => {
  const between = (until: string) =>
    problems(book(rule('a', '2022-01-01', until), rule('b', '2024-01-01')))[0]
  expect(between('2023-12-31')).toContain(
    "let a end with until: '2024-01-01', the first day on which it no longer holds",
  )
  expect(between('2023-12-30')).toContain('from 2023-12-30 until 2024-01-01: let b begin on 2023-12-30')
  expect(between('2023-12-30')).toContain(
    'or give b another question where nothing is to be asked in between',
  )
})
