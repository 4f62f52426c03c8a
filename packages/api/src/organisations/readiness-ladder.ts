import type { Action, Assessment, Register } from '@brygga/domain'
import type { WorkplaceView } from '../contract/index.ts'

type Ladder = WorkplaceView['ladder']
type StepState = Ladder[number]['state']

/**
 * How far a workplace has come towards receiving a peer supporter: interest, anchoring, funding, introduction,
 * ready. What the rules say decides each step, found by the action that would mend it; where no rule speaks of
 * a step it is unknown.
 */
export function readinessLadder(
  workplaceId: string,
  register: Register,
  assessment: Assessment | null,
): Ladder {
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

function stateOf(action: Action, assessment: Assessment | null): StepState {
  if (assessment === null) return 'unknown'
  const { findings, unanswered, met } = assessment
  const isAbout = (answer: { remedy: { action: Action } | null }) => answer.remedy?.action === action
  if (findings.some(isAbout)) return 'to-do'
  if (unanswered.some(isAbout)) return 'unknown'
  return met.some(isAbout) ? 'done' : 'unknown'
}

function together(steps: readonly StepState[]): StepState {
  if (steps.includes('to-do')) return 'to-do'
  return steps.includes('unknown') ? 'unknown' : 'done'
}

/** A workplace that has received somebody, or prepared for it, has shown interest. */
function hasShownInterest(workplaceId: string, register: Register): boolean {
  const { placements, staffIntroductions, fundings, anchorings } = register
  return [placements, staffIntroductions, fundings, anchorings].some((records) =>
    (records as readonly { workplaceId: string }[]).some((record) => record.workplaceId === workplaceId),
  )
}
