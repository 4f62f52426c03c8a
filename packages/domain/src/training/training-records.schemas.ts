import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/**
 * A round of training that was ordered (requirements 001-06, 001-20, 004-17, 004-44): by whom it is held, for how
 * many, and the days on which it was opened to applications or called off. A round without a plan was held before
 * anybody kept plans.
 */
export const CohortPlanSchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  orderedOn: DaySchema,
  /** The training and coordination team; null until it is known. */
  teamId: RecordIdSchema.nullable(),
  seats: z.int().min(1).max(1000),
  openedOn: DaySchema.nullable(),
  /** The last day for applications. */
  applyBy: DaySchema.nullable(),
  calledOffOn: DaySchema.nullable(),
})
export type CohortPlan = z.infer<typeof CohortPlanSchema>

/** Posts that a workplace agreed to fill from a round, and when the money for them was decided (004-04, 004-44). */
export const AgreedPostSchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  workplaceId: RecordIdSchema,
  posts: z.int().min(1).max(1000),
  agreedOn: DaySchema,
  fundedOn: DaySchema.nullable(),
  withdrawnOn: DaySchema.nullable(),
})
export type AgreedPost = z.infer<typeof AgreedPostSchema>

/** What a named decision may make an exception from, in training (requirements 004-11, 004-44). */
export const TrainingGateSchema = z.enum(['funded-posts', 'completed-training'])
export type TrainingGate = z.infer<typeof TrainingGateSchema>

/** An exception by a named decision, about a round or about a person: who decided, why, and until when. */
export const TrainingExceptionSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  gate: TrainingGateSchema,
  cohortId: RecordIdSchema.nullable(),
  personId: RecordIdSchema.nullable(),
  decidedBy: ShortTextSchema,
  reason: ShortTextSchema,
})
export type TrainingException = z.infer<typeof TrainingExceptionSchema>

/** Somebody who wants to train in a round: on their own, or tipped about and asked (requirement 001-21). */
export const ApplicationSchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  personId: RecordIdSchema,
  source: z.enum(['self', 'tip']),
  appliedOn: DaySchema,
})
export type Application = z.infer<typeof ApplicationSchema>

export const ApplicationStepKindSchema = z.enum(['admitted', 'waiting', 'declined', 'withdrawn'])
export type ApplicationStepKind = z.infer<typeof ApplicationStepKindSchema>

/** What became of an application, step by step; the last one stands. */
export const ApplicationStepSchema = z.strictObject({
  ...recordShape,
  applicationId: RecordIdSchema,
  step: ApplicationStepKindSchema,
  on: DaySchema,
})
export type ApplicationStep = z.infer<typeof ApplicationStepSchema>

/** The workplace that a seat is tied to (requirement 004-04). */
export const SeatWorkplaceSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  seatId: RecordIdSchema,
  workplaceId: RecordIdSchema,
})
export type SeatWorkplace = z.infer<typeof SeatWorkplaceSchema>

/** One day of a round's training; `practical` where it holds practical parts, such as role-play (004-39). */
export const TrainingDaySchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  heldOn: DaySchema,
  practical: z.boolean(),
})
export type TrainingDay = z.infer<typeof TrainingDaySchema>

/** That somebody took part in a training day, or made it up on a later day. */
export const AttendanceSchema = z.strictObject({
  ...recordShape,
  trainingDayId: RecordIdSchema,
  personId: RecordIdSchema,
  on: DaySchema,
})
export type Attendance = z.infer<typeof AttendanceSchema>

/** A reunion or further training of a round (requirements 002-19, 004-66): who was invited, and who came. */
export const GatheringSchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  kind: z.enum(['reunion', 'further-training']),
  heldOn: DaySchema,
  invitedIds: z.array(RecordIdSchema).max(1000),
  attendeeIds: z.array(RecordIdSchema).max(1000),
})
export type Gathering = z.infer<typeof GatheringSchema>

/** A day on which the programme and somebody who trained were in contact (requirement 004-67). Never what was said. */
export const GraduateContactSchema = z.strictObject({
  ...recordShape,
  personId: RecordIdSchema,
  on: DaySchema,
})
export type GraduateContact = z.infer<typeof GraduateContactSchema>

/** The kinds of record that follow training from the order of a round to its alumni. */
export const trainingRecordSchemas = {
  cohortPlans: CohortPlanSchema,
  agreedPosts: AgreedPostSchema,
  trainingExceptions: TrainingExceptionSchema,
  applications: ApplicationSchema,
  applicationSteps: ApplicationStepSchema,
  seatWorkplaces: SeatWorkplaceSchema,
  trainingDays: TrainingDaySchema,
  attendances: AttendanceSchema,
  gatherings: GatheringSchema,
  graduateContacts: GraduateContactSchema,
} as const
