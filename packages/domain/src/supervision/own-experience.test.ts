import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, soundRegister } from '../testing/register.ts'
import { attestedOwnExperience, decideAttestOwnExperience, ownExperienceOn } from './own-experience.ts'
import { type AttestOwnExperienceCommand, AttestOwnExperienceCommandSchema } from './supervision.commands.ts'

const on = '2023-06-15'
const register = soundRegister()
const command = (differing: Partial<AttestOwnExperienceCommand> = {}): AttestOwnExperienceCommand => ({
  id: recordId(900),
  personId: coordinatorId,
  ownExperience: true,
  on,
  attestedBy: 'The user movement',
  ...differing,
})
const after = (differing: Partial<AttestOwnExperienceCommand>, before = register) => {
  const decision = decideAttestOwnExperience(command(differing), before, on)
  if (decision.outcome === 'refused') throw new Error('It stands.')
  return applyChange(before, decision.change)
}

describe('own experience', () => {
  it('is what was attested last, and no where one day says both', () => {
    const attested = (attestedOn: string, ownExperience: boolean) => ({ attestedOn, ownExperience })
    expect(attestedOwnExperience([])).toBe(null)
    expect(attestedOwnExperience([attested('2022-05-03', true), attested('2022-05-02', false)])).toBe(true)
    expect(attestedOwnExperience([attested('2022-05-02', true), attested('2022-05-03', false)])).toBe(false)
    expect(attestedOwnExperience([attested('2022-05-03', true), attested('2022-05-03', false)])).toBe(false)
  })

  it('is known from the day of the attestation, for that person', () => {
    expect(ownExperienceOn(register, supervisorId, '2021-11-30')).toBe(null)
    expect(ownExperienceOn(register, supervisorId, '2021-12-01')).toBe(true)
    expect(ownExperienceOn(register, coordinatorId, on)).toBe(null)
    expect(ownExperienceOn(after({}), coordinatorId, on)).toBe(true)
  })

  it('attested again on the same day is put right, not doubled', () => {
    const corrected = after({ id: recordId(901), ownExperience: false, attestedBy: null }, after({}))
    expect(corrected.attestations.filter(({ personId }) => personId === coordinatorId)).toEqual([
      {
        id: recordId(900),
        version: 2,
        personId: coordinatorId,
        ownExperience: false,
        attestedOn: on,
        attestedBy: null,
      },
    ])
  })

  it('is refused for a stranger, a day to come, an id in use, and the same answer twice', () => {
    const outcome = (differing: Partial<AttestOwnExperienceCommand>, before = register) =>
      outcomeOf(decideAttestOwnExperience(command(differing), before, on))
    expect(outcome({ personId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
    expect(outcome({ on: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ id: recordId(40) })).toEqual(['RECORD_ID_TAKEN'])
    expect(outcome({ id: recordId(901) }, after({}))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcome({ id: recordId(901), on: '2023-06-14' }, after({}))).toBe('change')
  })

  it('never names an identity number', () => {
    const parse = (attestedBy: string) =>
      AttestOwnExperienceCommandSchema.safeParse(command({ attestedBy })).success
    expect(parse('The user movement')).toBe(true)
    expect(parse('19811228-9874')).toBe(false)
  })
})
