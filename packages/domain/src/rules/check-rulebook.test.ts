import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { met } from './answer.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { defineRule, type Rule } from './rule.ts'
import {
  defineRulebook,
  extendRulebook,
  openValuesOf,
  type RulebookParts,
  rulesOf,
  valuesOf,
} from './rulebook.ts'
import type { DatedValue, OpenValue, ParameterValue } from './value.ts'
import { overTime } from './value-over-time.ts'

const source = cite({ id: 'order-4', title: 'Order 4', url: null, readOn: '2026-05-02' }, 'art. 9')
const hours: DatedValue<number> = {
  id: 'exampleland/hours',
  unit: 'hours',
  entries: [{ from: '2022-01-01', value: 12, source }],
  lastCheckedOn: '2026-05-02',
}
const open: OpenValue<number> = { id: 'exampleland/days', unit: 'days', namedIn: source }

function rule(differing: Partial<Rule> & { named?: Record<string, ParameterValue> } = {}): Rule {
  const { named = {}, ...rest } = differing
  return defineRule({
    id: 'exampleland/hours-done',
    subject: 'person',
    question: 'hours done',
    kind: 'quota',
    source,
    inForce: { from: '2022-01-01' },
    codes: { HOURS_TOO_FEW: { severity: 'warn' } },
    remedy: null,
    parameters: named,
    check: () => met(),
    ...rest,
  })
}
const book = (differing: Partial<RulebookParts> = {}) =>
  defineRulebook({
    id: 'exampleland',
    version: '1',
    coveredFrom: '2022-01-01',
    rules: [rule()],
    ...differing,
  })
const region = (
  differing: Partial<RulebookParts> = {},
  base = book({ rules: [rule({ named: { hours, open } })] }),
) => extendRulebook(base, { id: 'north', version: '1', coveredFrom: '2022-01-01', rules: [], ...differing })
const problems = (rulebook: Parameters<typeof checkRulebook>[0]) =>
  checkRulebook(rulebook).map(({ code, where }) => `${code} in ${where}`)

const until = (id: string, from: string, end?: string) =>
  rule({ id, inForce: end === undefined ? { from } : { from, until: end } })

describe('a sound rulebook', () => {
  it('has no problems, though values are open', () => {
    expect(checkRulebook(region())).toEqual([])
    expect(openValuesOf(region()).map(({ id }) => id)).toEqual(['exampleland/days'])
  })

  it('may end one rule and begin the next on that day', () => {
    const rules = [until('a', '2022-01-01', '2023-01-01'), until('b', '2023-01-01')]
    expect(problems(book({ rules }))).toEqual([])
    expect(problems(book({ rules: rules.reverse() }))).toEqual([])
  })

  it('may ask one question about two kinds of subject', () => {
    expect(problems(book({ rules: [rule(), rule({ id: 'b', subject: 'placement' })] }))).toEqual([])
  })
})

