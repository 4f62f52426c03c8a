import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { periodShape, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** The mandate under which a programme runs (requirement 000-14). */
export const MandateSchema = z.strictObject({ ...recordShape, ...periodShape, name: ShortTextSchema })
export type Mandate = z.infer<typeof MandateSchema>

/** A goal that is followed up: from a baseline to a target, perhaps by a day (requirement 000-23). */
export const GoalSchema = z.strictObject({
  ...recordShape,
  /** People employed as peer supporters, or municipalities that employ one. */
  measure: z.enum(['employed', 'municipalities']),
  baseline: z.int().min(0),
  target: z.int().min(0),
  setOn: DaySchema,
  dueOn: DaySchema.nullable(),
})
export type Goal = z.infer<typeof GoalSchema>

/** The programme of one region: its county code and the municipalities that it is for. */
export const ProgrammeSchema = z.strictObject({
  id: z.uuid(),
  name: ShortTextSchema,
  regionCode: z.string().regex(/^\d{2}$/),
  municipalityCodes: z.array(z.string().regex(/^\d{4}$/)),
})
export type Programme = z.infer<typeof ProgrammeSchema>
