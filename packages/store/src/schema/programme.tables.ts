import type { Goal } from '@brygga/domain'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { civilDay, periodColumns, recordColumns, recordKeys } from './columns.ts'

export const mandates = pgTable(
  'mandates',
  { ...recordColumns(), ...periodColumns(), name: text('name').notNull() },
  (t) => recordKeys('mandates', t),
)

export const goals = pgTable(
  'goals',
  {
    ...recordColumns(),
    measure: text('measure').$type<Goal['measure']>().notNull(),
    baseline: integer('baseline').notNull(),
    target: integer('target').notNull(),
    setOn: civilDay('set_on').notNull(),
    dueOn: civilDay('due_on'),
  },
  (t) => recordKeys('goals', t),
)
