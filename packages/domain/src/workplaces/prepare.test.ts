import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import {
  decideCountTeam,
  decideFinishWorkplaceTask,
  decideHoldUserMovementSession,
  decideSetWorkplaceTask,
} from './prepare.ts'
import { SetWorkplaceTaskCommandSchema } from './workplace.commands.ts'

const on = '2023-06-15'
const sound = soundRegister()
const id = recordId(900)

describe('counting a team (002-62)', () => {
  const counted = (differing: object = {}, register: Register = sound) =>
    outcomeOf(
      decideCountTeam(
        { id, workplaceId, countedOn: on, present: 20, introduced: 16, ...differing },
        register,
        on,
      ),
    )

  it('takes no more introduced than present', () => {
    expect(counted()).toBe('change')
    expect(counted({ introduced: 20 })).toBe('change')
    expect(counted({ introduced: 21 })).toEqual(['INTRODUCED_EXCEED_PRESENT'])
  })

  it('takes one count a day, at a known workplace, not in days to come', () => {
    const before = {
      ...sound,
      teamCounts: [record(300, { workplaceId, countedOn: on, present: 20, introduced: 2 })],
    }
    expect(counted({}, before)).toEqual(['TEAM_ALREADY_COUNTED'])
    expect(counted({ countedOn: '2023-06-14' }, before)).toBe('change')
    expect(
      counted({ id: recordId(300), workplaceId: recordId(666), countedOn: '2023-06-16' }, before),
    ).toEqual(['RECORD_ID_TAKEN', 'WORKPLACE_UNKNOWN', 'DAY_IN_FUTURE'])
  })
})

describe('the list of a workplace (003-03, 004-42)', () => {
  const task = {
    id,
    workplaceId,
    kind: 'manager' as const,
    title: 'Tell about the role',
    setOn: on,
    dueOn: on as string | null,
  }
  const set = (differing: Partial<typeof task> = {}) =>
    outcomeOf(decideSetWorkplaceTask({ ...task, ...differing }, sound, on))

  it('takes what is due on the day it is set or later, or on no day', () => {
    expect(set()).toBe('change')
    expect(set({ dueOn: null })).toBe('change')
    expect(set({ dueOn: '2023-06-14' })).toEqual(['DUE_BEFORE_SET'])
    expect(set({ setOn: '2023-06-16', dueOn: null })).toEqual(['DAY_IN_FUTURE'])
    expect(set({ workplaceId: recordId(666) })).toEqual(['WORKPLACE_UNKNOWN'])
  })

  it('takes no identity number', () => {
    expect(SetWorkplaceTaskCommandSchema.safeParse(task).success).toBe(true)
    expect(SetWorkplaceTaskCommandSchema.safeParse({ ...task, title: 'Ring 19121212-1212' }).success).toBe(
      false,
    )
  })

  it('keeps what was done, and what was dropped', () => {
    const register = (finished: object = {}): Register => ({
      ...sound,
      workplaceTasks: [
        record(300, { ...task, id: recordId(300), doneOn: null, droppedOn: null, ...finished }),
      ],
    })
    const finish = (outcome: 'done' | 'dropped', day = on, now = register()) =>
      decideFinishWorkplaceTask({ taskId: recordId(300), version: 1, outcome, on: day }, now, on)
    expect(finish('done')).toMatchObject({ change: { operations: [{ values: { doneOn: on } }] } })
    expect(finish('dropped')).toMatchObject({ change: { operations: [{ values: { droppedOn: on } }] } })
    expect(outcomeOf(finish('done', on, register({ droppedOn: on })))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcomeOf(finish('done', '2023-06-14'))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(finish('done', '2023-06-16'))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(finish('done', on, sound))).toEqual(['TASK_UNKNOWN'])
  })
})

it('a session for the user movement is recorded once a day (004-22)', () => {
  const held = (heldOn: string, register: Register = sound) =>
    outcomeOf(decideHoldUserMovementSession({ id, workplaceId, heldOn, participants: 9 }, register, on))
  const before = {
    ...sound,
    userMovementSessions: [record(300, { workplaceId, heldOn: on, participants: null })],
  }
  expect(held(on)).toBe('change')
  expect(held(on, before)).toEqual(['USER_MOVEMENT_SESSION_ALREADY_RECORDED'])
  expect(held('2023-06-14', before)).toBe('change')
  expect(held('2023-06-16')).toEqual(['DAY_IN_FUTURE'])
})
