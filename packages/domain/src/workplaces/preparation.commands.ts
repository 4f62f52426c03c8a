import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { AnchoringSchema, FundingSchema } from '../placements/placement.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'

/** What each level of a workplace answered on a day about receiving a peer supporter. Each `id` is the new record's. */
export const AnchorDecisionCommandSchema = z.strictObject({
  workplaceId: RecordIdSchema,
  notedOn: DaySchema,
  answers: z
    .array(AnchoringSchema.pick({ id: true, level: true, anchored: true }))
    .min(1)
    .max(AnchoringSchema.shape.level.options.length),
})
export type AnchorDecisionCommand = z.infer<typeof AnchorDecisionCommandSchema>

/** Records a decision that pays for posts at a workplace. `id` is the new record's. */
export const FundPostCommandSchema = FundingSchema.omit({ version: true }).extend({
  funder: SafeTextSchema(200).nullable(),
})
export type FundPostCommand = z.infer<typeof FundPostCommandSchema>
