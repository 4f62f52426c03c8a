import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** What a mandate is about between two days: first a project, then keeping and developing (requirement 000-13). */
export const MandatePhaseSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  mandateId: RecordIdSchema,
  phase: z.enum(['project', 'maintenance-and-development', 'closing']),
})
export type MandatePhase = z.infer<typeof MandatePhaseSchema>

/** What organisations agreed on to carry the programme together (requirement 004-50). */
export const CooperationAgreementSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  name: ShortTextSchema,
  partyIds: z.array(RecordIdSchema).min(2).max(100),
})
export type CooperationAgreement = z.infer<typeof CooperationAgreementSchema>

/** Which organisation answers for the collegial context, or gives support in the method (004-48, 004-52). */
export const ResponsibilitySchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  organisationId: RecordIdSchema,
  matter: z.enum(['collegial-context', 'method-support']),
})
export type Responsibility = z.infer<typeof ResponsibilitySchema>

/** A body that leads or follows the programme (requirement 000-23). */
export const GovernanceBodySchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  name: ShortTextSchema,
  kind: z.enum(['steering-group', 'strategy-group', 'national-network', 'other']),
})
export type GovernanceBody = z.infer<typeof GovernanceBodySchema>

/** A meeting that a body held. */
export const BodyMeetingSchema = z.strictObject({ ...recordShape, bodyId: RecordIdSchema, heldOn: DaySchema })
export type BodyMeeting = z.infer<typeof BodyMeetingSchema>

/** What a body decided, and the goal that it set where it set one. */
export const BodyDecisionSchema = z.strictObject({
  ...recordShape,
  bodyId: RecordIdSchema,
  decidedOn: DaySchema,
  matter: ShortTextSchema,
  goalId: RecordIdSchema.nullable(),
})
export type BodyDecision = z.infer<typeof BodyDecisionSchema>

/** A figure that was told to the public: its size, the day, and how sure it was (requirements 000-17, 000-20). */
export const PublishedFigureSchema = z.strictObject({
  ...recordShape,
  figure: z.enum(['network', 'employed', 'national']),
  value: z.int().min(0).max(1_000_000),
  quality: z.enum(['counted', 'approximate', 'expected']),
  publishedOn: DaySchema,
  publishedIn: ShortTextSchema.nullable(),
})
export type PublishedFigure = z.infer<typeof PublishedFigureSchema>

/** The kinds of record that follow a programme: its phases, agreements, bodies and published figures. */
export const programmeRecordSchemas = {
  mandatePhases: MandatePhaseSchema,
  cooperationAgreements: CooperationAgreementSchema,
  responsibilities: ResponsibilitySchema,
  governanceBodies: GovernanceBodySchema,
  bodyMeetings: BodyMeetingSchema,
  bodyDecisions: BodyDecisionSchema,
  publishedFigures: PublishedFigureSchema,
} as const
