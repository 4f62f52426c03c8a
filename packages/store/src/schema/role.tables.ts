import type { Activity, RoleEvent, SelfCheck } from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, recordColumns, recordKeys } from './columns.ts'
import { placements } from './placements.tables.ts'

export const activities = pgTable(
  'activities',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    heldOn: civilDay('held_on').notNull(),
    category: text('category').$type<Activity['category']>().notNull(),
    mode: text('mode').$type<Activity['mode']>().notNull(),
    planned: boolean('planned').notNull(),
    place: text('place').$type<Activity['place']>().notNull(),
    minutes: integer('minutes').notNull(),
    heads: integer('heads'),
  },
  (t) => [...recordKeys('activities', t), ...link('activities', t, t.placementId, placements)],
)

export const roleEvents = pgTable(
  'role_events',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    notedOn: civilDay('noted_on').notNull(),
    kind: text('kind').$type<RoleEvent['kind']>().notNull(),
    task: text('task').$type<NonNullable<RoleEvent['task']>>(),
    raisedTo: text('raised_to').$type<NonNullable<RoleEvent['raisedTo']>>(),
    raisedOn: civilDay('raised_on'),
    closedOn: civilDay('closed_on'),
    outcome: text('outcome').$type<NonNullable<RoleEvent['outcome']>>(),
  },
  (t) => [...recordKeys('role_events', t), ...link('role_events', t, t.placementId, placements)],
)

export const selfChecks = pgTable(
  'self_checks',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    answeredOn: civilDay('answered_on').notNull(),
    by: text('by').$type<SelfCheck['by']>().notNull(),
    scores: integer('scores').array().notNull(),
  },
  (t) => [...recordKeys('self_checks', t), ...link('self_checks', t, t.placementId, placements)],
)
