import { z } from 'zod'
import { RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** What an organisation is for in a programme; one organisation may have several functions (requirement 004-49). */
export const OrganisationFunctionSchema = z.enum([
  'principal-region',
  'principal-municipality',
  'district',
  'employer',
  'workplace',
  'user-organisation',
  'training-and-coordination-team',
  'joint-body',
  'funder',
  'national',
  'research',
])
export type OrganisationFunction = z.infer<typeof OrganisationFunctionSchema>

/** The kind of service that a workplace is. */
export const SettingSchema = z.enum([
  'outpatient',
  'inpatient',
  'forensic',
  'social-psychiatry',
  'housing-support',
  'housing-first',
  'occupation',
  'ips',
  'meeting-place',
  'rehabilitation',
  'act-fact',
  'addiction',
])
export type Setting = z.infer<typeof SettingSchema>

/** One node in the tree of organisations: a region, a municipality, a district, a clinic, a ward, an association. */
export const OrganisationSchema = z.strictObject({
  ...recordShape,
  name: ShortTextSchema,
  functions: z.array(OrganisationFunctionSchema).min(1),
  parentId: RecordIdSchema.nullable(),
  /** Four digits, as Statistics Sweden writes them, with the leading zero: `0680`. */
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  /** Two digits, the county code: `06`. */
  regionCode: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  setting: SettingSchema.nullable(),
  securityClass: z.int().min(1).max(3).nullable(),
  /** People in the team where a peer supporter works, where it is known. */
  staffCount: z.int().min(0).max(100_000).nullable(),
})
export type Organisation = z.infer<typeof OrganisationSchema>
