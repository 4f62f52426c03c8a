import type { Day } from '../calendar/day.schemas.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { RecordPeerMeetingCommand, ValidateSessionCommand } from './follow-up.commands.ts'

/** Somebody who came says whether a session was held as recorded; what was said before stays, and the last stands. */
export function decideValidateSession(
  command: ValidateSessionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, sessionId, personId, agrees, validatedOn } = command
  const session = register.sessions.find((each) => each.id === sessionId)
  const said = register.sessionValidations
    .filter((each) => each.sessionId === sessionId && each.personId === personId)
    .sort((a, b) => (a.validatedOn < b.validatedOn ? -1 : 1))
    .at(-1)
  const reasons = reasonsWhere(
    [register.sessionValidations.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [session === undefined, reason('SESSION_UNKNOWN', 'sessionId')],
    [session !== undefined && !session.attendeeIds.includes(personId), reason('NOT_AT_SESSION', 'personId')],
    [validatedOn > on, reason('DAY_IN_FUTURE', 'validatedOn', { day: validatedOn })],
    [
      session !== undefined && validatedOn < session.heldOn,
      reason('DAY_TOO_EARLY', 'validatedOn', { from: session?.heldOn ?? validatedOn }),
    ],
    [said?.agrees === agrees, reason('NOTHING_TO_CHANGE', 'agrees')],
    [
      said !== undefined && said.agrees !== agrees && validatedOn <= said.validatedOn,
      reason('DAY_TOO_EARLY', 'validatedOn', { from: said?.validatedOn ?? validatedOn }),
    ],
  )
  return decide('supervision.validate-session', reasons, () => [
    { op: 'add', kind: 'sessionValidations', record: { ...command, version: 1 } },
  ])
}

/** A meeting besides supervision: who came, and never what was said. Exchange takes at least two. */
export function decideRecordPeerMeeting(
  command: RecordPeerMeetingCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, kind, heldOn, attendeeIds } = command
  const attendees = [...new Set(attendeeIds)].sort()
  const known = new Set(register.people.map((each) => each.id))
  const isRecorded = register.peerMeetings.some(
    (each) =>
      each.kind === kind &&
      each.heldOn === heldOn &&
      String([...each.attendeeIds].sort()) === String(attendees),
  )
  const reasons = [
    ...reasonsWhere(
      [register.peerMeetings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
      [attendees.length < attendeeIds.length, reason('ATTENDEE_TWICE', 'attendeeIds')],
      [kind === 'exchange' && attendees.length < 2, reason('GATHERING_NEEDS_TWO', 'attendeeIds')],
      [isRecorded, reason('PEER_MEETING_ALREADY_RECORDED', 'heldOn', { day: heldOn })],
    ),
    ...attendees
      .filter((personId) => !known.has(personId))
      .map((personId) => reason('ATTENDEE_UNKNOWN', 'attendeeIds', { personId })),
  ]
  return decide('supervision.record-peer-meeting', reasons, () => [
    { op: 'add', kind: 'peerMeetings', record: { ...command, version: 1 } },
  ])
}
