import { type Day, isDay } from '@brygga/domain'

/**
 * What the address should name as its day: `kept` where it names a real one or none, else the day that was meant;
 * null: none, so that nothing in the address says another day than the page does.
 */
export function dayInAddress(named: unknown): 'kept' | Day | null {
  if (named === undefined || isDay(named)) return 'kept'
  return typeof named === 'string' ? dayTyped(named) : null
}
