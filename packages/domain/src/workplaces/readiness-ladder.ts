import type { Register } from '../register/register.schemas.ts'
import type { Action, Assessment } from '../rules/assessment.schemas.ts'

/** The steps towards receiving a peer supporter, in the order they are taken. */
export const readinessSteps = ['interest', 'anchoring', 'funding', 'introduction', 'ready'] as const
export type ReadinessStep = (typeof readinessSteps)[number]
/** Whether a step is taken; unknown where nobody has said, or no rule speaks of it. */
export const readinessStates = ['done', 'to-do', 'unknown'] as const
export type ReadinessState = (typeof readinessStates)[number]

/**
 * How far a workplace has come towards receiving a peer supporter. What the rules say decides each step, found by the
 * action that would mend it.
 */
export function readinessLadder(
  workplaceId: string,
  register: Register,
  assessment: Assessment | null,
): { step: ReadinessStep; state: ReadinessState }[] {
  const anchoring = stateOf('anchor-decision', assessment)
  const funding = stateOf('fund-post', assessment)
  const introduction = stateOf('hold-staff-introduction', assessment)
  return [
    { step: 'interest', state: hasShownInterest(workplaceId, register) ? 'done' : 'unknown' },
    { step: 'anchoring', state: anchoring },
    { step: 'funding', state: funding },
    { step: 'introduction', state: introduction },
    { step: 'ready', state: together([anchoring, funding, introduction]) },
  ]
}

function stateOf(action: Action, assessment: Assessment | null): ReadinessState {
  if (assessment === null) return 'unknown'
  const { findings, unanswered, met } = assessment
  const isAbout = (answer: { remedy: { action: Action } | null }) => answer.remedy?.action === action
  if (findings.some(isAbout)) return 'to-do'
  if (unanswered.some(isAbout)) return 'unknown'
  return met.some(isAbout) ? 'done' : 'unknown'
}

function together(steps: readonly ReadinessState[]): ReadinessState {
  if (steps.includes('to-do')) return 'to-do'
  return steps.includes('unknown') ? 'unknown' : 'done'
}

/** A workplace that has said so, received somebody or prepared for it has shown interest. */
function hasShownInterest(workplaceId: string, register: Register): boolean {
  const { workplaceStages, placements, staffIntroductions, fundings, anchorings } = register
  return [workplaceStages, placements, staffIntroductions, fundings, anchorings].some((records) =>
    (records as readonly { workplaceId: string }[]).some((record) => record.workplaceId === workplaceId),
  )
}
