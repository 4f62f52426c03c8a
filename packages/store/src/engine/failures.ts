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
const unreachable = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|timeout|terminated|Connection/

/** Gives the failures that operators and clients meet a name; others stay as they are. */
export function named(failure: unknown): unknown {
  const error = withoutValues(failure)
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (busy.has(code)) return new StoreBusy('The database was busy with other work.', { cause: error })
  if (gone.has(code) || unreachable.test(code) || (code === '' && unreachable.test(error.message)))
    return new StoreUnavailable('The database cannot be reached.', { cause: error })
  return error
}
