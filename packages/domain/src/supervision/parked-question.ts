import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { supervisedOn } from './is-supervisor.ts'
import type {
  ParkedQuestion,
  ParkQuestionCommand,
  TakeQuestionStepCommand,
} from './parked-question.schemas.ts'

/** What a parked question goes through: private until it is shared (requirement 004-28). */
export const parkedQuestionLifeCycle: LifeCycle<
  'parked' | 'shared' | 'taken-up' | 'withdrawn',
  TakeQuestionStepCommand['step']
> = {
  start: 'parked',
  steps: {
    parked: { share: 'shared', withdraw: 'withdrawn' },
    shared: { 'take-up': 'taken-up', withdraw: 'withdrawn' },
    'taken-up': {},
    withdrawn: {},
  },
}

/** Where a question is. */
export function parkedQuestionState({ sharedOn, takenUpOn, withdrawnOn }: ParkedQuestion) {
  if (withdrawnOn !== null) return 'withdrawn'
  if (takenUpOn !== null) return 'taken-up'
  return sharedOn === null ? 'parked' : 'shared'
}

/**
 * The questions that somebody may read: all of one's own, and those that were shared by somebody whom one supervises
 * on the day, in a placement that has not ended, as long as they are not taken back.
 */
export function questionsSeenBy(register: Register, readerId: RecordId, on: Day): ParkedQuestion[] {
  const own = new Set(register.placements.filter(({ personId }) => personId === readerId).map(({ id }) => id))
  const supervised = supervisedOn(register, readerId, on)
  return register.parkedQuestions.filter((question) => {
    if (own.has(question.placementId)) return true
    const state = parkedQuestionState(question)
    return supervised.has(question.placementId) && (state === 'shared' || state === 'taken-up')
  })
}

/** A question is parked for the next session. */
export function decideParkQuestion(command: ParkQuestionCommand, register: Register, on: Day): Decision {
  const { id, placementId, parkedOn } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const reasons = reasonsWhere(
    [register.parkedQuestions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [parkedOn > on, reason('DAY_IN_FUTURE', 'parkedOn', { day: parkedOn })],
    [placement !== undefined && !isActiveOn(placement, parkedOn), outsidePlacement(placement, 'parkedOn')],
  )
  return decide('supervision.park-question', reasons, () => [
    {
      op: 'add',
      kind: 'parkedQuestions',
      record: { ...command, version: 1, sharedOn: null, takenUpOn: null, withdrawnOn: null },
    },
  ])
}

const dayOfStep = { share: 'sharedOn', 'take-up': 'takenUpOn', withdraw: 'withdrawnOn' } as const

/** A question is shared, taken up at a session that was held that day, or taken back. */
export function decideTakeQuestionStep(
  command: TakeQuestionStepCommand,
  register: Register,
  on: Day,
): Decision {
  const { questionId, version, step } = command
  const question = register.parkedQuestions.find((each) => each.id === questionId)
  const reasons =
    question === undefined
      ? [reason('QUESTION_UNKNOWN', 'questionId'), ...reasonsAgainstFuture(command.on, on)]
      : reasonsAgainst(question, command, register, on)
  return decide(`supervision.question-${step}`, reasons, () => [
    {
      op: 'amend',
      kind: 'parkedQuestions',
      id: questionId,
      version,
      values: { [dayOfStep[step]]: command.on },
    },
  ])
}

function reasonsAgainst(
  question: ParkedQuestion,
  command: TakeQuestionStepCommand,
  register: Register,
  on: Day,
): Reason[] {
  const state = parkedQuestionState(question)
  const earliest = question.sharedOn ?? question.parkedOn
  const personId = register.placements.find(({ id }) => id === question.placementId)?.personId ?? ''
  const isHeld = register.sessions.some(
    ({ heldOn, attendeeIds }) => heldOn === command.on && attendeeIds.includes(personId),
  )
  return reasonsWhere(
    [
      parkedQuestionLifeCycle.steps[state][command.step] === undefined,
      reason('STEP_NOT_POSSIBLE', 'step', { state }),
    ],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [command.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
    [command.step === 'take-up' && !isHeld, reason('NO_SESSION_THAT_DAY', 'on', { day: command.on })],
  )
}
