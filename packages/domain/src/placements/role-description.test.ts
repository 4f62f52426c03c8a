import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { type DraftRoleCommand, DraftRoleCommandSchema } from './follow-up.commands.ts'
import {
  decideDiscardDraft,
  decideDraftRole,
  decideRedraftRole,
  decideSignDraft,
} from './role-description.ts'

const on = '2023-06-15'
const sound = soundRegister()
const draft: DraftRoleCommand = {
  id: recordId(300),
  placementId,
  draftedOn: '2023-05-02',
  coreTask: 'To support recovery from own experience',
  does: ['Conversations', 'Walks'],
  doesNot: ['Medicines'],
  relations: ['Complements the nurses'],
  limits: ['Writes no records'],
  managementOn: '2023-05-02',
  staffOn: null,
  serviceOn: null,
  patientsOn: null,
  adapted: true,
  replacesProfession: false,
}
const drafted = (differing: Partial<Register['roleDescriptions'][number]> = {}): Register => ({
  ...sound,
  roleDescriptions: [
    record(300, { ...draft, id: recordId(300), roleAgreementId: null, discardedOn: null, ...differing }),
  ],
})

describe('a draft', () => {
  const begin = (differing: Partial<DraftRoleCommand> = {}, register: Register = sound) =>
    outcomeOf(decideDraftRole({ ...draft, ...differing }, register, on))

  it('may lack anything at first', () => {
    expect(begin()).toBe('change')
    expect(begin({ coreTask: null, does: [], limits: [], adapted: false })).toBe('change')
    expect(DraftRoleCommandSchema.parse(draft)).toEqual(draft)
  })

  it('is one at a time for a placement', () => {
    expect(begin({ id: recordId(301) }, drafted())).toEqual(['DRAFT_ALREADY_THERE'])
    expect(begin({ id: recordId(301) }, drafted({ discardedOn: on }))).toBe('change')
    expect(begin({ id: recordId(301) }, drafted({ roleAgreementId: recordId(60) }))).toBe('change')
  })

  it('is of a placement that goes on, and nobody has taken part on a day to come', () => {
    expect(begin({ placementId: recordId(666) })).toEqual(['PLACEMENT_UNKNOWN'])
    expect(begin({ draftedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(begin({ patientsOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(begin({ patientsOn: on })).toBe('change')
    const ended = { ...sound, placements: sound.placements.map((each) => ({ ...each, until: '2023-05-02' })) }
    expect(begin({}, ended)).toEqual(['PLACEMENT_ALREADY_ENDED'])
  })

  it('is written anew in what differs, and only while it is a draft', () => {
    const redraft = (given: object, register: Register = drafted()) =>
      decideRedraftRole({ descriptionId: recordId(300), version: 1, ...given }, register, on)
    expect(redraft({ limits: ['No keys'], adapted: true })).toMatchObject({
      change: { operations: [{ op: 'amend', values: { limits: ['No keys'] } }] },
    })
    expect(outcomeOf(redraft({ adapted: true }))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(redraft({ staffOn: '2023-06-16' }))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(redraft({ adapted: false }, drafted({ roleAgreementId: recordId(60) })))).toEqual([
      'STEP_NOT_POSSIBLE',
    ])
    expect(outcomeOf(redraft({ adapted: false }, sound))).toEqual(['DRAFT_UNKNOWN'])
  })

  it('is discarded, and stays to be read', () => {
    const discard = (day: string, register = drafted()) =>
      outcomeOf(decideDiscardDraft({ descriptionId: recordId(300), version: 1, on: day }, register, on))
    expect(discard(on)).toBe('change')
    expect(discard('2023-05-02')).toBe('change')
    expect(discard('2023-05-01')).toEqual(['DAY_TOO_EARLY'])
    expect(discard('2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    expect(discard(on, drafted({ discardedOn: '2023-06-01' }))).toEqual(['STEP_NOT_POSSIBLE'])
  })
})

describe('signing a draft', () => {
  const sign = (register: Register, from = '2023-06-01') =>
    decideSignDraft(
      { descriptionId: recordId(300), version: 1, agreementId: recordId(900), from },
      register,
      on,
    )

  it('makes it the agreement, and the one before ends with its description kept', () => {
    const decision = sign(drafted())
    if (decision.outcome === 'refused') throw new Error('It says all it has to.')
    const after = applyChange(drafted(), decision.change)
    expect(after.roleAgreements.map(({ from, until }) => ({ from, until }))).toEqual([
      { from: '2022-01-10', until: '2023-06-01' },
      { from: '2023-06-01', until: null },
    ])
    expect(after.roleDescriptions[0]).toMatchObject({ roleAgreementId: recordId(900), version: 2 })
  })

  it('takes a task list, what the role is not, limits, relations, and adaptation (003-17, 003-20, 004-40)', () => {
    const empty = drafted({
      coreTask: null,
      does: [],
      doesNot: [],
      relations: [],
      limits: [],
      adapted: false,
    })
    const decision = sign(empty)
    expect(decision).toMatchObject({
      outcome: 'refused',
      reasons: ['core-task', 'does', 'does-not', 'relations', 'limits', 'adapted'].map((part) => ({
        code: 'ROLE_PART_MISSING',
        numbers: { part },
      })),
    })
    expect(outcomeOf(sign(drafted({ limits: [] })))).toEqual(['ROLE_PART_MISSING'])
  })

  it('is not done where the role is to stand in for a profession (000-04)', () => {
    expect(outcomeOf(sign(drafted({ replacesProfession: true })))).toEqual(['ROLE_REPLACES_PROFESSION'])
  })

  it('is refused for every reason, those of the agreement too', () => {
    const decision = sign(drafted({ limits: [], replacesProfession: true }), '2022-01-10')
    expect(outcomeOf(decision)).toEqual([
      'ROLE_PART_MISSING',
      'ROLE_REPLACES_PROFESSION',
      'DAY_TOO_EARLY',
      'ALREADY_SIGNED',
    ])
    expect(sign(drafted(), '2023-05-01')).toMatchObject({
      reasons: [{ code: 'DAY_TOO_EARLY', field: 'from', numbers: { from: '2023-05-02' } }],
    })
    expect(outcomeOf(sign(drafted(), '2023-05-02'))).toBe('change')
    expect(outcomeOf(sign(sound))).toEqual(['DRAFT_UNKNOWN'])
    expect(outcomeOf(sign(drafted({ roleAgreementId: recordId(60) })))).toEqual(['STEP_NOT_POSSIBLE'])
    const taken = decideSignDraft(
      { descriptionId: recordId(300), version: 1, agreementId: recordId(60), from: '2023-06-01' },
      drafted(),
      on,
    )
    expect(taken).toMatchObject({ reasons: [{ code: 'RECORD_ID_TAKEN', field: 'agreementId' }] })
  })
})
