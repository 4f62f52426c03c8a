import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { CloseRoleEventCommand, NoteRoleEventCommand, RaiseRoleEventCommand } from './role.commands.ts'
import type { RoleEvent } from './role.schemas.ts'

/** What an event about the role goes through. It may be raised further, from the supervisor to the organisation. */
export const roleEventLifeCycle: LifeCycle<'noted' | 'raised' | 'closed', 'raise' | 'close'> = {
  start: 'noted',
  steps: {
    noted: { raise: 'raised', close: 'closed' },
    raised: { raise: 'raised', close: 'closed' },
    closed: {},
  },
}

/** Where an event is. */
export function roleEventState({ raisedOn, closedOn }: RoleEvent) {
  if (closedOn !== null) return 'closed'
  return raisedOn === null ? 'noted' : 'raised'
}

/** A task that was not the role's is noted by its code, a blurred boundary without one. */
export function decideNoteRoleEvent(command: NoteRoleEventCommand, register: Register, on: Day): Decision {
  const { id, placementId, notedOn, kind, task } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const reasons = reasonsWhere(
    [register.roleEvents.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
    [placement !== undefined && !isActiveOn(placement, notedOn), outsidePlacement(placement, 'notedOn')],
    [kind === 'out-of-role' && task === null, reason('TASK_NOT_NAMED', 'task')],
    [kind === 'boundary' && task !== null, reason('TASK_OF_BOUNDARY', 'task')],
  )
  const open = { raisedTo: null, raisedOn: null, closedOn: null, outcome: null }
  return decide('role.note-event', reasons, () => [
    { op: 'add', kind: 'roleEvents', record: { ...command, version: 1, ...open } },
  ])
}

/** An event is raised to somebody who is not the employer, and perhaps raised again to somebody else. */
export function decideRaiseRoleEvent(command: RaiseRoleEventCommand, register: Register, on: Day): Decision {
  const { eventId, version, raisedTo } = command
  const event = register.roleEvents.find((each) => each.id === eventId)
  const reasons = [
    ...reasonsAgainst(event, 'raise', command.on, on),
    ...reasonsWhere([event?.raisedTo === raisedTo, reason('NOTHING_TO_CHANGE', 'raisedTo')]),
  ]
  return decide('role.raise-event', reasons, () => [
    {
      op: 'amend',
      kind: 'roleEvents',
      id: eventId,
      version,
      values: { raisedTo, raisedOn: command.on },
    },
  ])
}

/** An event is closed with what came of it. */
export function decideCloseRoleEvent(command: CloseRoleEventCommand, register: Register, on: Day): Decision {
  const { eventId, version, outcome } = command
  const event = register.roleEvents.find((each) => each.id === eventId)
  return decide('role.close-event', reasonsAgainst(event, 'close', command.on, on), () => [
    {
      op: 'amend',
      kind: 'roleEvents',
      id: eventId,
      version,
      values: { outcome, closedOn: command.on },
    },
  ])
}

function reasonsAgainst(event: RoleEvent | undefined, step: 'raise' | 'close', day: Day, on: Day): Reason[] {
  if (event === undefined) return [reason('ROLE_EVENT_UNKNOWN', 'eventId'), ...reasonsAgainstFuture(day, on)]
  const state = roleEventState(event)
  const earliest = event.raisedOn ?? event.notedOn
  const isPossible = roleEventLifeCycle.steps[state][step] !== undefined
  return reasonsWhere(
    [!isPossible, reason('STEP_NOT_POSSIBLE', 'eventId', { state })],
    [day > on, reason('DAY_IN_FUTURE', 'on', { day })],
    [day < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
  )
}