describe('questions', () => {
  it('two rules answer on one day', () => {
    const rules = [until('a', '2022-01-01', '2023-01-02'), until('b', '2023-01-01')]
    expect(checkRulebook(book({ rules }))).toEqual([
      {
        code: 'RULES_OVERLAP',
        where: 'person: hours done (a, b)',
        mend: "End a with until: '2023-01-01', or give one of them another question.",
      },
    ])
  })

  it('no rule answers on one day', () => {
    const rules = [until('a', '2022-01-01', '2022-12-31'), until('b', '2023-01-01')]
    expect(checkRulebook(book({ rules }))).toEqual([
      {
        code: 'RULES_LEAVE_GAP',
        where: 'person: hours done (a, b)',
        mend: "No rule answers from 2022-12-31 until 2023-01-01: let a end with until: '2023-01-01', the first day on which it no longer holds, or give b another question where nothing is to be asked in between.",
      },
    ])
  })

  it('a short rule inside a long one is an overlap, and hides no other', () => {
    const rules = [until('a', '2022-01-01'), until('b', '2022-03-01', '2022-04-01'), until('c', '2022-06-01')]
    expect(problems(book({ rules }))).toEqual([
      'RULES_OVERLAP in person: hours done (a, b)',
      'RULES_OVERLAP in person: hours done (a, c)',
    ])
  })

  it('the rule that holds longest is the one that the next must wait for', () => {
    const long = [until('a', '2022-01-01', '2023-01-01'), until('b', '2022-03-01', '2022-06-01')]
    const growing = [until('a', '2022-01-01', '2022-06-01'), until('b', '2022-03-01', '2023-01-01')]
    const even = [until('a', '2022-01-01', '2023-01-01'), until('b', '2022-03-01', '2023-01-01')]
    const between = (rules: Rule[], from = '2022-08-01') =>
      problems(book({ rules: [...rules, until('c', from)] })).map((problem) =>
        problem.split(' ').slice(-2).join(' '),
      )
    expect(between(long)).toEqual(['(a, b)', '(a, c)'])
    expect(between(growing)).toEqual(['(a, b)', '(b, c)'])
    expect(between(even)).toEqual(['(a, b)', '(a, c)'])
    expect(between(growing, '2023-01-01')).toEqual(['(a, b)'])
  })

  it('a region asks a question that the model asks already', () => {
    expect(problems(region({ rules: [rule({ id: 'north/hours-done' })] }))).toContain(
      'RULES_OVERLAP in person: hours done (exampleland/hours-done, north/hours-done)',
    )
  })

  it('a rule ends before it begins', () => {
    expect(problems(book({ rules: [until('a', '2022-01-01', '2022-01-01')] }))).toEqual([
      'IN_FORCE_REVERSED in a',
    ])
  })
})

describe('layers', () => {
  const changed = rule({ named: { hours, open } })

  it('a shared rule is changed without saying so', () => {
    expect(problems(region({ rules: [changed] }))).toContain(
      'RULE_CHANGED_SILENTLY in exampleland/hours-done',
    )
  })

  it('a shared rule is withdrawn aloud, and another answers its question', () => {
    const own = rule({ id: 'north/hours-done', named: { hours, open } })
    const north = region({ rules: [own], withdraws: [{ ruleId: 'exampleland/hours-done', source }] })
    expect(problems(north)).toEqual([])
    expect(rulesOf(north).map(({ id }) => id)).toEqual(['north/hours-done'])
  })

  it('a withdrawn rule does not exist', () => {
    expect(problems(region({ withdraws: [{ ruleId: 'exampleland/hour', source }] }))).toEqual([
      'WITHDRAWN_RULE_UNKNOWN in exampleland/hour',
    ])
  })

  it('a region claims to cover days that the model does not', () => {
    expect(problems(region({ coveredFrom: '2021-12-31' }))).toEqual(['COVERED_BEFORE_BASE in north'])
  })

  it('problems of the model are problems of the region', () => {
    const base = book({ rules: [rule({ named: { hours, open } }), rule()] })
    expect(problems(region({}, base))).toContain('RULE_ID_TWICE in exampleland/hours-done')
  })
})

