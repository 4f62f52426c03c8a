/** Every reason why a command about the programme can be refused. */
export const programmeRefusalCodes = [
  'AGREEMENT_UNKNOWN',
  'AGREEMENT_WITHOUT_PRINCIPAL',
  'AGREEMENT_WITHOUT_USER_MOVEMENT',
  'ANSWER_NOT_HERE',
  'BODY_NAME_TAKEN',
  'BODY_UNKNOWN',
  'DAY_OUTSIDE_BODY',
  'DAY_OUTSIDE_MANDATE',
  'FIGURE_ALREADY_NOTED',
  'GOAL_ALREADY_SET',
  'GOAL_UNKNOWN',
  'MANDATE_OVERLAPS',
  'MANDATE_UNKNOWN',
  'NOT_OF_USER_MOVEMENT',
  'ORGANISATION_UNKNOWN',
  'PARTIES_TOO_FEW',
  'REMARK_NOT_IN_ROLE',
  'REMARK_UNKNOWN',
  'RULE_UNKNOWN',
  'TARGET_IS_BASELINE',
] as const
export type ProgrammeRefusalCode = (typeof programmeRefusalCodes)[number]
