import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { regions } from './regions.tables.ts'

/** Every change that was made to a region's register: by which command, on whose account, when. */
export const changes = pgTable(
  'changes',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    id: uuid('id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    accountId: text('account_id').notNull(),
    actorName: text('actor_name').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** The change that took this one back. */
    undoneBy: uuid('undone_by'),
    /** The change that this one took back. */
    undoes: uuid('undoes'),
  },
  (t) => [
    primaryKey({ name: 'changes_pkey', columns: [t.regionId, t.id] }),
    foreignKey({
      name: 'changes_undone_by_fk',
      columns: [t.regionId, t.undoneBy],
      foreignColumns: [t.regionId, t.id],
    }),
    foreignKey({
      name: 'changes_undoes_fk',
      columns: [t.regionId, t.undoes],
      foreignColumns: [t.regionId, t.id],
    }),
  ],
)

/** What a record was before a change amended it. */
export const recordVersions = pgTable(
  'record_versions',
  {
    regionId: uuid('region_id').notNull(),
    kind: text('kind').notNull(),
    recordId: uuid('record_id').notNull(),
    /** The version that the record had before. */
    version: integer('version').notNull(),
    changeId: uuid('change_id').notNull(),
    body: jsonb('body').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'record_versions_pkey', columns: [t.regionId, t.kind, t.recordId, t.version] }),
    foreignKey({
      name: 'record_versions_change_id_fk',
      columns: [t.regionId, t.changeId],
      foreignColumns: [changes.regionId, changes.id],
    }),
    index('record_versions_change_id_idx').on(t.regionId, t.changeId),
  ],
)
