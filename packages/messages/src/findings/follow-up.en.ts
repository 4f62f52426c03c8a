import { s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/en.ts'
import type { FollowUpFindingWords } from './finding-words.ts'

const people = { one: 'person', other: 'people' }
const sessions = { one: 'session', other: 'sessions' }
const hours = { one: 'hour', other: 'hours' }
const months = { one: 'month', other: 'months' }
const days = { one: 'day', other: 'days' }
const posts = { one: 'post', other: 'posts' }
const tasks = { one: 'task', other: 'tasks' }
const requests = { one: 'request', other: 'requests' }
const disputed = { one: 'of the sessions was not', other: 'of the sessions were not' }
const boundaries = { one: 'unclear boundary', other: 'unclear boundaries' }
const questions = { one: 'shared question', other: 'shared questions' }
const ideas = { one: 'idea', other: 'ideas' }

export const followUpFindings: FollowUpFindingWords = {
  ROLE_AGREEMENT_INCOMPLETE: {
    title: 'Role agreement to be filled in',
    sentence: ({ listed }) => [
      s`The role agreement lacks ${listed('missing', vocabulary.roleParts)}. Fill it in together.`,
      'The role agreement does not say all that it should. Fill it in together.',
    ],
  },
  CHECK_IN_OVERDUE: {
    title: 'Check-in to be booked',
    sentence: ({ day, dayNear }) => [
      s`Check-in overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No check-in yet. The first was due by ${day('due')}.`,
      'A check-in is overdue. Book a time.',
    ],
  },
  CHECK_IN_ROLE_MISSING: {
    title: 'Somebody was missing at the check-in',
    sentence: ({ day, listed }) => [
      s`Missing at the check-in on ${day('last')}: ${listed('missing', vocabulary.roles)}. Invite them next time.`,
      'Somebody was missing at the last check-in. Invite them next time.',
    ],
  },
  REVIEW_MISSING: {
    title: 'Review to be held',
    sentence: ({ counted, day }) => [
      s`The review after ${counted('months', months)} was due by ${day('due')}. Book it.`,
      'The review is overdue. Book it.',
    ],
  },
  PRESENCE_EXCEEDS_POST: {
    title: 'The schedule is longer than the post',
    sentence: ({ counted, number, percent }) => [
      s`The schedule has ${counted('hours', hours)} a week. A post of ${percent('percent')} has ${number('most')}. Go through it.`,
      'The schedule is longer than the post. Go through it.',
    ],
  },
  POSTS_ABOVE_FULL_TIME: {
    title: 'More than full time in all',
    sentence: ({ counted, day, percent }) => [
      s`Since ${day('since')}, ${counted('posts', posts)} come to ${percent('percent')} of full time together. See which record is wrong.`,
      'The posts together come to more than full time. See which record is wrong.',
    ],
  },
  COLLEGIAL_CONTEXT_INCOMPLETE: {
    title: 'Collegial context to be arranged',
    sentence: ({ listed }) => [
      s`The collegial context lacks ${listed('missing', vocabulary.contextParts)}. Arrange it.`,
      'Something is missing in the collegial context. Arrange it.',
    ],
  },
  SUPPORT_ORGANISATION_MISSING: {
    title: 'Supporting organisation to be named',
    sentence: ({ day }) => [
      s`No organisation has supported the placement besides the employer since ${day('since')}. Name one.`,
      'No organisation supports the placement besides the employer. Name one.',
    ],
  },
  HANDOVER_OUTCOME_UNKNOWN: {
    title: 'Handover without an answer',
    sentence: ({ day, number }) => [
      s`How ${number('waiting')} of the handovers went was to be known by ${day('due')}. Ask, and record the answer.`,
      'How a handover went is not known. Ask, and record the answer.',
    ],
  },
  REGISTER_EXTRACT_MISSING: {
    title: 'Register extract to be shown',
    sentence: ({ day }) => [
      s`No register extract was shown before the start on ${day('due')}. Ask to see it, and record only the day.`,
      'No register extract was shown. Ask to see it, and record only the day.',
    ],
  },
  STAGE_SKIPPED: {
    title: 'A stage was skipped',
    sentence: ({ day, word }) => [
      s`At the stage of ${word('after', vocabulary.stages)} since ${day('since')}, but ${word('before', vocabulary.stages)} was not finished then. It cannot be done afterwards.`,
      'A stage was skipped. It cannot be done afterwards.',
    ],
  },
  PLACED_BEFORE_READY: {
    title: 'Start before the workplace was ready',
    sentence: ({ day }) => [
      s`Somebody started on ${day('since')}, before the workplace had reached recruitment. Finish the stages.`,
      'Somebody started before the workplace was ready. Finish the stages.',
    ],
  },
  WORKPLACE_READY_LATE: {
    title: 'The workplace was ready after the start',
    sentence: ({ day }) => [
      s`Somebody started on ${day('since')}, before the workplace had reached recruitment. It has now. Nothing more to do.`,
      'Somebody started before the workplace was ready. It is ready now. Nothing more to do.',
    ],
  },
  TEAM_SHARE_TOO_LOW: {
    title: 'Newcomers in the team to be introduced',
    sentence: ({ number, percent }) => [
      s`${number('introduced')} of ${number('present')} in the team have been introduced. It takes at least ${percent('least')}. Hold one more introduction.`,
      'Too few in the team have been introduced. Hold one more introduction.',
    ],
  },
  TEAM_COUNT_OVERDUE: {
    title: 'Team to be counted',
    sentence: ({ day, dayNear }) => [
      s`The team was to be counted again before ${day('since')}. Last counted on ${dayNear('last', 'since')}.`,
      s`How many have been introduced was to be known by ${day('due')}. Count them.`,
      'How many have been introduced is not known. Count them.',
    ],
  },
  USER_MOVEMENT_SESSIONS_TOO_FEW: {
    title: 'User movement to be prepared',
    sentence: ({ number, counted, day }) => [
      s`${number('held')} of ${counted('required', sessions)} held for the user movement. Hold the rest; the start is ${day('due')}.`,
      'Too few sessions held for the user movement. Hold the rest.',
    ],
  },
  USER_MOVEMENT_SESSIONS_LATE: {
    title: 'User movement was prepared after the start',
    sentence: ({ number, counted }) => [
      s`Only ${number('heldBefore')} of ${counted('required', sessions)} for the user movement held before the start. Nothing more to do now.`,
      'Sessions for the user movement were held after the start. Nothing more to do now.',
    ],
  },
  WORKPLACE_TASK_OVERDUE: {
    title: 'Tasks at the workplace are overdue',
    sentence: ({ counted, day }) => [
      s`${counted('late', tasks)} on the list overdue, the first since ${day('since')}. Finish or strike out.`,
      'Something on the list of the workplace is overdue. Finish or strike out.',
    ],
  },
  SUPERVISION_PLAN_MISSING: {
    title: 'Supervision to be planned',
    sentence: ({ day }) => [
      s`Without a plan for supervision since ${day('since')}. Agree on how often you meet.`,
      'Without a plan for supervision. Agree on how often you meet.',
    ],
  },
  SUPERVISION_PLAN_TOO_SPARSE: {
    title: 'The plan for supervision is too sparse',
    sentence: ({ counted }) => [
      s`After ${counted('afterMonths', months)} there are to be at most ${counted('everyDays', days)} between sessions. The plan is sparser. Change it.`,
      'The plan for supervision is sparser than the region asks for. Change it.',
    ],
  },
  GROUP_PLAN_TOO_SPARSE: {
    title: 'The plan for group supervision is too sparse',
    sentence: ({ counted }) => [
      s`By the plan there are ${counted('planned', days)} between group sessions. There may be at most ${counted('everyDays', days)}. Change the plan.`,
      'The plan for group supervision is sparser than the region asks for. Change it.',
    ],
  },
  SUPERVISION_REQUEST_UNANSWERED: {
    title: 'Request for supervision waits for an answer',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', requests)} waiting for an answer. The first was to be answered by ${day('due')}. Answer now.`,
      'A request for supervision waits for an answer. Answer now.',
    ],
  },
  SUPERVISION_WITHOUT_COVER: {
    title: 'Cover for the supervisor needed',
    sentence: ({ day }) => [
      s`The supervisor has been away since ${day('since')} and nobody stands in. Name somebody.`,
      'The supervisor is away and nobody stands in. Name somebody.',
    ],
  },
  SUPERVISION_GROUP_TOO_LARGE: {
    title: 'The supervision group is too large',
    sentence: ({ counted, number }) => [
      s`The group had ${counted('people', people)}, and there is room for ${number('most')} at most. Split it, so that everybody gets to speak.`,
      'The group was too large. Split it, so that everybody gets to speak.',
    ],
  },
  SESSION_NOT_VALIDATED: {
    title: 'Supervision waits to be confirmed',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', sessions)} not confirmed. The first was to be confirmed by ${day('due')}.`,
      'A session is not confirmed. Ask the one who was there.',
    ],
  },
  SESSION_DISPUTED: {
    title: 'Supervision that was not as recorded',
    sentence: ({ counted, day }) => [
      s`The one who was there has said since ${day('since')} that ${counted('count', disputed)} as recorded. Talk about it.`,
      'The one who was there says that a session was not as recorded. Talk about it.',
    ],
  },
  EXCHANGE_OVERDUE: {
    title: 'Exchange meeting to be arranged',
    sentence: ({ day, dayNear }) => [
      s`Exchange meeting overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No exchange meeting yet. The first was due by ${day('due')}.`,
      'An exchange meeting is overdue. Invite to one.',
    ],
  },
  COORDINATOR_NOT_NAMED: {
    title: 'Coordinator to be named',
    sentence: ({ day }) => [
      s`No coordinator has been named here since ${day('since')}. Name somebody to turn to.`,
      'No coordinator is named here. Name somebody to turn to.',
    ],
  },
  COORDINATOR_MEETING_OVERDUE: {
    title: 'Meeting with the coordinator to be booked',
    sentence: ({ day, dayNear }) => [
      s`Meeting with the coordinator overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No meeting with the coordinator yet. The first was due by ${day('due')}.`,
      'A meeting with the coordinator is overdue. Book a time.',
    ],
  },
  SUPERVISOR_OVER_CAPACITY: {
    title: 'The supervisor has too many to supervise',
    sentence: ({ counted, number, percent }) => [
      s`Supervises ${counted('count', people)}. In ${percent('percent')} of full time there is room for ${number('most')}. Share them out.`,
      'Supervises more than there is time for. Share them out.',
    ],
  },
  SUPERVISORS_OWN_SUPERVISION_OVERDUE: {
    title: 'The supervisor’s own supervision to be booked',
    sentence: ({ day, dayNear }) => [
      s`Own supervision overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No own supervision yet. The first was due by ${day('due')}.`,
      'Own supervision is overdue. Book a time.',
    ],
  },
  CORE_WORK_SHARE_LOW: {
    title: 'Too little time for meeting and talking',
    sentence: ({ percent }) => [
      s`${percent('percent')} of the time goes to the core of the role. It takes at least ${percent('least')}. Talk about the tasks.`,
      'Too little of the time goes to the core of the role. Talk about the tasks.',
    ],
  },
  WATCHED_WORK_SHARE_HIGH: {
    title: 'Much time for rounds and meetings',
    sentence: ({ percent }) => [
      s`${percent('percent')} of the time goes to rounds and meetings. At most ${percent('most')} is meant. Talk about the tasks.`,
      'Much of the time goes to rounds and meetings. Talk about the tasks.',
    ],
  },
  OUT_OF_ROLE_TASK_OPEN: {
    title: 'Task outside the role',
    sentence: ({ counted, day }) => [
      s`${counted('count', tasks)} outside the role to clear up, since ${day('since')}. Talk about what the role is.`,
      'A task was outside the role. Talk about what the role is.',
    ],
  },
  BOUNDARY_EVENT_OPEN: {
    title: 'Unclear boundary to talk about',
    sentence: ({ counted, day }) => [
      s`${counted('count', boundaries)} to talk about, since ${day('since')}. Take it up in supervision.`,
      'A boundary became unclear. Take it up in supervision.',
    ],
  },
  SELF_CHECK_OVERDUE: {
    title: 'Time for a self-check of the role',
    sentence: ({ day, dayNear }) => [
      s`Self-check of the role overdue since ${day('since')}. Last answered on ${dayNear('last', 'since')}.`,
      s`No self-check of the role yet. The first was due by ${day('due')}.`,
      'A self-check of the role is overdue. Answer the questions.',
    ],
  },
  SUPERVISOR_CHECK_OVERDUE: {
    title: 'Time for the supervisor to check the role',
    sentence: ({ day, dayNear }) => [
      s`The supervisor’s check of the role overdue since ${day('since')}. Last answered on ${dayNear('last', 'since')}.`,
      s`The supervisor has not checked the role yet. The first time was due by ${day('due')}.`,
      'The supervisor’s check of the role is overdue. Answer the questions.',
    ],
  },
  SELF_CHECK_FALLING: {
    title: 'The role feels less secure than the last time',
    sentence: ({ day, dayNear }) => [
      s`The answers on ${day('on')} were lower than on ${dayNear('previous', 'on')}. Take it up in supervision.`,
      'The answers were lower than the last time. Take it up in supervision.',
    ],
  },
  WORKPLACE_PURPOSE_MISSING: {
    title: 'What the workplace is for needs to be stated',
    sentence: ({ day }) => [
      s`It has not been stated since ${day('since')} whether the workplace offers care, support or rehabilitation. State it.`,
      'It is not stated whether the workplace offers care, support or rehabilitation. State it.',
    ],
  },
  IMPROVEMENT_IDEA_UNANSWERED: {
    title: 'Ideas without an answer',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', ideas)} should have been answered by ${day('due')}. Answer yes, or no with a reason.`,
      'An idea of a peer supporter waits for an answer. Answer yes, or no with a reason.',
    ],
  },
  RECRUITED_WITHOUT_CRITERIA: {
    title: 'Recruitment without agreed criteria',
    sentence: ({ day }) => [
      s`Somebody started on ${day('since')} before it was agreed what is looked for. Agree before the next recruitment.`,
      'Somebody started before it was agreed what is looked for. Agree before the next recruitment.',
    ],
  },
  ROLE_AGREEMENT_NOT_ACKNOWLEDGED: {
    title: 'The staff need to read the role agreement',
    sentence: ({ number, percent, day }) => [
      s`${number('acknowledged')} of ${number('team')} in the team have read the role agreement. At least ${percent('least')} is needed. Go through it.`,
      s`Nobody has noted who has read the role agreement from ${day('since')}. Go through it together.`,
      'Everybody in the team needs to read the role agreement. Go through it together.',
    ],
  },
  SHARED_QUESTION_WAITING: {
    title: 'A shared question waits',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', questions)} for supervision not taken up, since ${day('since')}. Do so the next time.`,
      'A shared question was not taken up. Take it up the next time.',
    ],
  },
  SUPERVISION_NOT_BOOKED: {
    title: 'The next session needs to be booked',
    sentence: ({ day, dayNear }) => [
      s`No session is booked, and none has been held in time since ${day('since')}. Last held on ${dayNear('last', 'since')}. Book one.`,
      s`No session is booked. The first was to be held by ${day('due')}. Book one.`,
      'No session is booked, and none has been held in time. Book one.',
    ],
  },
  GROUP_WITHOUT_FACILITATOR: {
    title: 'Leading a group to be attested',
    sentence: ({ day }) => [
      s`That whoever led the group on ${day('last')} can lead a group is not attested. Attest it, or let somebody else lead.`,
      'That whoever led the group can lead a group is not attested. Attest it, or let somebody else lead.',
    ],
  },
  EVERYONE_SPOKE_NOT_NOTED: {
    title: 'Whether everybody spoke is not noted',
    sentence: ({ day }) => [
      s`Whether everybody spoke in the group on ${day('last')} is not noted. Note it.`,
      'Whether everybody spoke in the group is not noted. Note it.',
    ],
  },
  NOT_EVERYONE_SPOKE: {
    title: 'Not everybody spoke',
    sentence: ({ day }) => [
      s`Not everybody spoke in the group on ${day('last')}. Talk about the form, or split the group.`,
      'Not everybody spoke in the group. Talk about the form, or split the group.',
    ],
  },
}
