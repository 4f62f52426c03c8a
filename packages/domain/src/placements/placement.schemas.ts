import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/**
 * A person employed as a peer supporter at a workplace. Employer, workplace and supporting organisation are
 * three fields and usually differ (requirement 003-13). `until` is the first day no longer employed.
 */
export const PlacementSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  employerId: RecordIdSchema,
  workplaceId: RecordIdSchema,
  supportOrganisationId: RecordIdSchema.nullable(),
  /** Share of full time, in percent; null where nobody has told us. */
  fraction: z.int().min(1).max(100).nullable(),
})
export type Placement = z.infer<typeof PlacementSchema>

/** Who stands in which relation to a placement. What ended stays, with its days. */
export const RelationSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  placementId: RecordIdSchema,
  kind: z.enum(['supervisor', 'mentor', 'line-manager', 'coordinator']),
  personId: RecordIdSchema,
})
export type Relation = z.infer<typeof RelationSchema>
export type RelationKind = Relation['kind']

/** A role agreement in force for a placement (requirements 000-04, 000-06, 000-07). */
export const RoleAgreementSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  placementId: RecordIdSchema,
})
export type RoleAgreement = z.infer<typeof RoleAgreementSchema>

/** Something visible at the workplace for a placement: the picture on the wall, the flyer (requirement 001-09). */
export const MarkSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  placementId: RecordIdSchema,
  item: z.enum(['picture', 'flyer']),
})
export type Mark = z.infer<typeof MarkSchema>

/** One introduction session for the staff of a workplace (requirements 001-08, 004-21). */
export const StaffIntroductionSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  heldOn: DaySchema,
  participants: z.int().min(0).max(100_000).nullable(),
})
export type StaffIntroduction = z.infer<typeof StaffIntroductionSchema>

/** The levels at which the decision to receive a peer supporter is anchored (requirement 004-45). */
export const AnchoringLevelSchema = z.enum([
  'politics',
  'administration',
  'unit-manager',
  'staff',
  'hr',
  'user-movement',
])
export type AnchoringLevel = z.infer<typeof AnchoringLevelSchema>

/** Whether the decision is anchored at one level of a workplace, and since when it is known to be so or not. */
export const AnchoringSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  level: AnchoringLevelSchema,
  anchored: z.boolean(),
  /** The day the answer was given; null where the register does not say. */
  notedOn: DaySchema.nullable(),
})
export type Anchoring = z.infer<typeof AnchoringSchema>

/** A decision that pays for posts at a workplace: amount, period (requirement 003-05). */
export const FundingSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  workplaceId: RecordIdSchema,
  /** In Swedish kronor. */
  amount: z.int().min(0).max(1_000_000_000),
  funder: ShortTextSchema.nullable(),
})
export type Funding = z.infer<typeof FundingSchema>
