import { z } from 'zod'

/**
 * A civil day as text, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Never a moment, never a time zone.
 * Two days compare as text. Arithmetic is in this folder and nowhere else.
 */
export type Day = string

/** A day that exists: `2024-02-29` passes, `2023-02-29` does not. */
export const DaySchema = z.iso.date()

/** A half-open stretch of days: `from` is the first day, `until` the first day no longer; null means no end is known. */
export interface Period {
  from: Day
  until: Day | null
}

export const PeriodSchema = z.strictObject({ from: DaySchema, until: DaySchema.nullable() })
