import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema, recordShape } from '../register/record.schemas.ts'

export const SupervisionFormSchema = z.enum(['individual', 'group', 'on-demand'])
export type SupervisionForm = z.infer<typeof SupervisionFormSchema>

/** Themes that a session may have touched; codes, so that no free text about anybody is needed. */
export const SupervisionThemeSchema = z.enum([
  'role',
  'boundaries',
  'own-health',
  'cooperation',
  'system-fault',
  'exchange',
  'recovery',
  'empowerment',
  'self-stigma',
  'tasks',
  'other',
])
export type SupervisionTheme = z.infer<typeof SupervisionThemeSchema>

/** The most who can have come to one session. */
export const mostAttendees = 100

/** A supervision session that was held: when, in which form, by whom, who came. Never what was said. */
export const SessionSchema = z.strictObject({
  ...recordShape,
  heldOn: DaySchema,
  form: SupervisionFormSchema,
  supervisorId: RecordIdSchema,
  attendeeIds: z.array(RecordIdSchema).min(1).max(mostAttendees),
  minutes: z.int().min(1).max(600).nullable(),
  themes: z.array(SupervisionThemeSchema).max(11),
})
export type Session = z.infer<typeof SessionSchema>
