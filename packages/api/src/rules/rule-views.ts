import {
  type Assessment,
  type Day,
  type Rulebook as DomainRulebook,
  isDated,
  isFollowedUpOn,
  isInForceOn,
  isLocalSource,
  notEncodedOf,
  type ParameterValue,
  rulesOf,
  valueOn,
  valuesOf,
} from '@brygga/domain'
import type { Rulebook, RuleView } from '../contract/index.ts'
import type { FollowUpEntry } from '../ports.ts'
import { followUpOf } from './follow-ups.ts'

type ValueView = RuleView['values'][number]

/** Every rule of a rulebook with its values on the day, its sources, and how many subjects meet it. */
export function ruleViews(
  rulebook: DomainRulebook,
  on: Day,
  { assessments, followUps }: { assessments: readonly Assessment[]; followUps: readonly FollowUpEntry[] },
): RuleView[] {
  const values = valuesOf(rulebook)
  const counts = countsByRule(assessments)
  return rulesOf(rulebook).map((rule) => ({
    id: rule.id,
    subject: rule.subject,
    kind: rule.kind,
    codes: Object.keys(rule.codes),
    inForce: { from: rule.inForce.from, until: rule.inForce.until ?? null },
    isInForce: isInForceOn(rule, on),
    isFollowedUp: isFollowedUpOn(rule, values, on),
    followUp: followUpOf(rule, rulebook, followUps),
    source: rule.source,
    values: Object.values(rule.parameters).map((named) => valueView(values.get(named.id) ?? named, on)),
    counts: counts.get(rule.id) ?? noCounts,
  }))
}

/** The clauses of the sources that the rulebook does not ask about, and why. */
export function notEncodedViews(rulebook: DomainRulebook): Rulebook['notEncoded'] {
  return notEncodedOf(rulebook).map(({ clause, reason }) => ({
    clause: clause.says ?? clause.clause ?? clause.source.title,
    reason,
    source: clause,
  }))
}

function valueView(value: ParameterValue, on: Day): ValueView {
  const { id, unit } = value
  if (!isDated(value)) {
    const { namedIn } = value
    return {
      id,
      unit,
      value: null,
      from: null,
      source: namedIn,
      lastCheckedOn: null,
      isOpen: true,
      isLocal: false,
      history: [],
    }
  }
  const entry = value.entries.findLast((each) => each.from <= on)
  const shown = valueOn(value, on) ?? null
  return {
    id,
    unit,
    value: shown,
    from: entry?.from ?? null,
    source: entry?.source ?? null,
    lastCheckedOn: value.lastCheckedOn,
    isOpen: shown === null,
    isLocal: entry !== undefined && isLocalSource(entry.source.source),
    history: value.entries.map(({ from, value: each, source }) => ({ from, value: each, source })),
  }
}

/** The figures of a rule that nobody was asked about. */
export const noCounts: RuleView['counts'] = { notMet: 0, cannotTell: 0, met: 0 }

/** How many subjects do not meet each rule, cannot tell, and meet it. */
export function countsByRule(assessments: readonly Assessment[]): Map<string, RuleView['counts']> {
  const counts = new Map<string, RuleView['counts']>()
  const count = (ruleId: string, what: keyof RuleView['counts']) => {
    const of = counts.get(ruleId) ?? noCounts
    counts.set(ruleId, { ...of, [what]: of[what] + 1 })
  }
  for (const { findings, unanswered, met } of assessments) {
    // A rule may find several things about one subject; the subject is counted once.
    for (const ruleId of new Set(findings.map((each) => each.ruleId))) count(ruleId, 'notMet')
    for (const { ruleId } of unanswered) count(ruleId, 'cannotTell')
    for (const { ruleId } of met) count(ruleId, 'met')
  }
  return counts
}
