import type { Day } from '../calendar/day.schemas.ts'
import { addDays, isDay } from '../calendar/day.ts'
import type { Answer } from '../rules/answer.ts'
import { assess } from '../rules/assess.ts'
import type { Finding, Unanswered } from '../rules/assessment.schemas.ts'
import { compile } from '../rules/compile.ts'
import type { Rule, RuleParameters, SubjectFacts } from '../rules/rule.ts'
import { defineRulebook, type Rulebook, valuesNamedBy, valuesOf } from '../rules/rulebook.ts'
import type { UnitTable } from '../rules/unit.ts'
import { type DatedValue, isDated } from '../rules/value.ts'

/** What a case expects: an answer by its name, a finding code, or either with what belongs to it. */
export type Expected<Code extends string = string> =
  | 'met'
  | 'not-applicable'
  | 'not-in-force'
  | Code
  | { readonly met: { readonly due: Day | null } }
  | { readonly missing: readonly string[] }
  | ({ readonly code: Code } & Partial<Pick<Finding, 'since' | 'due' | 'severity' | 'numbers'>>)

/** One situation, the day asked about, and the answer that is right. The name is the situation as a phrase. */
export interface Case<Facts extends SubjectFacts = SubjectFacts, Code extends string = string> {
  readonly name: string
  readonly on: Day
  readonly facts: Facts
  readonly expect: Expected<Code>
}

/** A rule with its cases, the values that stand for open ones, and the units of its rulebook. */
export interface CaseTable {
  readonly rule: Rule
  readonly values: readonly DatedValue<unknown>[]
  readonly units: UnitTable
  readonly cases: readonly Case[]
}

/**
 * The cases of a rule. Values that it leaves open are taken from `values`; others there are left aside. `units` are
 * those that its rulebook knows besides the engine's.
 */
export function casesFor<Facts extends SubjectFacts, Parameters extends RuleParameters, Code extends string>(
  rule: Rule<Facts, Parameters, Code>,
  cases: readonly Case<Facts, NoInfer<Code>>[],
  values: readonly DatedValue<unknown>[] = [],
  units: UnitTable = {},
): CaseTable {
  const named = new Set(valuesNamedBy(rule).map((value) => value.id))
  return { rule, cases, values: values.filter((value) => named.has(value.id)), units }
}

/** The answer of one rule, by its name, with all that belongs to it. */
export type AnswerGiven =
  | { is: 'met'; due: Day | null }
  | ({ is: 'not-met' } & Finding)
  | { is: 'not-applicable' }
  | { is: 'not-in-force' }
  | ({ is: 'cannot-tell' } & Unanswered)

/** Asks the table's rule alone, through the engine. */
export function answerTo(table: CaseTable, { on, facts }: Pick<Case, 'on' | 'facts'>): AnswerGiven {
  const { findings, unanswered, met, notApplicable } = assess(compile(rulebookOf(table), on), facts)
  if (findings[0] !== undefined) return { is: 'not-met', ...findings[0] }
  if (unanswered[0] !== undefined) return { is: 'cannot-tell', ...unanswered[0] }
  if (met[0] !== undefined) return { is: 'met', due: met[0].due }
  return { is: notApplicable.length > 0 ? 'not-applicable' : 'not-in-force' }
}

/** What `answerTo` must at least hold for a case to be right. */
export function expectedAnswer(
  expected: Expected,
): Partial<AnswerGiven> & { is: Answer['is'] | 'not-in-force' } {
  if (typeof expected !== 'string') {
    if ('met' in expected) return { is: 'met', due: expected.met.due }
    if ('missing' in expected) return { is: 'cannot-tell', missing: [...expected.missing] }
    return { is: 'not-met', ...expected }
  }
  const isAnswer = expected === 'met' || expected === 'not-applicable' || expected === 'not-in-force'
  return isAnswer ? { is: expected } : { is: 'not-met', code: expected }
}

/**
 * What a table still lacks: a case that is met, one for each finding code, and for each day on which the rule or
 * one of its values changes a case on it and one on the day before. Empty where it is complete.
 */
export function missingCases(table: CaseTable): string[] {
  const expected = table.cases.map((each) => expectedAnswer(each.expect))
  const missing: string[] = []
  if (!expected.some(({ is }) => is === 'met')) missing.push('a case that is met')
  for (const code of Object.keys(table.rule.codes)) {
    if (!expected.some((each) => 'code' in each && each.code === code)) missing.push(`a case of ${code}`)
  }
  const days = new Set(table.cases.map((each) => each.on))
  for (const change of changeDays(table)) {
    if (!days.has(change)) missing.push(`a case on ${change}`)
    if (!days.has(addDays(change, -1))) missing.push(`a case on the day before ${change}`)
  }
  return missing
}

function changeDays(table: CaseTable): Day[] {
  const { from, until } = table.rule.inForce
  const values = [...valuesOf(rulebookOf(table)).values()].filter((value) => isDated(value))
  const changes = values.flatMap((value) => value.entries.map((entry) => entry.from))
  const followUp = values.find(({ id }) => id === table.rule.followedUpFrom?.id)
  const begins = followUp?.entries.map((entry) => entry.value).filter(isDay) ?? []
  return [...new Set([from, ...(until === undefined ? [] : [until]), ...changes, ...begins])].sort()
}

/** A rulebook with the one rule, which answers for every day. */
export function rulebookOf({ rule, values, units }: CaseTable): Rulebook {
  return defineRulebook({
    id: 'cases',
    version: '1',
    coveredFrom: '0001-01-01',
    rules: [rule],
    values,
    units,
  })
}

/** The two cases around the first day of a rule: on it `expect`, on the day before not in force. */
export function aroundFirstDay<Facts extends SubjectFacts, Code extends string>(
  rule: Pick<Rule<Facts, RuleParameters, Code>, 'inForce' | 'codes'>,
  facts: Facts,
  expect: Expected<NoInfer<Code>>,
): Case<Facts, Code>[] {
  const { from } = rule.inForce
  return [
    { name: 'first day of the rule', on: from, facts, expect },
    { name: 'day before the rule began', on: addDays(from, -1), facts, expect: 'not-in-force' },
  ]
}
