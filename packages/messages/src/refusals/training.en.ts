import type { TrainingRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

const posts = { one: 'post', other: 'posts' }
const seats = { one: 'seat', other: 'seats' }
const parts = { one: 'practical part', other: 'practical parts' }

export const trainingRefusals: Readonly<Record<TrainingRefusalCode, Sentence>> = {
  AGREED_POSTS_UNKNOWN: 'The agreement is not in the register. Load the page again.',
  ALREADY_APPLIED: 'The person has an application already that is not answered. Answer it first.',
  ALREADY_ATTENDED: 'The person took part in that training day already. Nothing more is needed.',
  ALREADY_CERTIFIED: 'The person has a certificate already that holds on that day. Choose another day.',
  ALREADY_IN_COHORT: 'The person has a seat in the training round already. Nothing more is needed.',
  APPLICATIONS_CLOSED: ({ day }) => [
    s`The last day to apply was ${day('day')}. Choose another training round.`,
    'It is too late to apply. Choose another training round.',
  ],
  APPLICATION_UNKNOWN: 'The application is not in the register. Load the page again.',
  CERTIFICATE_ALREADY_ENDED: ({ day }) => [
    s`The certificate ended already on ${day('until')}.`,
    'The certificate has ended already.',
  ],
  CERTIFICATE_UNKNOWN: 'The certificate is not in the register. Load the page again.',
  COHORT_ALREADY_OPEN: 'The training round is open to applications already. Nothing more is needed.',
  COHORT_CALLED_OFF: 'The training round is called off. Choose another.',
  COHORT_HAS_ENDED: ({ day }) => [
    s`The training round ended on ${day('until')}. Choose that day or an earlier one.`,
    'The training round has ended. Choose an earlier day.',
  ],
  COHORT_HAS_PASSED: 'Somebody has passed the training round, so it cannot be called off.',
  COHORT_NOT_ENDED: ({ day }) => [
    s`The training round runs until ${day('until')}. Choose a day after that.`,
    'The training round has not ended. Fill in its last day, and choose a day after it.',
  ],
  COHORT_NOT_OPEN: 'The training round is not open to applications on that day. Open it first.',
  COHORT_NOT_PLANNED: 'The training round has no plan in the register. Order a new round.',
  COHORT_NUMBER_TAKEN: 'There is a training round with that number already. Choose another.',
  COHORT_TEAM_MISSING: 'A training and coordination team has to be named first.',
  COHORT_TEAM_NOT_TIED:
    'The team does not belong with the user movement. Sign a cooperation agreement, or choose another team.',
  COHORT_UNKNOWN: 'The training round is not in the register. Choose from the list.',
  DAY_OUTSIDE_COHORT: ({ day }) => [
    s`The training round runs from ${day('from')} until ${day('until')}. Choose a day in between.`,
    s`The training round begins on ${day('from')}. Choose that day or a later one.`,
    'The day lies outside the training round. Choose a day of it.',
  ],
  ENDS_BEFORE_START: ({ day }) => [
    s`The last day comes before the first, ${day('from')}. Change one of them.`,
    'The last day comes before the first. Change one of them.',
  ],
  EXCEPTION_OF_NOTHING: 'The exception has to be about a training round or a person. Choose which.',
  FUNDED_POSTS_TOO_FEW: ({ counted }) => [
    s`${counted('seats', seats)}, but money for ${counted('funded', posts)}. Fund more, or name who decided on an exception.`,
    'There is not money for as many posts as seats. Fund more, or name who decided on an exception.',
  ],
  GATHERING_ALREADY_RECORDED: ({ day }) => [
    s`Such a gathering on ${day('day')} is recorded already. Nothing more is needed.`,
    'The gathering is recorded already. Nothing more is needed.',
  ],
  NOT_ADMITTED: 'The person is not admitted. Answer the application first.',
  OWN_EXPERIENCE_MISSING: 'The person has no own experience, which the training and the work build on.',
  OWN_EXPERIENCE_UNKNOWN: 'Nobody has attested own experience. Attest it first.',
  PERSON_NOT_IN_COHORT: 'One of the people has no seat in the training round. Take the person away.',
  POSTS_ALREADY_FUNDED: 'The money for the posts is decided already. Nothing more is needed.',
  POSTS_WITHDRAWN: 'The agreement is taken back. Make a new one.',
  PRACTICAL_PARTS_MISSED: ({ counted, day }) => [
    s`${counted('missed', parts)} left, the first from ${day('day')}. Make them up first.`,
    'Practical parts are left. Make them up first.',
  ],
  SEATS_FULL: ({ counted }) => [
    s`The training round has ${counted('seats', seats)}, and all are taken. Let the application wait.`,
    'All seats are taken. Let the application wait.',
  ],
  SEAT_ALREADY_ENDED: 'The training seat has ended already. Load the page again.',
  SEAT_UNKNOWN: 'The training seat is not in the register. Load the page again.',
  TEAM_UNKNOWN: 'The organisation is no training and coordination team. Choose from the list.',
  TIED_LATER: ({ day }) => [
    s`A workplace is set from a later day already, ${day('from')}. Choose a day after it.`,
    'A workplace is set from a later day already. Choose a day after it.',
  ],
  TIP_NOT_CONFIRMED: 'Whoever was tipped about has to say yes themselves first. Ask the person.',
  TRAINING_DAY_ALREADY_RECORDED: ({ day }) => [
    s`The training day ${day('day')} is recorded already. Nothing more is needed.`,
    'The training day is recorded already. Nothing more is needed.',
  ],
  TRAINING_DAY_UNKNOWN: 'The training day is not in the register. Load the page again.',
  TRAINING_NOT_COMPLETED:
    'The person has not passed the training by that day. Pass them first, or name who decided on an exception.',
  WORKPLACE_NOT_AGREED: 'The workplace has agreed on no post. Make an agreement first.',
  WORKPLACE_POSTS_FULL: ({ counted }) => [
    s`The workplace has ${counted('posts', posts)}, and all are taken. Choose another workplace.`,
    'All posts at the workplace are taken. Choose another workplace.',
  ],
}
