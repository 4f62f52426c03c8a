import type { Register } from '../register/register.schemas.ts'
import type { Assessment } from '../rules/assessment.schemas.ts'

/** What an assessment says, without the day it was asked on. */
export function said({ findings, unanswered, met, notApplicable, notInForce, changesOn }: Assessment) {
  return { findings, unanswered, met, notApplicable, notInForce, changesOn }
}

/** The same register with the records of each kind the other way round. */
export function recordsReversed(register: Register): Register {
  return Object.fromEntries(
    Object.entries(register).map(([kind, records]) => [
      kind,
      Array.isArray(records) ? [...records].reverse() : records,
    ]),
  ) as Register
}

/** Assessments in an order that does not hang on the register's. */
export function bySubject(assessments: readonly Assessment[]): Assessment[] {
  return [...assessments].sort((a, b) => (JSON.stringify(a.subject) < JSON.stringify(b.subject) ? -1 : 1))
}
