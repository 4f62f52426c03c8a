import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import { ActivitySchema, RaisedToSchema, RoleEventSchema, SelfCheckSchema } from './role.schemas.ts'

const seen = { version: z.int().min(1) }

/** Logs what a peer supporter did. `id` is the new activity's. */
export const LogActivityCommandSchema = ActivitySchema.omit({ version: true })
export type LogActivityCommand = z.infer<typeof LogActivityCommandSchema>

/** Notes a task that was not the role's, or a boundary that was blurred. `id` is the new event's. */
export const NoteRoleEventCommandSchema = RoleEventSchema.pick({
  id: true,
  placementId: true,
  notedOn: true,
  kind: true,
  task: true,
})
export type NoteRoleEventCommand = z.infer<typeof NoteRoleEventCommandSchema>

/** Raises an event to somebody who is not the employer. */
export const RaiseRoleEventCommandSchema = z.strictObject({
  eventId: RecordIdSchema,
  ...seen,
  raisedTo: RaisedToSchema,
  on: DaySchema,
})
export type RaiseRoleEventCommand = z.infer<typeof RaiseRoleEventCommandSchema>

/** Closes an event with what came of it. */
export const CloseRoleEventCommandSchema = z.strictObject({
  eventId: RecordIdSchema,
  ...seen,
  outcome: RoleEventSchema.shape.outcome.unwrap(),
  on: DaySchema,
})
export type CloseRoleEventCommand = z.infer<typeof CloseRoleEventCommandSchema>

/** Answers how the role feels. `id` is the new self-check's. */
export const AnswerSelfCheckCommandSchema = SelfCheckSchema.omit({ version: true })
export type AnswerSelfCheckCommand = z.infer<typeof AnswerSelfCheckCommandSchema>
