import { startPostgres } from './start-postgres.ts'

/** One PostgreSQL for all test files of a run, unless `DATABASE_URL` names one. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if ((process.env.DATABASE_URL ?? '') !== '') return undefined
  const server = await startPostgres({ durable: false })
  process.env.DATABASE_URL = server.url
  return () => server.stop()
}
