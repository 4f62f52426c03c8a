import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, person, placementId, record, roleOf, soundRegister } from '../testing/register.ts'
import { decideHandOverSupervision } from './hand-over.ts'

const on = '2023-06-15'
const sound = soundRegister()
const second = recordId(11)
const register: Register = {
  ...sound,
  people: [...sound.people, person(6)],
  roles: [coordinatorId, lineManagerId, recordId(6)].map((id, at) => roleOf(400 + at, id, 'supervisor')),
  placements: sound.placements.flatMap((each) => [each, { ...each, id: second, personId: recordId(6) }]),
  relations: [
    ...sound.relations,
    record(53, {
      placementId: second,
      kind: 'supervisor',
      personId: supervisorId,
      from: '2023-02-06',
      until: null,
    }),
  ],
}
const both = [
  { id: recordId(900), placementId },
  { id: recordId(901), placementId: second },
]
const handOver = (differing: object = {}, now = register) =>
  decideHandOverSupervision(
    { fromPersonId: supervisorId, toPersonId: coordinatorId, from: on, relations: both, ...differing },
    now,
    on,
  )

describe('handing supervision over', () => {
  it('takes everybody along in one change, with no day in between', () => {
    const decision = handOver()
    if (decision.outcome === 'refused') throw new Error('It may be handed over.')
    const supervising = applyChange(register, decision.change)
      .relations.filter(({ kind }) => kind === 'supervisor')
      .map(({ personId, from, until }) => ({ personId, from, until }))
    expect(supervising).toEqual([
      { personId: supervisorId, from: '2022-01-10', until: on },
      { personId: supervisorId, from: '2023-02-06', until: on },
      { personId: coordinatorId, from: on, until: null },
      { personId: coordinatorId, from: on, until: null },
    ])
  })

  it('leaves nobody behind, and takes nobody along who is not theirs', () => {
    expect(outcomeOf(handOver({ relations: both.slice(1) }))).toEqual(['HANDOVER_INCOMPLETE'])
    expect(outcomeOf(handOver({ relations: both.slice(0, 1), from: '2023-02-05' }))).toBe('change')
    expect(outcomeOf(handOver({ from: '2023-02-05' }))).toEqual(['HANDOVER_INCOMPLETE'])
    expect(outcomeOf(handOver({ relations: [both[0], { ...both[0], id: recordId(902) }] }))).toEqual([
      'HANDOVER_INCOMPLETE',
    ])
    expect(outcomeOf(handOver({ fromPersonId: coordinatorId }))).toEqual([
      'NOBODY_SUPERVISED',
      'HANDOVER_INCOMPLETE',
    ])
  })

  it('adds each relation once', () => {
    const twice = both.map((each) => ({ ...each, id: recordId(900) }))
    expect(handOver({ relations: twice })).toMatchObject({
      reasons: [{ code: 'RECORD_ID_TAKEN', field: 'relations' }],
    })
    const taken = both.map((each, at) => (at === 0 ? { ...each, id: recordId(53) } : each))
    expect(handOver({ relations: taken })).toMatchObject({
      reasons: [{ code: 'RECORD_ID_TAKEN', field: 'relations' }],
    })
  })

  it('says who is unknown and what day is too far ahead though nobody is supervised', () => {
    const command = { fromPersonId: coordinatorId, toPersonId: recordId(666), from: '2090-01-01' }
    expect(outcomeOf(handOver(command))).toEqual([
      'NOBODY_SUPERVISED',
      'HANDOVER_INCOMPLETE',
      'PERSON_UNKNOWN',
      'DAY_TOO_FAR_AHEAD',
    ])
  })

  it('says every reason against the new one', () => {
    expect(handOver({ toPersonId: recordId(6) })).toMatchObject({
      reasons: [{ code: 'SUPERVISOR_IS_SELF', field: 'toPersonId' }],
    })
    expect(outcomeOf(handOver({ toPersonId: lineManagerId }))).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(outcomeOf(handOver({ toPersonId: recordId(666) }))).toEqual(['PERSON_UNKNOWN'])
    expect(handOver({}, { ...register, roles: [] })).toMatchObject({
      reasons: [{ code: 'NOT_A_SUPERVISOR', field: 'toPersonId' }],
    })
    expect(outcomeOf(handOver({ toPersonId: supervisorId }))).toEqual(['ALREADY_NAMED'])
  })
})
