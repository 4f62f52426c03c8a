import {
  DaySchema,
  FindingSchema,
  MetSchema,
  SeveritySchema,
  SubjectKindSchema,
  UnansweredSchema,
} from '@brygga/domain'
import { z } from 'zod'
import { NamedSubjectSchema } from './basis.schemas.ts'

export const TodoInput = z.strictObject({
  on: DaySchema.optional(),
  /** Only what the signed-in person may mend. */
  mine: z.boolean().default(false),
  subjectKind: SubjectKindSchema.optional(),
  workplaceId: z.uuid().optional(),
})

/** One thing to do: the finding, whom it is about, and whether the asker may carry out its remedy. */
export const TodoItemSchema = z.strictObject({
  ...NamedSubjectSchema.shape,
  finding: FindingSchema,
  mayAct: z.boolean(),
})
export type TodoItem = z.infer<typeof TodoItemSchema>

export const TodoGroupSchema = z.strictObject({
  code: z.string(),
  severity: SeveritySchema,
  items: z.array(TodoItemSchema).min(1),
})

export const UnansweredItemSchema = z.strictObject({
  ...NamedSubjectSchema.shape,
  unanswered: UnansweredSchema,
  mayAct: z.boolean(),
})

/** What comes next though nothing is wrong yet: things whose day is within the coming weeks. */
export const UpcomingItemSchema = z.strictObject({ ...NamedSubjectSchema.shape, met: MetSchema })

export const HeadlineIdSchema = z.enum([
  'employed',
  'municipalities-covered',
  'without-supervisor',
  'supervision-in-time',
  'certified-without-post',
  'lone-peers',
  'network-size',
])

/** A headline number. `of` is what it is a share of; the parts sum to the value. */
export const HeadlineSchema = z.strictObject({
  id: HeadlineIdSchema,
  value: z.int(),
  of: z.int().nullable(),
  parts: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.int() })),
})
export type Headline = z.infer<typeof HeadlineSchema>

/** What needs whom on a day: groups sorted by what hurts most, questions apart, then what comes next. */
export const TodoSchema = z.strictObject({
  on: DaySchema,
  shownAsOf: z.boolean(),
  /** Whether the region holds nothing at all, on any day: then nothing has been read in yet. */
  isRegisterEmpty: z.boolean(),
  groups: z.array(TodoGroupSchema),
  unanswered: z.array(z.strictObject({ ruleId: z.string(), items: z.array(UnansweredItemSchema).min(1) })),
  upcoming: z.array(UpcomingItemSchema),
  /** Empty for those who may not see the programme's numbers. */
  headlines: z.array(HeadlineSchema),
})
export type Todo = z.infer<typeof TodoSchema>

/** The rows behind a headline number. */
export const HeadlineRowsInput = z.strictObject({ on: DaySchema.optional(), id: HeadlineIdSchema })
export const HeadlineRowsSchema = z.strictObject({
  on: DaySchema,
  headline: HeadlineSchema,
  rows: z.array(
    z.strictObject({
      ...NamedSubjectSchema.shape,
      /** Which part of the number the row is counted in, where it has parts. */
      part: z.string().nullable(),
      /** False for rows that are in the whole but not in the value (`supervision-in-time`, `municipalities-covered`). */
      counted: z.boolean(),
    }),
  ),
})
export type HeadlineRows = z.infer<typeof HeadlineRowsSchema>
