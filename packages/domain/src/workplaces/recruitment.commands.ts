import { z } from 'zod'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecruitmentSchema, RecruitmentStepSchema, WorkplacePurposeSchema } from './recruitment.schemas.ts'

/** States what a workplace is there for from a day on; what was stated before ends then. `id` is the new record's. */
export const StatePurposeCommandSchema = WorkplacePurposeSchema.omit({ version: true, until: true })
export type StatePurposeCommand = z.infer<typeof StatePurposeCommandSchema>

/** Opens a recruitment at a workplace. `id` is the new recruitment's. */
export const OpenRecruitmentCommandSchema = RecruitmentSchema.omit({ version: true })
export type OpenRecruitmentCommand = z.infer<typeof OpenRecruitmentCommandSchema>

/** Takes a step of a recruitment; with `criteria-agreed` come the criteria. `id` is the new step's. */
export const TakeRecruitmentStepCommandSchema = RecruitmentStepSchema.omit({ version: true }).extend({
  criteria: z.array(SafeTextSchema(200)).max(20),
})
export type TakeRecruitmentStepCommand = z.infer<typeof TakeRecruitmentStepCommandSchema>
