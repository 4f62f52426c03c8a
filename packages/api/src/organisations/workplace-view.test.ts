import type { Register, Role } from '@brygga/domain'
import { person, record, recordId, soundRegister } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../tests/support/view.ts'
import { peopleNamedIn, workplaceView } from './workplace-view.ts'

const sound = soundRegister()
const [peerSupporter, workplaceId] = [recordId(1), recordId(20)]
const [manager, developer, colleague] = [recordId(570), recordId(571), recordId(572)]

function roleHere(number: number, personId: string, role: Role) {
  return record(number, {
    personId,
    role,
    organisationId: workplaceId,
    fraction: null,
    from: '2021-01-01',
    until: null,
  })
}

/** A workplace with one who leads, one who develops it, a peer supporter and a colleague with a role but no placement. */
function registerWith(protectedIds: readonly string[] = []): Register {
  const people = [...sound.people, person(570), person(571), person(572)]
  return {
    ...sound,
    people: people.map((each) => ({ ...each, protectedIdentity: protectedIds.includes(each.id) })),
    roles: [
      ...sound.roles,
      roleHere(580, manager, 'unit-manager'),
      roleHere(581, developer, 'service-developer'),
      roleHere(582, colleague, 'peer-supporter'),
      roleHere(583, peerSupporter, 'peer-supporter'),
    ],
  }
}

function shownTo(role: Role, personId: string | null, register = registerWith()) {
  const { view, names, reach } = viewOf(register, { roles: [role], personId })
  const workplace = register.organisations.find(({ id }) => id === workplaceId)
  if (workplace === undefined) throw new Error('The register has no such workplace')
  const shown = workplaceView(workplace, view, { names, reach })
  const roles = shown.timeline.flatMap(({ kind, person: held }) => (kind === 'role' ? (held?.id ?? []) : []))
  return { shown, roles: new Set(roles) }
}

describe('a workplace’s page', () => {
  it('names of those with a role there who leads, and whom its reader reaches', () => {
    const { shown, roles } = shownTo('peer-supporter', peerSupporter)
    expect(roles).toEqual(new Set([manager, developer, peerSupporter]))
    expect(JSON.stringify(shown)).not.toContain(colleague)
    expect(shownTo('supervisor', recordId(2)).roles).toEqual(new Set([manager, developer, peerSupporter]))
  })

  it('names everybody to those who reach everybody', () => {
    const { roles } = shownTo('coordinator', null)
    expect(roles).toEqual(new Set([manager, developer, peerSupporter, colleague]))
  })

  it('names nobody with protected identity but to those who may see where they are', () => {
    const register = registerWith([manager, peerSupporter])
    const { shown, roles } = shownTo('supervisor', recordId(2), register)
    expect(roles).toEqual(new Set([developer]))
    for (const hidden of [manager, peerSupporter]) expect(JSON.stringify(shown)).not.toContain(hidden)
    const { shown: own, roles: seen } = shownTo('unit-manager', manager, register)
    expect(seen).toEqual(new Set([manager, developer]))
    expect(own.managers.map(({ id }) => id)).toContain(manager)
    expect(shownTo('coordinator', null, register).roles).toContain(peerSupporter)
  })

  it('tells of everybody whom it names', () => {
    const { shown } = shownTo('coordinator', null)
    const text = JSON.stringify({ ...shown, assessment: null })
    const named = registerWith().people.filter(({ name }) => text.includes(`"${name}"`))
    expect(named.length).toBeGreaterThan(4)
    expect(new Set(peopleNamedIn(shown))).toEqual(new Set(named.map(({ id }) => id)))
  })
})
