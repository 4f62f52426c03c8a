import { describe, expect, it } from 'vitest'
import { met } from './answer.ts'
import type { Severity } from './assessment.schemas.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { defineRule, type Rule } from './rule.ts'
import { defineRulebook, extendRulebook, type RulebookParts } from './rulebook.ts'
import type { DatedValue } from './value.ts'

const source = cite({ id: 'order-4', title: 'Order 4', url: null, readOn: '2026-05-02' })
const cited = (differing: object) => cite({ ...source.source, ...differing })
const entry = { from: '2022-01-01', value: 12, source }
const hours: DatedValue<number> = {
  id: 'exampleland/hours',
  unit: 'hours',
  entries: [entry],
  lastCheckedOn: '2026-05-02',
}
const rule = (differing: Partial<Rule> = {}, value: DatedValue<unknown> = hours): Rule =>
  defineRule({
    id: 'exampleland/hours-done',
    subject: 'person',
    question: 'hours done',
    kind: 'quota',
    source,
    inForce: { from: '2022-01-01' },
    codes: { HOURS_TOO_FEW: { severity: 'warn' } },
    remedy: null,
    parameters: { value },
    check: () => met(),
    ...differing,
  })
const book = (differing: Partial<RulebookParts> = {}, asked = rule()) =>
  defineRulebook({ id: 'exampleland', version: '1', coveredFrom: '2022-01-01', rules: [asked], ...differing })
const valued = (differing: Partial<DatedValue<unknown>>) => book({}, rule({}, { ...hours, ...differing }))
const region = (value: DatedValue<unknown>, coveredFrom = '2022-01-01', base = book()) =>
  extendRulebook(base, { id: 'north', version: '1', coveredFrom, rules: [], values: [value] })
const problems = (rulebook: Parameters<typeof checkRulebook>[0]) =>
  checkRulebook(rulebook).map(({ code, where }) => `${code} in ${where}`)

describe('a day that is no day of the calendar', () => {
  it.each([['2024-1-1'], ['2024-02-30'], ['2024-02-29T00:00:00Z'], ['']])(
    'is found wherever it is written: %s',
    (day) => {
      const unsound = [
        [book({ coveredFrom: day }), 'exampleland, coveredFrom'],
        [book({}, rule({ inForce: { from: day } })), 'exampleland/hours-done, in force'],
        [book({}, rule({ inForce: { from: '2022-01-01', until: day } })), 'exampleland/hours-done, in force'],
        [book({}, rule({ source: cited({ readOn: day }) })), 'exampleland/hours-done, source read on'],
        [valued({ lastCheckedOn: day }), 'exampleland/hours, lastCheckedOn'],
        [valued({ entries: [{ ...entry, from: day }] }), 'exampleland/hours, from'],
        [
          valued({ entries: [{ ...entry, source: cited({ readOn: day }) }] }),
          'exampleland/hours, source read on',
        ],
      ] as const
      for (const [rulebook, where] of unsound)
        expect(problems(rulebook), where).toContain(`DAY_INVALID in ${where}: ${day}`)
    },
  )

  it('is mended by writing it as days are written', () => {
    expect(checkRulebook(book({ coveredFrom: '2022-1-1' }))[0]?.mend).toBe(
      'Write each day as a day of the calendar, YYYY-MM-DD.',
    )
  })
})

describe('what a rulebook read from elsewhere may lack', () => {
  it.each([
    [
      'a source of a rule',
      book({}, rule({ source: cited({ title: '' }) })),
      'RULE_WITHOUT_SOURCE in exampleland/hours-done',
    ],
    ['an id of a rule', book({}, rule({ id: '' })), 'NAME_MISSING in hours done'],
    ['a question of a rule', book({}, rule({ question: '' })), 'NAME_MISSING in exampleland/hours-done'],
    ['both', book({}, rule({ id: '', question: '' })), 'NAME_MISSING in a rule'],
    ['an id', book({ id: '' }), 'NAME_MISSING in 1'],
    ['a version', book({ version: '' }), 'NAME_MISSING in exampleland'],
    ['an id and a version', book({ id: '', version: '' }), 'NAME_MISSING in the rulebook'],
  ])('is found: %s', (_case, rulebook, problem) => {
    expect(problems(rulebook)).toEqual([problem])
  })

  it('is a severity that there is', () => {
    const severity = 'error' as Severity
    const codes = { HOURS_TOO_FEW: { severity } }
    expect(checkRulebook(book({}, rule({ codes })))).toEqual([
      { code: 'SEVERITY_UNKNOWN', where: 'HOURS_TOO_FEW', mend: 'Use one of block, warn, info, not error.' },
    ])
    expect(problems(book({ severities: { HOURS_TOO_FEW: severity } }))).toEqual([
      'SEVERITY_UNKNOWN in HOURS_TOO_FEW',
    ])
  })

  it('is the document that withdraws a rule', () => {
    const withdrawing = extendRulebook(book(), {
      id: 'north',
      version: '1',
      coveredFrom: '2022-01-01',
      rules: [],
      withdraws: [{ ruleId: 'exampleland/hours-done', source: cited({ title: '' }) }],
    })
    expect(problems(withdrawing)).toContain('RULE_WITHOUT_SOURCE in exampleland/hours-done, withdrawn')
  })
})

describe('a value in place of the model’s', () => {
  const from = (...days: string[]) => ({ ...hours, entries: days.map((day) => ({ ...entry, from: day })) })

  it('may begin with it, before it, or on the first day that the region answers for', () => {
    expect(problems(region(from('2022-01-01', '2023-01-01')))).toEqual([])
    expect(problems(region(from('2021-01-01')))).toEqual([])
    expect(problems(region(from('2023-01-01'), '2023-01-01'))).toEqual([])
  })

  it('loses what held before it where it begins later', () => {
    expect(checkRulebook(region(from('2022-01-02')))).toEqual([
      {
        code: 'VALUE_LOSES_HISTORY',
        where: 'exampleland/hours',
        mend: 'It has no value before 2022-01-02: begin with the entries of exampleland, from 2022-01-01.',
      },
    ])
    expect(problems(region(from('2023-01-02'), '2023-01-01'))).toEqual([
      'VALUE_LOSES_HISTORY in exampleland/hours',
    ])
  })

  it('may begin at any time where the model left it open', () => {
    const open = { id: hours.id, unit: hours.unit, namedIn: source }
    const model = book({}, rule({ parameters: { open } }))
    expect(problems(region(from('2025-01-01'), '2022-01-01', model))).toEqual([])
  })
})

it('a value outside its unit is shown with what is wrong with it', () => {
  const steps = [
    { afterMonths: 1, everyDays: 14 },
    { afterMonths: 6, everyDays: 28 },
  ]
  const unsound = valued({ unit: 'days-by-months', entries: [{ ...entry, value: steps }] })
  expect(checkRulebook(unsound)[0]?.mend).toBe(
    `Write it as days-by-months are written, not ${JSON.stringify(steps)}. The first step begins at 0 months.`,
  )
})
