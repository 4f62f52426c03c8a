import { PGlite, type PGliteInterface, type QueryOptions, type Transaction } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { drizzle } from 'drizzle-orm/pglite'
import { rowsOf } from './drizzle-rows.ts'
import type { Database, DatabaseRole, Engine, Session, Settings } from './engine.ts'
import { withoutValues } from './failures.ts'
import { settingsStatement } from './settings-statement.ts'
import { turns } from './turns.ts'

/** Opens the embedded database: in a folder, in memory, or from a copy made before. */
export function openPglite(options: { folder?: string; copy?: Blob }): Promise<PGlite> {
  return PGlite.create({
    dataDir: options.folder ?? 'memory://',
    extensions: { pg_trgm, unaccent },
    ...(options.copy !== undefined && { loadDataDir: options.copy }),
  })
}

/** Drizzle asks for a PGlite and uses only what a transaction of it has too. */
export function drizzleOn(client: Pick<PGliteInterface, 'query'>): Database {
  return drizzle(client as PGlite)
}

/**
 * The store's needs on the embedded database. It has one connection, which belongs to a superuser; so every piece of
 * work takes its role inside its own transaction, one at a time.
 */
export function embeddedEngine(pglite: PGlite): Engine {
  const inTurn = turns()

  const transaction = <T>(
    role: DatabaseRole,
    settings: Settings,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> =>
    inTurn(() =>
      pglite.transaction(async (tx) => {
        await tx.exec(`SET LOCAL ROLE ${role}; ${settingsStatement(settings)}`)
        return work(tx)
      }),
    ).catch((error) => {
      throw withoutValues(error)
    })

  return {
    kind: 'pglite',
    durability:
      'Embedded database: what was answered survives the end of the process, even kill -9, but not a power cut or a crash of the machine. For real work use PostgreSQL.',
    authDatabase: drizzleOn(authClient(transaction)),
    transaction: (role, settings, work) => transaction(role, settings, (tx) => work(sessionOn(fairly(tx)))),
    call: (role, _name, text, values) =>
      transaction(role, {}, async (tx) => {
        const { rows } = await tx.query<unknown[]>(text, [...values], { rowMode: 'array' })
        return rows
      }),
    executeSql: (text, values) => inTurn(() => asJobs(pglite, text, values)),
    listen: async (channel, heard) => {
      const stop = await inTurn(() => pglite.listen(channel, heard))
      return () => inTurn(() => stop())
    },
    isReady: async () => !pglite.closed && (await inTurn(() => pglite.query('SELECT 1'))).rows.length === 1,
    close: () => inTurn(() => pglite.close()),
  }
}

/** How long statements may follow one another before others get their turn, in milliseconds. */
const longestPiece = 20

/**
 * Statements of a transaction that leave the process time for others. The embedded database works in the process
 * itself and answers without ever coming back to the event loop, so a long transaction would hold everything up.
 */
function fairly(tx: Pick<Transaction, 'query'>): Pick<Transaction, 'query'> {
  let began = performance.now()
  return {
    query: async <Row>(text: string, values?: unknown[], options?: QueryOptions) => {
      const results = await tx.query<Row>(text, values, options)
      if (performance.now() - began >= longestPiece) {
        await new Promise((resolve) => setImmediate(resolve))
        began = performance.now()
      }
      return results
    },
  }
}

function sessionOn(tx: Pick<Transaction, 'query'>): Session {
  const db = drizzleOn(tx)
  return {
    db,
    rows: (statement) => rowsOf(db, statement),
    prepared: async <Row>(_name: string, text: string, values: readonly unknown[]) =>
      (await tx.query<Row>(text, [...values])).rows,
  }
}

type RunTransaction = <T>(
  role: DatabaseRole,
  settings: Settings,
  work: (tx: Transaction) => Promise<T>,
) => Promise<T>

/** Sign-in's database: each statement, or each of its transactions, in sign-in's role. */
function authClient(transaction: RunTransaction): PGliteInterface {
  const client = {
    query: (text: string, values?: unknown[], options?: object) =>
      transaction('brygga_auth', {}, (tx) => tx.query(text, values, options)),
    transaction: <T>(work: (tx: Transaction) => Promise<T>) => transaction('brygga_auth', {}, work),
  }
  return client as unknown as PGliteInterface
}

/**
 * The job queue sends its own BEGIN and COMMIT, so its role cannot be local to a transaction. After a failure the
 * connection is brought back to rest before anybody else gets a turn.
 */
async function asJobs(pglite: PGlite, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  await pglite.exec('SET ROLE brygga_jobs')
  try {
    if (values.length > 0) return await pglite.query(text, values)
    const results = await pglite.exec(text)
    return { rows: results.flatMap(({ rows }) => rows) }
  } finally {
    await pglite.exec('ROLLBACK; RESET ROLE')
  }
}
