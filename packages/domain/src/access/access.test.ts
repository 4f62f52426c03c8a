import { describe, expect, it } from 'vitest'
import { type Role, RoleSchema } from '../people/person.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { ActionSchema } from '../rules/assessment.schemas.ts'
import {
  onePersonPerReach,
  peopleInReach,
  placementIdOf,
  unitsInReach,
} from '../testing/one-person-per-reach.ts'
import {
  type AccessActor,
  hasPermission,
  mayDo,
  permissionsOf,
  scopesOf,
  seesContact,
  type Target,
  visiblePeople,
  visiblePlacements,
} from './access.ts'
import { accessTable, neverAboutOneself, type Permission, permissions, type Scope } from './access-table.ts'
import { permissionForAction } from './permission-for-action.ts'

const { on, register } = onePersonPerReach
const { me, supervisee, mentee, inUnit, ledByMe, stranger, former, hidden, other } = peopleInReach
const { clinic, ward, elsewhere, superviseesWard, menteesWard, myWard, hiddenWard } = unitsInReach

const person = (personId: string): Target => ({ about: 'person', personId, register, on })
const placement = (personId: string): Target => ({
  about: 'placement',
  placementId: placementIdOf(personId),
  register,
  on,
})
const workplace = (workplaceId: string): Target => ({ about: 'workplace', workplaceId, register, on })
const session = (supervisorId: string, ...attendeeIds: string[]): Target => ({
  about: 'session',
  session: { supervisorId, attendeeIds },
  register,
  on,
})

/** Each target, and the narrow reaches that hold it: said here by hand, not asked of the code. */
const targets: [string, Target, Scope[]][] = [
  ['the region', { about: 'region' }, []],
  ['my change', { about: 'change', accountId: 'mine' }, ['own-changes']],
  ['a change of somebody else', { about: 'change', accountId: 'theirs' }, []],
  ['me', person(me), ['own-file']],
  ['my supervisee', person(supervisee), ['own-supervisees']],
  ['my mentee', person(mentee), ['own-mentees']],
  ['somebody below my unit', person(inUnit), ['own-unit']],
  ['somebody I am line manager of', person(ledByMe), ['own-unit']],
  ['somebody I supervised once', person(stranger), []],
  ['somebody who left my unit today', person(former), []],
  ['a supervisee with protected identity in my unit', person(hidden), ['own-supervisees']],
  ['somebody without a post', person(other), []],
  ['my placement', placement(me), ['own-file']],
  ['the placement of my supervisee', placement(supervisee), ['own-supervisees']],
  ['the placement of my mentee', placement(mentee), ['own-mentees']],
  ['a placement below my unit', placement(inUnit), ['own-unit']],
  ['a placement elsewhere', placement(stranger), []],
  ['a placement of protected identity', placement(hidden), ['own-supervisees']],
  ['no such placement', placement(other), []],
  ['my workplace', workplace(myWard), ['own-file']],
  ['my unit', workplace(clinic), ['own-unit']],
  ['a ward of my unit', workplace(ward), ['own-unit']],
  ['the workplace of my supervisee', workplace(superviseesWard), ['own-supervisees']],
  ['the workplace of my mentee', workplace(menteesWard), ['own-mentees']],
  ['the workplace of a protected supervisee, in my unit', workplace(hiddenWard), ['own-unit']],
  ['a workplace elsewhere', workplace(elsewhere), []],
  ['no such workplace', workplace(other), []],
  ['a session that I held with my supervisee', session(me, supervisee), ['own-sessions', 'own-supervisees']],
  ['a session that I held with one whom I supervised once', session(me, stranger), ['own-sessions']],
  [
    'a group of mine with one who came before',
    session(me, supervisee, stranger),
    ['own-sessions', 'own-groups'],
  ],
  ['a group of mine with one who is new', session(me, supervisee, inUnit), ['own-sessions', 'own-unit']],
  [
    'a group of those whom I supervise now',
    session(me, supervisee, hidden),
    ['own-sessions', 'own-groups', 'own-supervisees'],
  ],
  [
    'a group of mine with one who came alone before',
    session(me, supervisee, ledByMe),
    ['own-sessions', 'own-unit'],
  ],
  ['my group, held by another', session(other, supervisee, stranger, supervisee), []],
  ['a session of my supervisee and another', session(other, supervisee, stranger), []],
  ['a session of mine', session(other, me, stranger), ['own-sessions', 'own-file']],
  ['a session of somebody in my unit', session(other, inUnit, stranger), ['own-unit']],
  ['a session of strangers', session(other, stranger), []],
]
const aboutMe = ['me', 'my placement']

