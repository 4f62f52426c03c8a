import {
  mayDo,
  type Permission,
  type Person,
  type Placement,
  type Session,
  seesContact,
  visiblePeople,
  visiblePlacements,
} from '@brygga/domain'
import type { RegionView } from './region-view.ts'

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
  /** Whether the asker is shown the contact details and the workplace of somebody. */
  seesContactOf(personId: string): boolean
}

/** Works out once for a view what its asker reaches. */
export function reachIn(view: RegionView): Reach {
  const { actor, register, today } = view
  const hidden = new Set(
    register.people.filter((person) => !seesContact(actor, person)).map((person) => person.id),
  )
  return {
    people: byId(visiblePeople(actor, register, today)),
    placements: byId(
      visiblePlacements(actor, register, today).filter(({ personId }) => !hidden.has(personId)),
    ),
    may: (permission, aim) =>
      mayDo(actor, permission, aim.about === 'region' ? aim : { ...aim, register, on: today }).allowed,
    seesContactOf: (personId) => !hidden.has(personId),
  }
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
