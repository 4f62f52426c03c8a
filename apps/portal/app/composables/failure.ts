import { failureOf as declaredFailureOf, type FailureBody } from '@brygga/api/client'
import type { Messages } from '@brygga/messages'

/** What went wrong with a call: what the server declared, or that nothing was heard from it (`NO_CONTACT`). */
export type Failure = Omit<FailureBody, 'code' | 'httpStatus'> & { code: FailureBody['code'] | 'NO_CONTACT' }

/** The failure that an error amounts to. */
export function failureOf(error: unknown): Failure {
  return declaredFailureOf(error) ?? { code: 'NO_CONTACT', numbers: {}, issues: [], correlationId: null }
}

/** Says what went wrong with a call, what to do, and the number to name where the fault is ours. */
export function failureWords(words: Messages, { code, numbers, correlationId }: Failure): string {
  const sentence = words.failure(code, numbers)
  return code === 'FAILED' && correlationId ? `${sentence} (${correlationId})` : sentence
}
