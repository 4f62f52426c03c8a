import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'
import { roles } from './roles.ts'

/** A person with a part in the programme. Never a patient. Being here reveals health experience: GDPR art. 9. */
export const PersonSchema = z.strictObject({
  ...recordShape,
  name: ShortTextSchema,
  email: z.email().max(254).nullable(),
  /** Protected identity: contact and workplace are hidden from all but the named role. */
  protectedIdentity: z.boolean(),
})
export type Person = z.infer<typeof PersonSchema>

/** What a person can be in a programme. One person may be several things at once. */
export const RoleSchema = z.enum(roles)
export type Role = z.infer<typeof RoleSchema>

/** A person has a role, perhaps at one organisation, between two days. */
export const RoleAssignmentSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  role: RoleSchema,
  organisationId: RecordIdSchema.nullable(),
  /** Share of full time in the role, in percent, where it is known. */
  fraction: z.int().min(1).max(100).nullable(),
})
export type RoleAssignment = z.infer<typeof RoleAssignmentSchema>

/** Own experience is a yes or a no with a day and who attested it; never a diagnosis (requirement 001-03). */
export const AttestationSchema = z.strictObject({
  ...recordShape,
  personId: RecordIdSchema,
  ownExperience: z.boolean(),
  attestedOn: DaySchema,
  attestedBy: ShortTextSchema.nullable(),
})
export type Attestation = z.infer<typeof AttestationSchema>

/** Consent to something named, given or declined, between two days. */
export const ConsentSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  purpose: z.enum(['picture', 'public-list']),
  given: z.boolean(),
})
export type Consent = z.infer<typeof ConsentSchema>

/** A peer in the network, with an assignment rather than a post (requirement 000-17). */
export const NetworkMembershipSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  assignment: ShortTextSchema.nullable(),
  recoveryCollege: z.boolean().nullable(),
  lastContactOn: DaySchema.nullable(),
})
export type NetworkMembership = z.infer<typeof NetworkMembershipSchema>
