import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import {
  LongTextSchema,
  periodShape,
  RecordIdSchema,
  recordShape,
  ShortTextSchema,
} from '../register/record.schemas.ts'

/** What was answered to a fault or a point. */
export const InfluenceAnswerSchema = z.enum(['yes', 'no', 'partly'])
export type InfluenceAnswer = z.infer<typeof InfluenceAnswerSchema>

export const FaultStepKindSchema = z.enum([
  'accepted',
  'declined',
  'lifted',
  'on-agenda',
  'answered',
  'acted',
  'told-back',
  'closed',
])
export type FaultStepKind = z.infer<typeof FaultStepKindSchema>

/** One step of a fault on its way to being told back (requirement 001-16), with the day it was taken. */
export const FaultStepSchema = z.strictObject({
  ...recordShape,
  faultId: RecordIdSchema,
  step: FaultStepKindSchema,
  on: DaySchema,
  /** The forum on whose agenda it is, where it is on one. */
  forumId: RecordIdSchema.nullable(),
  answer: InfluenceAnswerSchema.nullable(),
})
export type FaultStep = z.infer<typeof FaultStepSchema>

/** A series of meetings where users are heard, perhaps shared by several units (requirements 001-17, 002-45). */
export const ForumSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  name: ShortTextSchema,
  kind: z.enum(['forum', 'user-council', 'cooperation-group', 'other']),
  workplaceIds: z.array(RecordIdSchema).min(1).max(100),
  /** The manager who gets the minutes; null until it is known. */
  managerId: RecordIdSchema.nullable(),
  /** Days from one meeting to the next; null where it meets when it is called. */
  everyDays: z.int().min(1).max(400).nullable(),
})
export type Forum = z.infer<typeof ForumSchema>

/** One meeting of a forum, and the days on which its minutes were sent and received (requirement 002-52). */
export const ForumMeetingSchema = z.strictObject({
  ...recordShape,
  forumId: RecordIdSchema,
  heldOn: DaySchema,
  /** True where it was to be held and was not (requirement 002-53). */
  cancelled: z.boolean(),
  minutesSentOn: DaySchema.nullable(),
  minutesReceivedOn: DaySchema.nullable(),
})
export type ForumMeeting = z.infer<typeof ForumMeetingSchema>

/** What a forum is for: five topics, none of them about one person's care (requirement 002-47). */
export const ForumTopicSchema = z.enum(['environment', 'manner', 'activities', 'comfort', 'improvements'])
export type ForumTopic = z.infer<typeof ForumTopicSchema>

/** What a forum is not for: matters of one person's care, which have other ways (requirement 002-48). */
export const IndividualMatterSchema = z.enum(['care-plan', 'doctors-talk', 'medication', 'other-individual'])
export type IndividualMatter = z.infer<typeof IndividualMatterSchema>

/** A point on the agenda of a meeting. Nobody's name: points come from patients, and stay anonymous (002-46). */
export const ForumPointSchema = z.strictObject({
  ...recordShape,
  meetingId: RecordIdSchema,
  topic: ForumTopicSchema,
  text: LongTextSchema,
})
export type ForumPoint = z.infer<typeof ForumPointSchema>

export const PointStepKindSchema = z.enum(['taken-on', 'answered', 'told-back'])
export type PointStepKind = z.infer<typeof PointStepKindSchema>

/** One step of a point: who took it on, what was answered, at which later meeting it was told back (002-55). */
export const PointStepSchema = z.strictObject({
  ...recordShape,
  pointId: RecordIdSchema,
  step: PointStepKindSchema,
  on: DaySchema,
  ownerId: RecordIdSchema.nullable(),
  answer: InfluenceAnswerSchema.nullable(),
  meetingId: RecordIdSchema.nullable(),
})
export type PointStep = z.infer<typeof PointStepSchema>

/** The kinds of record that follow faults and forum points until they are told back. */
export const influenceRecordSchemas = {
  faultSteps: FaultStepSchema,
  forums: ForumSchema,
  forumMeetings: ForumMeetingSchema,
  forumPoints: ForumPointSchema,
  pointSteps: PointStepSchema,
} as const
