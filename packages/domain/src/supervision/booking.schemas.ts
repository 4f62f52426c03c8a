import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema, recordShape } from '../register/record.schemas.ts'
import { SupervisionFormSchema } from './supervision.schemas.ts'

/** A session that is to be held, so that nobody has to wonder when the next one is (requirement 004-27). */
export const SupervisionBookingSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  form: SupervisionFormSchema,
  supervisorId: RecordIdSchema,
  bookedOn: DaySchema,
  bookedFor: DaySchema,
  /** The booking that it was moved from; null where it was not. */
  movedFromId: RecordIdSchema.nullable(),
})
export type SupervisionBooking = z.infer<typeof SupervisionBookingSchema>

/** Why a session was moved or cancelled; codes, so that nothing is written about anybody's health. */
export const BookingReasonSchema = z.enum([
  'peer-supporter-prevented',
  'supervisor-prevented',
  'workplace-needs',
  'other',
])
export type BookingReason = z.infer<typeof BookingReasonSchema>

/** How a booking ended: by whom, why, and with which session where it was kept. A booking itself is never altered. */
export const BookingStepSchema = z.strictObject({
  ...recordShape,
  bookingId: RecordIdSchema,
  step: z.enum(['kept', 'moved', 'cancelled']),
  on: DaySchema,
  byPersonId: RecordIdSchema,
  reason: BookingReasonSchema.nullable(),
  sessionId: RecordIdSchema.nullable(),
})
export type BookingStep = z.infer<typeof BookingStepSchema>

/** Books the next session. `id` is the new booking's. */
export const BookSessionCommandSchema = SupervisionBookingSchema.omit({ version: true, movedFromId: true })
export type BookSessionCommand = z.infer<typeof BookSessionCommandSchema>

/** A booking is kept, moved to another day or cancelled. `id` is the new step's, `movedTo.id` the new booking's. */
export const TakeBookingStepCommandSchema = BookingStepSchema.omit({ version: true }).extend({
  movedTo: z.strictObject({ id: RecordIdSchema, bookedFor: DaySchema }).nullable(),
})
export type TakeBookingStepCommand = z.infer<typeof TakeBookingStepCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const bookingSchemas = {
  supervisionBookings: SupervisionBookingSchema,
  bookingSteps: BookingStepSchema,
} as const
