import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { holdsSupervisionOn } from './is-supervisor.ts'
import type { RecordSessionCommand } from './supervision.commands.ts'
import type { Session } from './supervision.schemas.ts'

/**
 * A session that was held goes into the register, unless it cannot have been held like that: it is held by a
 * supervisor or a stand-in, and one that is no group's, planned or on demand, never by the attendee's line manager.
 */
export function decideRecordSession(command: RecordSessionCommand, register: Register, on: Day): Decision {
  const known = new Set(register.people.map((person) => person.id))
  const isKnown = known.has(command.supervisorId)
  const attendees = [...new Set(command.attendeeIds)]
  const reasons: Reason[] = [
    ...reasonsWhere(
      [register.sessions.some((session) => session.id === command.id), reason('RECORD_ID_TAKEN', 'id')],
      [command.heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: command.heldOn })],
      [!isKnown, reason('SUPERVISOR_UNKNOWN', 'supervisorId')],
      [
        isKnown && !holdsSupervisionOn(register, command.supervisorId, command.heldOn),
        reason('NOT_A_SUPERVISOR', 'supervisorId'),
      ],
      [attendees.length < command.attendeeIds.length, reason('ATTENDEE_TWICE', 'attendeeIds')],
      [isRecorded(command, register.sessions), reason('SESSION_ALREADY_RECORDED', 'heldOn')],
    ),
    ...reasonsAgainstSession(command, register),
    ...attendees.flatMap((personId) => reasonsAgainstAttendee(personId, command, known, register)),
  ]
  return decide('supervision.record', reasons, () => [
    { op: 'add', kind: 'sessions', record: { ...command, version: 1 } },
  ])
}

/** A session as it is said to have been held, by those who were there. */
export type HeldSession = Pick<Session, 'form' | 'heldOn' | 'supervisorId' | 'attendeeIds'>

/**
 * Why a session cannot have been held as it is said, whoever says it and whenever: of those who came, and of who led
 * whom. What the register must know besides before it is recorded, `decideRecordSession` says.
 */
export function reasonsAgainstSession(
  session: HeldSession,
  register: Pick<Register, 'placements' | 'relations'>,
): Reason[] {
  const { form, supervisorId } = session
  const attendees = [...new Set(session.attendeeIds)]
  return [
    ...reasonsWhere(
      [
        form !== 'group' && leadsOneOf(attendees, session, register),
        reason('SUPERVISOR_IS_LINE_MANAGER', 'supervisorId'),
      ],
      [form === 'group' && attendees.length < 2, reason('GROUP_NEEDS_TWO', 'attendeeIds')],
      [form === 'individual' && attendees.length > 1, reason('INDIVIDUAL_TAKES_ONE', 'attendeeIds')],
    ),
    ...attendees
      .filter((personId) => personId === supervisorId)
      .map((personId) => reason('ATTENDEE_IS_SUPERVISOR', 'attendeeIds', { personId })),
  ]
}

/** The form of a session of which only is known how many came. */
export function formByAttendance(attendees: number): 'individual' | 'group' {
  return attendees > 1 ? 'group' : 'individual'
}

function leadsOneOf(
  attendees: readonly RecordId[],
  { supervisorId, heldOn }: HeldSession,
  register: Pick<Register, 'placements' | 'relations'>,
): boolean {
  const placementIds = new Set(
    register.placements
      .filter((each) => attendees.includes(each.personId) && isActiveOn(each, heldOn))
      .map(({ id }) => id),
  )
  return register.relations.some(
    (each) =>
      each.kind === 'line-manager' &&
      each.personId === supervisorId &&
      placementIds.has(each.placementId) &&
      isActiveOn(each, heldOn),
  )
}

function reasonsAgainstAttendee(
  personId: RecordId,
  { heldOn }: RecordSessionCommand,
  known: ReadonlySet<RecordId>,
  register: Register,
): Reason[] {
  const isPlaced = register.placements.some(
    (placement) => placement.personId === personId && isActiveOn(placement, heldOn),
  )
  return reasonsWhere(
    [!known.has(personId), reason('ATTENDEE_UNKNOWN', 'attendeeIds', { personId })],
    [
      known.has(personId) && !isPlaced,
      reason('ATTENDEE_WITHOUT_PLACEMENT', 'attendeeIds', { personId, day: heldOn }),
    ],
  )
}

/** The same people met in the same form on the same day: the same session, told twice. */
function isRecorded(command: RecordSessionCommand, sessions: readonly Session[]): boolean {
  const who = attendance(command)
  return sessions.some(
    (session) =>
      session.heldOn === command.heldOn && session.form === command.form && attendance(session) === who,
  )
}

function attendance({ attendeeIds }: { attendeeIds: readonly RecordId[] }): string {
  return [...new Set(attendeeIds)].sort().join(' ')
}
