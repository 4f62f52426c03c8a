import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** As what somebody visits a forum (requirements 002-49, 002-50). */
export const GuestRoleSchema = z.enum([
  'budget-and-debt-adviser',
  'user-association',
  'patients-advisory-board',
  'lecturer',
  'nurse',
  'occupational-therapist',
  'dietician',
  'physiotherapist',
  'new-staff',
  'ward-manager',
  'other',
])
export type GuestRole = z.infer<typeof GuestRoleSchema>

/** A guest planned for one session of a forum: as what, and from where. Never who. */
export const ForumGuestSchema = z.strictObject({
  ...recordShape,
  forumId: RecordIdSchema,
  plannedOn: DaySchema,
  /** The day of the session. */
  plannedFor: DaySchema,
  role: GuestRoleSchema,
  organisation: ShortTextSchema.nullable(),
})
export type ForumGuest = z.infer<typeof ForumGuestSchema>

export const GuestStepKindSchema = z.enum(['confirmed', 'came', 'stayed-away', 'cancelled'])
export type GuestStepKind = z.infer<typeof GuestStepKindSchema>

/** What became of a planned guest, with the day it was known. */
export const ForumGuestStepSchema = z.strictObject({
  ...recordShape,
  guestId: RecordIdSchema,
  step: GuestStepKindSchema,
  on: DaySchema,
})
export type ForumGuestStep = z.infer<typeof ForumGuestStepSchema>

/** What those who were there want with a forum: that it goes on so, is changed, or ends (requirement 002-56). */
export const ForumEvaluationSchema = z.strictObject({
  ...recordShape,
  forumId: RecordIdSchema,
  evaluatedOn: DaySchema,
  outcome: z.enum(['goes-on', 'changes', 'ends']),
  /** How many patients and how many of the staff said what they think; never who, and never what one of them said. */
  patients: z.int().min(0).max(1000).nullable(),
  staff: z.int().min(0).max(1000).nullable(),
})
export type ForumEvaluation = z.infer<typeof ForumEvaluationSchema>

/** Plans a guest for a session. `id` is the new guest's. */
export const PlanForumGuestCommandSchema = ForumGuestSchema.omit({ version: true }).extend({
  organisation: SafeTextSchema(200).nullable(),
})
export type PlanForumGuestCommand = z.infer<typeof PlanForumGuestCommandSchema>

/** Says what became of a planned guest. `id` is the new step's. */
export const TakeGuestStepCommandSchema = ForumGuestStepSchema.omit({ version: true })
export type TakeGuestStepCommand = z.infer<typeof TakeGuestStepCommandSchema>

/** Records an evaluation of a forum. `id` is the new evaluation's. */
export const EvaluateForumCommandSchema = ForumEvaluationSchema.omit({ version: true })
export type EvaluateForumCommand = z.infer<typeof EvaluateForumCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const forumGuestSchemas = {
  forumGuests: ForumGuestSchema,
  forumGuestSteps: ForumGuestStepSchema,
  forumEvaluations: ForumEvaluationSchema,
} as const
