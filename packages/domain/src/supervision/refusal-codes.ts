/** Every reason why a command about how supervision goes on can be refused, besides those of all commands. */
export const supervisionRefusalCodes = [
  'ABSENCE_OVERLAPS',
  'ABSENCE_UNKNOWN',
  'ALREADY_PLANNED',
  'COVER_IS_ABSENT',
  'GATHERING_NEEDS_TWO',
  'HANDOVER_INCOMPLETE',
  'NOBODY_SUPERVISED',
  'NOT_AT_SESSION',
  'NO_SESSION_THAT_DAY',
  'PEER_MEETING_ALREADY_RECORDED',
  'PLANNED_LATER',
  'PLAN_NOT_DENSER_AT_FIRST',
  'PLAN_STEPS_NOT_RISING',
  'QUESTION_UNKNOWN',
  'REPLY_BY_SELF',
  'REQUEST_ALREADY_OPEN',
  'REQUEST_UNKNOWN',
  'SESSION_UNKNOWN',
] as const
export type SupervisionRefusalCode = (typeof supervisionRefusalCodes)[number]
