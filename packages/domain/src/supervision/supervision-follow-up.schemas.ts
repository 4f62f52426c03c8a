import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape } from '../register/record.schemas.ts'
import { CadenceStepSchema } from '../rules/unit.ts'

/** How often somebody is to be supervised: individually in steps by months in post, and in group (requirement 001-12). */
export const SupervisionPlanSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  placementId: RecordIdSchema,
  /** By months in post, the days from one individual session to the next. */
  steps: z.array(CadenceStepSchema).min(1).max(12),
  groupEveryDays: z.int().min(1).max(366).nullable(),
})
export type SupervisionPlan = z.infer<typeof SupervisionPlanSchema>

/** A peer supporter asked for supervision between the planned sessions (requirement 002-18). */
export const SupervisionRequestSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  askedOn: DaySchema,
  repliedOn: DaySchema.nullable(),
  repliedById: RecordIdSchema.nullable(),
  withdrawnOn: DaySchema.nullable(),
})
export type SupervisionRequest = z.infer<typeof SupervisionRequestSchema>

/** A supervisor is away, and who stands in; null: nobody yet (requirement 004-27). */
export const SupervisorAbsenceSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  coverPersonId: RecordIdSchema.nullable(),
})
export type SupervisorAbsence = z.infer<typeof SupervisorAbsenceSchema>

/** Somebody who came to a session says that it was held as recorded, or that it was not. */
export const SessionValidationSchema = z.strictObject({
  ...recordShape,
  sessionId: RecordIdSchema,
  personId: RecordIdSchema,
  agrees: z.boolean(),
  validatedOn: DaySchema,
})
export type SessionValidation = z.infer<typeof SessionValidationSchema>

/**
 * Meetings besides supervision: with the coordinator (requirement 001-11), exchange with other peer supporters
 * (002-20), talks with the mentor (003-19), the supervisors' own supervision, further training (002-19).
 */
export const PeerMeetingKindSchema = z.enum([
  'coordinator',
  'exchange',
  'mentor',
  'supervisors',
  'further-training',
])
export type PeerMeetingKind = z.infer<typeof PeerMeetingKindSchema>

/** One such meeting: when, which, who came. Never what was said. */
export const PeerMeetingSchema = z.strictObject({
  ...recordShape,
  kind: PeerMeetingKindSchema,
  heldOn: DaySchema,
  attendeeIds: z.array(RecordIdSchema).min(1).max(200),
})
export type PeerMeeting = z.infer<typeof PeerMeetingSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const supervisionFollowUpSchemas = {
  supervisionPlans: SupervisionPlanSchema,
  supervisionRequests: SupervisionRequestSchema,
  supervisorAbsences: SupervisorAbsenceSchema,
  sessionValidations: SessionValidationSchema,
  peerMeetings: PeerMeetingSchema,
} as const
