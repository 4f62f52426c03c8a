import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** The stages of a workplace that receives peer supporters, in the order in which they are reached. */
export const workplaceStageNames = [
  'interest',
  'anchored',
  'funded',
  'prepared',
  'recruited',
  'settled',
  'ending',
  'ended',
] as const
/** One of those stages. */
export const WorkplaceStageNameSchema = z.enum(workplaceStageNames)
export type WorkplaceStageName = z.infer<typeof WorkplaceStageNameSchema>

/** A workplace is at a stage between two days; what it has left stays, with its days (requirements 001-07, 004-41). */
export const WorkplaceStageSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  workplaceId: RecordIdSchema,
  stage: WorkplaceStageNameSchema,
  /** Where the interest comes from (requirement 004-60). */
  origin: ShortTextSchema.nullable(),
  /** The named decision on which the stage stands although something it asks for was missing (requirement 004-44). */
  decision: ShortTextSchema.nullable(),
})
export type WorkplaceStage = z.infer<typeof WorkplaceStageSchema>

/** How many are in the team on a day, and how many of them have been introduced (requirements 002-62, 004-19). */
export const TeamCountSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  countedOn: DaySchema,
  present: z.int().min(0).max(100_000),
  introduced: z.int().min(0).max(100_000),
})
export type TeamCount = z.infer<typeof TeamCountSchema>

/** Whose task it is: the manager's (requirement 004-42), a practical one, or against a risk (requirement 004-43). */
export const WorkplaceTaskKindSchema = z.enum(['manager', 'practical', 'risk'])
export type WorkplaceTaskKind = z.infer<typeof WorkplaceTaskKindSchema>

/** Something to do at a workplace so that a peer supporter lands well (requirement 003-03). */
export const WorkplaceTaskSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  kind: WorkplaceTaskKindSchema,
  title: ShortTextSchema,
  setOn: DaySchema,
  /** The last day on which it is in time. */
  dueOn: DaySchema.nullable(),
  doneOn: DaySchema.nullable(),
  /** The day it was decided not to do it. */
  droppedOn: DaySchema.nullable(),
})
export type WorkplaceTask = z.infer<typeof WorkplaceTaskSchema>

/** A session for the local user movement as collegial support (requirement 004-22). */
export const UserMovementSessionSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  heldOn: DaySchema,
  participants: z.int().min(0).max(100_000).nullable(),
})
export type UserMovementSession = z.infer<typeof UserMovementSessionSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const workplaceRecordSchemas = {
  workplaceStages: WorkplaceStageSchema,
  teamCounts: TeamCountSchema,
  workplaceTasks: WorkplaceTaskSchema,
  userMovementSessions: UserMovementSessionSchema,
} as const
