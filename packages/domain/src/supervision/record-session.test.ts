import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import {
  coordinatorId,
  municipalityId,
  record,
  roleOf,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { decideRecordSession } from './record-session.ts'
import { type RecordSessionCommand, RecordSessionCommandSchema } from './supervision.commands.ts'

const on = '2023-06-15'
const colleagueId = coordinatorId
const register = {
  ...soundRegister(),
  placements: [
    ...soundRegister().placements,
    record(11, {
      personId: colleagueId,
      employerId: municipalityId,
      workplaceId,
      supportOrganisationId: null,
      fraction: 50,
      from: '2023-02-06',
      until: '2023-06-10',
    }),
  ],
}
const command = (differing: Partial<RecordSessionCommand> = {}): RecordSessionCommand => ({
  id: recordId(900),
  heldOn: '2023-06-08',
  form: 'individual',
  supervisorId,
  attendeeIds: [peerSupporterId],
  minutes: 45,
  themes: ['boundaries'],
  ...differing,
})
const decided = (differing: Partial<RecordSessionCommand> = {}) =>
  outcomeOf(decideRecordSession(command(differing), register, on))

describe('recording a session', () => {
  it('adds it as it was held', () => {
    const decision = decideRecordSession(command(), register, on)
    expect(decision).toEqual({
      outcome: 'change',
      change: {
        kind: 'supervision.record',
        operations: [{ op: 'add', kind: 'sessions', record: { ...command(), version: 1 } }],
      },
    })
    expect(RecordSessionCommandSchema.parse(command())).toEqual(command())
  })

  it('on the day itself, not on a day to come', () => {
    expect(decided({ heldOn: on })).toBe('change')
    expect(decided({ heldOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
  })

  it('by somebody who is in the register', () => {
    expect(decided({ supervisorId: recordId(666) })).toEqual(['SUPERVISOR_UNKNOWN'])
  })

  it('by a supervisor: in the role, named for somebody, or standing in', () => {
    const by = (differing: Partial<typeof register>, heldOn = '2023-06-08') =>
      outcomeOf(
        decideRecordSession(
          command({ supervisorId: coordinatorId, heldOn }),
          { ...register, ...differing },
          on,
        ),
      )
    const inRole = (differing: Parameters<typeof roleOf>[3]) => ({
      roles: [roleOf(400, coordinatorId, 'supervisor', differing)],
    })
    expect(by({})).toEqual(['NOT_A_SUPERVISOR'])
    expect(by({ roles: [roleOf(400, coordinatorId, 'coordinator')] })).toEqual(['NOT_A_SUPERVISOR'])
    expect(by(inRole({ from: '2023-06-14' }))).toBe('change')
    expect(by(inRole({ until: '2023-06-09' }))).toBe('change')
    expect(by(inRole({ until: '2023-06-08' }))).toEqual(['NOT_A_SUPERVISOR'])
    const away = { personId: supervisorId, from: '2023-06-05', until: '2023-06-10' }
    const standingIn = { supervisorAbsences: [record(500, { ...away, coverPersonId: coordinatorId })] }
    expect(by(standingIn, '2023-06-09')).toBe('change')
    expect(by(standingIn, '2023-06-10')).toEqual(['NOT_A_SUPERVISOR'])
    expect(outcomeOf(decideRecordSession(command({ heldOn: '2022-01-10' }), register, on))).toBe('change')
    const left = {
      ...register,
      relations: register.relations.map((each) => ({ ...each, until: '2023-06-08' })),
    }
    expect(outcomeOf(decideRecordSession(command({ heldOn: '2023-06-07' }), left, on))).toBe('change')
    expect(outcomeOf(decideRecordSession(command({ heldOn: '2023-06-08' }), left, on))).toEqual([
      'NOT_A_SUPERVISOR',
    ])
  })

  it('an individual one never by the line manager of who came, while that lasts', () => {
    const known = {
      ...register,
      roles: [roleOf(400, lineManagerId, 'supervisor')],
      relations: register.relations.map((each) =>
        each.kind === 'line-manager' ? { ...each, until: '2023-06-08' } : each,
      ),
    }
    const by = (differing: Partial<RecordSessionCommand>) =>
      outcomeOf(decideRecordSession(command({ supervisorId: lineManagerId, ...differing }), known, on))
    expect(by({ heldOn: '2023-06-07' })).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(by({ heldOn: '2023-06-08' })).toBe('change')
    expect(by({ heldOn: '2023-06-07', form: 'on-demand' })).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(by({ heldOn: '2023-06-08', form: 'on-demand' })).toBe('change')
    expect(by({ heldOn: '2023-06-07', attendeeIds: [colleagueId] })).toBe('change')
    expect(by({ heldOn: '2023-06-07', form: 'group', attendeeIds: [peerSupporterId, colleagueId] })).toBe(
      'change',
    )
  })

  it('with people who are in the register and in post on that day', () => {
    expect(decided({ attendeeIds: [recordId(666)] })).toEqual(['ATTENDEE_UNKNOWN'])
    expect(decided({ attendeeIds: [colleagueId], heldOn: '2023-02-05' })).toEqual([
      'ATTENDEE_WITHOUT_PLACEMENT',
    ])
    expect(decided({ attendeeIds: [colleagueId], heldOn: '2023-02-06' })).toBe('change')
    expect(decided({ attendeeIds: [colleagueId], heldOn: '2023-06-09' })).toBe('change')
    expect(decided({ attendeeIds: [colleagueId], heldOn: '2023-06-10' })).toEqual([
      'ATTENDEE_WITHOUT_PLACEMENT',
    ])
  })

  it('not with the supervisor as one of those who came', () => {
    expect(decided({ supervisorId: peerSupporterId })).toEqual(['NOT_A_SUPERVISOR', 'ATTENDEE_IS_SUPERVISOR'])
  })

  it('an individual one with one, a group with two or more', () => {
    const both = [peerSupporterId, colleagueId]
    expect(decided({ attendeeIds: both })).toEqual(['INDIVIDUAL_TAKES_ONE'])
    expect(decided({ attendeeIds: both, form: 'group' })).toBe('change')
    expect(decided({ attendeeIds: both, form: 'on-demand' })).toBe('change')
    expect(decided({ form: 'group' })).toEqual(['GROUP_NEEDS_TWO'])
    expect(decided({ form: 'on-demand' })).toBe('change')
  })

  it('each who came once', () => {
    expect(decided({ attendeeIds: [peerSupporterId, peerSupporterId], form: 'group' })).toEqual([
      'ATTENDEE_TWICE',
      'GROUP_NEEDS_TWO',
    ])
  })

  it('once: not again for the same day, form and people', () => {
    const again = { id: recordId(901), attendeeIds: [colleagueId, peerSupporterId], form: 'group' as const }
    const first = decideRecordSession(
      command({ ...again, attendeeIds: [peerSupporterId, colleagueId] }),
      register,
      on,
    )
    if (first.outcome === 'refused') throw new Error('The first one stands.')
    const after = applyChange(register, first.change)
    const outcome = (differing: Partial<RecordSessionCommand>) =>
      outcomeOf(decideRecordSession(command({ ...again, id: recordId(902), ...differing }), after, on))
    expect(outcome({})).toEqual(['SESSION_ALREADY_RECORDED'])
    expect(outcome({ heldOn: '2023-06-09' })).toBe('change')
    expect(outcome({ form: 'on-demand' })).toBe('change')
    expect(outcome({ form: 'individual', attendeeIds: [peerSupporterId] })).toBe('change')
    expect(outcome({ id: recordId(901), heldOn: '2023-06-09' })).toEqual(['RECORD_ID_TAKEN'])
  })

  it('gives every reason against it, not the first', () => {
    const decision = decideRecordSession(
      command({
        heldOn: '2023-07-01',
        supervisorId: recordId(666),
        attendeeIds: [colleagueId, recordId(667)],
      }),
      register,
      on,
    )
    expect(decision).toEqual({
      outcome: 'refused',
      reasons: [
        { code: 'DAY_IN_FUTURE', field: 'heldOn', numbers: { day: '2023-07-01' } },
        { code: 'SUPERVISOR_UNKNOWN', field: 'supervisorId', numbers: {} },
        { code: 'INDIVIDUAL_TAKES_ONE', field: 'attendeeIds', numbers: {} },
        {
          code: 'ATTENDEE_WITHOUT_PLACEMENT',
          field: 'attendeeIds',
          numbers: { personId: colleagueId, day: '2023-07-01' },
        },
        { code: 'ATTENDEE_UNKNOWN', field: 'attendeeIds', numbers: { personId: recordId(667) } },
      ],
    })
  })
})
