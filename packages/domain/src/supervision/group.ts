import type { Day } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { AttestFacilitatorCommand, NoteGroupCommand } from './group.schemas.ts'

/** It is attested that somebody can lead a group (requirement 004-31). */
export function decideAttestFacilitator(
  command: AttestFacilitatorCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, personId, from, until } = command
  const isAttested = register.facilitatorAttestations.some(
    (each) => each.personId === personId && shareDays(each, { from, until }),
  )
  const reasons = reasonsWhere(
    [register.facilitatorAttestations.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [from > on, reason('DAY_IN_FUTURE', 'from', { day: from })],
    [until !== null && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' })],
    [isAttested, reason('FACILITATOR_ALREADY_ATTESTED', 'from', { day: from })],
  )
  return decide('supervision.attest-facilitator', reasons, () => [
    { op: 'add', kind: 'facilitatorAttestations', record: { ...command, version: 1 } },
  ])
}

/** It is noted whether everybody spoke. What was noted before stays; the last note stands (requirement 004-33). */
export function decideNoteGroup(command: NoteGroupCommand, register: Register, on: Day): Decision {
  const { id, sessionId, notedOn, everyoneSpoke } = command
  const session = register.sessions.find((each) => each.id === sessionId)
  const last = register.groupNotes
    .filter((each) => each.sessionId === sessionId)
    .sort((a, b) => compareDays(a.notedOn, b.notedOn))
    .at(-1)
  const earliest = session?.heldOn ?? notedOn
  const reasons = reasonsWhere(
    [register.groupNotes.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [session === undefined, reason('SESSION_UNKNOWN', 'sessionId')],
    [session !== undefined && session.form !== 'group', reason('SESSION_NOT_A_GROUP', 'sessionId')],
    [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
    [notedOn < earliest, reason('DAY_TOO_EARLY', 'notedOn', { from: earliest })],
    [last?.everyoneSpoke === everyoneSpoke, reason('NOTHING_TO_CHANGE', 'everyoneSpoke')],
    [
      last !== undefined && last.everyoneSpoke !== everyoneSpoke && notedOn <= last.notedOn,
      reason('DAY_TOO_EARLY', 'notedOn', { from: last?.notedOn ?? notedOn }),
    ],
  )
  return decide('supervision.note-group', reasons, () => [
    { op: 'add', kind: 'groupNotes', record: { ...command, version: 1 } },
  ])
}
