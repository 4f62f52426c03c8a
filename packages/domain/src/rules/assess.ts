import { type Answer, cannotTell, notApplicable } from './answer.ts'
import { AskedDay } from './asked-day.ts'
import type { Assessment, Finding, Remedy, Subject } from './assessment.schemas.ts'
import type { CompiledRule, CompiledRulebook } from './compile.ts'
import type { Rule, SubjectFacts } from './rule.ts'

/** What an unanswered rule misses where the rulebook does not cover the day. */
export const missingCoverage = 'coverage'

/** Who fills in a value that a model leaves open. */
const fillInValue: Remedy = { action: 'fill-in-value', roles: ['coordinator', 'administrator'] }

/**
 * What the rules say about one subject on the day of the compiled rulebook. Before the rulebook's `coveredFrom`
 * every rule is unanswered and misses `coverage`: the rulebook refuses to answer, and nothing is clear.
 */
export function assess<Facts extends SubjectFacts>(compiled: CompiledRulebook, facts: Facts): Assessment {
  const subject = subjectOf(facts, compiled)
  const day = new AskedDay(compiled.on)
  const assessment: Assessment = {
    subject,
    on: compiled.on,
    findings: [],
    unanswered: [],
    met: [],
    notApplicable: [],
    notInForce: [],
    changesOn: null,
    receipt: compiled.receipts[subject.kind],
  }
  for (const compiledRule of compiled.rules[subject.kind]) {
    const { rule } = compiledRule
    if (!compiled.isCovered) {
      enter(assessment, compiledRule, cannotTell(missingCoverage), compiled)
      continue
    }
    if (compiledRule.forceChangesOn !== null) day.reached(compiledRule.forceChangesOn)
    if (!compiledRule.isInForce) assessment.notInForce.push(rule.id)
    else enter(assessment, compiledRule, answerOf(compiledRule, facts, day), compiled)
  }
  assessment.changesOn = compiled.isCovered ? day.changesOn : compiled.coveredFrom
  return assessment
}

/** Facts may come from outside, where no type has checked them. */
function subjectOf(facts: Partial<SubjectFacts> | null | undefined, { rules }: CompiledRulebook): Subject {
  const subject = facts?.subject
  if (subject !== undefined && Object.hasOwn(rules, subject.kind)) return subject
  const kinds = Object.keys(rules).join(', ')
  throw new TypeError(
    `Facts say which subject they are about, as subject.kind and subject.id. Kinds: ${kinds}.`,
  )
}

/** True only where nothing is found and nothing is unanswered. */
export function isClear(assessment: Assessment): boolean {
  return assessment.findings.length === 0 && assessment.unanswered.length === 0
}

function answerOf(
  { rule, values, missing, valuesChangeOn }: CompiledRule,
  facts: SubjectFacts,
  day: AskedDay,
): Answer {
  try {
    if (rule.applies !== undefined && !rule.applies(facts, day)) return notApplicable
    if (valuesChangeOn !== null) day.reached(valuesChangeOn)
    if (missing.length > 0) return cannotTell(...(missing as [string, ...string[]]))
    return rule.check(facts, values, day)
  } catch (cause) {
    throw new RuleFailedError(rule.id, facts.subject, cause)
  }
}

/** A rule threw: it is at fault, or the facts are not what it was written for. Says which rule and which subject. */
export class RuleFailedError extends Error {
  readonly ruleId: string
  readonly subject: Subject

  constructor(ruleId: string, subject: Subject, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`The rule ${ruleId} failed for the ${subject.kind} ${subject.id}: ${why}`, { cause })
    this.name = 'RuleFailedError'
    this.ruleId = ruleId
    this.subject = subject
  }
}

function enter(
  assessment: Assessment,
  { rule, metWithoutDue }: CompiledRule,
  answer: Answer,
  compiled: CompiledRulebook,
): void {
  const { subject } = assessment
  const { id: ruleId, source, remedy } = rule
  if (answer.is === 'met') {
    assessment.met.push(answer.due === null ? metWithoutDue : { ruleId, source, due: answer.due, remedy })
  } else if (answer.is === 'not-met') {
    assessment.findings.push(findingOf(rule, subject, answer, compiled))
  } else if (answer.is === 'not-applicable') {
    assessment.notApplicable.push(ruleId)
  } else {
    const missing = [...answer.missing]
    assessment.unanswered.push({
      ruleId,
      subject,
      missing,
      source,
      remedy: remedyOfUnanswered(rule, missing),
    })
  }
}

function remedyOfUnanswered(rule: Rule, missing: readonly string[]): Remedy | null {
  if (missing.includes(missingCoverage)) return null
  const isValue = Object.values(rule.parameters).some((value) => missing.includes(value.id))
  if (isValue) return fillInValue
  return rule.remedyWhenUnknown === undefined ? rule.remedy : rule.remedyWhenUnknown
}

function findingOf(
  rule: Rule,
  subject: Subject,
  answer: Extract<Answer, { is: 'not-met' }>,
  { severities, audiences }: CompiledRulebook,
): Finding {
  const { code } = answer
  const defaults = rule.codes[code]
  if (defaults === undefined) {
    throw new Error(`The rule ${rule.id} answers ${code}, which its codes do not name. Add it there.`)
  }
  const remedy = defaults.remedy === undefined ? rule.remedy : defaults.remedy
  const audience = audiences[code]
  return {
    code,
    ruleId: rule.id,
    subject,
    severity: answer.severity ?? severities[code] ?? defaults.severity,
    since: answer.since,
    due: answer.due,
    numbers: answer.numbers,
    source: rule.source,
    remedy: remedy === null || audience === undefined ? remedy : { ...remedy, roles: [...audience] },
  }
}
