import { describe, expect, it } from 'vitest'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId, supervisorId } from '../testing/facts.ts'
import { soundRegister } from '../testing/register.ts'
import { AttestFacilitatorCommandSchema, type NoteGroupCommand } from './group.schemas.ts'
import { decideAttestFacilitator, decideNoteGroup } from './group.ts'

const on = '2023-06-15'
const sound = soundRegister()
const attestation = {
  id: recordId(900),
  personId: supervisorId,
  basis: 'training' as const,
  attestedBy: 'The coordinator' as string | null,
  from: '2023-01-09',
  until: null as string | null,
}

describe('who can lead a group (004-31)', () => {
  const attest = (differing: Partial<typeof attestation> = {}, register = sound) =>
    outcomeOf(decideAttestFacilitator({ ...attestation, ...differing }, register, on))

  it('is attested once at a time', () => {
    expect(attest()).toBe('change')
    const ended = after(sound, decideAttestFacilitator({ ...attestation, until: '2023-03-01' }, sound, on))
    expect(attest({ id: recordId(901), from: '2023-02-28' }, ended)).toEqual(['FACILITATOR_ALREADY_ATTESTED'])
    expect(attest({ id: recordId(901), from: '2023-03-01' }, ended)).toBe('change')
    const later = after(sound, decideAttestFacilitator(attestation, sound, on))
    const before = { id: recordId(901), from: '2022-01-10' }
    expect(attest(before, later)).toEqual(['FACILITATOR_ALREADY_ATTESTED'])
    expect(attest({ ...before, until: '2023-01-10' }, later)).toEqual(['FACILITATOR_ALREADY_ATTESTED'])
    expect(attest({ ...before, until: '2023-01-09' }, later)).toBe('change')
    expect(attest({}, ended)).toEqual(['RECORD_ID_TAKEN', 'FACILITATOR_ALREADY_ATTESTED'])
  })

  it('is refused with every reason, and holds no identity number', () => {
    expect(attest({ personId: recordId(666), from: '2023-06-16', until: '2023-06-16' })).toEqual([
      'PERSON_UNKNOWN',
      'DAY_IN_FUTURE',
      'UNTIL_NOT_AFTER_FROM',
    ])
    expect(AttestFacilitatorCommandSchema.safeParse(attestation).success).toBe(true)
    expect(
      AttestFacilitatorCommandSchema.safeParse({ ...attestation, attestedBy: '19121212-1212' }).success,
    ).toBe(false)
  })
})

describe('whether everybody spoke (004-33)', () => {
  const command: NoteGroupCommand = {
    id: recordId(910),
    sessionId: recordId(101),
    notedOn: '2023-06-01',
    everyoneSpoke: false,
  }
  const note = (differing: Partial<NoteGroupCommand> = {}, register = sound) =>
    outcomeOf(decideNoteGroup({ ...command, ...differing }, register, on))

  it('is noted of a group session, from its day on', () => {
    expect(note()).toBe('change')
    expect(note({ notedOn: '2023-05-31' })).toEqual(['DAY_TOO_EARLY'])
    expect(note({ sessionId: recordId(100) })).toEqual(['SESSION_NOT_A_GROUP'])
    expect(note({ sessionId: recordId(666), notedOn: '2023-06-16' })).toEqual([
      'SESSION_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
  })

  it('is said anew on a later day, and what was said stays', () => {
    const noted = after(sound, decideNoteGroup(command, sound, on))
    expect(note({}, noted)).toEqual(['RECORD_ID_TAKEN', 'NOTHING_TO_CHANGE'])
    expect(note({ id: recordId(911), everyoneSpoke: true }, noted)).toEqual(['DAY_TOO_EARLY'])
    const anew = { ...command, id: recordId(911), everyoneSpoke: true, notedOn: '2023-06-02' }
    expect(after(noted, decideNoteGroup(anew, noted, on)).groupNotes).toHaveLength(2)
  })
})
