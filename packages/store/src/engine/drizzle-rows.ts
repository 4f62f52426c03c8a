import type { SQL } from 'drizzle-orm'
import type { Database } from './engine.ts'

/** The rows of a statement, whichever driver ran it. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] }
  return result.rows
}
