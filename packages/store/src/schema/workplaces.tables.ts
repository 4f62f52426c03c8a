import type { WorkplaceStageName, WorkplaceTaskKind } from '@brygga/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'

export const workplaceStages = pgTable(
  'workplace_stages',
  {
    ...recordColumns(),
    ...periodColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    stage: text('stage').$type<WorkplaceStageName>().notNull(),
    origin: text('origin'),
    decision: text('decision'),
  },
  (t) => [...recordKeys('workplace_stages', t), ...link('workplace_stages', t, t.workplaceId, organisations)],
)

export const teamCounts = pgTable(
  'team_counts',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    countedOn: civilDay('counted_on').notNull(),
    present: integer('present').notNull(),
    introduced: integer('introduced').notNull(),
  },
  (t) => [...recordKeys('team_counts', t), ...link('team_counts', t, t.workplaceId, organisations)],
)

export const workplaceTasks = pgTable(
  'workplace_tasks',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    kind: text('kind').$type<WorkplaceTaskKind>().notNull(),
    title: text('title').notNull(),
    setOn: civilDay('set_on').notNull(),
    dueOn: civilDay('due_on'),
    doneOn: civilDay('done_on'),
    droppedOn: civilDay('dropped_on'),
  },
  (t) => [...recordKeys('workplace_tasks', t), ...link('workplace_tasks', t, t.workplaceId, organisations)],
)

export const userMovementSessions = pgTable(
  'user_movement_sessions',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    heldOn: civilDay('held_on').notNull(),
    participants: integer('participants'),
  },
  (t) => [
    ...recordKeys('user_movement_sessions', t),
    ...link('user_movement_sessions', t, t.workplaceId, organisations),
  ],
)
