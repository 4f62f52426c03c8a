import type { Day } from '../calendar/day.schemas.ts'
import { isDay, shiftDays } from '../calendar/day.ts'
import type { RulebookProblem } from './check-rulebook.ts'
import type { Rule } from './rule.ts'
import { layersOf, type Rulebook, rulesOf } from './rulebook.ts'

/** Questions that two rules answer on one day, and days on which none does between two that do. */
export function problemsOfQuestions(rulebook: Rulebook): RulebookProblem[] {
  const layerOf = new Map(layersOf(rulebook).flatMap((layer) => layer.rules.map((rule) => [rule, layer])))
  const byQuestion = Map.groupBy(rulesOf(rulebook), questionOf)
  return [
    ...[...byQuestion].flatMap(([question, rules]) => problemsOfQuestion(question, rules, layerOf)),
    ...layersOf(rulebook).flatMap(gapsOfWithdrawals),
  ]
}

const questionOf = ({ subject, question }: Rule) => `${subject}: ${question}`

function problemsOfQuestion(
  question: string,
  rules: readonly Rule[],
  layerOf: ReadonlyMap<Rule, Rulebook>,
): RulebookProblem[] {
  const problems: RulebookProblem[] = []
  const inOrder = [...rules].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1))
  let endsWith: Rule | null = null
  for (const rule of inOrder) {
    // One id in two layers is a change that nobody said, and is told as that.
    if (endsWith !== null && endsWith.id !== rule.id) {
      const where = `${question} (${endsWith.id}, ${rule.id})`
      const until = endOf(endsWith)
      if (until > rule.inForce.from) {
        problems.push({ code: 'RULES_OVERLAP', where, mend: mendOverlap(endsWith, rule, layerOf) })
      } else if (until < rule.inForce.from) {
        problems.push({ code: 'RULES_LEAVE_GAP', where, mend: mendGap(endsWith, rule) })
      }
    }
    if (endsWith === null || endOf(rule) > endOf(endsWith)) endsWith = rule
  }
  return problems
}

function mendOverlap(before: Rule, after: Rule, layerOf: ReadonlyMap<Rule, Rulebook>): string {
  const [lower, higher] = [layerOf.get(before), layerOf.get(after)]
  const otherwise = 'or give one of them another question.'
  if (lower !== higher) {
    const own = layersOf(higher as Rulebook).includes(lower as Rulebook) ? higher : lower
    const theirs = own === higher ? before : after
    return `Name ${theirs.id} in withdraws of ${own?.id} with the source, ${otherwise}`
  }
  if (before.inForce.from === after.inForce.from) return `Take one of them out, ${otherwise}`
  return `End ${before.id} with until: '${after.inForce.from}', ${otherwise}`
}

function mendGap(before: Rule, after: Rule): string {
  const [until, from] = [endOf(before), after.inForce.from]
  const mend =
    isDay(until) && shiftDays(until, 1) === from
      ? `let ${before.id} end with until: '${from}', the first day on which it no longer holds`
      : `let ${after.id} begin on ${until}`
  return `No rule answers from ${until} until ${from}: ${mend}, or give ${after.id} another question where nothing is to be asked in between.`
}

/** What withdraws a rule withdraws it on all days, so what comes in its place has to answer on all of them. */
function gapsOfWithdrawals(layer: Rulebook): RulebookProblem[] {
  const below = layer.base === null ? [] : rulesOf(layer.base)
  const own = Map.groupBy(rulesOf(layer), questionOf)
  return layer.withdraws.flatMap(({ ruleId }) => {
    const withdrawn = below.find(({ id }) => id === ruleId)
    if (withdrawn === undefined) return []
    const question = questionOf(withdrawn)
    const [first] = (own.get(question) ?? []).map(({ inForce }) => inForce.from).sort()
    const asked = [withdrawn.inForce.from, layer.coveredFrom].sort().at(-1) as Day
    const until = [first ?? asked, endOf(withdrawn)].sort()[0] as Day
    if (first === undefined || until <= asked) return []
    const mend = `${ruleId} is withdrawn on all days, and no rule answers from ${asked} until ${until}: let what is in its place begin on ${asked}, with what ${ruleId} says until ${first}.`
    return [{ code: 'RULES_LEAVE_GAP' as const, where: `${question} (${ruleId})`, mend }]
  })
}

/** The first day on which a rule no longer holds; the last that can be written where none is said. */
export function endOf({ inForce }: Rule): Day {
  return inForce.until ?? '9999-12-31'
}
