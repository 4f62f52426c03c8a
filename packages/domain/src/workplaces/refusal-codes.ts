/** Every reason why a command about a workplace can be refused, besides those of all commands. */
export const workplaceRefusalCodes = [
  'CRITERIA_MISSING',
  'CRITERIA_NOT_AGREED_HERE',
  'CRITERION_TWICE',
  'DUE_BEFORE_SET',
  'INTRODUCED_EXCEED_PRESENT',
  'LESSON_UNKNOWN',
  'PLACEMENT_STILL_GOES_ON',
  'PURPOSE_ALREADY_STATED',
  'PURPOSE_STATED_LATER',
  'PURPOSE_TWICE',
  'RECRUITMENT_ALREADY_OPEN',
  'RECRUITMENT_UNKNOWN',
  'TASK_UNKNOWN',
  'TEAM_ALREADY_COUNTED',
  'USER_MOVEMENT_SESSION_ALREADY_RECORDED',
  'WORKPLACE_NOT_ANCHORED',
  'WORKPLACE_NOT_FUNDED',
  'WORKPLACE_NOT_INTRODUCED',
  'WORKPLACE_WITHOUT_PLACEMENT',
] as const
export type WorkplaceRefusalCode = (typeof workplaceRefusalCodes)[number]
