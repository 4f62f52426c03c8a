import { failureOf as declaredFailureOf, type FailureBody } from '@brygga/api/client'
import type { Messages } from '@brygga/messages'

/** What went wrong with a call: what the server declared, or that nothing was heard from it (`NO_CONTACT`). */
export type Failure = Omit<FailureBody, 'code' | 'httpStatus'> & { code: FailureBody['code'] | 'NO_CONTACT' }

/** A question about accounts that was refused, thrown so that a page shows it like any other failure. */
export class RefusedQuestion extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The failure that an error amounts to. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedQuestion) return error.failure
  return declaredFailureOf(error) ?? { code: 'NO_CONTACT', numbers: {}, issues: [], correlationId: null }
}

/**
 * What a failed question amounts to. It has no fields: an id in the address that cannot be one names nothing that
 * exists.
 */
export function failureOfQuestion(error: unknown): Failure {
  const failure = failureOf(error)
  const namesNothing =
    failure.code === 'INPUT_INVALID' && failure.issues.some(({ path }) => /(^i|I)d$/.test(String(path[0])))
  return namesNothing ? { ...failure, code: 'NOT_FOUND', issues: [] } : failure
}

/** Says what went wrong with a call, what to do, and the number to name where the fault is ours. */
export function failureWords(words: Messages, { code, numbers, issues, correlationId }: Failure): string {
  if (code === 'INPUT_INVALID' && issues.length > 0)
    return [...new Set(issues.map((issue) => words.inputIssue(issue.code, issue.params)))].join(' ')
  const sentence = words.failure(code, numbers)
  return code === 'FAILED' && correlationId ? `${sentence} (${correlationId})` : sentence
}
