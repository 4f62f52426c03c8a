import { followUpFindingCodes } from './follow-up-codes.ts'
import { programmeFindingCodes } from './programme-codes.ts'

/** Every code that a rule of this package can find. `messages` has a sentence for each. */
export const findingCodes = [
  'ANCHORING_INCOMPLETE',
  'CERTIFICATE_ENDED',
  'CERTIFICATE_MISSING',
  'CERTIFIED_WITHOUT_POST',
  'FLYER_MISSING',
  'FUNDING_ENDS_BEFORE_PLACEMENT',
  'FUNDING_ENDS_SOON',
  'FUNDING_MISSING',
  'GROUP_SUPERVISION_OVERDUE',
  'INDIVIDUAL_SUPERVISION_OVERDUE',
  'LINE_MANAGERS_AT_ONCE',
  'LONE_PEER',
  'MANDATE_ENDS_SOON',
  'MANDATE_MISSING',
  'MENTORS_AT_ONCE',
  'MENTOR_IS_LINE_MANAGER',
  'MENTOR_IS_SELF',
  'MENTOR_IS_SUPERVISOR',
  'MENTOR_MISSING',
  'MUNICIPALITY_WITHOUT_PEER_SUPPORTER',
  'PERIOD_REVERSED',
  'PICTURE_MISSING',
  'PICTURE_WITHOUT_CONSENT',
  'PLACEMENT_ENDS_SOON',
  'ROLE_AGREEMENT_MISSING',
  'STAFF_INTRODUCTIONS_LATE',
  'STAFF_INTRODUCTIONS_TOO_FEW',
  'SUPERVISORS_AT_ONCE',
  'SUPERVISOR_IS_LINE_MANAGER',
  'SUPERVISOR_IS_SELF',
  'SUPERVISOR_MISSING',
  'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  ...followUpFindingCodes,
  ...programmeFindingCodes,
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Every fact that a rule can miss; open values are named by their id instead, and coverage as `coverage`. */
export const missingFacts = [
  'fraction',
  'lineManager',
  'pictureConsent',
  'supervisorFraction',
  'supervisorOwnExperience',
] as const
export type MissingFact = (typeof missingFacts)[number]
