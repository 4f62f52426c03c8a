import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import {
  PeerMeetingSchema,
  SessionValidationSchema,
  SupervisionPlanSchema,
  SupervisionRequestSchema,
  SupervisorAbsenceSchema,
} from './supervision-follow-up.schemas.ts'

const seen = { version: z.int().min(1) }

/** Plans how often somebody is supervised from a day on; the plan before ends on that day. `id` is the new plan's. */
export const PlanSupervisionCommandSchema = SupervisionPlanSchema.omit({ version: true, until: true })
export type PlanSupervisionCommand = z.infer<typeof PlanSupervisionCommandSchema>

/** Asks for supervision between the planned sessions. `id` is the new request's. */
export const RequestSupervisionCommandSchema = SupervisionRequestSchema.pick({
  id: true,
  placementId: true,
  askedOn: true,
})
export type RequestSupervisionCommand = z.infer<typeof RequestSupervisionCommandSchema>

/** Replies to a request. */
export const ReplyToRequestCommandSchema = z.strictObject({
  requestId: RecordIdSchema,
  ...seen,
  repliedById: RecordIdSchema,
  on: DaySchema,
})
export type ReplyToRequestCommand = z.infer<typeof ReplyToRequestCommandSchema>

/** Takes a request back. */
export const WithdrawRequestCommandSchema = z.strictObject({
  requestId: RecordIdSchema,
  ...seen,
  on: DaySchema,
})
export type WithdrawRequestCommand = z.infer<typeof WithdrawRequestCommandSchema>

/** Reports that a supervisor is or will be away, perhaps with somebody who stands in. `id` is the new absence's. */
export const ReportAbsenceCommandSchema = SupervisorAbsenceSchema.omit({ version: true })
export type ReportAbsenceCommand = z.infer<typeof ReportAbsenceCommandSchema>

/** Names who stands in while a supervisor is away. */
export const NameCoverCommandSchema = z.strictObject({
  absenceId: RecordIdSchema,
  ...seen,
  coverPersonId: RecordIdSchema,
})
export type NameCoverCommand = z.infer<typeof NameCoverCommandSchema>

/** The supervisor is back: `until` is the first day no longer away. */
export const EndAbsenceCommandSchema = z.strictObject({
  absenceId: RecordIdSchema,
  ...seen,
  until: DaySchema,
})
export type EndAbsenceCommand = z.infer<typeof EndAbsenceCommandSchema>

/** Says whether a session was held as recorded. `id` is the new answer's. */
export const ValidateSessionCommandSchema = SessionValidationSchema.omit({ version: true })
export type ValidateSessionCommand = z.infer<typeof ValidateSessionCommandSchema>

/** Records a meeting besides supervision. `id` is the new meeting's. */
export const RecordPeerMeetingCommandSchema = PeerMeetingSchema.omit({ version: true })
export type RecordPeerMeetingCommand = z.infer<typeof RecordPeerMeetingCommandSchema>

/** Hands everybody whom a supervisor has over to another from a day on. `id` is each new relation's. */
export const HandOverSupervisionCommandSchema = z.strictObject({
  fromPersonId: RecordIdSchema,
  toPersonId: RecordIdSchema,
  from: DaySchema,
  relations: z
    .array(z.strictObject({ id: RecordIdSchema, placementId: RecordIdSchema }))
    .min(1)
    .max(200),
})
export type HandOverSupervisionCommand = z.infer<typeof HandOverSupervisionCommandSchema>
