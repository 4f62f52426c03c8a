import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SeveritySchema } from './assessment.schemas.ts'

// A hundred years: more is a slip of the hand, and leads to days that cannot be written.
const days = z.int().min(0).max(36_525)
const months = z.int().min(0).max(1200)

/** How often something is asked for, from a number of months into something until the next step. */
export const CadenceStepSchema = z.strictObject({
  afterMonths: months,
  everyDays: days.min(1),
})
export type CadenceStep = z.infer<typeof CadenceStepSchema>

/** How long before an end it is told, and how much it hurts from then on. */
export const NoticeStepSchema = z.strictObject({ days, severity: SeveritySchema })
export type NoticeStep = z.infer<typeof NoticeStepSchema>

/** One step comes before another: `before` is done when `after` begins. */
export const StepOrderSchema = z.strictObject({ before: z.string().min(1), after: z.string().min(1) })
export type StepOrder = z.infer<typeof StepOrderSchema>

/**
 * The units that every rulebook knows, each with what a value in it may be: of time, no more than a hundred years. A
 * rulebook may add its own.
 */
export const units = {
  /** A day of the calendar, such as the one from which a region follows something up. */
  day: DaySchema,
  days,
  'working-days': days,
  weeks: z.int().min(0).max(5218),
  months,
  hours: z.number().min(0),
  percent: z.number().min(0).max(100),
  people: z.int().min(0),
  posts: z.number().min(0),
  sessions: z.int().min(0),
  /** How many times in a period that the rule names. */
  times: z.int().min(0),
  'swedish-kronor': z.int().min(0),
  /** Names that the register uses, such as levels of anchoring. */
  codes: z.array(z.string().min(1)).min(1),
  /** Days between one time and the next, in steps by months since a start. */
  'days-by-months': z
    .array(CadenceStepSchema)
    .min(1)
    .refine((steps) => steps[0]?.afterMonths === 0, 'The first step begins at 0 months.')
    .refine((steps) => isRising(steps.map((step) => step.afterMonths)), 'Steps come in rising order.'),
  /** Days between one time and the next, by a name such as a level of certificate or a phase. */
  'days-by-code': z.record(z.string(), days.min(1)),
  /** Hours by a name such as a topic. */
  'hours-by-code': z.record(z.string(), z.number().min(0)),
  /** Which step comes before which. `checkRulebook` follows all orders of a rulebook and finds circles. */
  'step-order': z.array(StepOrderSchema).min(1),
  /** Days before an end, the longest first. */
  'notice-steps': z
    .array(NoticeStepSchema)
    .min(1)
    .refine(
      (steps) => isRising(steps.map((step) => -step.days)),
      'Steps come with the longest notice first.',
    ),
} as const satisfies Record<string, z.ZodType>

/** What a value in some unit may be. */
export type UnitTable = Readonly<Record<string, z.ZodType>>

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
}
