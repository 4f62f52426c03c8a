import { s } from '../sentence.ts'
import { followUpRefusals } from './follow-up.en.ts'
import { influenceRefusals } from './influence.en.ts'
import { programmeRefusals } from './programme.en.ts'
import type { RefusalWords } from './refusal-words.ts'
import { trainingRefusals } from './training.en.ts'

export const refusals: RefusalWords = {
  ALREADY_MARKED: 'It is marked for that day already. Nothing more is needed.',
  ALREADY_NAMED: 'The person is named already on that day. Choose another person or another day.',
  ALREADY_SIGNED: 'A role agreement holds from that day already. Choose another day.',
  ANSWERED_LATER: ({ day }) => [
    s`There is an answer from ${day('from')} that stands. Choose a later day.`,
    'There is a later answer that stands. Choose a later day.',
  ],
  ATTENDEE_IS_SUPERVISOR: 'The supervisor cannot be an attendee as well. Take one of them away.',
  ATTENDEE_TWICE: 'The same person is there twice. Take one away.',
  ATTENDEE_UNKNOWN: 'One of the attendees is not in the register. Choose from the list.',
  ATTENDEE_WITHOUT_PLACEMENT: ({ day }) => [
    s`One of the attendees was not employed as a peer supporter on ${day('day')}. Take the person away, or change the day.`,
    'One of the attendees was not employed as a peer supporter on that day. Take the person away, or change the day.',
  ],
  CONSENT_DECLINED: 'The person said no to the picture. Ask again, and record the answer, before it goes up.',
  CONSENT_UNKNOWN:
    'It is not known whether the person agreed to the picture. Ask first, and record the answer.',
  DAY_IN_FUTURE: ({ day }) => [
    s`${day('day')} has not been yet. Choose today or an earlier day.`,
    'The day has not been yet. Choose today or an earlier day.',
  ],
  DAY_OUTSIDE_PLACEMENT: ({ day }) => [
    s`The employment runs from ${day('from')} to the day before ${day('until')}. Choose one of those days.`,
    s`The employment runs from ${day('from')}. Choose a day from then on.`,
    'The day lies outside the employment. Choose a day of it.',
  ],
  DAY_TOO_EARLY: ({ day }) => [
    s`It cannot have been before ${day('from')}. Choose that day or a later one.`,
    'It cannot have been that early. Choose a later day.',
  ],
  DAY_TOO_FAR_AHEAD: ({ day }) => [
    s`${day('day')} is too far ahead. Check the year, and choose ${day('last')} at the latest.`,
    'The day is too far ahead. Check the year, and choose an earlier day.',
  ],
  FUNDING_ALREADY_RECORDED: 'The same decision on money is recorded already. Nothing more is needed.',
  GROUP_NEEDS_TWO: 'Group supervision has at least two attendees. Add more, or choose individual.',
  INDIVIDUAL_TAKES_ONE: 'Individual supervision has one attendee. Take the others away, or choose group.',
  INTRODUCTION_ALREADY_RECORDED: ({ day }) => [
    s`An introduction on ${day('day')} is recorded already. Nothing more is needed.`,
    'The introduction is recorded already. Nothing more is needed.',
  ],
  LAST_DAY_BEFORE_TODAY:
    'The employment would have ended already. Choose today or a later last day, or confirm that it has ended.',
  LEVEL_TWICE: 'The same level is there twice. Remove one of them.',
  MARKED_LATER: ({ day }) => [
    s`It is marked from a later day, ${day('from')}. Choose that day or a later one.`,
    'It is marked from a later day. Choose that day or a later one.',
  ],
  MENTOR_IS_LINE_MANAGER:
    'The mentor cannot be the line manager. Choose somebody else, so that it is possible to speak freely.',
  MENTOR_IS_SELF: 'Nobody can be their own mentor. Choose somebody else.',
  MENTOR_IS_SUPERVISOR:
    'The mentor cannot be the supervisor. Choose somebody else, so that there is one more person.',
  NAMED_LATER: ({ day }) => [
    s`Somebody is named from a later day, ${day('from')}. Choose that day or a later one.`,
    'Somebody is named from a later day. Choose that day or a later one.',
  ],
  NOTHING_TO_CHANGE: 'It says so already. Nothing has to be changed.',
  NOT_A_SUPERVISOR:
    'The person is not a supervisor in the register. Choose a supervisor, or ask a coordinator to enter the role first.',
  PERSON_UNKNOWN: 'The person is not in the register. Choose from the list.',
  PLACEMENT_ALREADY_ENDED: ({ day }) => [
    s`The employment has ended already, on ${day('until')}.`,
    'The employment has ended already.',
  ],
  PLACEMENT_UNKNOWN: 'The placement is not in the register. Load the page again.',
  RECORDED_OUTSIDE: ({ day }) => [
    s`Something is recorded on ${day('day')}, which falls outside. Choose days that it fits in.`,
    'Something is recorded on a day that falls outside. Choose days that it fits in.',
  ],
  RECORD_ID_TAKEN: 'What was to be added is there already. Load the page again.',
  SESSION_ALREADY_RECORDED: 'The same supervision is recorded already on that day. Nothing more is needed.',
  SIGNED_LATER: ({ day }) => [
    s`A role agreement holds from a later day, ${day('from')}. Choose a day after it.`,
    'A role agreement holds from a later day. Choose a day after it.',
  ],
  STEP_NOT_POSSIBLE: 'That step cannot be taken from here. Load the page again, and choose one of its steps.',
  SUPERVISOR_IS_LINE_MANAGER:
    'The supervisor cannot be the line manager. Choose somebody else, so that it is possible to speak freely.',
  SUPERVISOR_IS_MENTOR:
    'The supervisor cannot be the mentor. Choose somebody else, so that there is one more person.',
  SUPERVISOR_IS_SELF: 'Nobody can supervise themselves. Choose somebody else.',
  SUPERVISOR_UNKNOWN: 'The supervisor is not in the register. Choose from the list.',
  SUPERVISOR_WITHOUT_OWN_EXPERIENCE:
    'The person is recorded as having no own experience. Supervision builds on it, so choose somebody else.',
  UNTIL_NOT_AFTER_FROM: ({ day }) => [
    s`The end has to come after the beginning, ${day('from')}. Change the last day.`,
    'The end has to come after the beginning. Change the last day.',
  ],
  WORKPLACE_UNKNOWN: 'The workplace is not in the register. Choose from the list.',
  ...trainingRefusals,
  ...programmeRefusals,
  ...influenceRefusals,
  ...followUpRefusals,
  NO_PERMISSION: 'Your role may not do this. Ask a coordinator for help.',
  OUT_OF_REACH: 'It does not exist, or you may not see it. Ask a coordinator for help.',
  NOT_ABOUT_ONESELF: 'You cannot do this for yourself. Ask somebody else to do it.',
  CHANGE_UNKNOWN: 'The change does not exist. Load the page again.',
  CHANGE_ALREADY_UNDONE: 'The change is undone already. Nothing more is needed.',
  CHANGED_SINCE: 'Something was changed afterwards, so this cannot be undone. Correct it instead.',
  KEY_USED_FOR_OTHER_INPUT: 'This was saved already, with other contents. Load the page again and check.',
  CONSENT_NOT_YOURS_TO_RECORD: 'You may not record this consent. Ask the person or a coordinator.',
  ALREADY_MEMBER: 'The address has an account here already. Change the roles of that account instead.',
  OWN_ACCOUNT: 'It is your own account. Ask another administrator to change it.',
  LAST_ADMINISTRATOR: 'This is the only administrator. Make somebody else an administrator first.',
  ROLES_CHANGED_SINCE:
    'Somebody else changed the roles just now. See which roles the account has now, and change them again if you need to.',
  PERSON_NOT_FREE:
    'The person has another account now, or is no longer in the register. Invite them anew instead.',
  UNKNOWN: 'It cannot be done like this. Check what you filled in and try again.',
}
