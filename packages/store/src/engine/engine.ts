import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Drizzle over either database. */
export type Database = PgDatabase<PgQueryResultHKT>

/** The roles that work is done in. None of them owns a table or bypasses row-level security. */
export type DatabaseRole = 'brygga_app' | 'brygga_auth' | 'brygga_jobs' | 'brygga_setup'

/** What a transaction is held to. Absent means none: no rows. */
export interface Settings {
  region?: string
  account?: string
}

/** One open transaction. */
export interface Session {
  readonly db: Database
  /** Runs one statement; rows as objects, moments and days as text. */
  rows<Row>(statement: SQL): Promise<Row[]>
  /** Runs one statement whose text never changes, planned once for each connection under its name. */
  prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
}

/** A statement for the job queue; without values it may be several. */
export interface JobsExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** What the store needs of a database: the same on the embedded one and on a server. */
export interface Engine extends JobsExecutor {
  readonly kind: 'pglite' | 'postgresql'
  /** What survives what, in a sentence for operators. */
  readonly durability: string
  readonly authDatabase: Database
  transaction<T>(role: DatabaseRole, settings: Settings, work: (session: Session) => Promise<T>): Promise<T>
  /** One prepared statement that is its own transaction, in one round trip. Rows as lists. */
  call(role: DatabaseRole, name: string, text: string, values: readonly unknown[]): Promise<unknown[][]>
  /** Calls back on every payload of a channel, and with null when some may have been missed. */
  listen(channel: string, heard: (payload: string | null) => void): Promise<() => Promise<void>>
  isReady(): Promise<boolean>
  close(): Promise<void>
}
