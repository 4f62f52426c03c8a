import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
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
