import type { OpenStore } from '@brygga/store'
import { sql as chunk, type SQL } from 'drizzle-orm'

/** Statements on the tables of sign-in, which belong to no region and so have no row-level security. */
export interface Sql {
  /** Runs one statement; `$1`, `$2` stand for the values. Moments come back as the database writes them. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs one statement that is asked again and again, planned once under its name. Rows as lists. */
  planned(name: string, text: string, values: readonly unknown[]): Promise<unknown[][]>
}

/** Statements over the store's connection for sign-in, whichever database is behind it. */
export function sqlOver({ authDatabase, authCall }: Pick<OpenStore, 'authDatabase' | 'authCall'>): Sql {
  return {
    planned: authCall,
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const result = (await authDatabase.execute(statement(text, values))) as { rows: Row[] }
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
