import { attendeesSeen, type Session, tookPartIn } from '@brygga/domain'
import type { z } from 'zod'
import type { SessionViewSchema } from '../contract/index.ts'
import type { Reach } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

type SessionView = z.infer<typeof SessionViewSchema>

/**
 * The sessions held by the day asked that the asker may know of, newest first. Who came is named as far as the
 * asker sees them or was there; what a session touched is for those who were there.
 */
export function sessionViews(
  { register, on, actor }: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
  { personId, limit }: { personId?: string | undefined; limit: number },
): SessionView[] {
  // Asked about somebody whom the asker does not see, the list is as empty as about nobody.
  const isOf = (session: Session) =>
    personId === undefined || (reach.people.has(personId) && tookPartIn(personId, session))
  return register.sessions
    .filter(
      (session) =>
        session.heldOn <= on && isOf(session) && reach.may('supervision.read', { about: 'session', session }),
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((session) => ({
      id: session.id,
      heldOn: session.heldOn,
      form: session.form,
      supervisor: names.person(session.supervisorId),
      attendees: attendeesSeen(actor, session, (id) => reach.people.has(id))
        .map((id) => names.person(id))
        .sort((a, b) => swedishOrder.compare(a.name, b.name)),
      minutes: session.minutes,
      themes: reach.may('supervision.contents.read', { about: 'session', session }) ? session.themes : null,
    }))
}
