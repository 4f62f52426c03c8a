import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Rule } from './rule.ts'
import { isDated, type ParameterValue, valueOn } from './value.ts'

/** Whether a rule holds on a day by its own days, whether a region follows it up or not. */
export function isInForceOn({ inForce }: Pick<Rule, 'inForce'>, on: Day): boolean {
  return isActiveOn({ from: inForce.from, until: inForce.until ?? null }, on)
}

/**
 * Whether a rule is followed up on a day, by the values of a rulebook (`valuesOf`): always, or where that is for the
 * region to say, from the day that it has said.
 */
export function isFollowedUpOn(
  { followedUpFrom }: Pick<Rule, 'followedUpFrom'>,
  values: ReadonlyMap<string, ParameterValue>,
  on: Day,
): boolean {
  if (followedUpFrom === undefined) return true
  const begins = followedUpFromDay(followedUpFrom, values, on)
  return begins !== null && begins <= on
}

/** The day that a region has said for following a rule up, as said for a day; null where it has said none. */
export function followedUpFromDay(
  named: NonNullable<Rule['followedUpFrom']>,
  values: ReadonlyMap<string, ParameterValue>,
  on: Day,
): Day | null {
  const value = values.get(named.id) ?? named
  const begins = isDated(value) ? valueOn(value, on) : undefined
  return typeof begins === 'string' ? begins : null
}
