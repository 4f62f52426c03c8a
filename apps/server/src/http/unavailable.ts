const NAMES = new Set(['StoreUnavailable', 'StoreBusy'])
/** Connection refused, reset or lost, and what PostgreSQL says when it ends or has no room. */
const CODES = /^(?:ECONN\w+|EPIPE|ETIMEDOUT|57P0\d|08\d{3}|53300)$/
const DEPTH = 5

/** Whether an error says that the database is away or busy: trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  let at = error
  for (let depth = 0; depth < DEPTH && at instanceof Error; depth++) {
    const { name, code, cause } = at as NodeJS.ErrnoException
    if (NAMES.has(name) || (typeof code === 'string' && CODES.test(code))) return true
    at = cause
  }
  return false
}
