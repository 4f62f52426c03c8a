import type { InfluenceRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

export const influenceRefusals: Readonly<Record<InfluenceRefusalCode, Sentence>> = {
  ANSWER_MISSING: 'The answer is missing. Choose yes, no or partly.',
  DAY_OUTSIDE_FORUM: ({ day }) => [
    s`The forum exists from ${day('from')} to the day before ${day('until')}. Choose one of those days.`,
    s`The forum exists from ${day('from')}. Choose that day or a later one.`,
    'The forum did not exist on that day. Choose another day.',
  ],
  FAULT_ALREADY_NOTED: 'The same system fault is noted already on that day. Nothing more is needed.',
  FAULT_UNKNOWN: 'The system fault is not in the register. Load the page again.',
  FORUM_MISSING: 'It has to be clear at which forum it is raised. Choose a forum.',
  FORUM_UNKNOWN: 'The forum is not in the register. Choose from the list.',
  FORUM_WITHOUT_MANAGER: 'The forum has no manager who gets the minutes. Name one first.',
  LIFTED_TO_MISSING: 'It has to be clear where it is lifted. Fill in who in the user movement gets it.',
  MEETING_ALREADY_RECORDED: ({ day }) => [
    s`A meeting on ${day('day')} is recorded already. Nothing more is needed.`,
    'The meeting is recorded already. Nothing more is needed.',
  ],
  MEETING_CANCELLED: 'The meeting is cancelled. Choose one that was held.',
  MEETING_MISSING: 'It has to be clear at which meeting it was told. Choose a meeting.',
  MEETING_NOT_LATER:
    'The answer is told at a later meeting of the same forum, on the day it was held. Choose such a one.',
  MEETING_UNKNOWN: 'The meeting is not in the register. Choose from the list.',
  MINUTES_ALREADY_RECEIVED: ({ day }) => [
    s`The manager received the minutes on ${day('day')}. Nothing more is needed.`,
    'The manager has received the minutes already. Nothing more is needed.',
  ],
  MINUTES_ALREADY_SENT: ({ day }) => [
    s`The minutes were sent on ${day('day')}. Nothing more is needed.`,
    'The minutes are sent already. Nothing more is needed.',
  ],
  MINUTES_NOT_SENT: 'The minutes are not sent yet. Send them first.',
  OWNER_MISSING: 'It has to be clear who takes the point further. Choose a person.',
  POINT_IS_INDIVIDUAL:
    'The forum is for what concerns all. Matters of own care go to the own contact in care or the patients’ committee.',
  POINT_UNKNOWN: 'The point is not in the register. Load the page again.',
  FORUM_ALREADY_EVALUATED: ({ day }) => [
    s`An evaluation is noted on ${day('day')} already. Choose another day.`,
    'An evaluation is noted that day already. Choose another day.',
  ],
  FORUM_NOT_HELD_THAT_DAY: ({ day }) => [
    s`No meeting of the forum is noted on ${day('day')}. Note it first.`,
    'No meeting of the forum is noted that day. Note it first.',
  ],
  GUEST_ALREADY_PLANNED: ({ day }) => [
    s`The same guest is planned for ${day('day')} already. Nothing more is needed.`,
    'The same guest is planned for that day already. Nothing more is needed.',
  ],
  GUEST_UNKNOWN: 'The guest is not in the register. Load the page again.',
}