const actor = (...roles: Role[]): AccessActor => ({ accountId: 'mine', personId: me, roles })

describe('the table', () => {
  for (const permission of permissions) {
    it(`decides who has ${permission}, and how far`, () => {
      for (const role of RoleSchema.options) {
        const held = scopesOf([role], permission)
        for (const [name, target, holding] of targets) {
          const barred = neverAboutOneself.includes(permission) && aboutMe.includes(name)
          const within = held.has('all') || holding.some((scope) => held.has(scope))
          const reason = held.size === 0 ? 'NO_PERMISSION' : barred ? 'NOT_ABOUT_ONESELF' : 'OUT_OF_REACH'
          const expected = within && !barred ? { allowed: true } : { allowed: false, reason }
          expect(mayDo(actor(role), permission, target), `${role}: ${permission} of ${name}`).toEqual(
            expected,
          )
        }
      }
    })
  }

  it('adds up over roles', () => {
    const both = actor('supervisor', 'unit-manager')
    expect(mayDo(both, 'people.read', person(supervisee)).allowed).toBe(true)
    expect(mayDo(both, 'people.read', person(inUnit)).allowed).toBe(true)
    expect(mayDo(both, 'people.read', person(stranger)).allowed).toBe(false)
    expect(permissionsOf(['supervisor', 'unit-manager'])).toEqual(
      permissions.filter((one) => hasPermission(both, one)),
    )
  })

  it('gives nothing without a role, and only what needs no person without a person', () => {
    expect(permissionsOf([])).toEqual([])
    for (const permission of permissions) {
      for (const [, target] of targets) expect(mayDo(actor(), permission, target).allowed).toBe(false)
    }
    const nobody: AccessActor = { accountId: 'mine', personId: null, roles: ['supervisor', 'unit-manager'] }
    for (const [name, target] of targets) {
      expect(mayDo(nobody, 'people.read', target).allowed, name).toBe(false)
    }
    expect(mayDo(nobody, 'changes.undo', { about: 'change', accountId: 'mine' }).allowed).toBe(true)
    expect(mayDo(nobody, 'rules.read', { about: 'region' }).allowed).toBe(true)
  })

  it('tells of a session that nobody came to only those who see all, or held it', () => {
    expect(mayDo(actor('supervisor'), 'supervision.read', session(other)).allowed).toBe(false)
    expect(mayDo(actor('supervisor'), 'supervision.read', session(me)).allowed).toBe(true)
    const account: AccessActor = { accountId: 'mine', personId: null, roles: ['coordinator'] }
    expect(mayDo(account, 'supervision.record', session(other)).allowed).toBe(true)
  })

  it('gives everybody the own file, with a placement or without', () => {
    const without: AccessActor = { accountId: 'theirs', personId: other, roles: ['trainee'] }
    expect(mayDo(without, 'people.read', person(other)).allowed).toBe(true)
    expect(visiblePeople(without, register, on).map((one) => one.id)).toEqual([other])
    expect(visiblePlacements(without, register, on)).toEqual([])
    expect(visiblePlacements({ ...without, personId: null }, register, on)).toEqual([])
    expect(visiblePeople({ ...without, personId: null }, register, on)).toEqual([])
  })

  it('names a permission that somebody has for every remedy', () => {
    for (const action of ActionSchema.options) {
      expect(Object.keys(accessTable[permissionForAction[action]]).length).toBeGreaterThan(0)
    }
  })
})

