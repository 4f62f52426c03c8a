import { s } from '../sentence.ts'
import type { ProgrammeFindingWords } from './finding-words.ts'

const seats = { one: 'seat', other: 'seats' }
const posts = { one: 'post', other: 'posts' }
const remarks = { one: 'remark', other: 'remarks' }
const people = { one: 'person', other: 'people' }
const weeks = { one: 'week', other: 'weeks' }
const parts = { one: 'practical part', other: 'practical parts' }
const points = { one: 'point', other: 'points' }
const figures = { network: 'peers in the network', employed: 'people employed' }
const bodies = {
  'steering-group': 'the steering group',
  'strategy-group': 'the strategy group',
  'national-network': 'the national network',
  other: 'another group',
}

export const programmeFindings: ProgrammeFindingWords = {
  SEATS_ABOVE_FUNDED_POSTS: {
    title: 'More seats than funded posts',
    sentence: ({ counted }) => [
      s`${counted('seats', seats)}, but money for ${counted('funded', posts)}. Fund more, or have fewer seats.`,
      'More training seats than funded posts. Fund more, or have fewer seats.',
    ],
  },
  COHORT_TEAM_MISSING: {
    title: 'Team for the training to be named',
    sentence: ({ day }) => [
      s`No training and coordination team since ${day('since')}. Name one before the round opens.`,
      'No training and coordination team. Name one before the round opens.',
    ],
  },
  COHORT_TEAM_NOT_TIED: {
    title: 'The team is not tied to the user movement',
    sentence: ({ day }) => [
      s`The team has not belonged with the user movement since ${day('since')}. Sign a cooperation agreement.`,
      'The team does not belong with the user movement. Sign a cooperation agreement.',
    ],
  },
  SEATS_WITHOUT_WORKPLACE: {
    title: 'Workplace to be agreed',
    sentence: ({ counted }) => [
      s`${counted('count', people)} without an agreed workplace. Agree on one before the training begins.`,
      'Some have no agreed workplace. Agree on one before the training begins.',
    ],
  },
  TRAINING_TOO_SHORT: {
    title: 'The training is too short',
    sentence: ({ counted, number }) => [
      s`The training is ${counted('weeks', weeks)} long, and it takes ${number('required')}. Change its days.`,
      'The training is too short. Change its days.',
    ],
  },
  TRAINING_WITHOUT_PRACTICAL_PARTS: {
    title: 'No practical parts in the training',
    sentence: ({ day }) => [
      s`No practical parts recorded before the end on ${day('due')}. They prepare the best.`,
      'No practical parts recorded. They prepare the best.',
    ],
  },
  REUNION_MISSING: {
    title: 'Reunion to be held',
    sentence: ({ day }) => [
      s`A reunion was due by ${day('due')}. Invite the whole group, employed or not.`,
      'No reunion yet. Invite the whole group, employed or not.',
    ],
  },
  REUNION_NOT_FOR_ALL: {
    title: 'All to be invited to a reunion',
    sentence: ({ counted, day }) => [
      s`${counted('count', people)} not invited on ${day('since')}. Reunions are for the whole group.`,
      'Some were not invited. Reunions are for the whole group.',
    ],
  },
  FURTHER_TRAINING_MISSING: {
    title: 'Further training to be offered',
    sentence: ({ day }) => [
      s`Further training was to be offered by ${day('due')}. Invite the whole group.`,
      'No further training has been offered yet. Invite the whole group.',
    ],
  },
  FURTHER_TRAINING_NOT_FOR_ALL: {
    title: 'All to be offered further training',
    sentence: ({ counted, day }) => [
      s`${counted('count', people)} not invited on ${day('since')}. Further training is for the whole group.`,
      'Some were not invited. Further training is for the whole group.',
    ],
  },
  ATTESTED_AFTER_CERTIFICATE: {
    title: 'Own experience was attested after the certificate',
    sentence: ({ day }) => [
      s`The certificate is from ${day('since')}, and own experience was attested afterwards. Nothing more to do now.`,
      'Own experience was attested after the certificate. Nothing more to do now.',
    ],
  },
  CERTIFIED_WITHOUT_ATTESTATION: {
    title: 'Own experience to be attested',
    sentence: ({ day }) => [
      s`Certified since ${day('since')}, but nobody attested own experience. Ask, and record the answer.`,
      'Certified, but nobody attested own experience. Ask, and record the answer.',
    ],
  },
  CERTIFIED_WITHOUT_OWN_EXPERIENCE: {
    title: 'Certificate without own experience',
    sentence: ({ day }) => [
      s`Certified since ${day('since')}, but recorded as without own experience. Correct what is wrong.`,
      'Certified, but recorded as without own experience. Correct what is wrong.',
    ],
  },
  CERTIFIED_WITHOUT_TRAINING: {
    title: 'Certificate without completed training',
    sentence: ({ day }) => [
      s`The certificate of ${day('since')} rests on no training that was passed. Name who decided on an exception.`,
      'The certificate rests on no training that was passed. Name who decided on an exception.',
    ],
  },
  PRACTICAL_PARTS_LEFT: {
    title: 'Practical parts left',
    sentence: ({ counted, day }) => [
      s`${counted('missed', parts)} left, the first from ${day('since')}. Give a chance to make up for what was missed.`,
      'Practical parts left. Give a chance to make up for what was missed.',
    ],
  },
  LOST_CONTACT: {
    title: 'Contact is lost',
    sentence: ({ day }) => [
      s`No contact since ${day('last')}. Get in touch: nobody who trained is to be forgotten.`,
      s`Somebody was to get in touch by ${day('due')}. Do so now: nobody who trained is to be forgotten.`,
      'No contact for a long time. Get in touch: nobody who trained is to be forgotten.',
    ],
  },
  GOAL_NOT_REACHED: {
    title: 'The goal is not reached',
    sentence: ({ number, day }) => [
      s`${number('counted')} of ${number('target')} on the day the goal was due, ${day('due')}. Set a new one, or see what hinders.`,
      'The goal should be reached by now. Set a new one, or see what hinders.',
    ],
  },
  GOAL_WITHOUT_DAY: {
    title: 'The goal has no day',
    sentence: ({ day }) => [
      s`The goal of ${day('since')} has no day by which it is to be reached. Decide on one.`,
      'The goal has no day by which it is to be reached. Decide on one.',
    ],
  },
  PUBLISHED_FIGURE_DIFFERS: {
    title: 'Published figure does not agree',
    sentence: ({ number, day, word }) => [
      s`${number('published')} ${word('figure', figures)} as told on ${day('since')}, ${number('counted')} in the register.`,
      'A published figure does not agree with the register. Correct it.',
    ],
  },
  COOPERATION_AGREEMENT_MISSING: {
    title: 'Cooperation agreement missing',
    sentence: ({ day }) => [
      s`No cooperation agreement since ${day('since')}. Sign one between principals and user movement.`,
      'No cooperation agreement. Sign one between principals and user movement.',
    ],
  },
  COOPERATION_AGREEMENT_ENDS_SOON: {
    title: 'Cooperation agreement ends soon',
    sentence: ({ day }) => [
      s`The agreement holds until ${day('lastDay')}. Renew it in good time.`,
      'The agreement ends soon. Renew it in good time.',
    ],
  },
  CONTEXT_WITHOUT_RESPONSIBLE: {
    title: 'Responsible for the context to be named',
    sentence: ({ day }) => [
      s`Nobody has answered for the collegial context in the region since ${day('since')}. Name an organisation.`,
      'Nobody answers for the collegial context in the region. Name an organisation.',
    ],
  },
  METHOD_SUPPORT_MISSING: {
    title: 'Support in the method needed',
    sentence: ({ day }) => [
      s`The national organisation has stood in for a local one since ${day('since')}. Ask it for support in the method.`,
      'The national organisation stands in for a local one. Ask it for support in the method.',
    ],
  },
  GOVERNANCE_MISSING: {
    title: 'No group leads the programme',
    sentence: ({ day }) => [
      s`No group has led the programme since ${day('since')}. Record which one does.`,
      'No group leads the programme. Record which one does.',
    ],
  },
  GOVERNANCE_MEETING_OVERDUE: {
    title: 'Meeting of a leading group to be held',
    sentence: ({ listed, day }) => [
      s`A meeting of ${listed('bodies', bodies)} was due by ${day('due')}. Book one.`,
      'A leading group has not met in time. Book a meeting.',
    ],
  },
  MANDATE_PHASE_MISSING: {
    title: 'Phase of the mandate to be stated',
    sentence: ({ day }) => [
      s`The mandate has had no phase since ${day('since')}. State whether it is a project or regular operation.`,
      'The mandate has no phase. State whether it is a project or regular operation.',
    ],
  },
  COORDINATOR_MISSING: {
    title: 'The programme has no coordinator',
    sentence: ({ day }) => [
      s`Nobody has coordinated the programme since ${day('since')}. Name somebody to turn to.`,
      'Nobody coordinates the programme. Name somebody to turn to.',
    ],
  },
  FAULT_NOT_ASSESSED: {
    title: 'System fault to be assessed',
    sentence: ({ day }) => [
      s`To be assessed by ${day('due')}. Decide whether it is lifted.`,
      'Not assessed yet. Decide whether it is lifted.',
    ],
  },
  FAULT_NOT_LIFTED: {
    title: 'System fault to be lifted',
    sentence: ({ day }) => [
      s`To be lifted to the user movement by ${day('due')}. Lift it now.`,
      'Not lifted to the user movement yet. Lift it now.',
    ],
  },
  FAULT_NOT_ANSWERED: {
    title: 'System fault waits for an answer',
    sentence: ({ day }) => [
      s`An answer was due by ${day('due')}. Ask for it.`,
      'The answer takes long. Ask for it.',
    ],
  },
  FAULT_NOT_TOLD_BACK: {
    title: 'System fault to be told back',
    sentence: ({ day }) => [
      s`Whoever saw the fault was to be told by ${day('due')}. Tell what came of it.`,
      'Whoever saw the fault has not been told. Tell what came of it.',
    ],
  },
  FORUM_NOT_HELD: {
    title: 'Forum to be held',
    sentence: ({ day, dayNear }) => [
      s`To be held by ${day('due')}. Last held on ${dayNear('last', 'due')}.`,
      s`To be held by ${day('due')}. Hold it, so that all know that the chance exists.`,
      'The forum has not been held in time. Hold it, so that all know that the chance exists.',
    ],
  },
  FORUM_MANAGER_MISSING: {
    title: 'Manager of the forum to be named',
    sentence: ({ day }) => [
      s`No manager has had the minutes since ${day('since')}. Name one.`,
      'No manager gets the minutes. Name one.',
    ],
  },
  MINUTES_NOT_SENT: {
    title: 'Minutes to be sent',
    sentence: ({ day }) => [
      s`The manager was to have the minutes by ${day('due')}. Send them.`,
      'The manager has not had the minutes. Send them.',
    ],
  },
  MINUTES_NOT_RECEIVED: {
    title: 'Minutes to be received',
    sentence: ({ day }) => [
      s`Sent, but were to be received by ${day('due')}. Confirm that they have come.`,
      'Sent, but not received. Confirm that they have come.',
    ],
  },
  POINTS_NOT_ANSWERED: {
    title: 'Points wait for an answer',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', points)} without an answer; the oldest was due by ${day('due')}.`,
      'Points without an answer. Answer, also where it is no.',
    ],
  },
  POINTS_NOT_TOLD_BACK: {
    title: 'Answers to be told at the forum',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', points)} with answers not told; the oldest was due by ${day('due')}.`,
      'Answers not told at the forum. Take them up the next time.',
    ],
  },
  RULE_REMARK_UNANSWERED: {
    title: 'A remark on a rule waits for an answer',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', remarks)} waiting for an answer. The first was to be answered by ${day('due')}. Answer now.`,
      'A remark on a rule waits for an answer. Answer now.',
    ],
  },
  NEXT_ROUND_OVERDUE: {
    title: 'The next round of training needs to be planned',
    sentence: ({ day }) => [
      s`The next round of training was to begin by ${day('due')}. Plan it.`,
      'The next round of training should have begun. Plan it.',
    ],
  },
  NATIONAL_NETWORK_TOO_FEW: {
    title: 'Too few in the national collaboration',
    sentence: ({ number }) => [
      s`${number('count')} of ${number('required')} in the national collaboration. Note who else takes part.`,
      'Too few take part in the national collaboration. Note who else takes part.',
    ],
  },
  FORUM_GUEST_NOT_NOTED: {
    title: 'Whether the guest came to be noted',
    sentence: ({ number, day }) => [
      s`Whether ${number('waiting')} of the planned guests came is not noted; the first was to come on ${day('due')}. Note it.`,
      'Whether a planned guest came is not noted. Note it.',
    ],
  },
  FORUM_MANAGER_ABSENT: {
    title: 'The manager to be invited to the forum',
    sentence: ({ day, dayNear }) => [
      s`The manager was to be at the forum by ${day('due')}. The last time was ${dayNear('last', 'due')}. Invite the manager.`,
      s`The manager has not been at the forum. The first time was to be by ${day('due')}. Invite the manager.`,
      'The manager has not been at the forum for a long time. Invite the manager.',
    ],
  },
  FORUM_EVALUATION_OVERDUE: {
    title: 'The forum needs to be evaluated',
    sentence: ({ day, dayNear }) => [
      s`The forum was to be evaluated by ${day('due')}. The last time was ${dayNear('last', 'due')}. Ask everybody who comes.`,
      s`The forum has not been evaluated. The first time was to be by ${day('due')}. Ask everybody who comes.`,
      'The forum has not been evaluated for a long time. Ask everybody who comes.',
    ],
  },
}
