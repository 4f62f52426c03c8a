import type { Day } from '../calendar/day.schemas.ts'
import type { Answer } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { Citation, Remedy, Severity, SubjectKind } from './assessment.schemas.ts'
import type { ParameterValue } from './value.ts'
import type { AskedOverTime, ValueHistory } from './value-over-time.ts'

/**
 * What a rule guards: a `gate` before something may happen, a `cadence` between times, a `quota` in a period,
 * the `validity` of something issued, a `composition` of people, an `order` of events, or `advice`.
 */
export const ruleKinds = ['gate', 'cadence', 'quota', 'validity', 'composition', 'order', 'advice'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** The least that the facts about a subject say: which subject it is. */
export interface SubjectFacts {
  readonly subject: { readonly kind: SubjectKind; readonly id: string }
}

export type RuleParameters = Readonly<Record<string, ParameterValue>>

/**
 * The parameters of a rule as its check gets them: numbers and lists instead of dated values, and a value on every
 * day for those named with `overTime`.
 */
export type ValuesOf<P extends RuleParameters> = {
  readonly [K in keyof P]: P[K] extends ParameterValue<infer T>
    ? P[K] extends AskedOverTime
      ? ValueHistory<T>
      : T
    : never
}

/** How much a finding hurts unless the region says otherwise, and what mends it where that is not the rule's remedy. */
export interface CodeDefaults {
  readonly severity: Severity
  readonly remedy?: Remedy | null
}

/** One rule: a pure function of facts and values, with where it comes from and from when to when it holds. */
export interface Rule<
  Facts extends SubjectFacts = SubjectFacts,
  Parameters extends RuleParameters = RuleParameters,
  Code extends string = string,
> {
  /** `model/what-it-guards`; never reused, never renamed. */
  readonly id: string
  readonly subject: Facts['subject']['kind']
  /** The question it answers. At most one rule in force may answer a question about a subject on a day. */
  readonly question: string
  readonly kind: RuleKind
  readonly source: Citation
  /** Half-open; without `until` it still holds. */
  readonly inForce: { readonly from: Day; readonly until?: Day }
  readonly codes: Readonly<Record<Code, CodeDefaults>>
  /** What mends a finding, or keeps a met rule met. */
  readonly remedy: Remedy | null
  /** What answers the question where a fact is missing. */
  readonly remedyWhenUnknown?: Remedy | null
  readonly parameters: Parameters
  /**
   * The day from which a region follows this up, where it is for the region to say: until it has said it, and before
   * that day, the rule is not in force. For what registers hold no records of until somebody begins to keep them.
   */
  readonly followedUpFrom?: ParameterValue<Day>
  /** Whether it concerns the subject at all; asked before its values are, so that an open value does not matter where the rule does not. */
  applies?(facts: Facts, day: AskedDay): boolean
  check(facts: Facts, values: ValuesOf<Parameters>, day: AskedDay): Answer<Code>
}

/** Writes a rule; only the types are worked out here. */
export function defineRule<
  Facts extends SubjectFacts,
  const Parameters extends RuleParameters,
  const Code extends string,
>(rule: Rule<Facts, Parameters, Code>): Rule<Facts, Parameters, Code> {
  return rule
}
