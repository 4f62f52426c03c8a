import type { Register } from '../register/register.schemas.ts'
import type { Action, Assessment } from '../rules/assessment.schemas.ts'

/** The steps towards receiving a peer supporter, in the order they are taken. */
export const readinessSteps = ['interest', 'anchoring', 'funding', 'introduction', 'ready'] as const
export type ReadinessStep = (typeof readinessSteps)[number]
/** Whether a step is taken; unknown where nobody has said, or no rule speaks of it. */
export const readinessStates = ['done', 'to-do', 'unknown'] as const
export type ReadinessState = (typeof readinessStates)[number]

/**
 * The actions that take a workplace up each step; none where nobody acts on it. Money that ends too early is no more
 * in place than money that was never decided.
 */
export const readinessActions: Readonly<Record<ReadinessStep, readonly Action[]>> = {
  interest: [],
  anchoring: ['anchor-decision'],
  funding: ['fund-post', 'extend-funding'],
  introduction: ['hold-staff-introduction'],
  ready: [],
}

/** One step of the ladder of a workplace, with the actions that take it. */
export interface LadderStep {
  step: ReadinessStep
  state: ReadinessState
  actions: Action[]
}

/**
 * How far a workplace has come towards receiving a peer supporter. What the rules say decides each step, found by the
 * actions that would mend it.
 */
export function readinessLadder(
  workplaceId: string,
  register: Register,
  assessment: Assessment | null,
): LadderStep[] {
  const anchoring = stateOf('anchoring', assessment)
  const funding = stateOf('funding', assessment)
  const introduction = stateOf('introduction', assessment)
  const states: Record<ReadinessStep, ReadinessState> = {
    interest: hasShownInterest(workplaceId, register) ? 'done' : 'unknown',
    anchoring,
    funding,
    introduction,
    ready: together([anchoring, funding, introduction]),
  }
  return readinessSteps.map((step) => ({ step, state: states[step], actions: [...readinessActions[step]] }))
}

function stateOf(step: ReadinessStep, assessment: Assessment | null): ReadinessState {
  if (assessment === null) return 'unknown'
  const { findings, unanswered, met } = assessment
  const actions = readinessActions[step]
  const isAbout = ({ remedy }: { remedy: { action: Action } | null }) =>
    remedy !== null && actions.includes(remedy.action)
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
