import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere, recordedOutside } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  AmendForumCommand,
  HoldForumMeetingCommand,
  MinutesCommand,
  StartForumCommand,
} from './influence.commands.ts'
import type { Forum, ForumMeeting } from './influence-records.schemas.ts'

/** A forum begins, at one unit or shared by several (requirement 002-45). */
export function decideStartForum(command: StartForumCommand, register: Register, _on: Day): Decision {
  const { id, workplaceIds, managerId } = command
  const known = new Set(register.organisations.map((each) => each.id))
  const reasons = reasonsWhere(
    [register.forums.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [workplaceIds.some((each) => !known.has(each)), reason('WORKPLACE_UNKNOWN', 'workplaceIds')],
    [isUnknownPerson(register, managerId), reason('PERSON_UNKNOWN', 'managerId')],
  )
  return decide('influence.start-forum', reasons, () => [
    { op: 'add', kind: 'forums', record: { ...command, version: 1, until: null } },
  ])
}

function isUnknownPerson(register: Register, id: string | null | undefined): boolean {
  return id !== null && id !== undefined && !register.people.some((each) => each.id === id)
}

/** A forum gets another manager or rhythm, or ends, not before its meetings. */
export function decideAmendForum(command: AmendForumCommand, register: Register, _on: Day): Decision {
  const { forumId, version, managerId, everyDays, until } = command
  const forum = register.forums.find((each) => each.id === forumId)
  const values = {
    ...(managerId !== undefined && managerId !== forum?.managerId && { managerId }),
    ...(everyDays !== undefined && everyDays !== forum?.everyDays && { everyDays }),
    ...(until !== undefined && until !== forum?.until && { until }),
  }
  const from = forum?.from ?? ''
  const held = register.forumMeetings.filter((each) => each.forumId === forumId && !each.cancelled)
  const reasons = reasonsWhere(
    [forum === undefined, reason('FORUM_UNKNOWN', 'forumId')],
    [forum !== undefined && Object.keys(values).length === 0, reason('NOTHING_TO_CHANGE', null)],
    [isUnknownPerson(register, managerId), reason('PERSON_UNKNOWN', 'managerId')],
    [
      forum !== undefined && until !== undefined && until !== null && until <= from,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' }),
    ],
    recordedOutside('until', 'until' in values ? held.map(({ heldOn }) => heldOn) : [], {
      from,
      until: until ?? null,
    }),
  )
  return decide('influence.amend-forum', reasons, () => [
    { op: 'amend', kind: 'forums', id: forumId, version, values },
  ])
}

/**
 * A meeting of a forum was held, or was to be held and is cancelled, which is seen too (requirement 002-53). One that was
 * cancelled and held all the same is told of again.
 */
export function decideHoldForumMeeting(
  command: HoldForumMeetingCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, forumId, heldOn, cancelled } = command
  const forum = register.forums.find((each) => each.id === forumId)
  const recorded = register.forumMeetings.find((each) => each.forumId === forumId && each.heldOn === heldOn)
  const isHeldAfterAll = recorded?.cancelled === true && !cancelled
  const reasons = reasonsWhere(
    [register.forumMeetings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [forum === undefined, reason('FORUM_UNKNOWN', 'forumId')],
    [heldOn > on && !cancelled, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
    [
      forum !== undefined && !isActiveOn(forum, heldOn),
      reason('DAY_OUTSIDE_FORUM', 'heldOn', { from: forum?.from ?? '', until: forum?.until ?? '' }),
    ],
    [
      recorded !== undefined && !isHeldAfterAll,
      reason('MEETING_ALREADY_RECORDED', 'heldOn', { day: heldOn }),
    ],
  )
  return decide('influence.hold-forum-meeting', reasons, () => [
    recorded === undefined
      ? {
          op: 'add',
          kind: 'forumMeetings',
          record: { ...command, version: 1, minutesSentOn: null, minutesReceivedOn: null },
        }
      : {
          op: 'amend',
          kind: 'forumMeetings',
          id: recorded.id,
          version: recorded.version,
          values: { cancelled: false },
        },
  ])
}

/** The minutes are sent to the manager who is to get them (requirement 002-52). */
export function decideSendMinutes(command: MinutesCommand, register: Register, on: Day): Decision {
  const { meeting, forum } = meetingOf(register, command.meetingId)
  const reasons = [
    ...reasonsAgainstMinutes(meeting, command, on),
    ...reasonsWhere(
      [forum !== undefined && forum.managerId === null, reason('FORUM_WITHOUT_MANAGER', 'meetingId')],
      [
        meeting !== undefined && meeting.minutesSentOn !== null,
        reason('MINUTES_ALREADY_SENT', 'on', { day: meeting?.minutesSentOn ?? '' }),
      ],
    ),
  ]
  return decide('influence.send-minutes', reasons, () => amendMeeting(command, { minutesSentOn: command.on }))
}

/** The manager has received the minutes. */
export function decideReceiveMinutes(command: MinutesCommand, register: Register, on: Day): Decision {
  const { meeting } = meetingOf(register, command.meetingId)
  const sentOn = meeting?.minutesSentOn ?? null
  const reasons = [
    ...reasonsAgainstMinutes(meeting, command, on),
    ...reasonsWhere(
      [meeting !== undefined && sentOn === null, reason('MINUTES_NOT_SENT', 'meetingId')],
      [sentOn !== null && command.on < sentOn, reason('DAY_TOO_EARLY', 'on', { from: sentOn ?? '' })],
      [
        meeting !== undefined && meeting.minutesReceivedOn !== null,
        reason('MINUTES_ALREADY_RECEIVED', 'on', { day: meeting?.minutesReceivedOn ?? '' }),
      ],
    ),
  ]
  return decide('influence.receive-minutes', reasons, () =>
    amendMeeting(command, { minutesReceivedOn: command.on }),
  )
}

/** A meeting and its forum. */
export function meetingOf(
  register: Register,
  meetingId: string | null,
): { meeting: ForumMeeting | undefined; forum: Forum | undefined } {
  const meeting = register.forumMeetings.find((each) => each.id === meetingId)
  return { meeting, forum: register.forums.find((each) => each.id === meeting?.forumId) }
}

function reasonsAgainstMinutes(
  meeting: ForumMeeting | undefined,
  command: MinutesCommand,
  on: Day,
): Reason[] {
  return reasonsWhere(
    [meeting === undefined, reason('MEETING_UNKNOWN', 'meetingId')],
    [meeting?.cancelled === true, reason('MEETING_CANCELLED', 'meetingId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [
      meeting !== undefined && command.on < meeting.heldOn,
      reason('DAY_TOO_EARLY', 'on', { from: meeting?.heldOn ?? '' }),
    ],
  )
}

function amendMeeting(
  { meetingId: id, version }: MinutesCommand,
  values: Partial<Pick<ForumMeeting, 'minutesSentOn' | 'minutesReceivedOn'>>,
) {
  return [{ op: 'amend', kind: 'forumMeetings', id, version, values } as const]
}
