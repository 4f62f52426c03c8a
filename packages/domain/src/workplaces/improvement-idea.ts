import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision } from '../register/change.ts'
import { type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  ImprovementIdeaStepKind,
  NoteImprovementIdeaCommand,
  TakeImprovementIdeaStepCommand,
} from './improvement-idea.schemas.ts'

export type ImprovementIdeaState = 'noted' | ImprovementIdeaStepKind

/** What an idea goes through until the peer supporter has heard what became of it (requirement 004-62). */
export const improvementIdeaLifeCycle: LifeCycle<ImprovementIdeaState, ImprovementIdeaStepKind> = {
  start: 'noted',
  steps: {
    noted: { 'taken-up': 'taken-up', declined: 'declined', withdrawn: 'withdrawn' },
    'taken-up': { done: 'done', declined: 'declined' },
    declined: { 'told-back': 'told-back' },
    done: { 'told-back': 'told-back' },
    'told-back': {},
    withdrawn: {},
  },
}

/** What has become of an idea by a day. */
export function improvementIdeaStateOn(register: Register, ideaId: RecordId, on: Day): ImprovementIdeaState {
  const taken = register.improvementIdeaSteps.filter((each) => each.ideaId === ideaId)
  return stateAfter(improvementIdeaLifeCycle, stepsBy(taken, on))
}

/** A peer supporter notes an idea for the workplace, on a day of the placement. */
export function decideNoteImprovementIdea(
  command: NoteImprovementIdeaCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, notedOn, text } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const isNoted = register.improvementIdeas.some(
    (each) => each.placementId === placementId && each.notedOn === notedOn && each.text === text,
  )
  const reasons = reasonsWhere(
    [register.improvementIdeas.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
    [placement !== undefined && !isActiveOn(placement, notedOn), outsidePlacement(placement, 'notedOn')],
    [isNoted, reason('IDEA_ALREADY_NOTED', 'text')],
  )
  return decide('workplaces.note-improvement-idea', reasons, () =>
    placement === undefined
      ? []
      : [
          {
            op: 'add',
            kind: 'improvementIdeas',
            record: { ...command, version: 1, workplaceId: placement.workplaceId },
          },
        ],
  )
}

/** An idea is taken up, declined with a reason, done, told back, or taken back by whoever noted it. */
export function decideTakeImprovementIdeaStep(
  command: TakeImprovementIdeaStepCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, ideaId, step, text } = command
  const idea = register.improvementIdeas.find((each) => each.id === ideaId)
  const taken = register.improvementIdeaSteps.filter((each) => each.ideaId === ideaId)
  const next = { step, on: command.on, notBefore: idea?.notedOn ?? command.on }
  const reasons = [
    ...reasonsWhere(
      [register.improvementIdeaSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [idea === undefined, reason('IDEA_UNKNOWN', 'ideaId')],
    ),
    ...(idea === undefined
      ? reasonsAgainstFuture(command.on, on)
      : reasonsAgainstStep(improvementIdeaLifeCycle, taken, next, on)),
    ...reasonsWhere([step === 'declined' && text === null, reason('IDEA_REASON_MISSING', 'text')]),
  ]
  return decide(`workplaces.improvement-idea-${step}`, reasons, () => [
    { op: 'add', kind: 'improvementIdeaSteps', record: { ...command, version: 1 } },
  ])
}
