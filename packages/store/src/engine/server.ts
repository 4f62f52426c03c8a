import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { RightsNotHeld, StoreBusy } from '../errors.ts'
import { rowsOf } from './drizzle-rows.ts'
import type { DatabaseRole, Engine, Session } from './engine.ts'
import { isSilence, named, namedUnconnected } from './failures.ts'
import { listener } from './listener.ts'
import { settingsStatement } from './settings-statement.ts'

const defaultWait = 2_000
/** The server ends a statement after 5 s; where it does not say so either, it is not there. */
const silence = 6_000

/** How a server's database is used. */
export interface ServerOptions {
  databaseUrl: string
  /** The most connections for work in regions; sign-in and jobs have a few of their own. */
  poolSize?: number
  /** Milliseconds to wait for a connection, new or free; 2 s unless told otherwise. */
  poolWait?: number
}

/** The store's needs on a PostgreSQL server: a pool for each role, each connection held to it from its first moment. */
export function serverEngine({ databaseUrl, poolSize = 10, poolWait = defaultWait }: ServerOptions): Engine {
  const pool = (role: DatabaseRole, max: number) =>
    poolFor(connection(databaseUrl, role, poolWait), role, max)
  const work = pool('brygga_app', poolSize)
  const auth = pool('brygga_auth', 4)
  const jobs = pool('brygga_jobs', 4)
  const setup = pool('brygga_setup', 1)
  const pools = { brygga_app: work, brygga_auth: auth, brygga_jobs: jobs, brygga_setup: setup }
  const listening = listener(() => new pg.Client(connection(databaseUrl, 'brygga_app')))

  return {
    kind: 'postgresql',
    durability:
      'PostgreSQL: what was answered survives the end of any process, a crash of the machine and a power cut, as far as the server itself writes through.',
    authDatabase: drizzle(auth),
    transaction: (role, settings, run) =>
      onConnection(pools[role], async (client) => {
        await client.query(`BEGIN; ${settingsStatement(settings)}`)
        const result = await run(sessionOn(client))
        await client.query('COMMIT')
        return result
      }),
    call: (role, name, text, values) =>
      onConnection(pools[role], async (client) => {
        const query = { name, text, values: [...values], rowMode: 'array' as const }
        return (await client.query<unknown[]>(query)).rows
      }),
    executeSql: (text, values) =>
      onConnection(jobs, async (client) => {
        const result = (await client.query(text, values)) as pg.QueryResult | pg.QueryResult[]
        return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result
      }),
    listen: listening.listen,
    isReady: () => {
      const answered = work.query('SELECT 1').then(
        () => true,
        () => false,
      )
      return Promise.race([answered, pause(defaultWait, false, { ref: false })])
    },
    close: async () => {
      await listening.close()
      await Promise.all(Object.values(pools).map((each) => each.end()))
    },
  }
}

/** How to connect in a role. The role comes with the connection, so that RESET ROLE leads back to it and not to the owner. */
export function connection(
  databaseUrl: string,
  role: DatabaseRole | null,
  wait = defaultWait,
): pg.ClientConfig {
  const url = new URL(databaseUrl)
  const settings = [
    url.searchParams.get('options') ?? '',
    ...(role === null ? [] : [`-c role=${role} -c statement_timeout=5000 -c lock_timeout=4000`]),
    ...(role === 'brygga_jobs' ? [] : ['-c idle_in_transaction_session_timeout=30000']),
    '-c timezone=UTC',
  ]
  // Otherwise the address' own options would take the place of these.
  url.searchParams.set('options', settings.join(' ').trim())
  return {
    connectionString: url.href,
    connectionTimeoutMillis: wait,
    ...(role !== null && { query_timeout: silence }),
    application_name: role ?? 'brygga',
    keepAlive: true,
  }
}

function poolFor(config: pg.ClientConfig, role: DatabaseRole, max: number): pg.Pool {
  const made = new pg.Pool({
    ...config,
    max,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    verify: (client, done) => {
      checkRights(client, role).then(() => done(), done)
    },
  })
  // A connection that dies is said by the work that it fails, or replaced on the next use where it was idle. Without
  // listeners, one on the pool and one on each connection while it is out, it would end the process.
  made.on('error', () => undefined)
  made.on('connect', (client) => client.on('error', () => lost.add(client)))
  return made
}

/** A pooler may drop the options of a connection, and a superuser would then see every region. Ask before any work. */
async function checkRights(client: pg.PoolClient, role: DatabaseRole): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(
    `SELECT current_user = '${role}' AND NOT rolsuper AND NOT rolbypassrls AS held FROM pg_roles WHERE rolname = current_user`,
  )
  if (rows[0]?.held !== true)
    throw new RightsNotHeld(
      `The connection did not take on the role ${role}. Connect to PostgreSQL directly or through a pooler in session mode.`,
    )
}

const lost = new WeakSet<pg.PoolClient>()

/** Runs work on a connection of its own. After a failure, whatever transaction it was in is taken back. */
async function onConnection<T>(from: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await from.connect().catch((error) => {
    const isFull = from.totalCount >= (from.options.max ?? 0) && from.idleCount === 0
    throw isFull ? new StoreBusy('All connections are at work.', { cause: error }) : namedUnconnected(error)
  })
  try {
    const result = await run(client)
    client.release()
    return result
  } catch (error) {
    // After silence there is nobody to take anything back; the server does when the connection closes.
    if (isSilence(error)) lost.add(client)
    if (lost.has(client)) {
      client.release(true)
      throw namedUnconnected(error)
    }
    const broken = await client.query('ROLLBACK').then(
      () => undefined,
      (failure: Error) => failure,
    )
    client.release(broken)
    throw named(error)
  }
}

function sessionOn(client: pg.PoolClient): Session {
  const db = drizzle(client)
  return {
    db,
    rows: (statement) => rowsOf(db, statement),
    prepared: async <Row>(name: string, text: string, values: readonly unknown[]) =>
      (await client.query({ name, text, values: [...values] })).rows as Row[],
  }
}
