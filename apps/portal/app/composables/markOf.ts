import type { Finding } from '~/answers'
import type { Mark } from '~/components/states/StateMark.vue'

/** How a finding is marked on a day: what is past its day is overdue; before that, how much it hurts. */
export function markOf(finding: Pick<Finding, 'due' | 'severity'>, on: string): Mark {
  if (finding.due !== null && finding.due < on) return 'overdue'
  if (finding.severity === 'warn' && finding.due !== null) return 'soon'
  return finding.severity
}
