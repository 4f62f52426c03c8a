import type { Day } from '../calendar/day.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import type { Session } from '../supervision/supervision.schemas.ts'
import { tookPartIn } from '../supervision/took-part.ts'
import { type AccessActor, type AccessAnswer, mayDo, visiblePeople } from './access.ts'

/**
 * Who of those who came to a session somebody is told, given that they may know of it: all, where they were there
 * themselves, and else those whom they see anyway.
 */
export function attendeesSeen(
  actor: Pick<AccessActor, 'personId'>,
  session: Pick<Session, 'supervisorId' | 'attendeeIds'>,
  sees: (personId: RecordId) => boolean,
): RecordId[] {
  const { personId } = actor
  const wasThere = personId !== null && tookPartIn(personId, session)
  return wasThere ? session.attendeeIds : session.attendeeIds.filter(sees)
}

/**
 * Whether somebody may record a session. Whoever records one that others held must see those, or the answer would
 * tell who exists; `on` is the region's day.
 */
export function mayRecordSession(
  actor: AccessActor,
  session: Pick<Session, 'supervisorId' | 'attendeeIds'>,
  register: Register,
  on: Day,
): AccessAnswer {
  const answer = mayDo(actor, 'supervision.record', { about: 'session', session, register, on })
  const { supervisorId } = session
  if (!answer.allowed || supervisorId === actor.personId) return answer
  if (mayDo(actor, 'supervision.record', { about: 'region' }).allowed) return answer
  const sees = visiblePeople(actor, register, on).some(({ id }) => id === supervisorId)
  return sees ? answer : { allowed: false, reason: 'OUT_OF_REACH' }
}
