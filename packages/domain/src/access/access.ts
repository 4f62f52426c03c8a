import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Person, Role } from '../people/person.schemas.ts'
import type { Placement, RelationKind } from '../placements/placement.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import type { Session } from '../supervision/supervision.schemas.ts'
import { tookPartIn } from '../supervision/took-part.ts'
import { accessTable, neverAboutOneself, type Permission, permissions, type Scope } from './access-table.ts'

/** Who acts: an account, the person it belongs to, and the roles it has in the region. */
export interface AccessActor {
  accountId: string
  personId: RecordId | null
  roles: readonly Role[]
}

/** An account that belongs to a person; without one nothing is reached through who stands in which relation. */
type ActingPerson = AccessActor & { personId: RecordId }

function isPerson(actor: AccessActor): actor is ActingPerson {
  return actor.personId !== null
}

/**
 * What an action is about. `region`: nothing in particular, so that only the widest reach will do. `on` is the
 * region's day and never a day that is asked about: access follows from who stands in which relation now.
 */
export type Target =
  | { about: 'region' }
  | { about: 'change'; accountId: string }
  | { about: 'person'; personId: RecordId; register: Register; on: Day }
  | { about: 'placement'; placementId: RecordId; register: Register; on: Day }
  | { about: 'workplace'; workplaceId: RecordId; register: Register; on: Day }
  | { about: 'session'; session: Pick<Session, 'supervisorId' | 'attendeeIds'>; register: Register; on: Day }

/**
 * Why not: the roles never allow it; they do, but not for this subject (answer as if it did not exist); or
 * nobody may do it about themselves.
 */
export const accessRefusalCodes = ['NO_PERMISSION', 'OUT_OF_REACH', 'NOT_ABOUT_ONESELF'] as const
export type AccessRefusalCode = (typeof accessRefusalCodes)[number]
export type AccessAnswer = { allowed: true } | { allowed: false; reason: AccessRefusalCode }

/** The permissions that roles give, for at least some subjects; in the order of the table. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return permissions.filter((permission) => scopesOf(roles, permission).size > 0)
}

/** How far roles reach with one permission; empty: nowhere. */
export function scopesOf(roles: readonly Role[], permission: Permission): Set<Scope> {
  return new Set(roles.flatMap((role) => accessTable[permission][role] ?? []))
}

/** Whether somebody has a permission for any subject at all; whether for this one, only `mayDo` says. */
export function hasPermission(actor: Pick<AccessActor, 'roles'>, permission: Permission): boolean {
  return scopesOf(actor.roles, permission).size > 0
}

/** Whether somebody may do something to a subject, and why not. The answer is an object: look at `allowed`. */
export function mayDo(actor: AccessActor, permission: Permission, target: Target): AccessAnswer {
  const held = scopesOf(actor.roles, permission)
  if (held.size === 0) return { allowed: false, reason: 'NO_PERMISSION' }
  if (neverAboutOneself.includes(permission) && isAboutOneself(actor, target)) {
    return { allowed: false, reason: 'NOT_ABOUT_ONESELF' }
  }
  if (held.has('all')) return { allowed: true }
  if (target.about === 'region') return { allowed: false, reason: 'OUT_OF_REACH' }
  const reached = [...held].some((scope) => reaches(scope, actor, target))
  return reached ? { allowed: true } : { allowed: false, reason: 'OUT_OF_REACH' }
}

function isAboutOneself(actor: AccessActor, target: Target): boolean {
  if (!isPerson(actor)) return false
  if (target.about === 'person') return target.personId === actor.personId
  if (target.about === 'placement') return placementOf(target)?.personId === actor.personId
  if (target.about === 'session') return target.session.attendeeIds.every((id) => id === actor.personId)
  return false
}

function placementOf(target: Target & { about: 'placement' }): Placement | undefined {
  return target.register.placements.find(({ id }) => id === target.placementId)
}

function reaches(scope: Scope, actor: AccessActor, target: Exclude<Target, { about: 'region' }>): boolean {
  if (target.about === 'change') return scope === 'own-changes' && target.accountId === actor.accountId
  return isPerson(actor) && reachesAsPerson(scope, actor, target)
}

function reachesAsPerson(
  scope: Scope,
  actor: ActingPerson,
  target: Exclude<Target, { about: 'region' | 'change' }>,
): boolean {
  const { personId } = actor
  if (scope === 'own-sessions') return target.about === 'session' && tookPartIn(personId, target.session)
  const { register, on } = target
  if (target.about === 'person') {
    if (scope === 'own-file') return target.personId === personId
    return placementsIn(scope, actor, register, on).some(
      (placement) => placement.personId === target.personId,
    )
  }
  if (target.about === 'session') return sessionIsIn(scope, actor, target)
  if (scope === 'own-unit' && target.about === 'workplace') {
    return isWithin(target.workplaceId, unitsOf(personId, register, on), register)
  }
  const within = placementsIn(scope, actor, register, on)
  if (target.about === 'placement') return within.some(({ id }) => id === target.placementId)
  const hidden = hiddenFrom(actor, register)
  return within.some(
    (placement) =>
      placement.workplaceId === target.workplaceId &&
      goesOn(placement, on) &&
      !hidden.has(placement.personId),
  )
}

/** The people whose workplace may not be shown to somebody. */
function hiddenFrom(actor: AccessActor, register: Register): Set<RecordId> {
  return new Set(register.people.filter((person) => !seesContact(actor, person)).map(({ id }) => id))
}

