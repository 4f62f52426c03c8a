import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { periodShape, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** That somebody has what it takes to lead a group, between two days: by training or by experience (004-31). */
export const FacilitatorAttestationSchema = z.strictObject({
  ...recordShape,
  ...periodShape,
  personId: RecordIdSchema,
  basis: z.enum(['training', 'experience']),
  attestedBy: ShortTextSchema.nullable(),
})
export type FacilitatorAttestation = z.infer<typeof FacilitatorAttestationSchema>

/** Whether everybody spoke at a group session (requirement 004-33). About the group; nobody in it is ever rated. */
export const GroupNoteSchema = z.strictObject({
  ...recordShape,
  sessionId: RecordIdSchema,
  notedOn: DaySchema,
  everyoneSpoke: z.boolean(),
})
export type GroupNote = z.infer<typeof GroupNoteSchema>

/** Attests that somebody can lead a group. `id` is the new record's. */
export const AttestFacilitatorCommandSchema = FacilitatorAttestationSchema.omit({ version: true }).extend({
  attestedBy: SafeTextSchema(200).nullable(),
})
export type AttestFacilitatorCommand = z.infer<typeof AttestFacilitatorCommandSchema>

/** Notes whether everybody spoke at a group session. `id` is the new note's. */
export const NoteGroupCommandSchema = GroupNoteSchema.omit({ version: true })
export type NoteGroupCommand = z.infer<typeof NoteGroupCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const groupSchemas = {
  facilitatorAttestations: FacilitatorAttestationSchema,
  groupNotes: GroupNoteSchema,
} as const
