import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import { SupervisorExceptionSchema } from './exception.schemas.ts'
import { SessionSchema } from './supervision.schemas.ts'

/** Records a session that was held. `id` is the new session's. */
export const RecordSessionCommandSchema = SessionSchema.omit({ version: true })
export type RecordSessionCommand = z.infer<typeof RecordSessionCommandSchema>

/** Notes that somebody attested that a person has, or has not, own experience. Never what it is. */
export const AttestOwnExperienceCommandSchema = z.strictObject({
  id: RecordIdSchema,
  personId: RecordIdSchema,
  ownExperience: z.boolean(),
  on: DaySchema,
  attestedBy: SafeTextSchema(200).nullable(),
})
export type AttestOwnExperienceCommand = z.infer<typeof AttestOwnExperienceCommandSchema>

/** Lets somebody supervise without own experience until a day, by a named decision. `id` is the new exception's. */
export const ExceptSupervisorCommandSchema = SupervisorExceptionSchema.omit({ version: true }).extend({
  decidedBy: SafeTextSchema(200),
  reason: SafeTextSchema(200),
})
export type ExceptSupervisorCommand = z.infer<typeof ExceptSupervisorCommandSchema>

/** Ends an exception earlier: `until` is the first day on which it no longer stands. Names the version it saw. */
export const EndSupervisorExceptionCommandSchema = z.strictObject({
  exceptionId: RecordIdSchema,
  version: z.int().min(1),
  until: DaySchema,
})
export type EndSupervisorExceptionCommand = z.infer<typeof EndSupervisorExceptionCommandSchema>
