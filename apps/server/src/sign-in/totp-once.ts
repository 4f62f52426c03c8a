import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Sql } from './sql.ts'

const STEP_SECONDS = 30
const DIGITS = 6
/** A clock may be one step off, not more. */
const STEPS_ASIDE = [-1, 0, 1]

/** The code of a time step, by RFC 6238 with SHA-1, the only form that all authenticator apps know. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0x0f
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The time step that a moment is in. */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / STEP_SECONDS)
}

/** The step whose code this is, at most one aside; null when it is none of them. */
export function stepOfCode(secret: string, code: string, moment: Date): number | null {
  const now = stepAt(moment)
  let found: number | null = null
  for (const aside of STEPS_ASIDE) if (same(totpCode(secret, now + aside), code)) found = now + aside
  return found
}

/** Marks a step as used by an account. False when it was used before: a code opens one door once (ASVS 6.5.1). */
export async function useStep(sql: Sql, accountId: string, step: number): Promise<boolean> {
  const used = await sql.query(
    'insert into auth.used_code (id, user_id, code) values ($1, $2, $3) on conflict do nothing returning id',
    [randomUUID(), accountId, `step ${step}`],
  )
  return used.length === 1
}

/** Forgets codes that nobody could use any more. */
export async function forgetOldCodes(sql: Sql): Promise<void> {
  await sql.query("delete from auth.used_code where used_at < now() - interval '1 hour'")
}

function same(expected: string, given: string): boolean {
  return /^\d{6}$/.test(given) && timingSafeEqual(Buffer.from(expected), Buffer.from(given))
}
