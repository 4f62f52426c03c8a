import { type Sentence, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/en.ts'
import type { PlacingRefusalCode } from './refusal-words.ts'

/** Why somebody does not start in a placement, is not named in it, or is not excepted. */
export const placingRefusals: Readonly<Record<PlacingRefusalCode, Sentence>> = {
  ABOVE_FULL_TIME: ({ percent, day }) => [
    s`From ${day('day')} the employments would come to ${percent('percent')} of full time. Choose a smaller share.`,
    'The employments would come to more than full time together. Choose a smaller share.',
  ],
  ALREADY_PLACED: ({ day }) => [
    s`The person is placed here already, from ${day('from')}. Change that placement instead.`,
    'The person is placed here already on one of those days. Change that placement instead.',
  ],
  COORDINATOR_IS_SELF: 'Nobody can be their own coordinator. Choose somebody else.',
  EMPLOYER_UNKNOWN: 'The employer is not in the register. Choose from the list.',
  EXCEPTION_ALREADY_STANDS:
    'An exception stands already on one of those days. End it first, or choose another day.',
  EXCEPTION_ENDS_BEFORE: ({ day }) => [
    s`The exception ends already on ${day('until')}. Choose an earlier day. A longer one takes a new decision.`,
    'The exception ends earlier already. A longer one takes a new decision.',
  ],
  EXCEPTION_NOT_NEEDED: 'Own experience is attested. No exception is needed.',
  EXCEPTION_UNKNOWN: 'The exception is not in the register. Load the page again.',
  LINE_MANAGER_IS_MENTOR:
    'The line manager cannot be the mentor. Choose somebody else, so that there is one more person.',
  LINE_MANAGER_IS_SELF: 'Nobody can be their own line manager. Choose somebody else.',
  LINE_MANAGER_IS_SUPERVISOR:
    'The line manager cannot be the supervisor. Choose somebody else, so that it is possible to speak freely.',
  NEITHER_CERTIFIED_NOR_SEATED:
    'The person has no certificate on the first day, and no training seat with a funded post here. Issue the certificate, or say who decided all the same.',
  NOT_A_COORDINATOR:
    'The person is not a coordinator in the register. Choose a coordinator, or enter the role first.',
  NOT_A_WORKPLACE: 'The organisation is not a workplace in the register. Choose a workplace.',
  NOT_AN_EMPLOYER: 'The organisation is not an employer in the register. Choose an employer.',
  SUPPORT_ORGANISATION_UNKNOWN: 'The supporting organisation is not in the register. Choose from the list.',
  WORKPLACE_HAS_ENDED:
    'The work with peer supporters has ended at the workplace. Begin anew with interest before somebody is placed.',
  WORKPLACE_NOT_READY: ({ word }) => [
    s`The workplace has come to ${word('stage', vocabulary.stages)}. Nobody starts before recruitment. Note its stages, or say who decided all the same.`,
    'The workplace has not come to recruitment. Note its stages first, or say who decided all the same.',
  ],
}
