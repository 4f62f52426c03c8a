import type { Day } from '../calendar/day.schemas.ts'
import type { Role } from '../people/person.schemas.ts'
import type { Citation, Severity } from './assessment.schemas.ts'
import type { Rule } from './rule.ts'
import { type UnitTable, units } from './unit.ts'
import { type DatedValue, isDated, type ParameterValue } from './value.ts'

/** Why a clause of a source is not a rule yet. */
export type NotEncodedReason = 'needs-judgement' | 'no-facts-yet' | 'no-figure' | 'sources-disagree'

/** A clause of a source that the rulebook does not ask about, and why. */
export interface NotEncoded {
  readonly clause: Citation
  readonly reason: NotEncodedReason
}

/** A rule of the rulebook underneath that does not hold here; said aloud, with the document that says so. */
export interface Withdrawal {
  readonly ruleId: string
  readonly source: Citation
}

/** What a rulebook holds itself. Everything but the first four may be left out. */
export interface RulebookParts {
  readonly id: string
  readonly version: string
  /** The first day it answers for. */
  readonly coveredFrom: Day
  readonly rules: readonly Rule[]
  /** Values for open values, and values in place of those of the rulebook underneath. */
  readonly values?: readonly DatedValue<unknown>[]
  readonly notEncoded?: readonly NotEncoded[]
  /** Rules of the rulebook underneath that it replaces or leaves out. */
  readonly withdraws?: readonly Withdrawal[]
  /** Severity by finding code, in place of the rule's default. */
  readonly severities?: Readonly<Record<string, Severity>>
  /** Roles by finding code that are to act, in place of the remedy's. */
  readonly audiences?: Readonly<Record<string, readonly [Role, ...Role[]]>>
  /** Units that its values use besides those of the engine. */
  readonly units?: UnitTable
}

/** A model's or a region's rules and values, perhaps upon another rulebook. */
export interface Rulebook extends Required<RulebookParts> {
  readonly base: Rulebook | null
}

const noParts = { values: [], notEncoded: [], withdraws: [], severities: {}, audiences: {}, units: {} }

/** A rulebook of its own, such as a national model. */
export function defineRulebook(parts: RulebookParts): Rulebook {
  return { ...noParts, ...parts, base: null }
}

/** A region's rulebook upon a model: it adds rules, fills in values and says which rules it withdraws. */
export function extendRulebook(base: Rulebook, parts: RulebookParts): Rulebook {
  return { ...noParts, ...parts, base }
}

/** The rulebooks from the lowest to this one. */
export function layersOf(rulebook: Rulebook): Rulebook[] {
  return rulebook.base === null ? [rulebook] : [...layersOf(rulebook.base), rulebook]
}

/** The rules that hold: those underneath without the withdrawn ones, then its own. */
export function rulesOf(rulebook: Rulebook): Rule[] {
  if (rulebook.base === null) return [...rulebook.rules]
  const withdrawn = new Set(rulebook.withdraws.map((withdrawal) => withdrawal.ruleId))
  return [...rulesOf(rulebook.base).filter((rule) => !withdrawn.has(rule.id)), ...rulebook.rules]
}

/** Everything that a rule names: its parameters, and the day from which a region follows it up. */
export function valuesNamedBy({ parameters, followedUpFrom }: Rule): ParameterValue[] {
  return [...Object.values(parameters), ...(followedUpFrom === undefined ? [] : [followedUpFrom])]
}

/** Everything that the rules name, by id; a value of a higher layer stands before a lower one's. */
export function valuesOf(rulebook: Rulebook): Map<string, ParameterValue> {
  const named = rulesOf(rulebook).flatMap(valuesNamedBy)
  const filled = layersOf(rulebook).flatMap((layer) => layer.values)
  return new Map([...named, ...filled].map((value) => [value.id, value]))
}

/**
 * The open values that nobody has filled in, without which questions go unanswered. What only rules name that a region
 * has not said to follow up is not asked for yet.
 */
export function openValuesOf(rulebook: Rulebook): ParameterValue[] {
  const values = valuesOf(rulebook)
  const asked = rulesOf(rulebook).filter(
    ({ followedUpFrom: day }) => day === undefined || isDated(values.get(day.id) ?? day),
  )
  const named = new Set(asked.flatMap((rule) => Object.values(rule.parameters).map(({ id }) => id)))
  return [...values.values()].filter((value) => !isDated(value) && named.has(value.id))
}

/** The days that nobody has filled in, from which a region is to say that it follows something up. */
export function daysToFollowUpFrom(rulebook: Rulebook): ParameterValue[] {
  const values = valuesOf(rulebook)
  const days = rulesOf(rulebook).flatMap(({ followedUpFrom }) => followedUpFrom?.id ?? [])
  return [...new Set(days)].flatMap((id) => values.get(id) ?? []).filter((value) => !isDated(value))
}

/** The units of the engine and of all layers. */
export function unitsOf(rulebook: Rulebook): UnitTable {
  return Object.assign({}, units, ...layersOf(rulebook).map((layer) => layer.units))
}

/** The severities that stand in place of the rules' own, of all layers. */
export function severitiesOf(rulebook: Rulebook): Readonly<Record<string, Severity>> {
  return Object.assign({}, ...layersOf(rulebook).map((layer) => layer.severities))
}

/** The roles that stand in place of the remedies' own, of all layers. */
export function audiencesOf(rulebook: Rulebook): Rulebook['audiences'] {
  return Object.assign({}, ...layersOf(rulebook).map((layer) => layer.audiences))
}

/** The clauses that no layer asks about. */
export function notEncodedOf(rulebook: Rulebook): NotEncoded[] {
  return layersOf(rulebook).flatMap((layer) => layer.notEncoded)
}
