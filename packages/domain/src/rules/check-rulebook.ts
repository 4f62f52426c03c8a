import { SeveritySchema } from './assessment.schemas.ts'
import { endOf, problemsOfQuestions } from './check-questions.ts'
import { notDays, problemsOfValues, repeated } from './check-values.ts'
import type { Rule } from './rule.ts'
import { layersOf, type Rulebook, rulesOf } from './rulebook.ts'
import { circlesOfSteps } from './step-circles.ts'

export const rulebookProblemCodes = [
  'RULE_ID_TWICE',
  'VALUE_ID_TWICE',
  'RULE_CHANGED_SILENTLY',
  'WITHDRAWN_RULE_UNKNOWN',
  'RULES_OVERLAP',
  'RULES_LEAVE_GAP',
  'IN_FORCE_REVERSED',
  'COVERED_BEFORE_BASE',
  'VALUE_WITHOUT_SOURCE',
  'VALUE_ENTRIES_UNORDERED',
  'VALUE_UNIT_UNKNOWN',
  'VALUE_UNIT_CHANGED',
  'VALUE_OUTSIDE_UNIT',
  'VALUE_NOT_NAMED',
  'VALUE_LOSES_HISTORY',
  'DAY_INVALID',
  'NAME_MISSING',
  'RULE_WITHOUT_SOURCE',
  'SEVERITY_UNKNOWN',
  'CODE_UNKNOWN',
  'STEPS_IN_A_CIRCLE',
] as const

/** Something wrong in a rulebook: where it is, and how its author mends it. */
export interface RulebookProblem {
  readonly code: (typeof rulebookProblemCodes)[number]
  readonly where: string
  readonly mend: string
}

/** Everything that is wrong in a rulebook; empty where it is sound. Open values left open are not wrong. */
export function checkRulebook(rulebook: Rulebook): RulebookProblem[] {
  return [
    ...problemsOfLayers(rulebook),
    ...problemsOfQuestions(rulebook),
    ...problemsOfValues(rulebook),
    ...problemsOfCodes(rulebook),
    ...circlesOfSteps(rulebook).map((circle) => ({ code: 'STEPS_IN_A_CIRCLE' as const, ...circle })),
  ]
}

function problemsOfLayers(rulebook: Rulebook): RulebookProblem[] {
  const own = problemsOfLayer(rulebook)
  return rulebook.base === null ? own : [...problemsOfLayers(rulebook.base), ...own]
}

function problemsOfLayer(layer: Rulebook): RulebookProblem[] {
  const problems: RulebookProblem[] = []
  const below = new Set(layer.base && rulesOf(layer.base).map((rule) => rule.id))
  const withdrawn = new Set(layer.withdraws.map((withdrawal) => withdrawal.ruleId))
  for (const id of repeated(layer.rules.map((rule) => rule.id))) {
    problems.push({ code: 'RULE_ID_TWICE', where: id, mend: 'Give each rule an id of its own.' })
  }
  for (const id of repeated(layer.values.map((value) => value.id))) {
    problems.push({ code: 'VALUE_ID_TWICE', where: id, mend: 'Keep one value with all its entries.' })
  }
  for (const rule of layer.rules) {
    if (below.has(rule.id) && !withdrawn.has(rule.id)) {
      const mend = `Give the rule an id of its own in ${layer.id}, and name ${rule.id} in withdraws with the source.`
      problems.push({ code: 'RULE_CHANGED_SILENTLY', where: rule.id, mend })
    }
    problems.push(...problemsOfRule(rule))
    if (endOf(rule) <= rule.inForce.from) {
      const mend = 'Let until be the first day on which the rule no longer holds, later than from.'
      problems.push({ code: 'IN_FORCE_REVERSED', where: rule.id, mend })
    }
  }
  for (const id of withdrawn) {
    if (!below.has(id)) {
      const mend = `Take it out of withdraws, or correct the id: no rulebook under ${layer.id} has it.`
      problems.push({ code: 'WITHDRAWN_RULE_UNKNOWN', where: id, mend })
    }
  }
  problems.push(...problemsOfNames(layer))
  if (layer.base !== null && layer.coveredFrom < layer.base.coveredFrom) {
    const mend = `Let coveredFrom be ${layer.base.coveredFrom} or later: ${layer.base.id} does not answer before.`
    problems.push({ code: 'COVERED_BEFORE_BASE', where: layer.id, mend })
  }
  return problems
}

/** What the types ask for and a rulebook read from elsewhere may lack all the same. */
function problemsOfRule({ id, question, source, inForce, codes }: Rule): RulebookProblem[] {
  const problems = notDays(`${id}, in force`, [
    inForce.from,
    ...(inForce.until === undefined ? [] : [inForce.until]),
  ])
  if (!id || !question) {
    const mend = 'Give the rule an id and a question.'
    problems.push({ code: 'NAME_MISSING', where: id || question || 'a rule', mend })
  }
  if (!source?.source?.title)
    problems.push({
      code: 'RULE_WITHOUT_SOURCE',
      where: id,
      mend: 'Cite the document that the rule is from.',
    })
  else problems.push(...notDays(`${id}, source read on`, [source.source.readOn]))
  for (const [code, { severity }] of Object.entries(codes))
    problems.push(...problemsOfSeverity(code, severity))
  return problems
}

function problemsOfSeverity(code: string, severity: string): RulebookProblem[] {
  if (SeveritySchema.safeParse(severity).success) return []
  const mend = `Use one of ${SeveritySchema.options.join(', ')}, not ${severity}.`
  return [{ code: 'SEVERITY_UNKNOWN', where: code, mend }]
}

function problemsOfNames({ id, version, coveredFrom, withdraws, severities }: Rulebook): RulebookProblem[] {
  const problems = notDays(`${id}, coveredFrom`, [coveredFrom])
  if (!id || !version) {
    const mend = 'Give the rulebook an id and a version.'
    problems.push({ code: 'NAME_MISSING', where: id || version || 'the rulebook', mend })
  }
  for (const { ruleId, source } of withdraws) {
    const mend = 'Cite the document that says that it does not hold here.'
    if (!source?.source?.title)
      problems.push({ code: 'RULE_WITHOUT_SOURCE', where: `${ruleId}, withdrawn`, mend })
  }
  for (const [code, severity] of Object.entries(severities))
    problems.push(...problemsOfSeverity(code, severity))
  return problems
}

function problemsOfCodes(rulebook: Rulebook): RulebookProblem[] {
  const known = new Set(
    layersOf(rulebook).flatMap((layer) => layer.rules.flatMap((rule) => Object.keys(rule.codes))),
  )
  const tuned = layersOf(rulebook).flatMap((layer) => [
    ...Object.keys(layer.severities),
    ...Object.keys(layer.audiences),
  ])
  return tuned
    .filter((code) => !known.has(code))
    .map((code) => ({
      code: 'CODE_UNKNOWN',
      where: code,
      mend: 'No rule gives this finding: correct the code.',
    }))
}
