import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RoleSchema } from '../people/person.schemas.ts'
import {
  LongTextSchema,
  periodShape,
  RecordIdSchema,
  recordShape,
  ShortTextSchema,
} from '../register/record.schemas.ts'

/** The four who shape a role together (requirement 002-11). */
export const coCreators = ['management', 'staff', 'service', 'patients'] as const
export type CoCreator = (typeof coCreators)[number]

const linesShape = z.array(ShortTextSchema).max(50)

/**
 * What a role agreement says: drafted, then signed with an agreement, or discarded. Each agreement has a description
 * of its own, so that the versions stay (requirements 000-04, 000-06, 002-11, 003-20, 004-40).
 */
export const RoleDescriptionSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  draftedOn: DaySchema,
  /** The agreement that it was signed with; null: a draft, or discarded. */
  roleAgreementId: RecordIdSchema.nullable(),
  discardedOn: DaySchema.nullable(),
  /** What the role is (requirements 000-06, 004-40). */
  coreTask: LongTextSchema.nullable(),
  does: linesShape,
  doesNot: linesShape,
  /** How the role relates to the other professions there. */
  relations: linesShape,
  limits: linesShape,
  /** The day on which each of the four took part. */
  managementOn: DaySchema.nullable(),
  staffOn: DaySchema.nullable(),
  serviceOn: DaySchema.nullable(),
  patientsOn: DaySchema.nullable(),
  /** Whether a template was adapted to this workplace (requirement 003-17). */
  adapted: z.boolean(),
  /** Whether somebody wants the role to stand in for a profession; such a draft is never signed. */
  replacesProfession: z.boolean(),
})
export type RoleDescription = z.infer<typeof RoleDescriptionSchema>

/** How many are in the team on a day, and how many of them have read what a role agreement says (requirement 004-40). */
export const RoleAcknowledgementSchema = z.strictObject({
  ...recordShape,
  roleAgreementId: RecordIdSchema,
  acknowledgedOn: DaySchema,
  team: z.int().min(1).max(100_000),
  acknowledged: z.int().min(0).max(100_000),
})
export type RoleAcknowledgement = z.infer<typeof RoleAcknowledgementSchema>

/** The meetings about a placement that are followed up. */
export const PlacementMeetingKindSchema = z.enum([
  'check-in',
  'reflection',
  'six-month-review',
  'twelve-month-review',
])
export type PlacementMeetingKind = z.infer<typeof PlacementMeetingKindSchema>

/** A meeting about a placement: planned, then held or cancelled (requirements 001-18, 002-21, 003-18, 003-21). */
export const PlacementMeetingSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  kind: PlacementMeetingKindSchema,
  plannedOn: DaySchema,
  heldOn: DaySchema.nullable(),
  cancelledOn: DaySchema.nullable(),
  /** The roles that were present; never who. */
  present: z.array(RoleSchema).max(16),
  /** What a review found. */
  outcome: z.enum(['settling', 'settled']).nullable(),
})
export type PlacementMeeting = z.infer<typeof PlacementMeetingSchema>

/** When a peer supporter is there in an ordinary week: minutes of each day, Monday first (requirement 002-32). */
export const WeekScheduleSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  placementId: RecordIdSchema,
  minutes: z.array(z.int().min(0).max(1440)).length(7),
})
export type WeekSchedule = z.infer<typeof WeekScheduleSchema>

/** The law that lets an employer ask for an extract from the criminal records register. */
export const ExtractLawSchema = z.enum(['work-in-the-home', 'other-law'])
export type ExtractLaw = z.infer<typeof ExtractLawSchema>

/** That an extract was seen: when, by whom, under which rule. Never what it said; there is no field for it. */
export const RegisterExtractSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  seenOn: DaySchema,
  seenBy: ShortTextSchema,
  requiredBy: ExtractLawSchema,
})
export type RegisterExtract = z.infer<typeof RegisterExtractSchema>

/**
 * Somebody was offered to go on with another peer supporter, such as after discharge. It counts that it happened and
 * how it ended, and never whom it was about (requirement 001-10).
 */
export const HandoverSchema = z.strictObject({
  ...recordShape,
  fromPlacementId: RecordIdSchema,
  toPlacementId: RecordIdSchema,
  offeredOn: DaySchema,
  outcome: z.enum(['contact-made', 'declined', 'lost-contact']).nullable(),
  outcomeOn: DaySchema.nullable(),
})
export type Handover = z.infer<typeof HandoverSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const placementFollowUpSchemas = {
  roleDescriptions: RoleDescriptionSchema,
  roleAcknowledgements: RoleAcknowledgementSchema,
  placementMeetings: PlacementMeetingSchema,
  weekSchedules: WeekScheduleSchema,
  registerExtracts: RegisterExtractSchema,
  handovers: HandoverSchema,
} as const
