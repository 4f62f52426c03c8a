import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** One round of training. `endsOn` is the last day of it. */
export const CohortSchema = z.strictObject({
  ...recordShape,
  number: ShortTextSchema,
  startsOn: DaySchema,
  endsOn: DaySchema.nullable(),
})
export type Cohort = z.infer<typeof CohortSchema>

/** One person's place in one round, and how it went. */
export const SeatSchema = z.strictObject({
  ...recordShape,
  cohortId: RecordIdSchema,
  personId: RecordIdSchema,
  outcome: z.enum(['ongoing', 'passed', 'discontinued']),
  outcomeOn: DaySchema.nullable(),
})
export type Seat = z.infer<typeof SeatSchema>

/** A certificate, valid from `issuedOn` until `until` (null: no end) or until it is withdrawn. */
export const CertificateSchema = z.strictObject({
  ...recordShape,
  personId: RecordIdSchema,
  cohortId: RecordIdSchema.nullable(),
  issuedOn: DaySchema,
  until: DaySchema.nullable(),
  issuer: ShortTextSchema.nullable(),
})
export type Certificate = z.infer<typeof CertificateSchema>
