import { DrizzleQueryError, type SQL } from 'drizzle-orm'
import type { Database } from './engine.ts'

/** The rows of a statement, whichever driver ran it. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] }
  return result.rows
}

/** Drizzle puts the values of a failed statement into its message; they hold people's names, so they stay here. */
export function withoutValues(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error
}