describe('values', () => {
  const entry = (from: string, value: unknown) => ({ from, value, source })
  const valued = (differing: Partial<DatedValue<unknown>>) =>
    book({ rules: [rule({ named: { hours: { ...hours, ...differing } } })] })

  it.each([
    ['no entry', { entries: [] }, 'VALUE_WITHOUT_SOURCE in exampleland/hours'],
    [
      'a source without a title',
      { entries: [{ ...entry('2022-01-01', 12), source: cite({ ...source.source, title: '' }) }] },
      'VALUE_WITHOUT_SOURCE in exampleland/hours from 2022-01-01',
    ],
    [
      'entries out of order',
      { entries: [entry('2022-01-02', 12), entry('2022-01-01', 14)] },
      'VALUE_ENTRIES_UNORDERED in exampleland/hours from 2022-01-01',
    ],
    [
      'two entries for one day',
      { entries: [entry('2022-01-01', 12), entry('2022-01-01', 14)] },
      'VALUE_ENTRIES_UNORDERED in exampleland/hours from 2022-01-01',
    ],
    ['a unit that nobody knows', { unit: 'fortnights' }, 'VALUE_UNIT_UNKNOWN in exampleland/hours'],
    [
      'a figure outside its unit',
      { entries: [entry('2022-01-01', -1)] },
      'VALUE_OUTSIDE_UNIT in exampleland/hours from 2022-01-01',
    ],
  ])('%s', (_name, differing, problem) => {
    expect(problems(valued(differing))).toEqual([problem])
  })

  it('two rules name values that differ by one id', () => {
    const other = { ...hours, entries: [entry('2022-01-01', 14)] }
    const named = (value: ParameterValue) => rule({ id: 'b', question: 'b', named: { hours: value } })
    const twice = (value: ParameterValue) =>
      problems(book({ rules: [rule({ named: { hours } }), named(value)] }))
    expect(twice(other)).toEqual(['VALUE_ID_TWICE in exampleland/hours'])
    expect(twice({ ...hours })).toEqual([])
    expect(twice({ ...hours, unit: 'days' })).toContain('VALUE_ID_TWICE in exampleland/hours')
  })

  it('a fault is told once, though two rules name the value', () => {
    const faulty = { ...hours, entries: [] }
    const rules = [
      rule({ named: { hours: faulty } }),
      rule({ id: 'b', question: 'b', named: { hours: overTime(faulty) } }),
    ]
    expect(problems(book({ rules }))).toEqual(['VALUE_WITHOUT_SOURCE in exampleland/hours'])
  })

  it('two rules may name one open value in different places', () => {
    const elsewhere = { ...open, namedIn: cite(source.source, 'art. 10') }
    const rules = [rule({ named: { open } }), rule({ id: 'b', question: 'b', named: { open: elsewhere } })]
    expect(problems(book({ rules }))).toEqual([])
  })

  it('an entry of a value read from elsewhere may lack its source altogether', () => {
    const missing = ['VALUE_WITHOUT_SOURCE in exampleland/hours from 2022-01-01']
    const bare = (rest: object) =>
      [{ from: '2022-01-01', value: 12, ...rest }] as unknown as DatedValue<unknown>['entries']
    expect(problems(valued({ entries: bare({}) }))).toEqual(missing)
    expect(problems(valued({ entries: bare({ source: { clause: null, says: null } }) }))).toEqual(missing)
  })

  it('null ends a value and is no figure', () => {
    expect(problems(valued({ entries: [entry('2022-01-01', 12), entry('2023-01-01', null)] }))).toEqual([])
  })

  it('a rulebook brings units of its own', () => {
    const fortnights = book({
      rules: [rule({ named: { hours: { ...hours, unit: 'fortnights' } } })],
      units: { fortnights: z.int() },
    })
    expect(problems(fortnights)).toEqual([])
  })

  it('a cadence begins at 0 months and rises', () => {
    const steps = (...afterMonths: number[]) => {
      const value = afterMonths.map((months) => ({ afterMonths: months, everyDays: 14 }))
      return problems(valued({ unit: 'days-by-months', entries: [entry('2022-01-01', value)] }))
    }
    expect(steps(0, 6, 12)).toEqual([])
    expect(steps(1, 6)).toHaveLength(1)
    expect(steps(0, 6, 6)).toHaveLength(1)
  })

  it('notices come with the longest first', () => {
    const steps = (...days: number[]) => {
      const value = days.map((each) => ({ days: each, severity: 'info' }))
      return problems(valued({ unit: 'notice-steps', entries: [entry('2022-01-01', value)] }))
    }
    expect(steps(60, 30, 7)).toEqual([])
    expect(steps(30, 60)).toHaveLength(1)
    expect(steps(60, 60)).toHaveLength(1)
  })

  it('a region fills in what the model names: same unit, known id, once', () => {
    const filled = { ...hours, id: 'exampleland/days', unit: 'days' }
    expect(problems(region({ values: [filled] }))).toEqual([])
    expect(valuesOf(region({ values: [filled] })).get('exampleland/days')).toBe(filled)
    expect(problems(region({ values: [filled, filled] }))).toEqual(['VALUE_ID_TWICE in exampleland/days'])
    expect(problems(region({ values: [{ ...filled, unit: 'hours' }] }))).toEqual([
      'VALUE_UNIT_CHANGED in exampleland/days',
    ])
    expect(problems(region({ values: [{ ...filled, id: 'exampleland/dayz' }] }))).toEqual([
      'VALUE_NOT_NAMED in exampleland/dayz',
    ])
  })
})

