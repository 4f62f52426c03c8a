import { DrizzleQueryError } from 'drizzle-orm'
import { StoreBusy, StoreUnavailable } from '../errors.ts'

/**
 * A failure as the driver gave it, without the values of the statement. Drizzle writes them into its message, and the
 * databases into details; they hold people's names, and failures end up in logs.
 */
export function withoutValues(error: unknown): unknown {
  const failure = error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error
  if (failure instanceof Error)
    for (const field of ['params', 'detail', 'where', 'internalQuery']) Reflect.deleteProperty(failure, field)
  return failure
}

const busy = new Set(['55P03', '57014', '40P01', '40001', '53300'])
const gone = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '25P03'])

/** Gives the failures that operators and clients meet a name; others stay as they are. */
export function named(failure: unknown): unknown {
  const error = withoutValues(failure)
  const code = codeOf(error)
  if (busy.has(code)) return new StoreBusy('The database was busy with other work.', { cause: error })
  if (gone.has(code)) return unavailable(error)
  return error
}

/** The same for a connection that could not be made, or was lost: the driver has no codes for most of that. */
export function namedUnconnected(thrown: unknown): unknown {
  const failure = withoutValues(thrown)
  const code = codeOf(failure)
  // A refusal by the server itself (a wrong password, a database that is not there) has a code of five signs, and is
  // for an operator to mend.
  const isAnswer = /^[0-9A-Z]{5}$/.test(code) && !gone.has(code) && !busy.has(code)
  if (isAnswer || (failure instanceof Error && failure.name === 'RightsNotHeld')) return failure
  return busy.has(code) ? named(failure) : unavailable(failure)
}

/** Whether a statement was given up because nothing came back at all. */
export function isSilence(failure: unknown): boolean {
  const error = withoutValues(failure)
  return error instanceof Error && error.message === 'Query read timeout'
}

function unavailable(cause: unknown): StoreUnavailable {
  return new StoreUnavailable('The database cannot be reached.', { cause })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
