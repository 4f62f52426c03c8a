import { holdersOfSupervisionOn, isActiveOn, type Session, supervisedOn } from '@brygga/domain'
import type { SessionDefaults } from '../contract/index.ts'
import type { Reach } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

type Form = Session['form']

/**
 * What the sheet for recording a session starts with: the day, the placement's supervisor or else the asker, the
 * usual people and the usual length. People to choose from are those whose supervision the asker may record.
 */
export function sessionDefaults(
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
  { placementId, form }: { placementId?: string | undefined; form: Form },
): SessionDefaults {
  const { on } = view
  const people = peopleToChoose(view, reach, form)
  const supervisors = supervisorsToChoose(view, reach)
  const holderId = holderOf(placementId, view)
  const named = supervisorOf(placementId, view) ?? view.actor.personId
  const supervisorId = named !== null && supervisors.has(named) ? named : null
  const last = lastSession(view, form, supervisorId, holderId)
  const attendeeIds = usualAttendees(view, form, supervisorId, holderId).filter(
    (id) => people.has(id) && id !== supervisorId,
  )
  const byName = (ids: Iterable<string>) =>
    [...ids].map((id) => names.person(id)).sort((a, b) => swedishOrder.compare(a.name, b.name))
  return {
    heldOn: on,
    minutes: last?.minutes ?? null,
    supervisorId,
    attendeeIds,
    supervisors: byName(supervisors),
    people: byName(people),
  }
}

/** A group may hold the asker too; a session for the asker alone is somebody else's to record. */
function peopleToChoose({ register, on, actor }: RegionView, reach: Reach, form: Form): Set<string> {
  const refusalFor = (supervisorId: string, ...attendeeIds: string[]) =>
    reach.refusal('supervision.record', { about: 'session', session: { supervisorId, attendeeIds } })
  const mayCome = (id: string) => {
    const refusal = refusalFor('', id)
    if (refusal === null || form !== 'group') return refusal === null
    // Asked as a group of two, since a group of one is none.
    return refusal === 'NOT_ABOUT_ONESELF' || refusalFor(actor.personId ?? '', id, id) === null
  }
  const placed = register.placements.filter((placement) => isActiveOn(placement, on))
  return new Set(placed.map(({ personId }) => personId).filter(mayCome))
}

function supervisorsToChoose({ register, on, actor }: RegionView, reach: Reach): Set<string> {
  const holders = [...holdersOfSupervisionOn(register, on)]
  return new Set(holders.filter((id) => id === actor.personId || reach.people.has(id)))
}

function holderOf(placementId: string | undefined, { register }: RegionView): string | null {
  return register.placements.find(({ id }) => id === placementId)?.personId ?? null
}

function supervisorOf(placementId: string | undefined, { register, on }: RegionView): string | null {
  const relation = register.relations.find(
    (each) => each.placementId === placementId && each.kind === 'supervisor' && isActiveOn(each, on),
  )
  return relation?.personId ?? null
}

/** The last session of the form with the same supervisor, or else with the same person. */
function lastSession(
  { register, on }: RegionView,
  form: Form,
  supervisorId: string | null,
  holderId: string | null,
): Session | undefined {
  const held = register.sessions
    .filter((session) => session.form === form && session.heldOn <= on)
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  return (
    held.find((session) => session.supervisorId === supervisorId) ??
    held.find((session) => holderId !== null && session.attendeeIds.includes(holderId))
  )
}

/** The person of the placement; to a group, everybody whom the supervisor supervises on the day. */
function usualAttendees(
  { register, on }: RegionView,
  form: Form,
  supervisorId: string | null,
  holderId: string | null,
): string[] {
  const own = holderId === null ? [] : [holderId]
  if (form !== 'group' || supervisorId === null) return own
  const supervised = supervisedOn(register, supervisorId, on)
  const group = register.placements.filter(({ id }) => supervised.has(id))
  return [...new Set([...own, ...group.map(({ personId }) => personId)])]
}
