import { fileURLToPath } from 'node:url'
import type { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { drizzleOn } from './engine/embedded.ts'
import { named, namedUnconnected, withoutValues } from './engine/failures.ts'
import { connection } from './engine/server.ts'

/** Where the migrations are: one folder for both databases, shipped with the package. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

// Any number, as long as nobody else in the database uses it.
const migrationLock = 4_071_946_237

/** Brings a server's database up to date. Several processes may ask at once: one does it, the others wait for it. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client(connection(databaseUrl, null))
  // What breaks the connection fails the statement too, and is said there.
  client.on('error', () => undefined)
  await client.connect().catch((error) => {
    throw namedUnconnected(error)
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await migrateServer(drizzle(client), { migrationsFolder })
  } catch (error) {
    throw named(error)
  } finally {
    // The lock goes with the connection.
    await client.end()
  }
}

/** Brings the embedded database up to date. Nobody else can have it open: see the lock of the data folder. */
export async function migrateEmbedded(pglite: PGlite): Promise<void> {
  await migratePglite(drizzleOn(pglite) as unknown as PgliteDatabase, { migrationsFolder }).catch((error) => {
    throw withoutValues(error)
  })
}
