import type {
  ImprovementIdeaStepKind,
  LessonStepKind,
  RecruitmentStepKind,
  ServicePurpose,
  WorkplaceStageName,
  WorkplaceTaskKind,
} from '@brygga/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'
import { placements } from './placements.tables.ts'

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

export const workplacePurposes = pgTable(
  'workplace_purposes',
  {
    ...recordColumns(),
    ...periodColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    purposes: text('purposes').array().$type<ServicePurpose[]>().notNull(),
  },
  (t) => [
    ...recordKeys('workplace_purposes', t),
    ...link('workplace_purposes', t, t.workplaceId, organisations),
  ],
)

export const recruitments = pgTable(
  'recruitments',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    openedOn: civilDay('opened_on').notNull(),
    posts: integer('posts').notNull(),
  },
  (t) => [...recordKeys('recruitments', t), ...link('recruitments', t, t.workplaceId, organisations)],
)

export const recruitmentSteps = pgTable(
  'recruitment_steps',
  {
    ...recordColumns(),
    recruitmentId: uuid('recruitment_id').notNull(),
    step: text('step').$type<RecruitmentStepKind>().notNull(),
    on: civilDay('on').notNull(),
    criteria: text('criteria').array().notNull(),
  },
  (t) => [
    ...recordKeys('recruitment_steps', t),
    ...link('recruitment_steps', t, t.recruitmentId, recruitments),
  ],
)

export const lessons = pgTable(
  'lessons',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    notedOn: civilDay('noted_on').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
  },
  (t) => [...recordKeys('lessons', t), ...link('lessons', t, t.workplaceId, organisations)],
)

export const lessonSteps = pgTable(
  'lesson_steps',
  {
    ...recordColumns(),
    lessonId: uuid('lesson_id').notNull(),
    step: text('step').$type<LessonStepKind>().notNull(),
    on: civilDay('on').notNull(),
  },
  (t) => [...recordKeys('lesson_steps', t), ...link('lesson_steps', t, t.lessonId, lessons)],
)

export const improvementIdeas = pgTable(
  'improvement_ideas',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    placementId: uuid('placement_id').notNull(),
    notedOn: civilDay('noted_on').notNull(),
    text: text('text').notNull(),
  },
  (t) => [
    ...recordKeys('improvement_ideas', t),
    ...link('improvement_ideas', t, t.workplaceId, organisations),
    ...link('improvement_ideas', t, t.placementId, placements),
  ],
)

export const improvementIdeaSteps = pgTable(
  'improvement_idea_steps',
  {
    ...recordColumns(),
    ideaId: uuid('idea_id').notNull(),
    step: text('step').$type<ImprovementIdeaStepKind>().notNull(),
    on: civilDay('on').notNull(),
    text: text('text'),
  },
  (t) => [
    ...recordKeys('improvement_idea_steps', t),
    ...link('improvement_idea_steps', t, t.ideaId, improvementIdeas),
  ],
)
