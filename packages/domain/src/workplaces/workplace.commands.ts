import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import {
  TeamCountSchema,
  UserMovementSessionSchema,
  WorkplaceStageNameSchema,
  WorkplaceTaskSchema,
} from './workplace.schemas.ts'

/**
 * A workplace reaches its next stage; the one before ends on that day. A named decision stands in for what the stage
 * asks for. `id` is the new stage's.
 */
export const ReachStageCommandSchema = z.strictObject({
  id: RecordIdSchema,
  workplaceId: RecordIdSchema,
  stage: WorkplaceStageNameSchema,
  on: DaySchema,
  origin: SafeTextSchema(200).nullable(),
  decision: SafeTextSchema(200).nullable(),
})
export type ReachStageCommand = z.infer<typeof ReachStageCommandSchema>

/** Notes how many are in the team and how many of them have been introduced. `id` is the new count's. */
export const CountTeamCommandSchema = TeamCountSchema.omit({ version: true })
export type CountTeamCommand = z.infer<typeof CountTeamCommandSchema>

/** Puts something on the list of a workplace. `id` is the new task's. */
export const SetWorkplaceTaskCommandSchema = WorkplaceTaskSchema.omit({
  version: true,
  doneOn: true,
  droppedOn: true,
}).extend({ title: SafeTextSchema(200) })
export type SetWorkplaceTaskCommand = z.infer<typeof SetWorkplaceTaskCommandSchema>

/** A task is done, or dropped aloud. Names the version it saw. */
export const FinishWorkplaceTaskCommandSchema = z.strictObject({
  taskId: RecordIdSchema,
  version: z.int().min(1),
  outcome: z.enum(['done', 'dropped']),
  on: DaySchema,
})
export type FinishWorkplaceTaskCommand = z.infer<typeof FinishWorkplaceTaskCommandSchema>

/** Records a session that was held for the user movement. `id` is the new session's. */
export const HoldUserMovementSessionCommandSchema = UserMovementSessionSchema.omit({ version: true })
export type HoldUserMovementSessionCommand = z.infer<typeof HoldUserMovementSessionCommandSchema>
