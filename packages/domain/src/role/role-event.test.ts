import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { NoteRoleEventCommandSchema } from './role.commands.ts'
import { decideCloseRoleEvent, decideNoteRoleEvent, decideRaiseRoleEvent } from './role-event.ts'

const on = '2023-06-15'
const sound = soundRegister()
const noted = (differing: Partial<Register['roleEvents'][number]> = {}): Register => ({
  ...sound,
  roleEvents: [
    record(300, {
      placementId,
      notedOn: '2023-06-01',
      kind: 'out-of-role',
      task: 'medicines',
      raisedTo: null,
      raisedOn: null,
      closedOn: null,
      outcome: null,
      ...differing,
    }),
  ],
})

describe('an event about the role (002-13, 002-16)', () => {
  it('is noted by a code, and a boundary without one; there is no free text', () => {
    const command = {
      id: recordId(900),
      placementId,
      notedOn: on,
      kind: 'out-of-role',
      task: 'treatment',
    } as const
    const note = (differing: object = {}) =>
      outcomeOf(decideNoteRoleEvent({ ...command, ...differing }, sound, on))
    expect(note()).toBe('change')
    expect(note({ task: null })).toEqual(['TASK_NOT_NAMED'])
    expect(note({ kind: 'boundary', task: null })).toBe('change')
    expect(note({ kind: 'boundary' })).toEqual(['TASK_OF_BOUNDARY'])
    expect(note({ notedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(note({ notedOn: '2022-01-09' })).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(NoteRoleEventCommandSchema.safeParse({ ...command, text: 'x' }).success).toBe(false)
  })

  it('is raised, and raised further (002-17)', () => {
    const raise = (
      register: Register,
      day = on,
      raisedTo: 'supervisor' | 'support-organisation' = 'supervisor',
    ) =>
      outcomeOf(decideRaiseRoleEvent({ eventId: recordId(300), version: 1, raisedTo, on: day }, register, on))
    expect(raise(noted())).toBe('change')
    expect(raise(noted(), '2023-06-01')).toBe('change')
    expect(raise(noted(), '2023-05-31')).toEqual(['DAY_TOO_EARLY'])
    expect(raise(noted(), '2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    const raised = noted({ raisedTo: 'supervisor', raisedOn: '2023-06-08' })
    expect(raise(raised)).toEqual(['NOTHING_TO_CHANGE'])
    expect(raise(raised, on, 'support-organisation')).toBe('change')
    expect(raise(raised, '2023-06-07', 'support-organisation')).toEqual(['DAY_TOO_EARLY'])
    expect(raise(noted({ closedOn: on }))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(raise(sound)).toEqual(['ROLE_EVENT_UNKNOWN'])
  })

  it('is closed with what came of it, once', () => {
    const close = (register: Register, day = on) =>
      decideCloseRoleEvent(
        { eventId: recordId(300), version: 1, outcome: 'task-stopped', on: day },
        register,
        on,
      )
    expect(close(noted())).toMatchObject({
      change: { operations: [{ values: { outcome: 'task-stopped', closedOn: on } }] },
    })
    expect(outcomeOf(close(noted({ closedOn: on })))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcomeOf(close(noted(), '2023-05-31'))).toEqual(['DAY_TOO_EARLY'])
  })
})
