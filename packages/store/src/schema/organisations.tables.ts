import type { OrganisationFunction, Setting } from '@brygga/domain'
import { foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { recordColumns, recordKeys } from './columns.ts'

export const organisations = pgTable(
  'organisations',
  {
    ...recordColumns(),
    name: text('name').notNull(),
    functions: text('functions').array().$type<OrganisationFunction[]>().notNull(),
    parentId: uuid('parent_id'),
    municipalityCode: text('municipality_code'),
    regionCode: text('region_code'),
    setting: text('setting').$type<Setting>(),
    securityClass: integer('security_class'),
    staffCount: integer('staff_count'),
  },
  (t) => [
    ...recordKeys('organisations', t),
    foreignKey({
      name: 'organisations_parent_id_fk',
      columns: [t.regionId, t.parentId],
      foreignColumns: [t.regionId, t.id],
    }),
    index('organisations_parent_id_idx').on(t.regionId, t.parentId),
  ],
)
