import { describe, expect, it } from 'vitest'
import { type Role, RoleSchema } from '../people/person.schemas.ts'
import { emptyRegister, type Register } from '../register/register.schemas.ts'
import { ActionSchema } from '../rules/assessment.schemas.ts'
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
import {
  accessTable,
  neverAboutOneself,
  type Permission,
  permissionForAction,
  permissions,
  type Scope,
} from './access-table.ts'
import { places, placesFor } from './places.ts'

const on = '2023-06-15'
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [me, supervisee, mentee, inUnit, ledByMe, stranger, former, hidden, other] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
].map(id) as [string, string, string, string, string, string, string, string, string]
const [clinic, ward, elsewhere, superviseesWard, menteesWard, ledWard, myWard, hiddenWard] = [
  20, 21, 22, 23, 24, 25, 26, 27,
].map(id) as [string, string, string, string, string, string, string, string]
const placementId = (personId: string) => personId.replace('4000', '4001')

/** One person per reach, so that no test can pass for the wrong reason. I lead `clinic`, above `ward`. */
const register: Register = {
  ...emptyRegister({ id: id(99), name: 'Exempel', regionCode: '06', municipalityCodes: [] }),
  people: [me, supervisee, mentee, inUnit, ledByMe, stranger, former, hidden, other].map((personId) => ({
    id: personId,
    version: 1,
    name: `Person ${personId.slice(-1)}`,
    email: null,
    protectedIdentity: personId === hidden,
  })),
  roles: (['unit-manager', 'section-manager', 'hr', 'service-developer'] as const).map((role, at) => ({
    id: id(60 + at),
    version: 1,
    from: '2020-01-01',
    until: null,
    personId: me,
    role,
    organisationId: clinic,
    fraction: null,
  })),
  organisations: (
    [
      [clinic, null],
      [ward, clinic],
      [elsewhere, null],
      [superviseesWard, null],
      [menteesWard, null],
      [ledWard, null],
      [myWard, null],
      [hiddenWard, clinic],
    ] as const
  ).map(([organisationId, parentId]) => ({
    id: organisationId,
    version: 1,
    name: 'Avdelning',
    functions: ['workplace'],
    parentId,
    municipalityCode: null,
    regionCode: null,
    setting: null,
    securityClass: null,
    staffCount: null,
  })),
  placements: (
    [
      [me, myWard, null],
      [supervisee, superviseesWard, null],
      [mentee, menteesWard, null],
      [inUnit, ward, null],
      [ledByMe, ledWard, null],
      [stranger, elsewhere, null],
      [former, ward, on],
      [hidden, hiddenWard, null],
    ] as const
  ).map(([personId, workplaceId, until]) => ({
    id: placementId(personId),
    version: 1,
    from: '2022-01-01',
    until,
    personId,
    employerId: elsewhere,
    workplaceId,
    supportOrganisationId: null,
    fraction: null,
  })),
  relations: (
    [
      [supervisee, 'supervisor', null],
      [hidden, 'supervisor', null],
      [mentee, 'mentor', null],
      [ledByMe, 'line-manager', null],
      [former, 'supervisor', '2023-06-15'],
      [stranger, 'supervisor', '2023-01-01'],
    ] as const
  ).map(([personId, kind, until], at) => ({
    id: id(80 + at),
    version: 1,
    from: '2022-01-01',
    until,
    placementId: placementId(personId),
    kind,
    personId: me,
  })),
  sessions: [
    {
      id: id(95),
      version: 1,
      heldOn: '2023-03-01',
      form: 'group',
      supervisorId: me,
      attendeeIds: [supervisee, stranger],
      minutes: 90,
      themes: [],
    },
  ],
}

const person = (personId: string): Target => ({ about: 'person', personId, register, on })
const placement = (personId: string): Target => ({
  about: 'placement',
  placementId: placementId(personId),
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
  ['a session that I held with my supervisee', session(me, supervisee), ['own-sessions', 'own-supervisees']],
  ['a session that I held with one whom I supervised once', session(me, stranger), ['own-sessions']],
  [
    'a group of mine with one who came before',
    session(me, supervisee, stranger),
    ['own-sessions', 'own-groups'],
  ],
  ['a group of mine with one who is new', session(me, supervisee, inUnit), ['own-sessions', 'own-unit']],
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
    expect(mayDo(actor('peer-supporter'), 'consents.record', person(me)).allowed).toBe(true)
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
          placementId: placementId(theirs),
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

describe('places', () => {
  it('are those that the roles use, in order', () => {
    expect(placesFor(['coordinator'])).toEqual([
      'todo',
      'people',
      'workplaces',
      'training',
      'supervision',
      'influence',
      'programme',
      'rulebook',
      'material',
      'settings',
    ])
    expect(placesFor(['peer-supporter'])).toEqual(['my-page', 'todo', 'rulebook', 'material'])
    expect(placesFor(['supervisor'])[0]).toBe('my-people')
    expect(placesFor(['unit-manager'])[0]).toBe('my-unit')
    expect(placesFor(['peer-supporter', 'coordinator'])[0]).toBe('my-page')
    expect(placesFor([])).toEqual([])
  })

  it('are each used by somebody', () => {
    expect(placesFor([...RoleSchema.options])).toEqual([...places])
  })
})
