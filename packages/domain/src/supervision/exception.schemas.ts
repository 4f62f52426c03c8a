import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/**
 * A named decision that somebody supervises without own experience: who decided, why, and until when. It always has an
 * end, `until`, the first day on which it no longer stands (requirement 004-26).
 */
export const SupervisorExceptionSchema = z.strictObject({
  ...recordShape,
  personId: RecordIdSchema,
  from: DaySchema,
  until: DaySchema,
  decidedBy: ShortTextSchema,
  reason: ShortTextSchema,
})
export type SupervisorException = z.infer<typeof SupervisorExceptionSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const supervisorExceptionSchemas = { supervisorExceptions: SupervisorExceptionSchema } as const
