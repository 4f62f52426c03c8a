import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, recordColumns, recordKeys } from './columns.ts'
import { people } from './people.tables.ts'

export const systemFaults = pgTable(
  'system_faults',
  {
    ...recordColumns(),
    notedOn: civilDay('noted_on').notNull(),
    description: text('description').notNull(),
    reportedById: uuid('reported_by_id').notNull(),
    liftedTo: text('lifted_to'),
    liftedOn: civilDay('lifted_on'),
    answer: text('answer'),
    toldBack: boolean('told_back').notNull(),
  },
  (t) => [...recordKeys('system_faults', t), ...link('system_faults', t, t.reportedById, people)],
)
