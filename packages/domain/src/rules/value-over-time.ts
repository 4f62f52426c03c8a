import type { Day } from '../calendar/day.schemas.ts'
import { type DatedValue, type ParameterValue, valueOn } from './value.ts'

/**
 * A value on every day, not only on the day asked about: for what is judged by the figure of the day on which it
 * happened, such as a fee for work done last year or a certificate issued under an older order.
 */
export interface ValueHistory<T> {
  /** For `cannotTell`, where no figure is written down for a day. */
  readonly id: string
  /** The value on a day; undefined where it has not begun or has ended. */
  on(day: Day): T | undefined
}

/** Marks a parameter that a rule wants on every day. */
export interface AskedOverTime {
  readonly overTime: true
}

/** Names a value as a parameter that the rule's check gets as a `ValueHistory`; a region may still fill it in. */
export function overTime<V extends ParameterValue>(value: V): V & AskedOverTime {
  return { ...value, overTime: true }
}

/** Whether a rule wants a parameter on every day. */
export function isAskedOverTime(value: ParameterValue): value is ParameterValue & AskedOverTime {
  return 'overTime' in value
}

/** A dated value as a rule gets it that wants it on every day. */
export function historyOf<T>(value: DatedValue<T>): ValueHistory<T> {
  return { id: value.id, on: (day) => valueOn(value, day) }
}
