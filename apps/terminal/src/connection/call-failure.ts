import { type FailureBody, type FailureCode, failureOf } from '@brygga/api/client'
import { messagesFor } from '@brygga/messages'
import type { Ending } from '../output/exit-codes.ts'
import { Failure } from '../output/failure.ts'
import type { Locale, Words } from '../words/words.ts'

const endings: Record<FailureCode, Exclude<Ending, 'ok'>> = {
  NOT_SIGNED_IN: 'not-signed-in',
  SECOND_FACTOR_NEEDED: 'not-signed-in',
  NOT_ALLOWED: 'forbidden',
  NOT_FOUND: 'not-found',
  INPUT_INVALID: 'usage',
  CLIENT_TOO_OLD: 'error',
  CLIENT_TOO_NEW: 'error',
  JSON_ONLY: 'error',
  CALL_UNKNOWN: 'error',
  CALL_MALFORMED: 'error',
  TOO_MANY_CALLS: 'error',
  TOO_LARGE: 'refused',
  UNAVAILABLE: 'no-server',
  FAILED: 'error',
}

export interface CallSurroundings {
  words: Words
  locale: Locale
  server: string
  isInterrupted: boolean
}

/** What a call that threw amounts to: what the server declared, or that no server answered. */
export function callFailure(error: unknown, surroundings: CallSurroundings): Failure {
  const { words, server, isInterrupted } = surroundings
  if (error instanceof Failure) return error
  if (isInterrupted) return new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
  const body = failureOf(error)
  if (body !== null) return declaredFailure(body, surroundings)
  return new Failure('no-server', 'NO_SERVER', words.failures.noServer(server), {
    next: [words.failures.noServerNext],
  })
}

/** The failure that a server declared. */
export function declaredFailure(
  { code, issues, numbers, correlationId }: FailureBody,
  { words, locale, server }: CallSurroundings,
): Failure {
  const messages = messagesFor(locale)
  const reasons = issues.map((issue) => ({
    code: issue.code,
    sentence: words.failures.issue(issue.path.join('.'), messages.inputIssue(issue.code, issue.params)),
  }))
  const ending = Object.hasOwn(endings, code) ? endings[code] : 'error'
  const next = [
    ...(ending === 'not-signed-in' ? [words.failures.nobodySignedInNext(server)] : []),
    ...(code === 'FAILED' && correlationId !== null ? [words.failures.correlation(correlationId)] : []),
  ]
  return new Failure(ending, code, messages.failure(code, numbers), { next, reasons })
}