/** What the brief of the programme says in words, so that a slip in the table is seen. */
describe('the promises', () => {
  const holdersOf = (permission: Permission, scope: Scope) =>
    RoleSchema.options.filter((role) => scopesOf([role], permission).has(scope))

  it('what a session touched is for those who were there, whatever their role', () => {
    for (const role of RoleSchema.options)
      expect([...scopesOf([role], 'supervision.contents.read')]).toEqual(['own-sessions'])
    expect(
      mayDo(actor('coordinator', 'administrator'), 'supervision.contents.read', session(other, stranger))
        .allowed,
    ).toBe(false)
    expect(mayDo(actor('unit-manager'), 'supervision.contents.read', session(other, inUnit)).allowed).toBe(
      false,
    )
    expect(mayDo(actor('peer-supporter'), 'supervision.contents.read', session(other, me)).allowed).toBe(true)
  })

  it('the administrator reads people and the log, and no supervision', () => {
    expect(permissionsOf(['administrator'])).toEqual(
      expect.arrayContaining(['people.read', 'audit.read', 'imports.run', 'accounts.invite', 'rules.read']),
    )
    expect(mayDo(actor('administrator'), 'supervision.read', session(other, stranger)).allowed).toBe(false)
    expect(holdersOf('regions.administer', 'all')).toEqual(['administrator'])
  })

  it('only the coordinator sees the whole region at work', () => {
    expect(holdersOf('placements.read', 'all')).toEqual(['coordinator'])
    expect(holdersOf('supervision.read', 'all')).toEqual(['coordinator'])
    expect(holdersOf('people.read', 'all')).toEqual(['coordinator', 'administrator'])
    expect(holdersOf('relations.name', 'all')).toEqual(['coordinator'])
  })

  it('nobody records supervision that they alone came to, or signs for themselves', () => {
    expect(mayDo(actor('coordinator'), 'supervision.record', session(other, me))).toEqual({
      allowed: false,
      reason: 'NOT_ABOUT_ONESELF',
    })
    expect(mayDo(actor('coordinator'), 'supervision.record', session(other, me, stranger)).allowed).toBe(true)
    expect(mayDo(actor('coordinator'), 'relations.name', placement(me)).allowed).toBe(false)
    expect(mayDo(actor('coordinator'), 'attestations.record', person(me)).allowed).toBe(false)
    expect(mayDo(actor('coordinator'), 'placements.start', person(me)).allowed).toBe(false)
    expect(mayDo(actor('coordinator'), 'placements.start', person(other)).allowed).toBe(true)
    expect(holdersOf('placements.start', 'all')).toEqual(['coordinator'])
    expect(mayDo(actor('peer-supporter'), 'consents.record', person(me)).allowed).toBe(true)
  })

  it('ideas are the peer supporter’s to note and the unit’s to answer (004-62)', () => {
    const may = (role: Role, permission: 'ideas.note' | 'ideas.read' | 'ideas.answer', target: Target) =>
      mayDo(actor(role), permission, target).allowed
    expect(may('peer-supporter', 'ideas.note', placement(me))).toBe(true)
    expect(may('peer-supporter', 'ideas.note', placement(inUnit))).toBe(false)
    expect(may('unit-manager', 'ideas.note', placement(inUnit))).toBe(false)
    expect(may('unit-manager', 'ideas.answer', workplace(ward))).toBe(true)
    expect(may('unit-manager', 'ideas.answer', workplace(elsewhere))).toBe(false)
    expect(may('peer-supporter', 'ideas.answer', workplace(myWard))).toBe(false)
    expect(may('peer-supporter', 'ideas.read', workplace(myWard))).toBe(true)
    expect(may('hr', 'ideas.read', workplace(ward))).toBe(false)
    expect(may('coordinator', 'ideas.answer', placement(me))).toBe(false)
  })

  it('signs that a role drifts reach the support organisation and not the employer (002-17)', () => {
    expect(holdersOf('role-events.read', 'all')).toEqual(['coordinator', 'user-movement-representative'])
    expect(mayDo(actor('unit-manager'), 'role-events.read', placement(inUnit)).allowed).toBe(false)
    expect(mayDo(actor('unit-manager'), 'self-checks.read', placement(inUnit)).allowed).toBe(false)
    expect(mayDo(actor('coordinator'), 'role-events.close', placement(me))).toEqual({
      allowed: false,
      reason: 'NOT_ABOUT_ONESELF',
    })
  })

  it('whoever came to a session says whether it was held, and not the one who held it', () => {
    const validates = (target: Target) =>
      mayDo(actor('peer-supporter'), 'supervision.validate', target).allowed
    expect(validates(session(other, me, stranger))).toBe(true)
    expect(validates(session(me, supervisee))).toBe(false)
  })

  it('access ends with the relation, on its day', () => {
    const dayBefore = (target: Target) => ({ ...target, on: '2023-06-14' }) as Target
    expect(mayDo(actor('supervisor'), 'people.read', person(former)).allowed).toBe(false)
    expect(mayDo(actor('supervisor'), 'people.read', dayBefore(person(former))).allowed).toBe(true)
    expect(mayDo(actor('unit-manager'), 'people.read', dayBefore(person(former))).allowed).toBe(true)
  })

  it.each(['supervisor', 'mentor'] as const)('access of a %s ends with the placement, on its day', (role) => {
    const theirs = role === 'supervisor' ? supervisee : mentee
    const itsWard = role === 'supervisor' ? superviseesWard : menteesWard
    const endingOn = (until: string): Register => ({
      ...register,
      placements: register.placements.map((each) => (each.personId === theirs ? { ...each, until } : each)),
    })
    const seen = (until: string) => {
      const target = { register: endingOn(until), on }
      return [
        mayDo(actor(role), 'people.read', { about: 'person', personId: theirs, ...target }).allowed,
        mayDo(actor(role), 'placements.read', {
          about: 'placement',
          placementId: placementIdOf(theirs),
          ...target,
        }).allowed,
        mayDo(actor(role), 'workplaces.read', { about: 'workplace', workplaceId: itsWard, ...target })
          .allowed,
        visiblePeople(actor(role), target.register, on).some((each) => each.id === theirs),
        visiblePlacements(actor(role), target.register, on).some((each) => each.personId === theirs),
      ]
    }
    const before = seen('2023-06-16')
    expect(before.slice(0, 2)).toEqual([true, true])
    expect(before.slice(3)).toEqual([true, true])
    expect(seen(on)).toEqual([false, false, false, false, false])
  })

  it('a ring in the tree of organisations ends', () => {
    const ring = register.organisations.map((organisation) =>
      organisation.id === elsewhere ? { ...organisation, parentId: elsewhere } : organisation,
    )
    const target: Target = {
      about: 'workplace',
      workplaceId: elsewhere,
      register: { ...register, organisations: ring },
      on,
    }
    expect(mayDo(actor('unit-manager'), 'workplaces.read', target).allowed).toBe(false)
  })
})

