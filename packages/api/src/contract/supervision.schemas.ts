import { DaySchema, SupervisionFormSchema, SupervisionThemeSchema } from '@brygga/domain'
import { z } from 'zod'
import { PersonRefSchema, writeShape } from './basis.schemas.ts'

export const RecordSessionInput = z.strictObject({
  ...writeShape,
  heldOn: DaySchema,
  form: SupervisionFormSchema,
  supervisorId: z.uuid(),
  attendeeIds: z.array(z.uuid()).min(1).max(100),
  minutes: z.int().min(1).max(600).nullable(),
  themes: z.array(SupervisionThemeSchema).max(11),
})

/** What the sheet for recording starts with: today, the usual people, the usual length. */
export const SessionDefaultsInput = z.strictObject({
  placementId: z.uuid().optional(),
  form: SupervisionFormSchema,
  on: DaySchema.optional(),
})
export const SessionDefaultsSchema = z.strictObject({
  heldOn: DaySchema,
  minutes: z.int().nullable(),
  supervisorId: z.uuid().nullable(),
  attendeeIds: z.array(z.uuid()),
  supervisors: z.array(PersonRefSchema),
  people: z.array(PersonRefSchema),
})
export type SessionDefaults = z.infer<typeof SessionDefaultsSchema>

export const SessionListInput = z.strictObject({
  on: DaySchema.optional(),
  personId: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
})
export const SessionViewSchema = z.strictObject({
  id: z.uuid(),
  heldOn: DaySchema,
  form: SupervisionFormSchema,
  supervisor: PersonRefSchema,
  attendees: z.array(PersonRefSchema),
  minutes: z.int().nullable(),
  /** Null for those who may know that a session was held but not what it touched. */
  themes: z.array(SupervisionThemeSchema).nullable(),
})
export const SessionListSchema = z.strictObject({ on: DaySchema, rows: z.array(SessionViewSchema) })
