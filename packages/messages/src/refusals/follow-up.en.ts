import type {
  PlacementRefusalCode,
  RoleRefusalCode,
  SupervisionRefusalCode,
  WorkplaceRefusalCode,
} from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/en.ts'
import { placingRefusals } from './placing.en.ts'

type FollowUpRefusalCode =
  | PlacementRefusalCode
  | RoleRefusalCode
  | SupervisionRefusalCode
  | WorkplaceRefusalCode

const people = { one: 'person', other: 'people' }

export const followUpRefusals: Readonly<Record<FollowUpRefusalCode, Sentence>> = {
  ...placingRefusals,
  ABSENCE_OVERLAPS: 'The supervisor is away then already. Change that absence instead.',
  ABSENCE_UNKNOWN: 'The absence is not in the register. Load the page again.',
  ALREADY_PLANNED: 'A plan holds from that day already. Choose another day.',
  ALREADY_SCHEDULED: 'A schedule holds from that day already. Choose another day.',
  COVER_IS_ABSENT: 'The one who stands in is away then too. Choose somebody else.',
  DRAFT_ALREADY_THERE: 'There is a draft already. Go on with it, or discard it first.',
  DRAFT_UNKNOWN: 'The draft is not in the register. Load the page again.',
  DUE_BEFORE_SET: ({ day }) => [
    s`It can be done on ${day('from')} at the earliest, when it was added. Change the day.`,
    'It cannot be done before it was added. Change the day.',
  ],
  EXTRACT_ALREADY_SEEN:
    'The register extract was shown already for this employment. It may not be asked for again.',
  EXTRACT_NOT_LAWFUL_YET: ({ day }) => [
    s`Register extracts for work in the home may be asked for from ${day('from')}. Change the day.`,
    'Register extracts could not be asked for then. Change the day.',
  ],
  EXTRACT_OF_RENEWED_POST:
    'The employment renews an earlier one within a year. Then no register extract may be asked for.',
  GATHERING_NEEDS_TWO: 'An exchange meeting has at least two attendees. Add more.',
  HANDOVER_INCOMPLETE:
    'Everybody whom the supervisor supervises on that day goes along, once each. Load the page again.',
  HANDOVER_TO_SELF: 'The handover has to go to another peer supporter. Choose somebody else.',
  HANDOVER_UNKNOWN: 'The handover is not in the register. Load the page again.',
  INDIVIDUAL_HAS_ONE_HEAD: 'An individual activity has one participant. Change the number, or choose group.',
  INTRODUCED_EXCEED_PRESENT: ({ counted }) => [
    s`The team is ${counted('present', people)}, so no more can have been introduced. Count again.`,
    'No more can have been introduced than are in the team. Count again.',
  ],
  MEETING_ALREADY_RECORDED: ({ day }) => [
    s`The meeting on ${day('day')} is recorded already. Choose another day.`,
    'The meeting is recorded already. Choose another day.',
  ],
  MEETING_UNKNOWN: 'The meeting is not in the register. Load the page again.',
  NOT_MARKED: 'It is not marked as being up then. There is nothing to take down.',
  NOBODY_PRESENT: 'Say which roles were there. Somebody must have been.',
  NOBODY_SUPERVISED: 'The person supervises nobody on that day. Choose another day or another person.',
  NOT_AT_SESSION: 'The person is not among the attendees. Only those who were there can answer.',
  OUTCOME_ONLY_OF_REVIEW: 'Only a review says whether the role has settled. Take the answer away.',
  PEER_MEETING_ALREADY_RECORDED: ({ day }) => [
    s`The same meeting is recorded already on ${day('day')}. Nothing more is needed.`,
    'The same meeting is recorded already. Nothing more is needed.',
  ],
  PLACEMENT_STILL_GOES_ON: 'Somebody is still placed here. End the placement first.',
  PLANNED_LATER: ({ day }) => [
    s`A plan holds from a later day, ${day('from')}. Choose a day after it.`,
    'A plan holds from a later day. Choose a day after it.',
  ],
  PLAN_NOT_DENSER_AT_FIRST: 'Supervision is densest at first. Change the steps.',
  PLAN_STEPS_NOT_RISING:
    'The first step begins at once, and each new step later than the one before. Change the steps.',
  REPLY_BY_SELF: 'The one who asked for supervision cannot reply. Choose somebody else.',
  REQUEST_ALREADY_OPEN: 'A request waits for an answer already. Nothing more is needed.',
  REQUEST_UNKNOWN: 'The request is not in the register. Load the page again.',
  REVIEW_NEEDS_OUTCOME: 'Say whether the role has settled, or is about to.',
  ROLE_EVENT_UNKNOWN: 'The event is not in the register. Load the page again.',
  ROLE_PART_MISSING: ({ word }) => [
    s`The draft lacks ${word('part', vocabulary.roleParts)}. Fill it in before you sign.`,
    'The draft lacks something. Fill it in before you sign.',
  ],
  ROLE_REPLACES_PROFESSION:
    'The role complements other professions and replaces none. Change the tasks before you sign.',
  SCHEDULED_LATER: ({ day }) => [
    s`A schedule holds from a later day, ${day('from')}. Choose a day after it.`,
    'A schedule holds from a later day. Choose a day after it.',
  ],
  SELF_CHECK_ALREADY_ANSWERED: ({ day }) => [
    s`The role is checked already on ${day('day')}. Nothing more is needed.`,
    'The role is checked already on that day. Nothing more is needed.',
  ],
  SESSION_UNKNOWN: 'The session is not in the register. Load the page again.',
  TASK_NOT_NAMED: 'Say which kind of task it was. Choose from the list.',
  TASK_OF_BOUNDARY: 'An unclear boundary has no task. Take it away, or choose task outside the role.',
  SUPERVISOR_IS_ABSENT: ({ day }) => [
    s`The supervisor is away on ${day('day')}. Choose another day, or whoever stands in.`,
    'The supervisor is away on that day. Choose another day, or whoever stands in.',
  ],
  TASK_UNKNOWN: 'It is not on the list. Load the page again.',
  TEAM_ALREADY_COUNTED: ({ day }) => [
    s`The team is counted already on ${day('day')}. Choose another day.`,
    'The team is counted already on that day. Choose another day.',
  ],
  USER_MOVEMENT_SESSION_ALREADY_RECORDED: ({ day }) => [
    s`A session on ${day('day')} is recorded already. Nothing more is needed.`,
    'The session is recorded already. Nothing more is needed.',
  ],
  WORKPLACE_NOT_ANCHORED:
    'The decision is not anchored at the levels noted. Anchor it, or say who decided all the same.',
  WORKPLACE_NOT_FUNDED: 'There is no decided money. Record the decision, or say who decided all the same.',
  WORKPLACE_NOT_INTRODUCED:
    'No introduction was held for the staff. Hold one, or say who decided all the same.',
  WORKPLACE_NOT_RECRUITING:
    'No recruitment with selection criteria is recorded here. Record it, or say who decided all the same.',
  WORKPLACE_WITHOUT_PLACEMENT:
    'Nobody is placed here on that day. Choose another day, or say who decided all the same.',
  CRITERIA_MISSING: 'State what you look for, one thing at least.',
  CRITERIA_NOT_AGREED_HERE: 'What you look for is stated when you agree on it. Remove it here.',
  CRITERION_TWICE: 'The same thing is there twice. Remove one.',
  PURPOSE_ALREADY_STATED: ({ day }) => [
    s`Something else is stated from ${day('day')} already. Choose another day.`,
    'Something else is stated from that day already. Choose another day.',
  ],
  PURPOSE_STATED_LATER: ({ day }) => [
    s`Something is stated from a later day, ${day('from')}. Choose a day after it.`,
    'Something is stated from a later day. Choose a day after it.',
  ],
  PURPOSE_TWICE: 'The same thing is chosen twice. Remove one.',
  RECRUITMENT_ALREADY_OPEN: 'A recruitment goes on here already. Go on with it, or call it off first.',
  RECRUITMENT_UNKNOWN: 'The recruitment is not in the register. Load the page again.',
  ACKNOWLEDGED_EXCEED_TEAM: ({ counted }) => [
    s`The team is ${counted('team', people)}, so no more can have read it. Count again.`,
    'No more can have read it than are in the team. Count again.',
  ],
  ACKNOWLEDGEMENT_ALREADY_NOTED: ({ day }) => [
    s`It is noted on ${day('day')} already. Choose another day.`,
    'It is noted that day already. Choose another day.',
  ],
  NO_SESSION_THAT_DAY: ({ day }) => [
    s`No supervision is noted on ${day('day')}. Note it first, or choose another day.`,
    'No supervision is noted that day. Note it first, or choose another day.',
  ],
  QUESTION_UNKNOWN: 'The question is not in the register. Load the page again.',
  ROLE_AGREEMENT_NOT_IN_FORCE: ({ day }) => [
    s`The role agreement holds from ${day('from')}, and not on that day. Choose another day.`,
    'The role agreement does not hold on that day. Choose another day.',
  ],
  ROLE_AGREEMENT_UNKNOWN: 'The role agreement is not in the register. Load the page again.',
  ALREADY_BOOKED: ({ day }) => [
    s`A session is booked for ${day('day')} already. Choose another day.`,
    'A session is booked for that day already. Choose another day.',
  ],
  BOOKED_FOR_THE_PAST: ({ day }) => [
    s`Book a day that has not been, ${day('from')} at the earliest.`,
    'Book a day that has not been.',
  ],
  BOOKING_REASON_MISSING: 'State why the time is changed. Choose from the list.',
  BOOKING_UNKNOWN: 'The booking is not in the register. Load the page again.',
  FACILITATOR_ALREADY_ATTESTED: ({ day }) => [
    s`It is attested already and holds on ${day('day')}. Nothing more is needed.`,
    'It is attested already. Nothing more is needed.',
  ],
  MOVED_TO_MISSING: 'State which day the session is moved to.',
  NOT_OF_THIS_STEP: 'That does not belong here. Remove it.',
  SESSION_NOT_AS_BOOKED: ({ day }) => [
    s`No session that fits the booking is noted on ${day('day')}. Note it first.`,
    'No session that fits the booking is noted. Note it first.',
  ],
  SESSION_NOT_A_GROUP: 'The session was not in a group. Choose another.',
  IDEA_ALREADY_NOTED: 'The same idea is noted already on that day. Nothing more is needed.',
  IDEA_REASON_MISSING: 'Say why it is declined, so that whoever had the idea can be told.',
  IDEA_UNKNOWN: 'The idea is not in the register. Load the page again.',
  LESSON_UNKNOWN: 'The lesson is not in the register. Load the page again.',
}
