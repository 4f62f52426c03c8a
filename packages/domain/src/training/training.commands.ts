import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import {
  AgreedPostSchema,
  ApplicationSchema,
  ApplicationStepSchema,
  AttendanceSchema,
  CohortPlanSchema,
  GatheringSchema,
  GraduateContactSchema,
  SeatWorkplaceSchema,
  TrainingExceptionSchema,
} from './training-records.schemas.ts'

/** Agrees with a workplace on posts that a round trains for. `id` is the new agreement's. */
export const AgreePostsCommandSchema = AgreedPostSchema.omit({ version: true, withdrawnOn: true })
export type AgreePostsCommand = z.infer<typeof AgreePostsCommandSchema>

/** Makes an exception by a named decision: who decided, why and until when. `id` is the new exception's. */
export const ExceptFromTrainingGateCommandSchema = TrainingExceptionSchema.omit({ version: true }).extend({
  until: DaySchema,
  decidedBy: SafeTextSchema(200),
  reason: SafeTextSchema(200),
})
export type ExceptFromTrainingGateCommand = z.infer<typeof ExceptFromTrainingGateCommandSchema>

/** Orders a round of training with the posts that it trains for. The ids are those of the new records. */
export const OrderCohortCommandSchema = z.strictObject({
  cohortId: RecordIdSchema,
  planId: RecordIdSchema,
  number: SafeTextSchema(200),
  startsOn: DaySchema,
  /** The last day, where it is known. */
  endsOn: DaySchema.nullable(),
  orderedOn: DaySchema,
  teamId: RecordIdSchema.nullable(),
  seats: CohortPlanSchema.shape.seats,
  posts: z.array(AgreePostsCommandSchema.omit({ cohortId: true })).max(100),
  /** The named decision to order although posts are not funded (requirement 004-44). */
  exception: ExceptFromTrainingGateCommandSchema.pick({
    id: true,
    decidedBy: true,
    reason: true,
    until: true,
  }).nullable(),
})
export type OrderCohortCommand = z.infer<typeof OrderCohortCommandSchema>

/** Gives a round another number or other days. Names the version it saw. */
export const AmendCohortCommandSchema = z.strictObject({
  cohortId: RecordIdSchema,
  version: z.int().min(1),
  number: SafeTextSchema(200).optional(),
  startsOn: DaySchema.optional(),
  endsOn: DaySchema.nullable().optional(),
})
export type AmendCohortCommand = z.infer<typeof AmendCohortCommandSchema>

const planned = { cohortId: RecordIdSchema, version: z.int().min(1) }

/** Names the team that holds a round. `version` is the plan's that was seen. */
export const NameTeamCommandSchema = z.strictObject({ ...planned, teamId: RecordIdSchema })
export type NameTeamCommand = z.infer<typeof NameTeamCommandSchema>

/** Opens a round to applications, until and with `applyBy`. `version` is the plan's that was seen. */
export const OpenCohortCommandSchema = z.strictObject({ ...planned, on: DaySchema, applyBy: DaySchema })
export type OpenCohortCommand = z.infer<typeof OpenCohortCommandSchema>

/** Calls a round off. `version` is the plan's that was seen. */
export const CallOffCohortCommandSchema = z.strictObject({ ...planned, on: DaySchema })
export type CallOffCohortCommand = z.infer<typeof CallOffCohortCommandSchema>

/** The money for agreed posts is decided, or the agreement is taken back. */
export const AmendAgreedPostsCommandSchema = z.strictObject({
  agreedPostId: RecordIdSchema,
  version: z.int().min(1),
  on: DaySchema,
})
export type AmendAgreedPostsCommand = z.infer<typeof AmendAgreedPostsCommandSchema>

/** Applies to a round. Somebody who was tipped about has confirmed it themselves (requirement 001-21). */
export const ApplyCommandSchema = ApplicationSchema.omit({ version: true }).extend({
  confirmedByPerson: z.boolean(),
})
export type ApplyCommand = z.infer<typeof ApplyCommandSchema>

/** Admits, lets wait, declines, or takes the application back. `id` is the new step's. */
export const AnswerApplicationCommandSchema = ApplicationStepSchema.omit({ version: true })
export type AnswerApplicationCommand = z.infer<typeof AnswerApplicationCommandSchema>

/** Takes a seat after being admitted, perhaps tied to an agreed workplace from the same day. */
export const TakeSeatCommandSchema = z.strictObject({
  id: RecordIdSchema,
  applicationId: RecordIdSchema,
  on: DaySchema,
  workplace: z.strictObject({ id: RecordIdSchema, workplaceId: RecordIdSchema }).nullable(),
})
export type TakeSeatCommand = z.infer<typeof TakeSeatCommandSchema>

/** Ties a seat to an agreed workplace from a day on; the one before it ends then. `id` is the new tie's. */
export const TieSeatCommandSchema = SeatWorkplaceSchema.omit({ version: true, until: true })
export type TieSeatCommand = z.infer<typeof TieSeatCommandSchema>

/** Passes a seat, or ends it early. Names the version it saw. */
export const EndSeatCommandSchema = z.strictObject({
  seatId: RecordIdSchema,
  version: z.int().min(1),
  on: DaySchema,
})
export type EndSeatCommand = z.infer<typeof EndSeatCommandSchema>

/** Records a training day that was held and who came. The ids are those of the new records. */
export const HoldTrainingDayCommandSchema = z.strictObject({
  id: RecordIdSchema,
  cohortId: RecordIdSchema,
  heldOn: DaySchema,
  practical: z.boolean(),
  attendances: z.array(z.strictObject({ id: RecordIdSchema, personId: RecordIdSchema })).max(1000),
})
export type HoldTrainingDayCommand = z.infer<typeof HoldTrainingDayCommandSchema>

/** Notes that somebody made a training day up later. `id` is the new attendance's. */
export const MakeUpTrainingDayCommandSchema = AttendanceSchema.omit({ version: true })
export type MakeUpTrainingDayCommand = z.infer<typeof MakeUpTrainingDayCommandSchema>

/** Issues a certificate. `id` is its own. */
export const IssueCertificateCommandSchema = z.strictObject({
  id: RecordIdSchema,
  personId: RecordIdSchema,
  cohortId: RecordIdSchema.nullable(),
  issuedOn: DaySchema,
  until: DaySchema.nullable(),
  issuer: SafeTextSchema(200).nullable(),
})
export type IssueCertificateCommand = z.infer<typeof IssueCertificateCommandSchema>

/** Withdraws a certificate: `on` is the first day on which it no longer holds. Names the version it saw. */
export const WithdrawCertificateCommandSchema = z.strictObject({
  certificateId: RecordIdSchema,
  version: z.int().min(1),
  on: DaySchema,
})
export type WithdrawCertificateCommand = z.infer<typeof WithdrawCertificateCommandSchema>

/** Records a reunion or further training of a round, planned or held. `id` is the new record's. */
export const HoldGatheringCommandSchema = GatheringSchema.omit({ version: true })
export type HoldGatheringCommand = z.infer<typeof HoldGatheringCommandSchema>

/** Notes a day of contact with somebody who trained. `id` is the new record's. */
export const NoteContactCommandSchema = GraduateContactSchema.omit({ version: true })
export type NoteContactCommand = z.infer<typeof NoteContactCommandSchema>
