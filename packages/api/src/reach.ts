import {
  type AccessRefusalCode,
  type Assessment,
  mayAct,
  mayDo,
  type Permission,
  type Person,
  type Placement,
  type Register,
  type Remedy,
  type Session,
  type Subject,
  scopesOf,
  seenAssessment,
  seesContact,
  type Target,
  visiblePeople,
  visiblePlacements,
} from '@brygga/domain'
import type { NamedSubject, ShownAssessment } from './contract/index.ts'
import type { RegisterSlice } from './ports.ts'
import type { RegionView } from './region-view.ts'
import type { SignedInContext } from './trpc.ts'

/** What a permission is asked for, within the register of a view. */
export type Aim =
  | { about: 'region' }
  | { about: 'person'; personId: string }
  | { about: 'placement'; placementId: string }
  | { about: 'workplace'; workplaceId: string }
  | { about: 'session'; session: Pick<Session, 'supervisorId' | 'attendeeIds'> }

/** Whom and what the asker reaches in a view. Everything beyond it is answered as if it did not exist. */
export interface Reach {
  people: ReadonlyMap<string, Person>
  /** Without those of people whose workplace is hidden from the asker. */
  placements: ReadonlyMap<string, Placement>
  may(permission: Permission, aim: Aim): boolean
  /** Whether the asker is among those who are to mend something, and may do so to this subject. */
  mayAct(remedy: Remedy | null, subject: Subject): boolean
  /** Why the asker may not; null where the asker may. */
  refusal(permission: Permission, aim: Aim): AccessRefusalCode | null
  /** Whether the asker is shown the contact details and the workplace of somebody. */
  seesContactOf(personId: string): boolean
}

/** Works out once for a view what its asker reaches. */
export function reachIn(view: RegionView): Reach {
  const { actor, register, today } = view
  const hidden = new Set(
    register.people.filter((person) => !seesContact(actor, person)).map((person) => person.id),
  )
  const placements = visiblePlacements(actor, register, today)
  const near = placements.length === register.placements.length ? register : nearby(view, placements)
  const targetOf = (aim: Aim): Target =>
    aim.about === 'region' ? aim : { ...aim, register: near, on: today }
  const refusal = (permission: Permission, aim: Aim) => {
    const answer = mayDo(actor, permission, targetOf(aim))
    return answer.allowed ? null : answer.reason
  }
  return {
    people: byId(visiblePeople(actor, register, today)),
    placements: byId(placements.filter(({ personId }) => !hidden.has(personId))),
    may: (permission, aim) => refusal(permission, aim) === null,
    mayAct: (remedy, subject) => mayAct(actor, remedy, targetOf(aimAt(subject))),
    refusal,
    seesContactOf: (personId) => !hidden.has(personId),
  }
}

/**
 * The part of the register by which a narrow reach is judged, so that asking about many subjects does not search all
 * of it each time. A narrow reach of any permission lies within the placements that somebody may read; a test holds
 * the access table to that.
 */
function nearby({ register, actor }: RegionView, placements: Placement[]): Register {
  const ids = new Set(placements.map(({ id }) => id))
  const people = new Set([...placements.map(({ personId }) => personId), actor.personId])
  return {
    ...register,
    placements,
    relations: register.relations.filter(({ placementId }) => ids.has(placementId)),
    people: register.people.filter(({ id }) => people.has(id)),
    roles: register.roles.filter(({ personId }) => personId === actor.personId),
  }
}

/**
 * The part of the register that a page about one thing needs: that part, where the asker sees every person and
 * placement anyway, and else all of it, since only all of it tells whom the asker reaches.
 */
export function sliceFor(
  { actor: { roles } }: SignedInContext,
  slice: RegisterSlice,
): RegisterSlice | undefined {
  const seesAll = scopesOf(roles, 'people.read').has('all') && scopesOf(roles, 'placements.read').has('all')
  return seesAll ? slice : undefined
}

/** What a subject of the rules is, for asking about a permission. */
export function aimAt({ kind, id }: Subject): Aim {
  if (kind === 'placement') return { about: 'placement', placementId: id }
  if (kind === 'workplace') return { about: 'workplace', workplaceId: id }
  return kind === 'person' ? { about: 'person', personId: id } : { about: 'region' }
}

/** What the rules say of a subject, without what is not for the asker. */
export function seenBy(reach: Reach, assessment: Assessment): Assessment {
  const aim = aimAt(assessment.subject)
  return seenAssessment(assessment, (permission) => reach.may(permission, aim))
}

/** The same for a page about the subject, with what of it the asker may mend. */
export function shownBy(reach: Reach, assessment: Assessment): ShownAssessment {
  const { subject } = assessment
  const seen = seenBy(reach, assessment)
  const withMayAct = <A extends { remedy: Remedy | null }>(answer: A) => ({
    ...answer,
    mayAct: reach.mayAct(answer.remedy, subject),
  })
  return { ...seen, findings: seen.findings.map(withMayAct), unanswered: seen.unanswered.map(withMayAct) }
}

/** A named subject without the workplace, where that is hidden from the asker. */
export function namedFor(reach: Reach, named: NamedSubject): NamedSubject {
  const isHidden = named.person !== null && !reach.seesContactOf(named.person.id)
  return isHidden ? { ...named, workplace: null } : named
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
