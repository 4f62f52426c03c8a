/** Every reason why a command about a workplace can be refused, besides those of all commands. */
export const workplaceRefusalCodes = [
  'DUE_BEFORE_SET',
  'INTRODUCED_EXCEED_PRESENT',
  'PLACEMENT_STILL_GOES_ON',
  'TASK_UNKNOWN',
  'TEAM_ALREADY_COUNTED',
  'USER_MOVEMENT_SESSION_ALREADY_RECORDED',
  'WORKPLACE_NOT_ANCHORED',
  'WORKPLACE_NOT_FUNDED',
  'WORKPLACE_NOT_INTRODUCED',
  'WORKPLACE_WITHOUT_PLACEMENT',
] as const
export type WorkplaceRefusalCode = (typeof workplaceRefusalCodes)[number]
