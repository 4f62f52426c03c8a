import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { embeddedEngine, openPglite } from '../engine/embedded.ts'
import type { Engine } from '../engine/engine.ts'
import { serverEngine } from '../engine/server.ts'
import { migrate, migrateEmbedded, migrationsFolder } from '../migrate.ts'
import { type OpenStore, openOn } from '../open-store.ts'
import { startPostgres } from './start-postgres.ts'

/** Runs one statement; how many rows it gave or changed, and the rows. */
export type RunStatement = (text: string) => Promise<{ count: number; rows: Record<string, unknown>[] }>

/** A fresh database with an open store, and ways past the store for those who test it. */
export interface TestStore extends OpenStore {
  engine: Engine
  /** How other processes reach the same database; null for the embedded one, which they cannot. */
  databaseUrl: string | null
  /** Runs a statement with all rights, past row-level security. */
  asOwner<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
  /** Runs statements with all rights in one transaction that is always taken back. */
  thenForget(work: (run: RunStatement) => Promise<void>): Promise<void>
}

/** How a test wants its store. */
export interface TestOptions {
  poolSize?: number
  /** Milliseconds after which notes are put into the audit chain. */
  sealAfter?: number
}

/** One kind of database to test on. */
export interface TestDatabase {
  kind: 'pglite' | 'postgresql'
  /** A database with nothing in it, brought up to date; `close` does away with it. */
  open(options?: TestOptions): Promise<TestStore>
}

/**
 * The databases that tests run on: the embedded one always, and a real PostgreSQL, which is the one that
 * `DATABASE_URL` names (each test database is made anew in it) or else one of our own.
 */
export function testDatabases(): TestDatabase[] {
  return [
    { kind: 'pglite', open: openEmbedded },
    { kind: 'postgresql', open: openOnServer },
  ]
}

async function openEmbedded({ sealAfter }: TestOptions = {}): Promise<TestStore> {
  const pglite = await openPglite({ copy: await preparedCopy() })
  const engine = embeddedEngine(pglite)
  return {
    ...openOn(engine, () => undefined, sealAfter),
    engine,
    databaseUrl: null,
    asOwner: async <Row>(text: string, values: unknown[] = []) =>
      (await pglite.query<Row>(text, values)).rows,
    thenForget: (work) =>
      pglite.transaction(async (tx) => {
        await work(async (text) => {
          const { rows, affectedRows } = await tx.query<Record<string, unknown>>(text)
          return { rows, count: rows.length || (affectedRows ?? 0) }
        })
        await tx.rollback()
      }),
  }
}

const pgliteManifest = join(
  dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
  '../package.json',
)

/** Puts an up-to-date database with nothing in it into a data folder; the store would make the same, in seconds. */
export async function prepareFolder(folder: string): Promise<void> {
  const pglite = await openPglite({ folder: join(folder, 'database'), copy: await preparedCopy() })
  await pglite.close()
}

/** A database that is migrated already, kept between runs, because making one takes seconds and copying it does not. */
async function preparedCopy(): Promise<Blob> {
  const folder = join(tmpdir(), `brygga-test-databases-${process.getuid?.() ?? 0}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${await migrationsHash()}.tar`)
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return new Blob([kept])
  const pglite = await openPglite({})
  await migrateEmbedded(pglite)
  const copy = await pglite.dumpDataDir('none')
  await pglite.close()
  const partial = `${file}.${randomUUID()}`
  await writeFile(partial, Buffer.from(await copy.arrayBuffer()))
  await rename(partial, file)
  return copy
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(pgliteManifest))
  for (const name of (await readdir(migrationsFolder)).filter((each) => each.endsWith('.sql')).sort())
    hash.update(await readFile(join(migrationsFolder, name)))
  return hash.digest('hex').slice(0, 32)
}

let server: Promise<string> | undefined

/** The server to test on: the named one, or one started for this process, which ends with it. */
function serverUrl(): Promise<string> {
  const named = process.env.DATABASE_URL ?? ''
  server ??= named === '' ? startPostgres({ durable: false }).then(({ url }) => url) : Promise.resolve(named)
  return server
}

async function openOnServer({ poolSize = 10, sealAfter }: TestOptions = {}): Promise<TestStore> {
  const url = await serverUrl()
  const name = `brygga_test_${randomUUID().replaceAll('-', '')}`
  await onServer(url, `CREATE DATABASE ${name}`)
  const databaseUrl = withDatabase(url, name)
  await migrate(databaseUrl)
  const engine = serverEngine({ databaseUrl, poolSize, poolWait: 30_000 })
  const opened = openOn(engine, () => undefined, sealAfter)
  return {
    ...opened,
    engine,
    databaseUrl,
    asOwner: (text, values) => onServer(databaseUrl, text, values),
    thenForget: (work) =>
      withClient(databaseUrl, async (client) => {
        await client.query('BEGIN')
        await work(async (text) => {
          const { rows, rowCount } = await client.query<Record<string, unknown>>(text)
          return { rows, count: rowCount ?? 0 }
        })
        await client.query('ROLLBACK')
      }),
    close: async () => {
      await opened.close()
      await onServer(url, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

function onServer<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query(text, values)).rows as Row[])
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
