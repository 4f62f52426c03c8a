import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** What a service can be there for (requirement 000-03). */
export const ServicePurposeSchema = z.enum(['care', 'support', 'rehabilitation'])
export type ServicePurpose = z.infer<typeof ServicePurposeSchema>

/** What a workplace is there for between two days; it may be several things at once (requirement 000-03). */
export const WorkplacePurposeSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  workplaceId: RecordIdSchema,
  purposes: z.array(ServicePurposeSchema).min(1).max(ServicePurposeSchema.options.length),
})
export type WorkplacePurpose = z.infer<typeof WorkplacePurposeSchema>

/** A workplace looks for peer supporters, for a number of posts (requirement 004-18). */
export const RecruitmentSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  openedOn: DaySchema,
  posts: z.int().min(1).max(100),
})
export type Recruitment = z.infer<typeof RecruitmentSchema>

export const RecruitmentStepKindSchema = z.enum([
  'criteria-agreed',
  'advertised',
  'interviews-held',
  'chosen',
  'called-off',
])
export type RecruitmentStepKind = z.infer<typeof RecruitmentStepKindSchema>

/**
 * One step of a recruitment, and the criteria of selection where they were agreed on. They say what the post asks for,
 * and never anything about somebody who applied.
 */
export const RecruitmentStepSchema = z.strictObject({
  ...recordShape,
  recruitmentId: RecordIdSchema,
  step: RecruitmentStepKindSchema,
  on: DaySchema,
  criteria: z.array(ShortTextSchema).max(20),
})
export type RecruitmentStep = z.infer<typeof RecruitmentStepSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const recruitmentRecordSchemas = {
  workplacePurposes: WorkplacePurposeSchema,
  recruitments: RecruitmentSchema,
  recruitmentSteps: RecruitmentStepSchema,
} as const
