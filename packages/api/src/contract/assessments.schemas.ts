import { AssessmentSchema, FindingSchema, UnansweredSchema } from '@brygga/domain'
import { z } from 'zod'

/** Whether the asker may carry out the remedy, for this subject. */
const mayActShape = { mayAct: z.boolean() }

/** What the rules say of a subject as the asker is shown it, with what of it the asker may mend. */
export const ShownAssessmentSchema = z.strictObject({
  ...AssessmentSchema.shape,
  findings: z.array(z.strictObject({ ...FindingSchema.shape, ...mayActShape })),
  unanswered: z.array(z.strictObject({ ...UnansweredSchema.shape, ...mayActShape })),
})
export type ShownAssessment = z.infer<typeof ShownAssessmentSchema>
