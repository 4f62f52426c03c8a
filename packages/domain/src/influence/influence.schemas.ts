import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { LongTextSchema, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** A fault in the system that a peer supporter has seen, until it is told back (requirements 001-15, 001-16). */
export const SystemFaultSchema = z.strictObject({
  ...recordShape,
  notedOn: DaySchema,
  description: LongTextSchema,
  reportedById: RecordIdSchema,
  liftedTo: ShortTextSchema.nullable(),
  liftedOn: DaySchema.nullable(),
  answer: LongTextSchema.nullable(),
  toldBack: z.boolean(),
})
export type SystemFault = z.infer<typeof SystemFaultSchema>
