import { DrizzleQueryError, type SQL } from 'drizzle-orm'
import type { Database } from './engine.ts'

/** The rows of a statement, whichever driver ran it. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] }
  return result.rows
}

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
