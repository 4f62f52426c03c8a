import type { Register } from '@brygga/domain'
import { person, record, recordId, roleOf, soundRegister } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../tests/support/view.ts'
import { candidatesFor } from '../placements/candidates.ts'
import { sessionDefaults } from './session-defaults.ts'

const sound = soundRegister()
const placement = sound.placements[0] as Register['placements'][number]
const [present, ended, notedLater, ofEndedPlacement, standIn] = [470, 471, 472, 473, 474]
const endedPlacement = { ...placement, id: recordId(480), personId: recordId(4), until: '2023-06-01' }

const register: Register = {
  ...sound,
  people: [
    ...sound.people,
    ...[present, ended, notedLater, ofEndedPlacement, standIn].map((id) => person(id)),
  ],
  roles: [
    ...sound.roles,
    roleOf(490, recordId(present), 'supervisor'),
    { ...roleOf(491, recordId(ended), 'supervisor'), from: '2021-01-01', until: '2023-06-15' },
    { ...roleOf(492, recordId(notedLater), 'supervisor'), from: '2023-09-01' },
  ],
  placements: [...sound.placements, endedPlacement],
  relations: [
    ...sound.relations,
    record(493, {
      placementId: endedPlacement.id,
      kind: 'supervisor',
      personId: recordId(ofEndedPlacement),
      from: '2022-01-01',
      until: null,
    }),
  ],
  supervisorAbsences: [
    record(494, {
      personId: recordId(present),
      from: '2023-06-01',
      until: null,
      coverPersonId: recordId(standIn),
    }),
  ],
}
const seen = viewOf(register)
const among = (ids: readonly string[]) =>
  [present, ended, notedLater, ofEndedPlacement, standIn].filter((number) => ids.includes(recordId(number)))

describe('who is offered as a supervisor', () => {
  it('is whom the domain takes: also who has a role noted from later, no more who once was one', () => {
    const asked = { placementId: placement.id, kind: 'supervisor' as const }
    const candidates = candidatesFor(asked, seen.view, {
      ...seen,
      newId: () => recordId(499),
      refusal: null,
    })
    expect(among(candidates.map((each) => each.person.id))).toEqual([present, notedLater])
    const codes = candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    expect(codes).not.toContain('NOT_A_SUPERVISOR')
  })

  it('is for a session whoever may hold it, stand-ins among them', () => {
    const { supervisors } = sessionDefaults(seen.view, seen, { form: 'individual' })
    expect(among(supervisors.map(({ id }) => id))).toEqual([present, notedLater, standIn])
  })
})