it('a severity or an audience is for a code that some rule finds', () => {
  expect(
    problems(region({ severities: { HOURS_TOO_FEW: 'block' }, audiences: { HOURS_TOO_FEW: ['hr'] } })),
  ).toEqual([])
  expect(problems(region({ severities: { HOURS_TO_FEW: 'block' } }))).toEqual([
    'CODE_UNKNOWN in HOURS_TO_FEW',
  ])
  expect(problems(region({ audiences: { HOURS_TO_FEW: ['hr'] } }))).toEqual(['CODE_UNKNOWN in HOURS_TO_FEW'])
})

describe('how each problem is mended is said in full', () => {
  const mends = (rulebook: Parameters<typeof checkRulebook>[0]) =>
    Object.fromEntries(checkRulebook(rulebook).map(({ code, mend }) => [code, mend]))
  const valued = (differing: Partial<DatedValue<unknown>>) =>
    book({ rules: [rule({ named: { hours: { ...hours, ...differing } } })] })
  const filled = { ...hours, id: 'exampleland/days', unit: 'days' }

  it('of rules and layers', () => {
    expect(mends(book({ rules: [rule(), rule()] }))).toMatchObject({
      RULE_ID_TWICE: 'Give each rule an id of its own.',
    })
    expect(mends(region({ rules: [rule({ named: { hours, open } })] }))).toMatchObject({
      RULE_CHANGED_SILENTLY:
        'Give the rule an id of its own in north, and name exampleland/hours-done in withdraws with the source.',
    })
    expect(mends(region({ withdraws: [{ ruleId: 'exampleland/hour', source }] }))).toEqual({
      WITHDRAWN_RULE_UNKNOWN: 'Take it out of withdraws, or correct the id: no rulebook under north has it.',
    })
    expect(mends(book({ rules: [until('a', '2022-01-01', '2021-12-31')] }))).toEqual({
      IN_FORCE_REVERSED: 'Let until be the first day on which the rule no longer holds, later than from.',
    })
    expect(mends(region({ coveredFrom: '2021-12-31' }))).toEqual({
      COVERED_BEFORE_BASE: 'Let coveredFrom be 2022-01-01 or later: exampleland does not answer before.',
    })
    expect(mends(region({ severities: { HOURS_TO_FEW: 'block' } }))).toEqual({
      CODE_UNKNOWN: 'No rule gives this finding: correct the code.',
    })
  })

  it('of values', () => {
    const entry = { from: '2022-01-01', value: 12, source }
    expect(mends(valued({ entries: [] }))).toEqual({
      VALUE_WITHOUT_SOURCE: 'Give it at least one entry with from, value and source.',
    })
    expect(mends(valued({ entries: [{ ...entry, source: cite({ ...source.source, title: '' }) }] }))).toEqual(
      {
        VALUE_WITHOUT_SOURCE: 'Cite the document that states it.',
      },
    )
    expect(mends(valued({ entries: [entry, entry] }))).toEqual({
      VALUE_ENTRIES_UNORDERED: 'Put the entries in order of days, one for each day.',
    })
    expect(mends(valued({ unit: 'fortnights' }))).toEqual({
      VALUE_UNIT_UNKNOWN: 'Use a unit of the engine, or add fortnights to units.',
    })
    expect(mends(valued({ entries: [{ ...entry, value: -1 }] }))).toEqual({
      VALUE_OUTSIDE_UNIT: expect.stringMatching(/^Write it as hours are written, not -1\. .*>=0/),
    })
    expect(mends(region({ values: [filled, filled] }))).toEqual({
      VALUE_ID_TWICE: 'Keep one value with all its entries.',
    })
    expect(mends(region({ values: [{ ...filled, unit: 'hours' }] }))).toEqual({
      VALUE_UNIT_CHANGED: 'The rule that names it counts in days: give the value in days.',
    })
    expect(mends(region({ values: [{ ...filled, id: 'exampleland/dayz' }] }))).toEqual({
      VALUE_NOT_NAMED: 'No rule names it as a parameter: correct its id, or take it out.',
    })
    const other = rule({
      id: 'b',
      question: 'b',
      named: { hours: { ...hours, lastCheckedOn: '2020-01-01', unit: 'days' } },
    })
    expect(mends(book({ rules: [rule({ named: { hours } }), other] }))).toMatchObject({
      VALUE_ID_TWICE: 'Rules name values that differ by this one id: give one of them an id of its own.',
    })
  })
})
