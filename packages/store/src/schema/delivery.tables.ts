import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { regions } from './regions.tables.ts'

/** Answers given under an idempotency key, kept 24 hours: the same key twice is one write. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    accountId: text('account_id').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    answer: jsonb('answer').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [t.regionId, t.accountId, t.key] }),
    index('idempotency_keys_expires_at_idx').on(t.regionId, t.expiresAt),
  ],
)

/** Messages to send once the transaction that wrote them is committed. */
export const outbox = pgTable(
  'outbox',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    topic: text('topic').notNull(),
    body: jsonb('body').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    sentAt: timestamp('sent_at', { withTimezone: true, mode: 'string' }),
  },
  (t) => [primaryKey({ name: 'outbox_pkey', columns: [t.regionId, t.sequence] })],
)
