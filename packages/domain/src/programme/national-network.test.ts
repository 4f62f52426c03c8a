import { describe, expect, it } from 'vitest'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { coordinatorId, soundRegister } from '../testing/register.ts'
import { decideJoinNationalNetwork, decideLeaveNationalNetwork } from './national-network.ts'

const on = '2023-06-15'
const sound = soundRegister()
const command = { id: recordId(900), personId: coordinatorId, from: '2023-01-09' }
const member = after(sound, decideJoinNationalNetwork(command, sound, on))
const join = (differing: Partial<typeof command> = {}, register = sound) =>
  outcomeOf(decideJoinNationalNetwork({ ...command, ...differing }, register, on))
const leave = (until: string, register = member) =>
  decideLeaveNationalNetwork({ membershipId: command.id, version: 1, until }, register, on)

describe('taking part in the national collaboration (000-19)', () => {
  it('begins once, and may begin anew after it ended', () => {
    expect(join()).toBe('change')
    expect(join({}, member)).toEqual(['RECORD_ID_TAKEN', 'ALREADY_IN_NATIONAL_NETWORK'])
    const left = after(member, leave('2023-06-01'))
    expect(join({ id: recordId(901), from: '2023-05-31' }, left)).toEqual(['ALREADY_IN_NATIONAL_NETWORK'])
    expect(join({ id: recordId(901), from: '2023-06-01' }, left)).toBe('change')
    expect(join({ personId: recordId(666), from: '2023-06-16' })).toEqual(['PERSON_UNKNOWN', 'DAY_IN_FUTURE'])
  })

  it('ends once, after it began', () => {
    expect(outcomeOf(leave('2023-06-16'))).toBe('change')
    expect(outcomeOf(leave('2023-01-09'))).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(outcomeOf(leave('2023-06-16', sound))).toEqual(['NATIONAL_MEMBERSHIP_UNKNOWN'])
    expect(outcomeOf(leave('2023-06-02', after(member, leave('2023-06-01'))))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcomeOf(leave('2023-07-01', after(member, leave('2023-07-01'))))).toEqual(['NOTHING_TO_CHANGE'])
  })
})
