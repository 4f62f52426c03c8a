import type { Day } from '../calendar/day.schemas.ts'
import type { Citation } from './assessment.schemas.ts'

/** From one day on, a value and where it is written. `null` ends the value. */
export interface ValueEntry<T> {
  readonly from: Day
  readonly value: T | null
  readonly source: Citation
}

/** A value with its days, the source of each, and the last day somebody looked whether it still is so. */
export interface DatedValue<T> {
  readonly id: string
  readonly unit: string
  /** In order of days. */
  readonly entries: readonly ValueEntry<T>[]
  readonly lastCheckedOn: Day
}

/** A value that a model names and does not set: a region fills it in. */
export interface OpenValue<T> {
  readonly id: string
  readonly unit: string
  /** Where the model asks for it. */
  readonly namedIn: Citation
  /** Never set; carries the type, so that a region's value of another kind does not compile. */
  readonly carries?: T
}

/** What a rule may name as a parameter. */
export type ParameterValue<T = unknown> = DatedValue<T> | OpenValue<T>

/** A region's value for an open value of a model, or in place of the model's own: same id, same unit. */
export function fillValue<T>(
  named: ParameterValue<T>,
  filled: { entries: readonly ValueEntry<T>[]; lastCheckedOn: Day },
): DatedValue<T> {
  return { id: named.id, unit: named.unit, ...filled }
}

/** Whether a value has entries with days, rather than being left open. */
export function isDated<T>(value: ParameterValue<T>): value is DatedValue<T> {
  return 'entries' in value
}

/** The value on a day; undefined where it has not begun or has ended. */
export function valueOn<T>(value: DatedValue<T>, on: Day): T | undefined {
  const entry = value.entries.findLast((each) => each.from <= on)
  return entry?.value ?? undefined
}

/** The first day after `on` on which the value becomes another; null where it never does. */
export function valueChangesOn(value: DatedValue<unknown>, on: Day): Day | null {
  return value.entries.find((each) => each.from > on)?.from ?? null
}
