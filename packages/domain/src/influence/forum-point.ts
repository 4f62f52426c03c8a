import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import { type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { meetingOf } from './forum.ts'
import type { RaisePointCommand, TakePointStepCommand } from './influence.commands.ts'
import {
  type ForumPoint,
  ForumTopicSchema,
  type PointStep,
  type PointStepKind,
} from './influence-records.schemas.ts'

export type PointState = 'raised' | PointStepKind

/** What a point goes through until it is told back at a later meeting (requirement 002-55). */
export const pointLifeCycle: LifeCycle<PointState, PointStepKind> = {
  start: 'raised',
  steps: {
    raised: { 'taken-on': 'taken-on', answered: 'answered' },
    'taken-on': { 'taken-on': 'taken-on', answered: 'answered' },
    answered: { 'told-back': 'told-back' },
    'told-back': {},
  },
}

/** The state of a point on a day. */
export function pointStateOn(register: Register, pointId: string, on: Day): PointState {
  const taken = register.pointSteps.filter((each) => each.pointId === pointId)
  return stateAfter(pointLifeCycle, stepsBy(taken, on))
}

/**
 * A point is raised at a meeting. A matter of one person's care is refused and never stored: it has other ways to
 * go (requirement 002-48).
 */
export function decideRaisePoint(command: RaisePointCommand, register: Register, on: Day): Decision {
  const { id, meetingId, topic, text } = command
  const general = ForumTopicSchema.safeParse(topic)
  const { meeting } = meetingOf(register, meetingId)
  const reasons = reasonsWhere(
    [register.forumPoints.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [meeting === undefined, reason('MEETING_UNKNOWN', 'meetingId')],
    [meeting?.cancelled === true, reason('MEETING_CANCELLED', 'meetingId')],
    [
      meeting !== undefined && meeting.heldOn > on,
      reason('DAY_IN_FUTURE', 'meetingId', { day: meeting?.heldOn ?? '' }),
    ],
    [!general.success, reason('POINT_IS_INDIVIDUAL', 'topic')],
  )
  return decide('influence.raise-point', reasons, () =>
    general.success
      ? [{ op: 'add', kind: 'forumPoints', record: { id, version: 1, meetingId, topic: general.data, text } }]
      : [],
  )
}

/** A point takes its next step. Whoever answers it owns it, where nobody does yet (requirement 002-55). */
export function decideTakePointStep(command: TakePointStepCommand, register: Register, on: Day): Decision {
  const { id, pointId, step } = command
  const point = register.forumPoints.find((each) => each.id === pointId)
  const taken = register.pointSteps.filter((each) => each.pointId === pointId)
  const raisedOn = meetingOf(register, point?.meetingId ?? null).meeting?.heldOn ?? command.on
  const reasons = [
    ...reasonsWhere(
      [register.pointSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [point === undefined, reason('POINT_UNKNOWN', 'pointId')],
    ),
    ...(point === undefined
      ? reasonsAgainstFuture(command.on, on)
      : reasonsAgainstStep(pointLifeCycle, taken, { step, on: command.on, notBefore: raisedOn }, on)),
    ...reasonsOfContents(command, point, register),
    ...reasonsOfOwner(command, taken),
  ]
  return decide(`influence.point-${step}`, reasons, () => [
    { op: 'add', kind: 'pointSteps', record: { ...command, version: 1 } },
  ])
}

function reasonsOfOwner({ step, ownerId }: TakePointStepCommand, taken: readonly PointStep[]): Reason[] {
  const isOwned = ownerId !== null || (step !== 'taken-on' && taken.some((each) => each.ownerId !== null))
  return reasonsWhere([step !== 'told-back' && !isOwned, reason('OWNER_MISSING', 'ownerId')])
}

function reasonsOfContents(
  { step, ownerId, answer, meetingId, on }: TakePointStepCommand,
  point: ForumPoint | undefined,
  register: Register,
): Reason[] {
  const raisedAt = meetingOf(register, point?.meetingId ?? null).meeting
  const toldAt = meetingOf(register, meetingId).meeting
  const isToldBack = step === 'told-back'
  const isLater =
    toldAt !== undefined &&
    raisedAt !== undefined &&
    toldAt.forumId === raisedAt.forumId &&
    toldAt.heldOn > raisedAt.heldOn &&
    toldAt.heldOn === on &&
    !toldAt.cancelled
  return reasonsWhere(
    [
      ownerId !== null && !register.people.some((each) => each.id === ownerId),
      reason('PERSON_UNKNOWN', 'ownerId'),
    ],
    [step === 'answered' && answer === null, reason('ANSWER_MISSING', 'answer')],
    [isToldBack && meetingId === null, reason('MEETING_MISSING', 'meetingId')],
    [meetingId !== null && toldAt === undefined, reason('MEETING_UNKNOWN', 'meetingId')],
    [isToldBack && toldAt !== undefined && !isLater, reason('MEETING_NOT_LATER', 'meetingId')],
  )
}
