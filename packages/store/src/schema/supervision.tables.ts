import type { SupervisionForm, SupervisionTheme } from '@brygga/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, recordColumns, recordKeys } from './columns.ts'
import { people } from './people.tables.ts'

export const sessions = pgTable(
  'sessions',
  {
    ...recordColumns(),
    heldOn: civilDay('held_on').notNull(),
    form: text('form').$type<SupervisionForm>().notNull(),
    supervisorId: uuid('supervisor_id').notNull(),
    attendeeIds: uuid('attendee_ids').array().notNull(),
    minutes: integer('minutes'),
    themes: text('themes').array().$type<SupervisionTheme[]>().notNull(),
  },
  (t) => [...recordKeys('sessions', t), ...link('sessions', t, t.supervisorId, people)],
)
