import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'

/** Identifies one record in a register. A UUID; made outside the domain, which has no chance in it. */
export const RecordIdSchema = z.uuid()
export type RecordId = string

/** What every record has: who it is, and which version of it this is (counted from 1). */
export const recordShape = { id: RecordIdSchema, version: z.int().min(1) }

/** What a record of a relation has besides: the first day, and the first day no longer (null: still so). */
export const periodShape = { from: DaySchema, until: DaySchema.nullable() }

/** Short free text. Callers refuse personal identity numbers in it with `findIdentityNumber`. */
export const ShortTextSchema = z.string().trim().min(1).max(200)
export const LongTextSchema = z.string().trim().min(1).max(2000)
