import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { LongTextSchema, RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/** Something that was found out along the way at a workplace (requirement 003-22). About ways of working, never people. */
export const LessonSchema = z.strictObject({
  ...recordShape,
  workplaceId: RecordIdSchema,
  notedOn: DaySchema,
  title: ShortTextSchema,
  text: LongTextSchema,
})
export type Lesson = z.infer<typeof LessonSchema>

/** With whom a lesson is shared from a day on: the region's other workplaces, or other regions too; or taken back. */
export const LessonStepKindSchema = z.enum(['shared-in-region', 'shared-between-regions', 'withdrawn'])
export type LessonStepKind = z.infer<typeof LessonStepKindSchema>

export const LessonStepSchema = z.strictObject({
  ...recordShape,
  lessonId: RecordIdSchema,
  step: LessonStepKindSchema,
  on: DaySchema,
})
export type LessonStep = z.infer<typeof LessonStepSchema>

/** Notes a lesson. `id` is the new lesson's. */
export const NoteLessonCommandSchema = LessonSchema.omit({ version: true }).extend({
  title: SafeTextSchema(200),
  text: SafeTextSchema(2000, 'many'),
})
export type NoteLessonCommand = z.infer<typeof NoteLessonCommandSchema>

/** Shares a lesson, or takes it back. `id` is the new step's. */
export const TakeLessonStepCommandSchema = LessonStepSchema.omit({ version: true })
export type TakeLessonStepCommand = z.infer<typeof TakeLessonStepCommandSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const lessonSchemas = { lessons: LessonSchema, lessonSteps: LessonStepSchema } as const
