import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision } from '../register/change.ts'
import { type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  EvaluateForumCommand,
  GuestStepKind,
  PlanForumGuestCommand,
  TakeGuestStepCommand,
} from './forum-guest.schemas.ts'

export type GuestState = 'planned' | GuestStepKind

/** What a planned guest goes through (requirement 002-49). */
export const forumGuestLifeCycle: LifeCycle<GuestState, GuestStepKind> = {
  start: 'planned',
  steps: {
    planned: {
      confirmed: 'confirmed',
      came: 'came',
      'stayed-away': 'stayed-away',
      cancelled: 'cancelled',
    },
    confirmed: { came: 'came', 'stayed-away': 'stayed-away', cancelled: 'cancelled' },
    came: {},
    'stayed-away': {},
    cancelled: {},
  },
}

/** The state of a planned guest on a day. */
export function forumGuestStateOn(register: Register, guestId: RecordId, on: Day): GuestState {
  const taken = register.forumGuestSteps.filter((each) => each.guestId === guestId)
  return stateAfter(forumGuestLifeCycle, stepsBy(taken, on))
}

/** The sessions of a forum that were held by a day, in order, and whether the manager of the unit came (002-50). */
export function managerAttendance(
  register: Register,
  forumId: RecordId,
  on: Day,
): { readonly heldOn: Day; readonly managerCame: boolean }[] {
  const came = new Set(
    register.forumGuests
      .filter((guest) => guest.forumId === forumId && guest.role === 'ward-manager')
      .filter((guest) => forumGuestStateOn(register, guest.id, on) === 'came')
      .map(({ plannedFor }) => plannedFor),
  )
  return register.forumMeetings
    .filter((meeting) => meeting.forumId === forumId && !meeting.cancelled && meeting.heldOn <= on)
    .map(({ heldOn }) => heldOn)
    .sort()
    .map((heldOn) => ({ heldOn, managerCame: came.has(heldOn) }))
}

/** A guest is planned for a session that has not been, once in each role from one place. */
export function decidePlanForumGuest(command: PlanForumGuestCommand, register: Register, on: Day): Decision {
  const { id, forumId, plannedOn, plannedFor, role, organisation } = command
  const forum = register.forums.find((each) => each.id === forumId)
  const isPlanned = register.forumGuests.some(
    (each) =>
      each.forumId === forumId &&
      each.plannedFor === plannedFor &&
      each.role === role &&
      each.organisation === organisation &&
      forumGuestStateOn(register, each.id, '9999-12-31') !== 'cancelled',
  )
  const reasons = reasonsWhere(
    [register.forumGuests.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [forum === undefined, reason('FORUM_UNKNOWN', 'forumId')],
    [plannedOn > on, reason('DAY_IN_FUTURE', 'plannedOn', { day: plannedOn })],
    [plannedFor < plannedOn, reason('DAY_TOO_EARLY', 'plannedFor', { from: plannedOn })],
    [
      forum !== undefined && !isActiveOn(forum, plannedFor),
      reason('DAY_OUTSIDE_FORUM', 'plannedFor', { from: forum?.from ?? '', until: forum?.until ?? '' }),
    ],
    [isPlanned, reason('GUEST_ALREADY_PLANNED', 'plannedFor', { day: plannedFor })],
  )
  return decide('influence.plan-guest', reasons, () => [
    { op: 'add', kind: 'forumGuests', record: { ...command, version: 1 } },
  ])
}

/** It is known what became of a guest: nobody came, or stayed away, before the day; nor came to a session not held. */
export function decideTakeGuestStep(command: TakeGuestStepCommand, register: Register, on: Day): Decision {
  const { id, guestId, step } = command
  const guest = register.forumGuests.find((each) => each.id === guestId)
  const taken = register.forumGuestSteps.filter((each) => each.guestId === guestId)
  const isHeld = register.forumMeetings.some(
    (each) => each.forumId === guest?.forumId && each.heldOn === guest.plannedFor && !each.cancelled,
  )
  const isAfterwards = step === 'came' || step === 'stayed-away'
  const notBefore = (isAfterwards ? guest?.plannedFor : guest?.plannedOn) ?? command.on
  const reasons = [
    ...reasonsWhere(
      [register.forumGuestSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [guest === undefined, reason('GUEST_UNKNOWN', 'guestId')],
      [
        guest !== undefined && step === 'came' && !isHeld,
        reason('FORUM_NOT_HELD_THAT_DAY', 'step', { day: guest?.plannedFor ?? '' }),
      ],
    ),
    ...(guest === undefined
      ? reasonsAgainstFuture(command.on, on)
      : reasonsAgainstStep(forumGuestLifeCycle, taken, { step, on: command.on, notBefore }, on)),
  ]
  return decide(`influence.guest-${step}`, reasons, () => [
    { op: 'add', kind: 'forumGuestSteps', record: { ...command, version: 1 } },
  ])
}

/** A forum is evaluated by those who come to it (requirement 002-56). */
export function decideEvaluateForum(command: EvaluateForumCommand, register: Register, on: Day): Decision {
  const { id, forumId, evaluatedOn } = command
  const forum = register.forums.find((each) => each.id === forumId)
  const isEvaluated = register.forumEvaluations.some(
    (each) => each.forumId === forumId && each.evaluatedOn === evaluatedOn,
  )
  const reasons = reasonsWhere(
    [register.forumEvaluations.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [forum === undefined, reason('FORUM_UNKNOWN', 'forumId')],
    [evaluatedOn > on, reason('DAY_IN_FUTURE', 'evaluatedOn', { day: evaluatedOn })],
    [
      forum !== undefined && evaluatedOn < forum.from,
      reason('DAY_TOO_EARLY', 'evaluatedOn', { from: forum?.from ?? '' }),
    ],
    [isEvaluated, reason('FORUM_ALREADY_EVALUATED', 'evaluatedOn', { day: evaluatedOn })],
  )
  return decide('influence.evaluate-forum', reasons, () => [
    { op: 'add', kind: 'forumEvaluations', record: { ...command, version: 1 } },
  ])
}
