import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { LongTextSchema, RecordIdSchema, recordShape } from '../register/record.schemas.ts'

/**
 * A question that came up during the working week, parked for the next session (requirement 004-28). It is the peer
 * supporter's own until it is shared; then whoever supervises sees it too, and nobody else.
 */
export const ParkedQuestionSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  parkedOn: DaySchema,
  text: LongTextSchema,
  sharedOn: DaySchema.nullable(),
  takenUpOn: DaySchema.nullable(),
  withdrawnOn: DaySchema.nullable(),
})
export type ParkedQuestion = z.infer<typeof ParkedQuestionSchema>

/** Parks a question for the next session. `id` is the new question's. */
export const ParkQuestionCommandSchema = ParkedQuestionSchema.pick({
  id: true,
  placementId: true,
  parkedOn: true,
}).extend({ text: SafeTextSchema(2000, 'many') })
export type ParkQuestionCommand = z.infer<typeof ParkQuestionCommandSchema>

/** Shares a question, takes it up at a session or takes it back. Names the version it saw. */
export const TakeQuestionStepCommandSchema = z.strictObject({
  questionId: RecordIdSchema,
  version: z.int().min(1),
  step: z.enum(['share', 'take-up', 'withdraw']),
  on: DaySchema,
})
export type TakeQuestionStepCommand = z.infer<typeof TakeQuestionStepCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const parkedQuestionSchemas = { parkedQuestions: ParkedQuestionSchema } as const
