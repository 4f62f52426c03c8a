import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, isDay } from '../calendar/day.ts'
import type { Met, Receipt, SubjectKind } from './assessment.schemas.ts'
import { SubjectKindSchema } from './assessment.schemas.ts'
import { checkRulebook, type RulebookProblem } from './check-rulebook.ts'
import { domainVersion } from './domain-version.ts'
import { followedUpFromDay, isFollowedUpOn, isInForceOn } from './force.ts'
import type { Rule } from './rule.ts'
import { audiencesOf, layersOf, type Rulebook, rulesOf, severitiesOf, valuesOf } from './rulebook.ts'
import { hashOfRulebook } from './rulebook-hash.ts'
import { isDated, type ParameterValue, valueChangesOn, valueOn } from './value.ts'
import { historyOf, isAskedOverTime } from './value-over-time.ts'

/** A rule with its values as they are on the day. */
export interface CompiledRule {
  readonly rule: Rule
  readonly isInForce: boolean
  /** The next day on which it begins or ceases to hold. */
  readonly forceChangesOn: Day | null
  readonly values: Readonly<Record<string, unknown>>
  /** Ids of the values that nobody has set for the day. */
  readonly missing: readonly string[]
  /** The next day on which one of its values becomes another. */
  readonly valuesChangeOn: Day | null
  /** What is said of everybody for whom it is met and nothing is due: one object, which nobody can alter. */
  readonly metWithoutDue: Met
}

/** A rulebook made ready for one day: what to ask of which subject, with every value resolved. */
export interface CompiledRulebook {
  readonly on: Day
  readonly rulebookId: string
  /** False where the day lies before the rulebook's `coveredFrom`: it then answers no question, and says so. */
  readonly isCovered: boolean
  readonly coveredFrom: Day
  readonly rules: Readonly<Record<SubjectKind, readonly CompiledRule[]>>
  readonly receipts: Readonly<Record<SubjectKind, Receipt>>
  readonly severities: ReturnType<typeof severitiesOf>
  readonly audiences: ReturnType<typeof audiencesOf>
}

/** A rulebook that contradicts itself is never asked. Its message lists what to mend. */
export class UnsoundRulebookError extends Error {
  readonly problems: readonly RulebookProblem[]

  constructor(rulebookId: string, problems: readonly RulebookProblem[]) {
    const lines = problems.map(({ code, where, mend }) => `- ${code} in ${where}: ${mend}`)
    super(`The rulebook ${rulebookId} cannot be used before this is mended:\n${lines.join('\n')}`)
    this.name = 'UnsoundRulebookError'
    this.problems = problems
  }
}

const hashesOfSound = new WeakMap<Rulebook, string>()

/** The hash of a rulebook that has been found sound. Both are worked out once for each rulebook. */
function hashIfSound(rulebook: Rulebook): string {
  const known = hashesOfSound.get(rulebook)
  // Stryker disable next-line ConditionalExpression: found again or worked out again, it is the same
  if (known !== undefined) return known
  const problems = checkRulebook(rulebook)
  if (problems.length > 0) throw new UnsoundRulebookError(rulebook.id, problems)
  const hash = hashOfRulebook(rulebook)
  // Stryker disable next-line CallExpression: found again or worked out again, it is the same
  hashesOfSound.set(rulebook, hash)
  return hash
}

/**
 * Makes a rulebook ready for one day. Throws `UnsoundRulebookError` where `checkRulebook` finds problems, and RangeError
 * for what is no day.
 */
export function compile(rulebook: Rulebook, on: Day): CompiledRulebook {
  if (!isDay(on))
    throw new RangeError('A rulebook is asked for a day that exists, as YYYY-MM-DD. Check it with isDay.')
  const rulebookHash = hashIfSound(rulebook)
  const values = valuesOf(rulebook)
  const compiled = rulesOf(rulebook).map((rule) => compileRule(rule, values, on))
  const rules = bySubjectKind((kind) => compiled.filter(({ rule }) => rule.subject === kind))
  return {
    on,
    rulebookId: rulebook.id,
    isCovered: layersOf(rulebook).every((layer) => layer.coveredFrom <= on),
    coveredFrom: rulebook.coveredFrom,
    rules,
    receipts: bySubjectKind((kind) => ({
      rulebookId: rulebook.id,
      rulebookVersion: rulebook.version,
      rulebookHash,
      domainVersion,
      on,
      rulesAsked: rules[kind].map(({ rule }) => rule.id),
    })),
    severities: severitiesOf(rulebook),
    audiences: audiencesOf(rulebook),
  }
}

function compileRule(rule: Rule, values: ReadonlyMap<string, ParameterValue>, on: Day): CompiledRule {
  const { isInForce, forceChangesOn } = forceOf(rule, values, on)
  const parameters = Object.entries(rule.parameters).map(([name, named]) => {
    const value = values.get(named.id) ?? named
    const { id } = named
    if (!isDated(value)) return { name, id, value: undefined, changesOn: null }
    // A history is the same on every day: what it answers depends on the days of the facts alone.
    if (isAskedOverTime(named)) return { name, id, value: historyOf(value), changesOn: null }
    return { name, id, value: valueOn(value, on), changesOn: valueChangesOn(value, on) }
  })
  return {
    rule,
    isInForce,
    forceChangesOn,
    values: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    missing: parameters.filter(({ value }) => value === undefined).map(({ id }) => id),
    valuesChangeOn: firstAfter(
      on,
      parameters.map(({ changesOn }) => changesOn),
    ),
    metWithoutDue: Object.freeze({ ruleId: rule.id, source: rule.source, due: null, remedy: rule.remedy }),
  }
}

/** Whether a rule holds on a day; one that regions follow up from a day of their own holds from that day. */
function forceOf(
  rule: Rule,
  values: ReadonlyMap<string, ParameterValue>,
  on: Day,
): Pick<CompiledRule, 'isInForce' | 'forceChangesOn'> {
  const { from, until = null } = rule.inForce
  const { followedUpFrom } = rule
  const isInForce = isInForceOn(rule, on) && isFollowedUpOn(rule, values, on)
  if (followedUpFrom === undefined) return { isInForce, forceChangesOn: firstAfter(on, [from, until]) }
  const value = values.get(followedUpFrom.id) ?? followedUpFrom
  if (!isDated(value)) return { isInForce, forceChangesOn: null }
  const days = [from, until, followedUpFromDay(followedUpFrom, values, on), valueChangesOn(value, on)]
  return { isInForce, forceChangesOn: firstAfter(on, days) }
}

function firstAfter(on: Day, days: readonly (Day | null)[]): Day | null {
  const later = days.filter((day): day is Day => (day ?? '') > on)
  return later.sort(compareDays)[0] ?? null
}

function bySubjectKind<T>(make: (kind: SubjectKind) => T): Record<SubjectKind, T> {
  return Object.fromEntries(SubjectKindSchema.options.map((kind) => [kind, make(kind)])) as Record<
    SubjectKind,
    T
  >
}
