import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import {
  HandoverSchema,
  PlacementMeetingSchema,
  RegisterExtractSchema,
  RoleAcknowledgementSchema,
  RoleDescriptionSchema,
  WeekScheduleSchema,
} from './placement-follow-up.schemas.ts'

const lines = z.array(SafeTextSchema(200)).max(50)
const seen = { version: z.int().min(1) }

/** Writes a draft of what a role agreement is to say. `id` is the new draft's. */
export const DraftRoleCommandSchema = RoleDescriptionSchema.omit({
  version: true,
  roleAgreementId: true,
  discardedOn: true,
}).extend({
  coreTask: SafeTextSchema(2000, 'many').nullable(),
  does: lines,
  doesNot: lines,
  relations: lines,
  limits: lines,
})
export type DraftRoleCommand = z.infer<typeof DraftRoleCommandSchema>

/** Writes a draft anew, in the parts that are given. Names the version it saw. */
export const RedraftRoleCommandSchema = DraftRoleCommandSchema.omit({
  id: true,
  placementId: true,
  draftedOn: true,
})
  .partial()
  .extend({ descriptionId: RecordIdSchema, ...seen })
export type RedraftRoleCommand = z.infer<typeof RedraftRoleCommandSchema>

/** Signs a draft: it becomes the role agreement from a day on. `agreementId` is the new agreement's. */
export const SignDraftCommandSchema = z.strictObject({
  descriptionId: RecordIdSchema,
  ...seen,
  agreementId: RecordIdSchema,
  from: DaySchema,
})
export type SignDraftCommand = z.infer<typeof SignDraftCommandSchema>

/** Discards a draft. It stays to be read. */
export const DiscardDraftCommandSchema = z.strictObject({
  descriptionId: RecordIdSchema,
  ...seen,
  on: DaySchema,
})
export type DiscardDraftCommand = z.infer<typeof DiscardDraftCommandSchema>

/** Plans a check-in, a reflection or a review. `id` is the new meeting's. */
export const PlanMeetingCommandSchema = PlacementMeetingSchema.pick({
  id: true,
  placementId: true,
  kind: true,
  plannedOn: true,
})
export type PlanMeetingCommand = z.infer<typeof PlanMeetingCommandSchema>

/** Records that a planned meeting was held: which roles came, and what a review found. */
export const HoldMeetingCommandSchema = z.strictObject({
  meetingId: RecordIdSchema,
  ...seen,
  heldOn: DaySchema,
  present: PlacementMeetingSchema.shape.present,
  outcome: PlacementMeetingSchema.shape.outcome,
})
export type HoldMeetingCommand = z.infer<typeof HoldMeetingCommandSchema>

/** Cancels a planned meeting. */
export const CancelMeetingCommandSchema = z.strictObject({
  meetingId: RecordIdSchema,
  ...seen,
  on: DaySchema,
})
export type CancelMeetingCommand = z.infer<typeof CancelMeetingCommandSchema>

/** Sets the ordinary week from a day on; the schedule before ends on that day. `id` is the new schedule's. */
export const SetWeekScheduleCommandSchema = WeekScheduleSchema.omit({ version: true, until: true })
export type SetWeekScheduleCommand = z.infer<typeof SetWeekScheduleCommandSchema>

/** Notes that a register extract was seen. There is no field for what it said. `id` is the new note's. */
export const NoteRegisterExtractCommandSchema = RegisterExtractSchema.omit({ version: true }).extend({
  seenBy: SafeTextSchema(200),
})
export type NoteRegisterExtractCommand = z.infer<typeof NoteRegisterExtractCommandSchema>

/** Somebody was offered to go on with another peer supporter. `id` is the new handover's. */
export const OfferHandoverCommandSchema = HandoverSchema.omit({
  version: true,
  outcome: true,
  outcomeOn: true,
})
export type OfferHandoverCommand = z.infer<typeof OfferHandoverCommandSchema>

/** How a handover ended. */
export const CloseHandoverCommandSchema = z.strictObject({
  handoverId: RecordIdSchema,
  ...seen,
  outcome: HandoverSchema.shape.outcome.unwrap(),
  on: DaySchema,
})
export type CloseHandoverCommand = z.infer<typeof CloseHandoverCommandSchema>

/** Notes how many of the staff have read what a role agreement says. `id` is the new record's. */
export const AcknowledgeRoleCommandSchema = RoleAcknowledgementSchema.omit({ version: true })
export type AcknowledgeRoleCommand = z.infer<typeof AcknowledgeRoleCommandSchema>
