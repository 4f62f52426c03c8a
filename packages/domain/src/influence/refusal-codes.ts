/** Every reason why a command about influence can be refused. */
export const influenceRefusalCodes = [
  'ANSWER_MISSING',
  'DAY_OUTSIDE_FORUM',
  'FAULT_ALREADY_NOTED',
  'FAULT_UNKNOWN',
  'FORUM_MISSING',
  'FORUM_UNKNOWN',
  'FORUM_WITHOUT_MANAGER',
  'LIFTED_TO_MISSING',
  'MEETING_ALREADY_RECORDED',
  'MEETING_CANCELLED',
  'MEETING_MISSING',
  'MEETING_NOT_LATER',
  'MEETING_UNKNOWN',
  'MINUTES_ALREADY_RECEIVED',
  'MINUTES_ALREADY_SENT',
  'MINUTES_NOT_SENT',
  'OWNER_MISSING',
  'POINT_IS_INDIVIDUAL',
  'POINT_UNKNOWN',
] as const
export type InfluenceRefusalCode = (typeof influenceRefusalCodes)[number]
