import type { Day } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import type { Finding, Severity } from './assessment.schemas.ts'

/**
 * How a finding presses on a day: it blocks; its last day has been; it is a warning without a day; a warning whose
 * day is to come or is this day, on which it still is in time; or it is good to know, whatever its day.
 */
export const urgencies = ['block', 'overdue', 'warn', 'soon', 'info'] as const
export type Urgency = (typeof urgencies)[number]

/** What must be mended now presses alike, whether since a day or not. */
const pressure: Readonly<Record<Urgency, number>> = { block: 0, overdue: 1, warn: 1, soon: 2, info: 3 }

/** How a finding presses on a day. `due` is the last day on which it is in time. */
export function urgencyOf({ severity, due }: Pick<Finding, 'severity' | 'due'>, on: Day): Urgency {
  if (severity !== 'warn') return severity
  if (due === null) return 'warn'
  return compareDays(due, on) < 0 ? 'overdue' : 'soon'
}

/** Orders urgencies by what presses most; 0 where they press alike. */
export function compareUrgency(a: Urgency, b: Urgency): number {
  return pressure[a] - pressure[b]
}

/** How much a finding hurts that presses so. */
export function severityOfUrgency(urgency: Urgency): Severity {
  return urgency === 'overdue' || urgency === 'soon' ? 'warn' : urgency
}
