import type { Day } from '../calendar/day.schemas.ts'
import type { Numbers, Severity } from './assessment.schemas.ts'

/** What a rule may answer. The fifth answer, not in force, is the engine's. */
export type Answer<Code extends string = string> =
  | { readonly is: 'met'; readonly due: Day | null }
  | {
      readonly is: 'not-met'
      readonly code: Code
      readonly numbers: Numbers
      readonly since: Day | null
      readonly due: Day | null
      readonly severity: Severity | null
    }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'cannot-tell'; readonly missing: readonly string[] }

const metWithoutDue = { is: 'met', due: null } as const

/** The rule is met; `due` is the day by which something must be done again for it to stay so. */
export function met({ due = null }: { due?: Day | null } = {}): Answer<never> {
  return due === null ? metWithoutDue : { is: 'met', due }
}

/**
 * The rule is not met: since when, by when it must be mended, and the numbers a sentence needs. A `severity`
 * here stands before the code's own; give it only where a value of the region sets it.
 */
export function notMet<Code extends string>(
  code: Code,
  numbers: Numbers = {},
  {
    since = null,
    due = null,
    severity = null,
  }: { since?: Day | null; due?: Day | null; severity?: Severity | null } = {},
): Answer<Code> {
  return { is: 'not-met', code, numbers, since, due, severity }
}

/** The rule does not concern this subject as it is. */
export const notApplicable: Answer<never> = { is: 'not-applicable' }

/** The rule cannot be answered before these facts are known. */
export function cannotTell(...missing: [string, ...string[]]): Answer<never> {
  return { is: 'cannot-tell', missing }
}
