import type { Application, ApplicationStep, Gathering, TrainingException } from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'
import { people } from './people.tables.ts'
import { cohorts, seats } from './training.tables.ts'

export const cohortPlans = pgTable(
  'cohort_plans',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    orderedOn: civilDay('ordered_on').notNull(),
    teamId: uuid('team_id'),
    seats: integer('seats').notNull(),
    openedOn: civilDay('opened_on'),
    applyBy: civilDay('apply_by'),
    calledOffOn: civilDay('called_off_on'),
  },
  (t) => [
    ...recordKeys('cohort_plans', t),
    ...link('cohort_plans', t, t.cohortId, cohorts),
    ...link('cohort_plans', t, t.teamId, organisations),
  ],
)

export const agreedPosts = pgTable(
  'agreed_posts',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    workplaceId: uuid('workplace_id').notNull(),
    posts: integer('posts').notNull(),
    agreedOn: civilDay('agreed_on').notNull(),
    fundedOn: civilDay('funded_on'),
    withdrawnOn: civilDay('withdrawn_on'),
  },
  (t) => [
    ...recordKeys('agreed_posts', t),
    ...link('agreed_posts', t, t.cohortId, cohorts),
    ...link('agreed_posts', t, t.workplaceId, organisations),
  ],
)

export const trainingExceptions = pgTable(
  'training_exceptions',
  {
    ...recordColumns(),
    ...periodColumns(),
    gate: text('gate').$type<TrainingException['gate']>().notNull(),
    cohortId: uuid('cohort_id'),
    personId: uuid('person_id'),
    decidedBy: text('decided_by').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    ...recordKeys('training_exceptions', t),
    ...link('training_exceptions', t, t.cohortId, cohorts),
    ...link('training_exceptions', t, t.personId, people),
  ],
)

export const applications = pgTable(
  'applications',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    personId: uuid('person_id').notNull(),
    source: text('source').$type<Application['source']>().notNull(),
    appliedOn: civilDay('applied_on').notNull(),
  },
  (t) => [
    ...recordKeys('applications', t),
    ...link('applications', t, t.cohortId, cohorts),
    ...link('applications', t, t.personId, people),
  ],
)

export const applicationSteps = pgTable(
  'application_steps',
  {
    ...recordColumns(),
    applicationId: uuid('application_id').notNull(),
    step: text('step').$type<ApplicationStep['step']>().notNull(),
    on: civilDay('on').notNull(),
  },
  (t) => [
    ...recordKeys('application_steps', t),
    ...link('application_steps', t, t.applicationId, applications),
  ],
)

export const seatWorkplaces = pgTable(
  'seat_workplaces',
  {
    ...recordColumns(),
    ...periodColumns(),
    seatId: uuid('seat_id').notNull(),
    workplaceId: uuid('workplace_id').notNull(),
  },
  (t) => [
    ...recordKeys('seat_workplaces', t),
    ...link('seat_workplaces', t, t.seatId, seats),
    ...link('seat_workplaces', t, t.workplaceId, organisations),
  ],
)

export const trainingDays = pgTable(
  'training_days',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    heldOn: civilDay('held_on').notNull(),
    practical: boolean('practical').notNull(),
  },
  (t) => [...recordKeys('training_days', t), ...link('training_days', t, t.cohortId, cohorts)],
)

export const attendances = pgTable(
  'attendances',
  {
    ...recordColumns(),
    trainingDayId: uuid('training_day_id').notNull(),
    personId: uuid('person_id').notNull(),
    on: civilDay('on').notNull(),
  },
  (t) => [
    ...recordKeys('attendances', t),
    ...link('attendances', t, t.trainingDayId, trainingDays),
    ...link('attendances', t, t.personId, people),
  ],
)

export const gatherings = pgTable(
  'gatherings',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    kind: text('kind').$type<Gathering['kind']>().notNull(),
    heldOn: civilDay('held_on').notNull(),
    invitedIds: uuid('invited_ids').array().notNull(),
    attendeeIds: uuid('attendee_ids').array().notNull(),
  },
  (t) => [...recordKeys('gatherings', t), ...link('gatherings', t, t.cohortId, cohorts)],
)

export const graduateContacts = pgTable(
  'graduate_contacts',
  { ...recordColumns(), personId: uuid('person_id').notNull(), on: civilDay('on').notNull() },
  (t) => [...recordKeys('graduate_contacts', t), ...link('graduate_contacts', t, t.personId, people)],
)

/** The table of each kind of record, what is linked to first. */
export const trainingRecordTables = {
  cohortPlans,
  agreedPosts,
  trainingExceptions,
  applications,
  applicationSteps,
  seatWorkplaces,
  trainingDays,
  attendances,
  gatherings,
  graduateContacts,
} as const
