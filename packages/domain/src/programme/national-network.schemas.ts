import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape } from '../register/record.schemas.ts'

/** Somebody takes part in the national collaboration for the region, between two days (requirement 000-19). */
export const NationalMembershipSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
})
export type NationalMembership = z.infer<typeof NationalMembershipSchema>

/** Somebody begins to take part in the national collaboration. `id` is the new membership's. */
export const JoinNationalNetworkCommandSchema = NationalMembershipSchema.omit({ version: true, until: true })
export type JoinNationalNetworkCommand = z.infer<typeof JoinNationalNetworkCommandSchema>

/** Somebody takes part no longer: `until` is the first day not in it. Names the version it saw. */
export const LeaveNationalNetworkCommandSchema = z.strictObject({
  membershipId: RecordIdSchema,
  version: z.int().min(1),
  until: DaySchema,
})
export type LeaveNationalNetworkCommand = z.infer<typeof LeaveNationalNetworkCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const nationalNetworkSchemas = { nationalMemberships: NationalMembershipSchema } as const
