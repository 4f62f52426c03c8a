import type { Day } from '../calendar/day.schemas.ts'
import type { Rule } from './rule.ts'
import { layersOf, type Rulebook, rulesOf, unitsOf, valuesNamedBy } from './rulebook.ts'
import { circlesOfSteps } from './step-circles.ts'
import { type DatedValue, isDated, type ParameterValue } from './value.ts'

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
    ...problemsOfQuestions(rulesOf(rulebook)),
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
  if (layer.base !== null && layer.coveredFrom < layer.base.coveredFrom) {
    const mend = `Let coveredFrom be ${layer.base.coveredFrom} or later: ${layer.base.id} does not answer before.`
    problems.push({ code: 'COVERED_BEFORE_BASE', where: layer.id, mend })
  }
  return problems
}

function problemsOfQuestions(rules: readonly Rule[]): RulebookProblem[] {
  const byQuestion = Map.groupBy(rules, (rule) => `${rule.subject}: ${rule.question}`)
  return [...byQuestion].flatMap(([question, answering]) => problemsOfQuestion(question, answering))
}

function problemsOfQuestion(question: string, rules: readonly Rule[]): RulebookProblem[] {
  const problems: RulebookProblem[] = []
  const inOrder = [...rules].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1))
  let endsWith: Rule | null = null
  for (const rule of inOrder) {
    if (endsWith !== null) {
      const where = `${question} (${endsWith.id}, ${rule.id})`
      const until = endOf(endsWith)
      if (until > rule.inForce.from) {
        const mend = `End ${endsWith.id} with until: '${rule.inForce.from}', or give one of them another question.`
        problems.push({ code: 'RULES_OVERLAP', where, mend })
      } else if (until < rule.inForce.from) {
        const mend = `No rule answers from ${until} until ${rule.inForce.from}: let ${rule.id} begin on ${until}.`
        problems.push({ code: 'RULES_LEAVE_GAP', where, mend })
      }
    }
    if (endsWith === null || endOf(rule) > endOf(endsWith)) endsWith = rule
  }
  return problems
}

/** The first day on which a rule no longer holds; the last that can be written where none is said. */
function endOf({ inForce }: Rule): Day {
  return inForce.until ?? '9999-12-31'
}

function problemsOfValues(rulebook: Rulebook): RulebookProblem[] {
  const layers = layersOf(rulebook)
  const named = layers.flatMap((layer) => layer.rules).flatMap(valuesNamedBy)
  const unitByName = new Map(named.map((value) => [value.id, value.unit]))
  const filled = layers.flatMap((layer) => layer.values)
  const all = distinct([...named, ...filled])
  const problems = [
    ...all.flatMap((value) => problemsOfValue(value, rulebook)),
    ...repeated(distinct(named.filter((value) => isDated(value))).map(({ id }) => id)).map((where) => ({
      code: 'VALUE_ID_TWICE' as const,
      where,
      mend: 'Rules name values that differ by this one id: give one of them an id of its own.',
    })),
  ]
  for (const value of all) {
    const unit = unitByName.get(value.id)
    if (unit === undefined) {
      const mend = 'No rule names it as a parameter: correct its id, or take it out.'
      problems.push({ code: 'VALUE_NOT_NAMED', where: value.id, mend })
    } else if (unit !== value.unit) {
      const mend = `The rule that names it counts in ${unit}: give the value in ${unit}.`
      problems.push({ code: 'VALUE_UNIT_CHANGED', where: value.id, mend })
    }
  }
  return problems
}

/** Each value once, though several rules name it, and one of them perhaps on every day. */
function distinct(values: readonly ParameterValue[]): ParameterValue[] {
  const said = (value: ParameterValue) =>
    JSON.stringify([value.id, value.unit, isDated(value) ? value.entries : value.namedIn])
  return [...new Map(values.map((value) => [said(value), value])).values()]
}

function problemsOfValue(value: ParameterValue, rulebook: Rulebook): RulebookProblem[] {
  const unit = unitsOf(rulebook)[value.unit]
  const unknownUnit: RulebookProblem[] =
    unit === undefined
      ? [
          {
            code: 'VALUE_UNIT_UNKNOWN',
            where: value.id,
            mend: `Use a unit of the engine, or add ${value.unit} to units.`,
          },
        ]
      : []
  return isDated(value) ? [...unknownUnit, ...problemsOfEntries(value, unit)] : unknownUnit
}

function problemsOfEntries(
  value: DatedValue<unknown>,
  unit: { safeParse(value: unknown): { success: boolean } } | undefined,
): RulebookProblem[] {
  const problems: RulebookProblem[] = []
  if (value.entries.length === 0) {
    const mend = 'Give it at least one entry with from, value and source.'
    problems.push({ code: 'VALUE_WITHOUT_SOURCE', where: value.id, mend })
  }
  for (const [at, entry] of value.entries.entries()) {
    const where = `${value.id} from ${entry.from}`
    if (!entry.source?.source?.title) {
      problems.push({ code: 'VALUE_WITHOUT_SOURCE', where, mend: 'Cite the document that states it.' })
    }
    const before = value.entries[at - 1]
    if (before !== undefined && before.from >= entry.from) {
      const mend = 'Put the entries in order of days, one for each day.'
      problems.push({ code: 'VALUE_ENTRIES_UNORDERED', where, mend })
    }
    if (entry.value !== null && unit !== undefined && !unit.safeParse(entry.value).success) {
      const mend = `Write it as ${value.unit} are written.`
      problems.push({ code: 'VALUE_OUTSIDE_UNIT', where, mend })
    }
  }
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

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = ids.filter((id) => seen.has(id) || !seen.add(id))
  return [...new Set(twice)]
}
