import { sql as chunk, type SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Statements on the tables of sign-in, which belong to no region and so have no row-level security. */
export interface Sql {
  /** Runs one statement; `$1`, `$2` stand for the values. Moments come back as the database writes them. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Statements over the store's connection for sign-in, whichever database is behind it. */
export function sqlOver(database: PgDatabase<PgQueryResultHKT>): Sql {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const result = (await database.execute(statement(text, values))) as { rows: Row[] }
      return result.rows
    },
  }
}

function statement(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/)
  const chunks = parts.map((part, index) =>
    index % 2 === 0 ? chunk.raw(part) : chunk`${values[Number(part) - 1]}`,
  )
  return chunk.join(chunks)
}
