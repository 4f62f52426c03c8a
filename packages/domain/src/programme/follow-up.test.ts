import { describe, expect, it } from 'vitest'
import { notMet } from '../rules/answer.ts'
import { assess } from '../rules/assess.ts'
import { checkRulebook } from '../rules/check-rulebook.ts'
import { cite } from '../rules/citation.ts'
import { compile } from '../rules/compile.ts'
import { defineRule } from '../rules/rule.ts'
import { defineRulebook } from '../rules/rulebook.ts'
import type { OpenValue } from '../rules/value.ts'
import { followedUpFromIn, reasonsAgainstFollowUp, rulesWaitingFor, withFollowUps } from './follow-up.ts'

const source = cite({ id: 'order-9', title: 'Order 9', url: null, readOn: '2026-06-01' })
const coveredFrom = '2020-01-01'
const begins: OpenValue<string> = { id: 'exampleland/reports-from', unit: 'day', namedIn: source }

function ruleWaitingFor(id: string, followedUpFrom?: OpenValue<string>) {
  return defineRule({
    id,
    subject: 'person',
    question: id.replace('exampleland/', ''),
    kind: 'advice',
    source,
    inForce: { from: coveredFrom },
    codes: { REPORT_MISSING: { severity: 'info' } },
    remedy: null,
    parameters: {},
    ...(followedUpFrom && { followedUpFrom }),
    check: () => notMet('REPORT_MISSING'),
  })
}

const reported = ruleWaitingFor('exampleland/reported', begins)
const reportedTwice = ruleWaitingFor('exampleland/reported-twice', begins)
const always = ruleWaitingFor('exampleland/always')
const model = defineRulebook({
  id: 'model',
  version: '1',
  coveredFrom,
  rules: [reported, reportedTwice, always],
})
const said = (from: string, decidedOn = '2023-01-10') => ({ valueId: begins.id, from, decidedOn })

describe('a rulebook with what a region said', () => {
  const region = withFollowUps(model, [said('2023-03-01')])
  const codesOn = (on: string) =>
    assess(compile(region, on), { subject: { kind: 'person', id: 'a' } }).findings.map(({ ruleId }) => ruleId)

  it('asks the rules that wait for the day from that day on, and the others always', () => {
    expect(codesOn('2023-02-28')).toEqual([always.id])
    expect(new Set(codesOn('2023-03-01'))).toEqual(new Set([reported.id, reportedTwice.id, always.id]))
  })

  it('stays a rulebook without faults, of the same name, with the region as source on the day it decided', () => {
    expect(checkRulebook(region)).toEqual([])
    expect(region).toMatchObject({ id: 'model', version: '1', coveredFrom })
    const [day] = region.values ?? []
    expect(day).toMatchObject({
      id: begins.id,
      lastCheckedOn: '2023-01-10',
      entries: [
        {
          from: coveredFrom,
          value: '2023-03-01',
          source: { source: { id: 'local/follow-up', readOn: '2023-01-10' } },
        },
      ],
    })
  })

  it('is the rulebook itself where nothing was said, or of nothing that it names', () => {
    expect(withFollowUps(model, [])).toBe(model)
    expect(withFollowUps(model, [{ ...said('2023-03-01'), valueId: 'elsewhere/from' }])).toBe(model)
  })
})

describe('from which day a rule is followed up', () => {
  it('is what was said; null where nothing was, or the rule waits for no day', () => {
    const region = withFollowUps(model, [said('2023-03-01')])
    expect(followedUpFromIn(region, reported)).toBe('2023-03-01')
    expect(followedUpFromIn(model, reported)).toBeNull()
    expect(followedUpFromIn(region, always)).toBeNull()
  })

  it('is one day for all rules that wait for the same value', () => {
    expect(rulesWaitingFor(model, begins.id).map(({ id }) => id)).toEqual([reported.id, reportedTwice.id])
    expect(rulesWaitingFor(model, 'elsewhere/from')).toEqual([])
  })
})

describe('what stands against following a rule up from a day', () => {
  const on = '2023-06-15'
  const against = (from: string, rule = reported, rulebook = model) =>
    reasonsAgainstFollowUp({ rule, from }, rulebook, on)

  it.each([
    ['the first day that the rulebook covers', coveredFrom],
    ['today', on],
    ['two years ahead', '2025-06-15'],
  ])('is nothing on %s', (_case, from) => {
    expect(against(from)).toEqual([])
  })

  it.each([
    ['the day before the rulebook', '2019-12-31', 'DAY_BEFORE_RULEBOOK', { from: coveredFrom }],
    ['the day after two years', '2025-06-16', 'DAY_TOO_FAR_AHEAD', { day: '2025-06-16', last: '2025-06-15' }],
  ])('is said on %s', (_case, from, code, numbers) => {
    expect(against(from)).toEqual([{ code, field: 'from', numbers }])
  })

  it('is that the day is said already, until another is', () => {
    const region = withFollowUps(model, [said('2023-03-01')])
    expect(against('2023-03-01', reported, region)).toMatchObject([
      { code: 'NOTHING_TO_CHANGE', field: 'from' },
    ])
    expect(against('2023-03-02', reported, region)).toEqual([])
  })

  it('is named whole: a rule that waits for no day, and a day too early', () => {
    expect(against('2019-12-31', always)).toMatchObject([
      { code: 'ALWAYS_FOLLOWED_UP', field: 'ruleId' },
      { code: 'DAY_BEFORE_RULEBOOK', field: 'from' },
    ])
  })
})
