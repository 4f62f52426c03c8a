import {
  type AnyPgColumn,
  bigint,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core'
import { changes } from './changes.tables.ts'

/**
 * A civil day as text, `YYYY-MM-DD`: the SQL domain `civil_day`, compared byte by byte. It is text so that no
 * driver turns it into a moment, and so that nobody is tempted to count days in SQL.
 */
export const civilDay = customType<{ data: string }>({ dataType: () => 'civil_day' })

/** What every record has besides its fields: whose it is, which version, and which changes brought and took it. */
export const recordColumns = () => ({
  regionId: uuid('region_id').notNull(),
  id: uuid('id').notNull(),
  version: integer('version').notNull(),
  /** The order in which records were recorded; registers are read in it. */
  ordinal: bigint('ordinal', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  recordedByChange: uuid('recorded_by_change').notNull(),
  /** Null: in force. Nothing is deleted. */
  withdrawnByChange: uuid('withdrawn_by_change'),
})

/** The first day, and the first day no longer (null: still so). */
export const periodColumns = () => ({ from: civilDay('from').notNull(), until: civilDay('until') })

interface Keyed {
  regionId: AnyPgColumn
  id: AnyPgColumn
}

/** The key of a record within its region, and the changes that brought and took it. */
export function recordKeys(
  table: string,
  t: Keyed & { ordinal: AnyPgColumn; recordedByChange: AnyPgColumn; withdrawnByChange: AnyPgColumn },
) {
  return [
    primaryKey({ name: `${table}_pkey`, columns: [t.regionId, t.id] }),
    foreignKey({
      name: `${table}_recorded_by_change_fk`,
      columns: [t.regionId, t.recordedByChange],
      foreignColumns: [changes.regionId, changes.id],
    }),
    foreignKey({
      name: `${table}_withdrawn_by_change_fk`,
      columns: [t.regionId, t.withdrawnByChange],
      foreignColumns: [changes.regionId, changes.id],
    }),
    index(`${table}_recorded_by_change_idx`).on(t.regionId, t.recordedByChange),
  ]
}

/** A link to another record of the same region: the region is part of the key, so a foreign id never links. */
export function link(table: string, t: { regionId: AnyPgColumn }, column: AnyPgColumn, to: Keyed) {
  return [
    foreignKey({
      name: `${table}_${column.name}_fk`,
      columns: [t.regionId, column],
      foreignColumns: [to.regionId, to.id],
    }),
    index(`${table}_${column.name}_idx`).on(t.regionId, column),
  ]
}
