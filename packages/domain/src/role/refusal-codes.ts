/** Every reason why a command about the role can be refused, besides those of all commands. */
export const roleRefusalCodes = [
  'INDIVIDUAL_HAS_ONE_HEAD',
  'ROLE_EVENT_UNKNOWN',
  'SELF_CHECK_ALREADY_ANSWERED',
  'TASK_NOT_NAMED',
  'TASK_OF_BOUNDARY',
] as const
export type RoleRefusalCode = (typeof roleRefusalCodes)[number]
