import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, record, soundRegister } from '../testing/register.ts'
import { decideEndAbsence, decideNameCover, decideReportAbsence } from './absence.ts'
import type { ReportAbsenceCommand } from './follow-up.commands.ts'

const on = '2023-06-15'
const sound = soundRegister()
const away = (differing: Partial<Register['supervisorAbsences'][number]> = {}): Register => ({
  ...sound,
  supervisorAbsences: [
    record(300, {
      personId: supervisorId,
      from: '2023-06-12',
      until: '2023-08-14',
      coverPersonId: null,
      ...differing,
    }),
  ],
})
const report = (differing: Partial<ReportAbsenceCommand> = {}, register = sound) =>
  outcomeOf(
    decideReportAbsence(
      {
        id: recordId(900),
        personId: supervisorId,
        from: '2023-06-19',
        until: '2023-08-14',
        coverPersonId: coordinatorId,
        ...differing,
      },
      register,
      on,
    ),
  )

describe('a supervisor who is away (004-27)', () => {
  it('is reported with cover or without, ahead or afterwards', () => {
    expect(report()).toBe('change')
    expect(report({ coverPersonId: null, until: null })).toBe('change')
    expect(report({ until: '2023-06-19' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(report({ until: '2023-06-20' })).toBe('change')
    expect(report({ personId: recordId(666) })).toEqual(['SUPERVISOR_UNKNOWN'])
  })

  it('is away once at a time: one absence may begin as another ends', () => {
    expect(report({}, away())).toEqual(['ABSENCE_OVERLAPS'])
    expect(report({ from: '2023-08-13', until: null }, away())).toEqual(['ABSENCE_OVERLAPS'])
    expect(report({ from: '2023-08-14', until: null }, away())).toBe('change')
    expect(report({ from: '2023-06-01', until: '2023-06-12' }, away())).toBe('change')
    expect(report({ from: '2023-06-01', until: '2023-06-13' }, away())).toEqual(['ABSENCE_OVERLAPS'])
  })

  it('is covered by somebody who may supervise them', () => {
    expect(report({ coverPersonId: supervisorId })).toEqual(['COVER_IS_ABSENT'])
    expect(report({ coverPersonId: peerSupporterId })).toEqual(['SUPERVISOR_IS_SELF'])
    expect(report({ coverPersonId: lineManagerId })).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(report({ coverPersonId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
    const inexperienced = {
      ...sound,
      attestations: [
        record(301, { personId: coordinatorId, ownExperience: false, attestedOn: on, attestedBy: null }),
      ],
    }
    expect(report({}, inexperienced)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
    const both = away({ personId: coordinatorId })
    expect(report({}, both)).toEqual(['COVER_IS_ABSENT'])
    expect(report({ from: '2023-08-14', until: null }, both)).toBe('change')
  })

  it('may get cover later, or another, as long as the absence is not over', () => {
    const name = (coverPersonId: string, register = away(), day = on) =>
      outcomeOf(decideNameCover({ absenceId: recordId(300), version: 1, coverPersonId }, register, day))
    expect(name(coordinatorId)).toBe('change')
    expect(name(coordinatorId, away({ coverPersonId: recordId(3) }))).toBe('change')
    expect(name(coordinatorId, away({ coverPersonId: coordinatorId }))).toEqual(['NOTHING_TO_CHANGE'])
    expect(name(coordinatorId, away(), '2023-08-13')).toBe('change')
    expect(name(coordinatorId, away(), '2023-08-14')).toEqual(['STEP_NOT_POSSIBLE'])
    expect(name(coordinatorId, sound)).toEqual(['ABSENCE_UNKNOWN'])
    expect(name(lineManagerId)).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
  })

  it('is back again', () => {
    const end = (until: string, register = away()) =>
      outcomeOf(decideEndAbsence({ absenceId: recordId(300), version: 1, until }, register, on))
    expect(end('2023-06-15')).toBe('change')
    expect(end('2023-06-12')).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(end('2023-08-14')).toEqual(['NOTHING_TO_CHANGE'])
    expect(end('2023-09-01', away({ until: on }))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(end('2023-09-01', sound)).toEqual(['ABSENCE_UNKNOWN'])
  })

  it('is away longer only on days of no other absence, while whoever stands in is there', () => {
    const end = (until: string, register: Register) =>
      outcomeOf(decideEndAbsence({ absenceId: recordId(300), version: 1, until }, register, on))
    const other = (personId: string, coverPersonId: string | null = null): Register => {
      const { supervisorAbsences } = away({ coverPersonId })
      const next = { personId, from: '2023-09-01', until: '2023-10-01', coverPersonId: null }
      return { ...sound, supervisorAbsences: [...supervisorAbsences, record(301, next)] }
    }
    expect(end('2023-09-01', other(supervisorId))).toBe('change')
    expect(end('2023-09-02', other(supervisorId))).toEqual(['ABSENCE_OVERLAPS'])
    expect(end('2023-08-01', other(supervisorId))).toBe('change')
    expect(end('2023-09-01', other(coordinatorId, coordinatorId))).toBe('change')
    expect(end('2023-09-02', other(coordinatorId, coordinatorId))).toEqual(['COVER_IS_ABSENT'])
    expect(end('2023-09-02', other(coordinatorId))).toBe('change')
  })

  it('names who is unknown though the absence is too', () => {
    const command = { absenceId: recordId(666), version: 1, coverPersonId: recordId(667) }
    expect(outcomeOf(decideNameCover(command, sound, on))).toEqual(['ABSENCE_UNKNOWN', 'PERSON_UNKNOWN'])
  })

  it('may be stood in for by who was supervised in a placement that is over by then', () => {
    const ended = (until: string): Register => ({
      ...sound,
      placements: sound.placements.map((each) => ({ ...each, until })),
    })
    expect(report({ coverPersonId: peerSupporterId }, ended('2023-06-19'))).toBe('change')
    expect(report({ coverPersonId: peerSupporterId }, ended('2023-06-20'))).toEqual(['SUPERVISOR_IS_SELF'])
  })
})
