import { describe, expect, it } from 'vitest'
import { decideNameSupervisor } from '../placements/name-relation.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { person, placementId, record, roleOf, soundRegister } from '../testing/register.ts'
import { decideHandOverSupervision } from './hand-over.ts'
import {
  holdersOfSupervisionOn,
  holdsSupervisionOn,
  isSupervisorOn,
  supervisedOn,
  supervisorsOn,
} from './is-supervisor.ts'
import { questionsSeenBy } from './parked-question.ts'

const sound = soundRegister()
const [later, namedAfter, second] = [recordId(6), recordId(7), recordId(11)]
const supervising = (number: number, ofPlacement: string, personId: string, from: string) =>
  record(number, { placementId: ofPlacement, kind: 'supervisor' as const, personId, from, until: null })

/** One placement has ended on 2023-07-01 though its relations have not, and another goes on. */
const register: Register = {
  ...sound,
  people: [...sound.people, person(6), person(7)],
  placements: sound.placements.flatMap((each) => [
    { ...each, until: '2023-07-01' },
    { ...each, id: second, personId: recordId(3) },
  ]),
  relations: [
    ...sound.relations,
    supervising(58, placementId, later, '2023-06-20'),
    supervising(59, placementId, namedAfter, '2023-07-20'),
    supervising(60, second, supervisorId, '2023-02-01'),
  ],
  parkedQuestions: [
    record(950, {
      placementId,
      parkedOn: '2023-05-01',
      text: 'How do I end a talk?',
      sharedOn: '2023-05-02',
      takenUpOn: null,
      withdrawnOn: null,
    }),
  ],
}

describe('who supervises on a day', () => {
  it('is named in a placement that goes on, and nobody from the day it has ended', () => {
    const supervised = (personId: string, day: string) => [...supervisedOn(register, personId, day)]
    expect(supervised(later, '2023-06-19')).toEqual([])
    expect(supervised(later, '2023-06-20')).toEqual([placementId])
    expect(supervised(later, '2023-06-30')).toEqual([placementId])
    expect(supervised(later, '2023-07-01')).toEqual([])
    expect(supervised(supervisorId, '2023-06-30')).toEqual([placementId, second])
    expect(supervised(supervisorId, '2023-07-01')).toEqual([second])
    expect(isSupervisorOn(register, later, '2023-06-30')).toBe(true)
    expect(isSupervisorOn(register, later, '2023-07-01')).toBe(false)
    expect(isSupervisorOn(register, namedAfter, '2023-07-20')).toBe(false)
    const inRole = { ...register, roles: [roleOf(700, later, 'supervisor')] }
    expect(isSupervisorOn(inRole, later, '2023-07-01')).toBe(true)
  })

  it('is of everybody what it is of each, and so is who may hold supervision', () => {
    const roles = [
      roleOf(700, recordId(3), 'supervisor'),
      { ...roleOf(701, recordId(4), 'supervisor'), from: '2023-01-01', until: '2023-06-30' },
      { ...roleOf(702, recordId(5), 'supervisor'), from: '2024-01-01' },
      roleOf(703, peerSupporterId, 'mentor'),
    ]
    const absence = {
      personId: supervisorId,
      from: '2023-06-29',
      until: '2023-07-01',
      coverPersonId: namedAfter,
    }
    const all = { ...register, roles, supervisorAbsences: [record(720, absence)] }
    for (const day of ['2023-06-15', '2023-06-29', '2023-06-30', '2023-07-01', '2023-07-20']) {
      const who = (is: (register: Register, personId: string, on: string) => boolean) =>
        new Set(all.people.map(({ id }) => id).filter((id) => is(all, id, day)))
      expect(supervisorsOn(all, day)).toEqual(who(isSupervisorOn))
      expect(holdersOfSupervisionOn(all, day)).toEqual(who(holdsSupervisionOn))
    }
    const [until, after] = ['2023-06-29', '2023-06-30'].map((day) => supervisorsOn(all, day))
    expect([until?.has(recordId(4)), after?.has(recordId(4))]).toEqual([true, false])
    expect(after?.has(recordId(5))).toBe(true)
    expect(holdersOfSupervisionOn(all, '2023-06-30').has(namedAfter)).toBe(true)
  })

  it('reads what was shared only as long, whatever days the relation says (004-28)', () => {
    const seen = (readerId: string, day: string) => questionsSeenBy(register, readerId, day).length
    expect([seen(later, '2023-06-30'), seen(later, '2023-07-01')]).toEqual([1, 0])
    expect([seen(supervisorId, '2023-06-30'), seen(supervisorId, '2024-10-01')]).toEqual([1, 0])
    expect(seen(namedAfter, '2024-10-01')).toBe(0)
    expect(seen(peerSupporterId, '2024-10-01')).toBe(1)
  })

  it('hands over those who go on, and none of an ended placement', () => {
    const inRole = { ...register, roles: [roleOf(700, recordId(5), 'supervisor')] }
    const handOver = (from: string, placementIds: string[]) => {
      const relations = placementIds.map((each, at) => ({ id: recordId(900 + at), placementId: each }))
      const command = { fromPersonId: supervisorId, toPersonId: recordId(5), from, relations }
      return outcomeOf(decideHandOverSupervision(command, inRole, '2023-06-15'))
    }
    expect(handOver('2023-08-01', [second])).toBe('change')
    expect(handOver('2023-08-01', [second, placementId])).toEqual(['HANDOVER_INCOMPLETE'])
  })

  it('is not somebody whose only placement is over, when another is to get a supervisor', () => {
    const name = (from: string) => {
      const command = { id: recordId(900), placementId: second, personId: later, from }
      return outcomeOf(decideNameSupervisor(command, register, '2023-06-15'))
    }
    expect(name('2023-06-30')).toBe('change')
    expect(name('2023-07-01')).toEqual(['NOT_A_SUPERVISOR'])
  })
})
