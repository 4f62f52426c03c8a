import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Operation } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { HoldGatheringCommand, NoteContactCommand } from './training.commands.ts'
import { reasonsAgainstParticipants } from './training-days.ts'
import type { Gathering } from './training-records.schemas.ts'

/**
 * A reunion or further training after a round, planned or held (requirements 004-66, 004-67). One that was planned is
 * told of once more when it has been held, with those who came. Who was not invited is found by a rule, not refused
 * here: what was held was held.
 */
export function decideHoldGathering(command: HoldGatheringCommand, register: Register, on: Day): Decision {
  const { id, cohortId, kind, heldOn, invitedIds, attendeeIds } = command
  const cohort = register.cohorts.find((each) => each.id === cohortId)
  const endsOn = cohort?.endsOn ?? null
  const recorded = register.gatherings.find(
    (each) => each.cohortId === cohortId && each.kind === kind && each.heldOn === heldOn,
  )
  const tellsWhoCame = recorded?.attendeeIds.length === 0 && attendeeIds.length > 0
  const isTwice =
    new Set(invitedIds).size < invitedIds.length || new Set(attendeeIds).size < attendeeIds.length
  const reasons = [
    ...reasonsWhere(
      [register.gatherings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [cohort === undefined, reason('COHORT_UNKNOWN', 'cohortId')],
      [
        cohort !== undefined && (endsOn === null || heldOn <= endsOn),
        reason('COHORT_NOT_ENDED', 'heldOn', { until: endsOn ?? '' }),
      ],
      [heldOn > on && attendeeIds.length > 0, reason('DAY_IN_FUTURE', 'attendeeIds', { day: heldOn })],
      [
        recorded !== undefined && !tellsWhoCame,
        reason('GATHERING_ALREADY_RECORDED', 'heldOn', { day: heldOn }),
      ],
      [isTwice, reason('ATTENDEE_TWICE', 'attendeeIds')],
    ),
    ...reasonsAgainstParticipants(invitedIds, cohortId, register, 'invitedIds'),
    ...reasonsAgainstParticipants(
      attendeeIds.filter((personId) => !invitedIds.includes(personId)),
      cohortId,
      register,
      'attendeeIds',
    ),
  ]
  return decide('training.hold-gathering', reasons, () => [
    recorded === undefined
      ? { op: 'add', kind: 'gatherings', record: { ...command, version: 1 } }
      : whoCame(recorded, command),
  ])
}

/** Whoever was invited when it was planned stays invited. */
function whoCame(planned: Gathering, { invitedIds, attendeeIds }: HoldGatheringCommand): Operation {
  const { id, version } = planned
  const values = { invitedIds: [...new Set([...planned.invitedIds, ...invitedIds])], attendeeIds }
  return { op: 'amend', kind: 'gatherings', id, version, values }
}

/** A day of contact with somebody who trained: that it was, never what was said. */
export function decideNoteContact(command: NoteContactCommand, register: Register, on: Day): Decision {
  const { id, personId } = command
  const isNoted = register.graduateContacts.some(
    (each) => each.personId === personId && each.on === command.on,
  )
  const reasons = reasonsWhere(
    [register.graduateContacts.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [isNoted, reason('NOTHING_TO_CHANGE', 'on')],
  )
  return decide('training.note-contact', reasons, () => [
    { op: 'add', kind: 'graduateContacts', record: { ...command, version: 1 } },
  ])
}
