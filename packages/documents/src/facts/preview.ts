import type { Day } from '@brygga/domain'
import type { ImportPlan, ImportPreview, RegisterFacts } from '../plan.ts'
import type { Recognition } from '../recognition.schemas.ts'

const mostProblems = 1000
const mostAmendments = 500

/** What a client shows of a plan. Long lists are cut; their counts are not. */
export function previewOf(
  fileName: string,
  on: Day,
  recognition: Recognition,
  plan: ImportPlan,
  facts: RegisterFacts | null,
): ImportPreview {
  const errors = plan.problems.filter(({ severity }) => severity === 'error').length
  return {
    fileName,
    on,
    recognition,
    counts: plan.counts,
    adds: kindCounts(plan, 'add'),
    amends: kindCounts(plan, 'amend'),
    problems: plan.problems.slice(0, mostProblems),
    problemCount: { errors, notes: plan.problems.length - errors },
    assumptions: plan.assumptions,
    amendments: plan.amendments.slice(0, mostAmendments),
    facts,
  }
}

function kindCounts({ change }: ImportPlan, op: 'add' | 'amend'): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const operation of change.operations) {
    if (operation.op === op) counts[operation.kind] = (counts[operation.kind] ?? 0) + 1
  }
  return counts
}
