import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { changes } from './changes.tables.ts'
import { regions } from './regions.tables.ts'

/** Each register file that was read in, and the change that it made. */
export const imports = pgTable(
  'imports',
  {
    regionId: uuid('region_id').notNull(),
    id: uuid('id').notNull(),
    changeId: uuid('change_id').notNull(),
    fileName: text('file_name').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    by: text('by').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    faulty: integer('faulty').notNull(),
  },
  (t) => [
    primaryKey({ name: 'imports_pkey', columns: [t.regionId, t.id] }),
    foreignKey({
      name: 'imports_change_id_fk',
      columns: [t.regionId, t.changeId],
      foreignColumns: [changes.regionId, changes.id],
    }),
  ],
)

/** How a region's register files are to be read, as a user mapped them last. */
export const importMappings = pgTable('import_mappings', {
  regionId: uuid('region_id')
    .primaryKey()
    .references(() => regions.id),
  mapping: jsonb('mapping').notNull(),
})
