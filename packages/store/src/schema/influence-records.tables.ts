import type {
  FaultStep,
  Forum,
  ForumEvaluation,
  ForumPoint,
  GuestRole,
  GuestStepKind,
  PointStep,
} from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { systemFaults } from './influence.tables.ts'
import { people } from './people.tables.ts'

export const forums = pgTable(
  'forums',
  {
    ...recordColumns(),
    ...periodColumns(),
    name: text('name').notNull(),
    kind: text('kind').$type<Forum['kind']>().notNull(),
    workplaceIds: uuid('workplace_ids').array().notNull(),
    managerId: uuid('manager_id'),
    everyDays: integer('every_days'),
  },
  (t) => [...recordKeys('forums', t), ...link('forums', t, t.managerId, people)],
)

export const faultSteps = pgTable(
  'fault_steps',
  {
    ...recordColumns(),
    faultId: uuid('fault_id').notNull(),
    step: text('step').$type<FaultStep['step']>().notNull(),
    on: civilDay('on').notNull(),
    forumId: uuid('forum_id'),
    answer: text('answer').$type<FaultStep['answer']>(),
  },
  (t) => [
    ...recordKeys('fault_steps', t),
    ...link('fault_steps', t, t.faultId, systemFaults),
    ...link('fault_steps', t, t.forumId, forums),
  ],
)

export const forumMeetings = pgTable(
  'forum_meetings',
  {
    ...recordColumns(),
    forumId: uuid('forum_id').notNull(),
    heldOn: civilDay('held_on').notNull(),
    cancelled: boolean('cancelled').notNull(),
    minutesSentOn: civilDay('minutes_sent_on'),
    minutesReceivedOn: civilDay('minutes_received_on'),
  },
  (t) => [...recordKeys('forum_meetings', t), ...link('forum_meetings', t, t.forumId, forums)],
)

export const forumPoints = pgTable(
  'forum_points',
  {
    ...recordColumns(),
    meetingId: uuid('meeting_id').notNull(),
    topic: text('topic').$type<ForumPoint['topic']>().notNull(),
    text: text('text').notNull(),
  },
  (t) => [...recordKeys('forum_points', t), ...link('forum_points', t, t.meetingId, forumMeetings)],
)

export const pointSteps = pgTable(
  'point_steps',
  {
    ...recordColumns(),
    pointId: uuid('point_id').notNull(),
    step: text('step').$type<PointStep['step']>().notNull(),
    on: civilDay('on').notNull(),
    ownerId: uuid('owner_id'),
    answer: text('answer').$type<PointStep['answer']>(),
    meetingId: uuid('meeting_id'),
  },
  (t) => [
    ...recordKeys('point_steps', t),
    ...link('point_steps', t, t.pointId, forumPoints),
    ...link('point_steps', t, t.ownerId, people),
    ...link('point_steps', t, t.meetingId, forumMeetings),
  ],
)

export const forumGuests = pgTable(
  'forum_guests',
  {
    ...recordColumns(),
    forumId: uuid('forum_id').notNull(),
    plannedOn: civilDay('planned_on').notNull(),
    plannedFor: civilDay('planned_for').notNull(),
    role: text('role').$type<GuestRole>().notNull(),
    organisation: text('organisation'),
  },
  (t) => [...recordKeys('forum_guests', t), ...link('forum_guests', t, t.forumId, forums)],
)

export const forumGuestSteps = pgTable(
  'forum_guest_steps',
  {
    ...recordColumns(),
    guestId: uuid('guest_id').notNull(),
    step: text('step').$type<GuestStepKind>().notNull(),
    on: civilDay('on').notNull(),
  },
  (t) => [...recordKeys('forum_guest_steps', t), ...link('forum_guest_steps', t, t.guestId, forumGuests)],
)

export const forumEvaluations = pgTable(
  'forum_evaluations',
  {
    ...recordColumns(),
    forumId: uuid('forum_id').notNull(),
    evaluatedOn: civilDay('evaluated_on').notNull(),
    outcome: text('outcome').$type<ForumEvaluation['outcome']>().notNull(),
    patients: integer('patients'),
    staff: integer('staff'),
  },
  (t) => [...recordKeys('forum_evaluations', t), ...link('forum_evaluations', t, t.forumId, forums)],
)

/** The table of each kind of record, what is linked to first. */
export const influenceRecordTables = {
  forums,
  faultSteps,
  forumMeetings,
  forumPoints,
  pointSteps,
  forumGuests,
  forumGuestSteps,
  forumEvaluations,
} as const
