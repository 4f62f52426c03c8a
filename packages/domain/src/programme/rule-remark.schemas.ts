import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { LongTextSchema, RecordIdSchema, recordShape } from '../register/record.schemas.ts'

export const RuleRemarkAnswerSchema = z.enum(['rule-changed', 'rule-kept'])
export type RuleRemarkAnswer = z.infer<typeof RuleRemarkAnswerSchema>

/**
 * What a supervisor or a peer supporter says of a rule from experience, so that guidelines grow out of it (requirement
 * 004-34), when it was taken on to those who keep the model, and what came of it.
 */
export const RuleRemarkSchema = z.strictObject({
  ...recordShape,
  /** `model/what-it-guards`. */
  ruleId: z
    .string()
    .max(120)
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  personId: RecordIdSchema,
  as: z.enum(['supervisor', 'peer-supporter']),
  sentOn: DaySchema,
  text: LongTextSchema,
  /** The day it was taken on to those who keep the model. */
  takenOnOn: DaySchema.nullable(),
  answeredOn: DaySchema.nullable(),
  answer: RuleRemarkAnswerSchema.nullable(),
  answerText: LongTextSchema.nullable(),
  withdrawnOn: DaySchema.nullable(),
})
export type RuleRemark = z.infer<typeof RuleRemarkSchema>

/** Says something of a rule. `id` is the new remark's. */
export const SendRuleRemarkCommandSchema = RuleRemarkSchema.pick({
  id: true,
  ruleId: true,
  personId: true,
  as: true,
  sentOn: true,
}).extend({ text: SafeTextSchema(2000, 'many') })
export type SendRuleRemarkCommand = z.infer<typeof SendRuleRemarkCommandSchema>

/** Takes a remark on, answers it or takes it back. Names the version it saw. */
export const TakeRemarkStepCommandSchema = z.strictObject({
  remarkId: RecordIdSchema,
  version: z.int().min(1),
  step: z.enum(['take-on', 'answer', 'withdraw']),
  on: DaySchema,
  answer: RuleRemarkAnswerSchema.nullable(),
  text: SafeTextSchema(2000, 'many').nullable(),
})
export type TakeRemarkStepCommand = z.infer<typeof TakeRemarkStepCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const ruleRemarkSchemas = { ruleRemarks: RuleRemarkSchema } as const
