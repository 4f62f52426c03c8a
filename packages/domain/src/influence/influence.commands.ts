import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import {
  FaultStepSchema,
  ForumMeetingSchema,
  ForumSchema,
  ForumTopicSchema,
  IndividualMatterSchema,
  PointStepSchema,
} from './influence-records.schemas.ts'

/** Notes a fault in the system that a peer supporter has seen. `id` is the new fault's. */
export const NoteFaultCommandSchema = z.strictObject({
  id: RecordIdSchema,
  notedOn: DaySchema,
  description: SafeTextSchema(2000, 'many'),
  reportedById: RecordIdSchema,
})
export type NoteFaultCommand = z.infer<typeof NoteFaultCommandSchema>

/** Takes a step with a fault. `id` is the new step's, `version` the fault's that was seen. */
export const TakeFaultStepCommandSchema = FaultStepSchema.extend({
  /** To whom it is lifted, in the user movement. */
  liftedTo: SafeTextSchema(200).nullable(),
  /** Why, in words; kept as the fault's answer where it is answered or declined. */
  text: SafeTextSchema(2000, 'many').nullable(),
})
export type TakeFaultStepCommand = z.infer<typeof TakeFaultStepCommandSchema>

/** Starts a forum, perhaps shared by several units. `id` is the new forum's. */
export const StartForumCommandSchema = ForumSchema.omit({ version: true, until: true }).extend({
  name: SafeTextSchema(200),
})
export type StartForumCommand = z.infer<typeof StartForumCommandSchema>

/** Gives a forum another manager, rhythm or end. Names the version it saw. */
export const AmendForumCommandSchema = z.strictObject({
  forumId: RecordIdSchema,
  version: z.int().min(1),
  managerId: ForumSchema.shape.managerId.optional(),
  everyDays: ForumSchema.shape.everyDays.optional(),
  until: ForumSchema.shape.until.optional(),
})
export type AmendForumCommand = z.infer<typeof AmendForumCommandSchema>

/** Records a meeting of a forum that was held, or was to be held and is cancelled. `id` is the new meeting's. */
export const HoldForumMeetingCommandSchema = ForumMeetingSchema.pick({
  id: true,
  forumId: true,
  heldOn: true,
  cancelled: true,
})
export type HoldForumMeetingCommand = z.infer<typeof HoldForumMeetingCommandSchema>

/** The minutes of a meeting are sent to the manager, or received. Names the version it saw. */
export const MinutesCommandSchema = z.strictObject({
  meetingId: RecordIdSchema,
  version: z.int().min(1),
  on: DaySchema,
})
export type MinutesCommand = z.infer<typeof MinutesCommandSchema>

/** Raises a point at a meeting. Individual matters can be named, so that they are refused with the way to go. */
export const RaisePointCommandSchema = z.strictObject({
  id: RecordIdSchema,
  meetingId: RecordIdSchema,
  topic: z.union([ForumTopicSchema, IndividualMatterSchema]),
  text: SafeTextSchema(2000, 'many'),
})
export type RaisePointCommand = z.infer<typeof RaisePointCommandSchema>

/** Takes a step with a point. `id` is the new step's. */
export const TakePointStepCommandSchema = PointStepSchema.omit({ version: true })
export type TakePointStepCommand = z.infer<typeof TakePointStepCommandSchema>
