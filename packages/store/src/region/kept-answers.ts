import type { Actor } from '@brygga/api'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'

/** The answer kept under a key of an account, if it is for the same body. */
export async function replayAnswer(
  { rows }: Session,
  { accountId }: Actor,
  key: string,
  bodyHash: string,
): Promise<{ answer: unknown } | 'other-body' | null> {
  const [kept] = await rows<{ answer: unknown; bodyHash: string }>(sql`
    SELECT answer, body_hash AS "bodyHash" FROM idempotency_keys
    WHERE account_id = ${accountId} AND key = ${key} AND expires_at > now()`)
  if (kept === undefined) return null
  return kept.bodyHash === bodyHash ? { answer: kept.answer } : 'other-body'
}

/** Keeps an answer under a key for 24 hours, and clears away what is older. */
export async function rememberAnswer(
  { rows }: Session,
  regionId: string,
  { accountId }: Actor,
  { key, bodyHash, answer }: { key: string; bodyHash: string; answer: unknown },
): Promise<void> {
  await rows(sql`DELETE FROM idempotency_keys WHERE expires_at <= now()`)
  await rows(sql`
    INSERT INTO idempotency_keys (region_id, account_id, key, body_hash, answer, expires_at)
    VALUES (${regionId}, ${accountId}, ${key}, ${bodyHash}, ${JSON.stringify(answer)}::jsonb, now() + interval '24 hours')`)
}
