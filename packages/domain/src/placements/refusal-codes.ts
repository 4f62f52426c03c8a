/** Every reason why a command about how a placement goes on can be refused, besides those of all commands. */
export const placementRefusalCodes = [
  'ACKNOWLEDGED_EXCEED_TEAM',
  'ACKNOWLEDGEMENT_ALREADY_NOTED',
  'ALREADY_SCHEDULED',
  'DRAFT_ALREADY_THERE',
  'DRAFT_UNKNOWN',
  'EXTRACT_ALREADY_SEEN',
  'EXTRACT_NOT_LAWFUL_YET',
  'EXTRACT_OF_RENEWED_POST',
  'HANDOVER_TO_SELF',
  'HANDOVER_UNKNOWN',
  'MEETING_ALREADY_RECORDED',
  'MEETING_UNKNOWN',
  'NOBODY_PRESENT',
  'OUTCOME_ONLY_OF_REVIEW',
  'REVIEW_NEEDS_OUTCOME',
  'ROLE_AGREEMENT_NOT_IN_FORCE',
  'ROLE_AGREEMENT_UNKNOWN',
  'ROLE_PART_MISSING',
  'ROLE_REPLACES_PROFESSION',
  'SCHEDULED_LATER',
] as const
export type PlacementRefusalCode = (typeof placementRefusalCodes)[number]
