import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  CountTeamCommand,
  FinishWorkplaceTaskCommand,
  HoldUserMovementSessionCommand,
  SetWorkplaceTaskCommand,
} from './workplace.commands.ts'
import type { WorkplaceTask } from './workplace.schemas.ts'

/** What a task at a workplace goes through. */
export const workplaceTaskLifeCycle: LifeCycle<'open' | 'done' | 'dropped', 'done' | 'dropped'> = {
  start: 'open',
  steps: { open: { done: 'done', dropped: 'dropped' }, done: {}, dropped: {} },
}

/** Where a task is. */
export function workplaceTaskState({ doneOn, droppedOn }: WorkplaceTask) {
  if (doneOn !== null) return 'done'
  return droppedOn === null ? 'open' : 'dropped'
}

/** The team is counted: at most once a day, and no more are introduced than are there. */
export function decideCountTeam(command: CountTeamCommand, register: Register, on: Day): Decision {
  const { id, workplaceId, countedOn, present, introduced } = command
  const isCounted = register.teamCounts.some(
    (each) => each.workplaceId === workplaceId && each.countedOn === countedOn,
  )
  const reasons = [
    ...reasonsWhere(
      [register.teamCounts.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      ...workplaceKnown(register, workplaceId),
      [countedOn > on, reason('DAY_IN_FUTURE', 'countedOn', { day: countedOn })],
      [isCounted, reason('TEAM_ALREADY_COUNTED', 'countedOn', { day: countedOn })],
      [introduced > present, reason('INTRODUCED_EXCEED_PRESENT', 'introduced', { present })],
    ),
  ]
  return decide('workplaces.count-team', reasons, () => [
    { op: 'add', kind: 'teamCounts', record: { ...command, version: 1 } },
  ])
}

/** Something is put on the list of a workplace. */
export function decideSetWorkplaceTask(
  command: SetWorkplaceTaskCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, workplaceId, setOn, dueOn } = command
  const stand = reasonsWhere(
    [register.workplaceTasks.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    ...workplaceKnown(register, workplaceId),
    [setOn > on, reason('DAY_IN_FUTURE', 'setOn', { day: setOn })],
    [dueOn !== null && dueOn < setOn, reason('DUE_BEFORE_SET', 'dueOn', { from: setOn })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(dueOn, on, { field: 'dueOn' })]
  return decide('workplaces.set-task', reasons, () => [
    { op: 'add', kind: 'workplaceTasks', record: { ...command, version: 1, doneOn: null, droppedOn: null } },
  ])
}

/** A task is done or dropped; what was decided stays. */
export function decideFinishWorkplaceTask(
  command: FinishWorkplaceTaskCommand,
  register: Register,
  on: Day,
): Decision {
  const { taskId, version, outcome } = command
  const task = register.workplaceTasks.find((each) => each.id === taskId)
  const state = task === undefined ? workplaceTaskLifeCycle.start : workplaceTaskState(task)
  const isPossible = workplaceTaskLifeCycle.steps[state][outcome] !== undefined
  const reasons = reasonsWhere(
    [task === undefined, reason('TASK_UNKNOWN', 'taskId')],
    [!isPossible, reason('STEP_NOT_POSSIBLE', 'taskId', { state })],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [
      task !== undefined && command.on < task.setOn,
      reason('DAY_TOO_EARLY', 'on', { from: task?.setOn ?? command.on }),
    ],
  )
  const values = outcome === 'done' ? { doneOn: command.on } : { droppedOn: command.on }
  return decide('workplaces.finish-task', reasons, () => [
    { op: 'amend', kind: 'workplaceTasks', id: taskId, version, values },
  ])
}

/** A session that was held for the user movement before somebody starts; at most one a day. */
export function decideHoldUserMovementSession(
  command: HoldUserMovementSessionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, workplaceId, heldOn } = command
  const isRecorded = register.userMovementSessions.some(
    (each) => each.workplaceId === workplaceId && each.heldOn === heldOn,
  )
  const reasons = reasonsWhere(
    [register.userMovementSessions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    ...workplaceKnown(register, workplaceId),
    [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
    [isRecorded, reason('USER_MOVEMENT_SESSION_ALREADY_RECORDED', 'heldOn', { day: heldOn })],
  )
  return decide('workplaces.hold-user-movement-session', reasons, () => [
    { op: 'add', kind: 'userMovementSessions', record: { ...command, version: 1 } },
  ])
}

function workplaceKnown(register: Register, workplaceId: string): [boolean, Reason][] {
  const isKnown = register.organisations.some((each) => each.id === workplaceId)
  return [[!isKnown, reason('WORKPLACE_UNKNOWN', 'workplaceId')]]
}
