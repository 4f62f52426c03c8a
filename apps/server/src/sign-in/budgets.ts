import { createHash, randomUUID } from 'node:crypto'
import type { Sql } from './sql.ts'

/** No window is longer, so what is older can be forgotten. */
const LONGEST_WINDOW_MS = 24 * 3_600_000

interface Rule {
  /** Seconds. */
  window: number
  max: number
}
export interface Consumed {
  allowed: boolean
  /** Seconds until there is more; null while there is some left. */
  retryAfter: number | null
}

/**
 * Counts attempts to sign in, in the database, so that equal processes behind a load balancer share one
 * count. One statement counts and decides, so attempts that arrive together cannot all be the first.
 */
export class SignInBudgets {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** Takes one attempt from a key's budget. Also the form in which better-auth asks. */
  async consume(key: string, rule: Rule): Promise<Consumed> {
    const now = Date.now()
    const [row] = await this.#sql.query<{ count: number; last_request: string | number }>(
      `insert into auth.rate_limit as kept (id, key, count, last_request) values ($1, $2, 1, $3)
       on conflict (key) do update set
         count = case when kept.last_request <= $4 then 1 else kept.count + 1 end,
         last_request = case when kept.last_request <= $4 then excluded.last_request else kept.last_request end
       returning count, last_request`,
      [randomUUID(), digest(key), now, now - rule.window * 1000],
    )
    if (row === undefined) throw new Error('The attempt was not counted')
    if (row.count <= rule.max) return { allowed: true, retryAfter: null }
    const until = Number(row.last_request) + rule.window * 1000
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((until - now) / 1000)) }
  }

  /** Gives an attempt back: it was right, so it guessed nothing. */
  async restore(key: string): Promise<void> {
    await this.#sql.query('update auth.rate_limit set count = greatest(count - 1, 0) where key = $1', [
      digest(key),
    ])
  }

  /** Forgets what has run out. */
  async forgetOld(): Promise<void> {
    await this.#sql.query('delete from auth.rate_limit where last_request < $1', [
      Date.now() - LONGEST_WINDOW_MS,
    ])
  }
}

/** Keys hold addresses of people and machines; the table holds only their digests. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
