import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { ConsentSchema } from '../people/person.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import { PlacementExceptionSchema } from './exception.schemas.ts'
import { MarkSchema, PlacementSchema, StaffIntroductionSchema } from './placement.schemas.ts'

/**
 * Somebody starts at a workplace. `id` is the new placement's, `roleId` that of the role of peer supporter, used where
 * the person does not hold it there. `exception` is the named decision to start although the person is not trained or
 * the workplace not ready.
 */
export const StartPlacementCommandSchema = PlacementSchema.omit({ version: true }).extend({
  roleId: RecordIdSchema,
  exception: PlacementExceptionSchema.pick({ id: true })
    .extend({ decidedBy: SafeTextSchema(200), reason: SafeTextSchema(200) })
    .nullable(),
})
export type StartPlacementCommand = z.infer<typeof StartPlacementCommandSchema>

/** Names somebody for a placement from a day on; whoever is named until then ends on that day. `id` is the new relation's. */
export const NameRelationCommandSchema = z.strictObject({
  id: RecordIdSchema,
  placementId: RecordIdSchema,
  personId: RecordIdSchema,
  from: DaySchema,
})
export type NameRelationCommand = z.infer<typeof NameRelationCommandSchema>

/** Marks the flyer as laid out. `id` is the new mark's. */
export const MarkFlyerCommandSchema = z.strictObject({
  id: RecordIdSchema,
  placementId: RecordIdSchema,
  on: DaySchema,
})
export type MarkFlyerCommand = z.infer<typeof MarkFlyerCommandSchema>

/** Marks the picture as up. `consentId` says that the person agreed on that day, and is the new consent's id. */
export const MarkPictureCommandSchema = MarkFlyerCommandSchema.extend({
  consentId: RecordIdSchema.nullable(),
})
export type MarkPictureCommand = z.infer<typeof MarkPictureCommandSchema>

/**
 * Takes down what was marked for a placement, the picture or the flyer: it is no longer there from `until` on, which
 * is at the latest the day after today.
 */
export const TakeDownMarkCommandSchema = z.strictObject({
  placementId: RecordIdSchema,
  item: MarkSchema.shape.item,
  until: DaySchema,
})
export type TakeDownMarkCommand = z.infer<typeof TakeDownMarkCommandSchema>

/** Notes a person's yes or no to something named, from a day on. `id` is the new consent's. */
export const RecordConsentCommandSchema = z.strictObject({
  id: RecordIdSchema,
  personId: RecordIdSchema,
  purpose: ConsentSchema.shape.purpose,
  given: z.boolean(),
  on: DaySchema,
})
export type RecordConsentCommand = z.infer<typeof RecordConsentCommandSchema>

/** Signs a role agreement that holds from a day on; the one before it ends on that day. `id` is the new one's. */
export const SignRoleAgreementCommandSchema = z.strictObject({
  id: RecordIdSchema,
  placementId: RecordIdSchema,
  from: DaySchema,
})
export type SignRoleAgreementCommand = z.infer<typeof SignRoleAgreementCommandSchema>

/** Records an introduction session that was held for the staff. `id` is the new session's. */
export const HoldStaffIntroductionCommandSchema = StaffIntroductionSchema.omit({ version: true })
export type HoldStaffIntroductionCommand = z.infer<typeof HoldStaffIntroductionCommandSchema>

/** Ends a placement: `until` is the first day no longer employed. Names the version it saw. */
export const EndPlacementCommandSchema = z.strictObject({
  placementId: RecordIdSchema,
  version: z.int().min(1),
  until: DaySchema,
})
export type EndPlacementCommand = z.infer<typeof EndPlacementCommandSchema>

/**
 * Gives a placement another share of full time, another supporting organisation or another end. Names the version it
 * saw. `endsEarlier` says that an earlier end with a last day that has been is meant, and no slip in an extension.
 */
export const AmendPlacementCommandSchema = z.strictObject({
  placementId: RecordIdSchema,
  version: z.int().min(1),
  fraction: PlacementSchema.shape.fraction.optional(),
  supportOrganisationId: PlacementSchema.shape.supportOrganisationId.optional(),
  until: PlacementSchema.shape.until.optional(),
  endsEarlier: z.boolean().optional(),
})
export type AmendPlacementCommand = z.infer<typeof AmendPlacementCommandSchema>