describe('protected identity', () => {
  const theirs = { id: hidden, protectedIdentity: true }

  it('hides contact and workplace from all but the named role and the person', () => {
    const seeing = RoleSchema.options.filter((role) => seesContact(actor(role), theirs))
    expect(seeing).toEqual(['coordinator'])
    expect(seesContact({ ...actor('peer-supporter'), personId: hidden }, theirs)).toBe(true)
    expect(seesContact(actor('hr'), { ...theirs, protectedIdentity: false })).toBe(true)
  })
})

describe('what is shown', () => {
  const peopleOf = (...roles: Role[]) => visiblePeople(actor(...roles), register, on).map((one) => one.id)
  const placementsOf = (...roles: Role[]) =>
    visiblePlacements(actor(...roles), register, on).map((one) => one.personId)

  it('follows the table', () => {
    expect(peopleOf('coordinator')).toHaveLength(9)
    expect(peopleOf('administrator')).toHaveLength(9)
    expect(peopleOf('supervisor')).toEqual([me, supervisee, hidden])
    expect(peopleOf('mentor')).toEqual([me, mentee])
    expect(peopleOf('unit-manager')).toEqual([me, inUnit, ledByMe])
    expect(peopleOf('peer-supporter')).toEqual([me])
    expect(peopleOf()).toEqual([])
    expect(placementsOf('coordinator')).toHaveLength(8)
    expect(placementsOf('administrator')).toEqual([me])
    expect(placementsOf('supervisor')).toEqual([me, supervisee, hidden])
    expect(placementsOf('unit-manager')).toEqual([me, inUnit, ledByMe])
    expect(placementsOf('governance-member')).toEqual([me])
  })

  it('is what may be done, one by one', () => {
    for (const role of RoleSchema.options) {
      const shown = new Set(placementsOf(role))
      for (const { personId } of register.placements) {
        expect(mayDo(actor(role), 'placements.read', placement(personId)).allowed).toBe(shown.has(personId))
      }
      const people = new Set(peopleOf(role))
      for (const one of register.people) {
        expect(mayDo(actor(role), 'people.read', person(one.id)).allowed).toBe(people.has(one.id))
      }
    }
  })
})
