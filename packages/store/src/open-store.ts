import { join } from 'node:path'
import type { Store } from '@brygga/api'
import { type Administration, administration } from './administer.ts'
import { auditSealer } from './audit-sealer.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { embeddedEngine, openPglite } from './engine/embedded.ts'
import type { Database, Engine, JobsExecutor } from './engine/engine.ts'
import { type ServerOptions, serverEngine } from './engine/server.ts'
import { migrate, migrateEmbedded } from './migrate.ts'
import { storeOn } from './store.ts'

/** Where the data is: in a folder of this machine (embedded database), or on a PostgreSQL server. */
export type StoreLocation = { dataFolder: string } | ServerOptions

/** An open store, with what a server needs besides: sign-in's database, the job queue's, and setting up. */
export interface OpenStore {
  readonly kind: 'pglite' | 'postgresql'
  /** What survives what, in a sentence for operators. */
  readonly durability: string
  readonly store: Store
  /** Drizzle for sign-in, in a role that may use the tables of the schema `auth` and no others. */
  readonly authDatabase: Database
  /** One statement for sign-in, planned once under its name, in the same role and in one round trip. Rows as lists. */
  authCall(name: string, text: string, values: readonly unknown[]): Promise<unknown[][]>
  /** For the job queue, in a role that owns the schema `jobs` and may use no other. */
  readonly jobs: JobsExecutor
  readonly administer: Administration
  /** Whether the database answers. */
  isReady(): Promise<boolean>
  /** Ends all connections and gives the data folder back. */
  close(): Promise<void>
}

/**
 * Opens the store and brings its database up to date. Throws `DataFolderInUse` where another process has the folder,
 * `StoreUnavailable` where the server cannot be reached, `RightsNotHeld` where it would not hold us to our rights.
 */
export async function openStore(location: StoreLocation): Promise<OpenStore> {
  if ('dataFolder' in location) return openFolder(location.dataFolder)
  await migrate(location.databaseUrl)
  return openOn(serverEngine(location), () => undefined)
}

async function openFolder(folder: string): Promise<OpenStore> {
  const release = await lockDataFolder(folder)
  try {
    const pglite = await openPglite({ folder: join(folder, 'database') })
    await migrateEmbedded(pglite)
    return openOn(embeddedEngine(pglite), release)
  } catch (error) {
    release()
    throw error
  }
}

/** The store on an engine whose database is up to date; `release` is called when it is closed. */
export function openOn(engine: Engine, release: () => void, sealAfter = 2_000): OpenStore {
  const sealer = auditSealer(engine, (problem) => process.emitWarning(asError(problem)), sealAfter)
  return {
    kind: engine.kind,
    durability: engine.durability,
    store: storeOn(engine, sealer),
    authDatabase: engine.authDatabase,
    authCall: (name, text, values) => engine.call('brygga_auth', name, text, values),
    jobs: { executeSql: (text, values) => engine.executeSql(text, values) },
    administer: administration(engine),
    isReady: () => engine.isReady(),
    close: async () => {
      await sealer.close()
      await engine.close()
      release()
    },
  }
}

function asError(problem: unknown): Error {
  return problem instanceof Error ? problem : new Error(String(problem))
}