/** A manager knows of a session that one of the unit came to; a supervisor holds it for own people only. */
function sessionIsIn(scope: Scope, actor: ActingPerson, target: Target & { about: 'session' }): boolean {
  const { attendeeIds } = target.session
  if (scope === 'own-file') return attendeeIds.includes(actor.personId)
  if (scope === 'own-groups') return isOwnGroup(actor, target)
  const people = new Set(
    placementsIn(scope, actor, target.register, target.on).map(({ personId }) => personId),
  )
  return scope === 'own-unit'
    ? attendeeIds.some((id) => people.has(id))
    : attendeeIds.length > 0 && attendeeIds.every((id) => people.has(id))
}

/** A mixed group is held by one supervisor for others' supervisees too; whoever is new in it, a coordinator adds. */
function isOwnGroup(
  { personId }: ActingPerson,
  { session, register, on }: Target & { about: 'session' },
): boolean {
  if (session.supervisorId !== personId || session.attendeeIds.length < 2) return false
  const known = new Set([
    ...related('supervisor', personId, register, on).map((placement) => placement.personId),
    ...register.sessions
      .filter(({ form, supervisorId }) => form === 'group' && supervisorId === personId)
      .flatMap(({ attendeeIds }) => attendeeIds),
  ])
  return session.attendeeIds.every((id) => known.has(id))
}

/** The placements that a narrow scope holds. A unit holds no protected identities, for it would show their workplace. */
function placementsIn(scope: Scope, actor: ActingPerson, register: Register, on: Day): Placement[] {
  const { personId } = actor
  if (scope === 'own-file') return register.placements.filter((placement) => placement.personId === personId)
  if (scope === 'own-supervisees') return related('supervisor', personId, register, on)
  if (scope === 'own-mentees') return related('mentor', personId, register, on)
  return scope === 'own-unit' ? placementsInUnit(personId, actor, register, on) : []
}

/**
 * The placements that go on and in which somebody stands in a relation. Once a placement has ended, nothing of it or
 * of the person is reached through it, whatever days the relation says.
 */
function related(kind: RelationKind, personId: RecordId, register: Register, on: Day): Placement[] {
  const ids = new Set(
    register.relations
      .filter(
        (relation) => relation.kind === kind && relation.personId === personId && isActiveOn(relation, on),
      )
      .map(({ placementId }) => placementId),
  )
  return register.placements.filter((placement) => ids.has(placement.id) && goesOn(placement, on))
}

/** What goes on or is to come in the units that somebody leads, and where somebody is the line manager. */
function placementsInUnit(personId: RecordId, actor: AccessActor, register: Register, on: Day): Placement[] {
  const units = unitsOf(personId, register, on)
  const led = new Set(related('line-manager', personId, register, on).map(({ id }) => id))
  const hidden = hiddenFrom(actor, register)
  return register.placements.filter(
    (placement) =>
      goesOn(placement, on) &&
      !hidden.has(placement.personId) &&
      (led.has(placement.id) || isWithin(placement.workplaceId, units, register)),
  )
}

const leadingRoles: readonly Role[] = ['unit-manager', 'section-manager', 'service-developer', 'hr']

/** Whether those with a role lead the work of a unit: everybody who knows of a workplace may know who they are. */
export function leadsUnit(role: Role): boolean {
  return leadingRoles.includes(role)
}

/** None (null) among them where somebody leads and nobody has said what. */
function unitsOf(personId: RecordId, register: Register, on: Day): Set<RecordId | null> {
  const leads = register.roles.filter(
    (held) => held.personId === personId && leadsUnit(held.role) && isActiveOn(held, on),
  )
  return new Set(leads.map(({ organisationId }) => organisationId))
}

/** Whether an organisation is one of the units or lies below one, however deep the tree is. */
function isWithin(
  organisationId: RecordId,
  units: ReadonlySet<RecordId | null>,
  register: Register,
): boolean {
  const seen = new Set<RecordId>()
  for (let at: RecordId | null = organisationId; at !== null && !seen.has(at); ) {
    if (units.has(at)) return true
    seen.add(at)
    const id: RecordId = at
    at = register.organisations.find((organisation) => organisation.id === id)?.parentId ?? null
  }
  return false
}

function goesOn(placement: Placement, on: Day): boolean {
  return placement.until === null || on < placement.until
}

/** Whether somebody is shown the contact details and the workplace of a person: hidden where identity is protected. */
export function seesContact(actor: AccessActor, person: Pick<Person, 'id' | 'protectedIdentity'>): boolean {
  if (!person.protectedIdentity || actor.personId === person.id) return true
  return scopesOf(actor.roles, 'protected-identity.read').has('all')
}

/**
 * The placements that somebody may see; past ones too with the whole register or in the own file, never through a
 * relation or a unit. `on` is the region's day, never the day asked about.
 */
export function visiblePlacements(actor: AccessActor, register: Register, on: Day): Placement[] {
  return placementsWith('placements.read', actor, register, on)
}

function placementsWith(
  permission: Permission,
  actor: AccessActor,
  register: Register,
  on: Day,
): Placement[] {
  const held = scopesOf(actor.roles, permission)
  if (held.has('all')) return register.placements
  if (!isPerson(actor)) return []
  const ids = new Set(
    [...held].flatMap((scope) => placementsIn(scope, actor, register, on).map(({ id }) => id)),
  )
  return register.placements.filter(({ id }) => ids.has(id))
}

/** The people whom somebody may see; `on` is the region's day, never the day asked about. */
export function visiblePeople(actor: AccessActor, register: Register, on: Day): Person[] {
  if (scopesOf(actor.roles, 'people.read').has('all')) return register.people
  const ids = new Set(placementsWith('people.read', actor, register, on).map(({ personId }) => personId))
  const ownFile = hasPermission(actor, 'people.read') ? actor.personId : null
  return register.people.filter(({ id }) => ids.has(id) || id === ownFile)
}
