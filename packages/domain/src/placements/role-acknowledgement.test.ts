import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister } from '../testing/register.ts'
import { decideAcknowledgeRole } from './role-acknowledgement.ts'

const on = '2023-06-15'
const sound = soundRegister()
const command = {
  id: recordId(900),
  roleAgreementId: recordId(60),
  acknowledgedOn: '2023-06-01',
  team: 20,
  acknowledged: 20,
}
const outcome = (differing: Partial<typeof command> = {}, register = sound) =>
  outcomeOf(decideAcknowledgeRole({ ...command, ...differing }, register, on))

describe('what the staff have read (004-40)', () => {
  it('is no more than the team, on a day on which the agreement is in force', () => {
    expect(outcome()).toBe('change')
    expect(outcome({ acknowledged: 21 })).toEqual(['ACKNOWLEDGED_EXCEED_TEAM'])
    expect(outcome({ acknowledgedOn: '2022-01-10' })).toBe('change')
    expect(outcome({ acknowledgedOn: '2022-01-09' })).toEqual(['ROLE_AGREEMENT_NOT_IN_FORCE'])
  })

  it('is refused with every reason', () => {
    const before = { ...sound, roleAcknowledgements: [record(900, command)] }
    expect(outcome({}, before)).toEqual(['RECORD_ID_TAKEN', 'ACKNOWLEDGEMENT_ALREADY_NOTED'])
    expect(outcome({ roleAgreementId: recordId(666), acknowledgedOn: '2023-06-16' })).toEqual([
      'ROLE_AGREEMENT_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
  })
})
