import { s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/en.ts'
import type { FindingWords } from './finding-words.ts'
import { followUpFindings } from './follow-up.en.ts'
import { programmeFindings } from './programme.en.ts'

const sessions = { one: 'session', other: 'sessions' }
const posts = { one: 'post', other: 'posts' }
const longer = { one: 'post that goes on longer', other: 'posts that go on longer' }

export const findings: FindingWords = {
  ...followUpFindings,
  ...programmeFindings,
  SUPERVISOR_MISSING: {
    title: 'Supervisor to be named',
    sentence: ({ day }) => [
      s`Without a supervisor since ${day('since')}. Name one, so that supervision can begin.`,
      'Without a supervisor. Name one, so that supervision can begin.',
    ],
  },
  SUPERVISORS_AT_ONCE: {
    title: 'Several supervisors at once',
    sentence: ({ number, day }) => [
      s`Has had ${number('count')} supervisors at once since ${day('since')}. Decide which of them is responsible.`,
      'Has several supervisors at once. Decide which of them is responsible.',
    ],
  },
  SUPERVISOR_IS_SELF: {
    title: 'Nobody can supervise themselves',
    sentence: ({ day }) => [
      s`Recorded as their own supervisor since ${day('since')}. Name somebody else.`,
      'Recorded as their own supervisor. Name somebody else.',
    ],
  },
  SUPERVISOR_IS_LINE_MANAGER: {
    title: 'The supervisor is also the manager',
    sentence:
      'The supervisor is also the line manager. Name somebody else, so that it is possible to speak freely.',
  },
  SUPERVISOR_WITHOUT_OWN_EXPERIENCE: {
    title: 'Supervisor with own experience to be named',
    sentence: 'The supervisor has no own experience, which supervision builds on. Name somebody who has.',
  },
  INDIVIDUAL_SUPERVISION_OVERDUE: {
    title: 'Individual supervision to be booked',
    sentence: ({ day, dayNear }) => [
      s`Individual supervision overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No individual supervision yet. The first was due by ${day('due')}.`,
      'Individual supervision is overdue. Book a time.',
    ],
  },
  GROUP_SUPERVISION_OVERDUE: {
    title: 'Group supervision to be booked',
    sentence: ({ day, dayNear }) => [
      s`Group supervision overdue since ${day('since')}. Last held on ${dayNear('last', 'since')}.`,
      s`No group supervision yet. The first was due by ${day('due')}.`,
      'Group supervision is overdue. Book a time.',
    ],
  },
  MENTOR_MISSING: {
    title: 'Mentor to be named',
    sentence: ({ day }) => [
      s`Without a mentor since ${day('since')}. A mentor is somebody to turn to in everyday work.`,
      'Without a mentor. A mentor is somebody to turn to in everyday work.',
    ],
  },
  MENTORS_AT_ONCE: {
    title: 'Several mentors at once',
    sentence: ({ number, day }) => [
      s`Has had ${number('count')} mentors at once since ${day('since')}. Decide which of them it is.`,
      'Has several mentors at once. Decide which of them it is.',
    ],
  },
  MENTOR_IS_SELF: {
    title: 'Nobody can be their own mentor',
    sentence: 'Recorded as their own mentor. Name somebody else.',
  },
  MENTOR_IS_SUPERVISOR: {
    title: 'The mentor is also the supervisor',
    sentence:
      'The mentor is also the supervisor. Name somebody else, so that there is one more person to turn to.',
  },
  MENTOR_IS_LINE_MANAGER: {
    title: 'The mentor is also the manager',
    sentence:
      'The mentor is also the line manager. Name somebody else, so that it is possible to speak freely.',
  },
  LINE_MANAGERS_AT_ONCE: {
    title: 'Several line managers at once',
    sentence: ({ number, day }) => [
      s`Has had ${number('count')} line managers at once since ${day('since')}. Correct the record.`,
      'Has several line managers at once. Correct the record.',
    ],
  },
  ROLE_AGREEMENT_MISSING: {
    title: 'Role agreement to be written',
    sentence: ({ day }) => [
      s`Without a role agreement since ${day('since')}. Write down what the role is here, and what it is not.`,
      'Without a role agreement. Write down what the role is here, and what it is not.',
    ],
  },
  CERTIFICATE_MISSING: {
    title: 'Certificate missing',
    sentence: ({ day }) => [
      s`Working as a peer supporter without a certificate since ${day('since')}. The certificate comes before the title.`,
      'Working as a peer supporter without a certificate. The certificate comes before the title.',
    ],
  },
  CERTIFICATE_ENDED: {
    title: 'Certificate no longer valid',
    sentence: ({ day }) => [
      s`The certificate has not been valid since ${day('since')}. Issue a new one.`,
      'The certificate is no longer valid. Issue a new one.',
    ],
  },
  PLACEMENT_ENDS_SOON: {
    title: 'Employment ends soon',
    sentence: ({ day }) => [
      s`The last day of employment is ${day('lastDay')}. Extend it, or plan the ending in good time.`,
      'The employment ends soon. Extend it, or plan the ending in good time.',
    ],
  },
  PICTURE_MISSING: {
    title: 'Picture to be put up',
    sentence: ({ day }) => [
      s`No picture at the workplace since ${day('since')}. It shows whom one can turn to.`,
      'No picture at the workplace. It shows whom one can turn to.',
    ],
  },
  PICTURE_WITHOUT_CONSENT: {
    title: 'Picture is up without consent',
    sentence: 'The picture is up although the person said no. Take it down, or ask again.',
  },
  FLYER_MISSING: {
    title: 'Flyer to be laid out',
    sentence: ({ day }) => [
      s`No flyer at the workplace since ${day('since')}. It tells what a peer supporter does.`,
      'No flyer at the workplace. It tells what a peer supporter does.',
    ],
  },
  STAFF_INTRODUCTIONS_TOO_FEW: {
    title: 'Staff to be introduced',
    sentence: ({ counted, number, day }) => [
      s`${number('held')} of ${counted('required', sessions)} held. They were to be held before the start on ${day('since')}.`,
      s`${number('held')} of ${counted('required', sessions)} held. Hold the rest before the start on ${day('due')}.`,
      'Too few introductions held for the staff. Hold the rest before the start.',
    ],
  },
  STAFF_INTRODUCTIONS_LATE: {
    title: 'Introduction was held after the start',
    sentence: ({ number, counted }) => [
      s`Only ${number('heldBefore')} of ${counted('required', sessions)} held before the start. Nothing more to do now.`,
      'Introductions for the staff were held after the start. Nothing more to do now.',
    ],
  },
  ANCHORING_INCOMPLETE: {
    title: 'Decision to be anchored',
    sentence: ({ listed }) => [
      s`Not anchored with ${listed('missing', vocabulary.anchoringLevels)}. A decision lasts when all stand behind it.`,
      'Not anchored at every level. A decision lasts when all stand behind it.',
    ],
  },
  FUNDING_MISSING: {
    title: 'Post without funding',
    sentence: ({ counted, day }) => [
      s`No decided money for ${counted('placements', posts)} since ${day('since')}. Arrange funding.`,
      s`No decided money for ${counted('placements', posts)} from ${day('due')}. Arrange funding.`,
      'No decided money for the post. Arrange funding.',
    ],
  },
  FUNDING_ENDS_BEFORE_PLACEMENT: {
    title: 'Money ends before the employment',
    sentence: ({ counted, day }) => [
      s`From ${day('due')} there is no money for ${counted('placements', longer)}. Extend the funding.`,
      'The money ends before the employment. Extend the funding.',
    ],
  },
  FUNDING_ENDS_SOON: {
    title: 'Funding ends soon',
    sentence: ({ day }) => [
      s`Decided money lasts until ${day('lastDay')}. Extend it in good time.`,
      'Decided money ends soon. Extend it in good time.',
    ],
  },
  LONE_PEER: {
    title: 'Only peer supporter at the workplace',
    sentence: ({ day }) => [
      s`The only peer supporter here since ${day('since')}. Arrange exchange meetings with others.`,
      'The only peer supporter here. Arrange exchange meetings with others.',
    ],
  },
  CERTIFIED_WITHOUT_POST: {
    title: 'Certified but without a post',
    sentence: ({ day }) => [
      s`Certified but without a post since ${day('since')}. Find a workplace that wants to employ.`,
      'Certified but without a post. Find a workplace that wants to employ.',
    ],
  },
  MUNICIPALITY_WITHOUT_PEER_SUPPORTER: {
    title: 'Municipality without a peer supporter',
    sentence: ({ day }) => [
      s`The municipality has employed no peer supporter since ${day('since')}. Raise the matter again.`,
      'The municipality employs no peer supporter. Invite it to a first meeting.',
    ],
  },
  MANDATE_MISSING: {
    title: 'The programme has no mandate',
    sentence: ({ day }) => [
      s`The programme has had no mandate since ${day('since')}. Renew it.`,
      'The programme has no mandate. Renew it.',
    ],
  },
  MANDATE_ENDS_SOON: {
    title: 'The mandate of the programme ends',
    sentence: ({ day }) => [
      s`The mandate holds until ${day('lastDay')}. Renew it in good time.`,
      'The mandate ends soon. Renew it in good time.',
    ],
  },
  PERIOD_REVERSED: {
    title: 'The end comes before the beginning',
    sentence: ({ day }) => [
      s`Something here ends on ${day('until')} but begins on ${day('from')}. Correct the day that is wrong.`,
      'Something here ends before it begins. Correct the day that is wrong.',
    ],
  },
}
