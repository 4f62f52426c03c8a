import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { LongTextSchema, RecordIdSchema, recordShape } from '../register/record.schemas.ts'

/**
 * What a peer supporter has seen that would make the service better (requirement 004-62). It is the workplace's to
 * answer; about ways of working, never about a patient.
 */
export const ImprovementIdeaSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  /** The placement of the peer supporter who noted it. */
  placementId: RecordIdSchema,
  notedOn: DaySchema,
  text: LongTextSchema,
})
export type ImprovementIdea = z.infer<typeof ImprovementIdeaSchema>

export const ImprovementIdeaStepKindSchema = z.enum([
  'taken-up',
  'declined',
  'done',
  'told-back',
  'withdrawn',
])
export type ImprovementIdeaStepKind = z.infer<typeof ImprovementIdeaStepKindSchema>

/** One step of an idea; `text` is the reason where it is declined, and otherwise what was done about it, if anything is said. */
export const ImprovementIdeaStepSchema = z.strictObject({
  ...recordShape,
  ideaId: RecordIdSchema,
  step: ImprovementIdeaStepKindSchema,
  on: DaySchema,
  text: LongTextSchema.nullable(),
})
export type ImprovementIdeaStep = z.infer<typeof ImprovementIdeaStepSchema>

/** Notes an idea; it belongs to the workplace of the placement. `id` is the new idea's. */
export const NoteImprovementIdeaCommandSchema = ImprovementIdeaSchema.omit({
  version: true,
  workplaceId: true,
}).extend({ text: SafeTextSchema(2000, 'many') })
export type NoteImprovementIdeaCommand = z.infer<typeof NoteImprovementIdeaCommandSchema>

/** Takes a step with an idea. `id` is the new step's. */
export const TakeImprovementIdeaStepCommandSchema = ImprovementIdeaStepSchema.omit({ version: true }).extend({
  text: SafeTextSchema(2000, 'many').nullable(),
})
export type TakeImprovementIdeaStepCommand = z.infer<typeof TakeImprovementIdeaStepCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const improvementIdeaSchemas = {
  improvementIdeas: ImprovementIdeaSchema,
  improvementIdeaSteps: ImprovementIdeaStepSchema,
} as const
