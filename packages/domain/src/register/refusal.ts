import type { Day, Period } from '../calendar/day.schemas.ts'
import { influenceRefusalCodes } from '../influence/refusal-codes.ts'
import { placementRefusalCodes } from '../placements/refusal-codes.ts'
import { programmeRefusalCodes } from '../programme/refusal-codes.ts'
import { roleRefusalCodes } from '../role/refusal-codes.ts'
import { supervisionRefusalCodes } from '../supervision/refusal-codes.ts'
import { trainingRefusalCodes } from '../training/refusal-codes.ts'
import { workplaceRefusalCodes } from '../workplaces/refusal-codes.ts'
import type { Decision, Operation, Reason } from './change.ts'

/** Every reason why a command of this package can be refused. `messages` has a sentence for each. */
export const refusalCodes = [
  'ALREADY_MARKED',
  'ALREADY_NAMED',
  'ALREADY_SIGNED',
  'ANSWERED_LATER',
  'ATTENDEE_IS_SUPERVISOR',
  'ATTENDEE_TWICE',
  'ATTENDEE_UNKNOWN',
  'ATTENDEE_WITHOUT_PLACEMENT',
  'CONSENT_DECLINED',
  'CONSENT_UNKNOWN',
  'DAY_IN_FUTURE',
  'DAY_OUTSIDE_PLACEMENT',
  'DAY_TOO_EARLY',
  'DAY_TOO_FAR_AHEAD',
  'FUNDING_ALREADY_RECORDED',
  'GROUP_NEEDS_TWO',
  'INDIVIDUAL_TAKES_ONE',
  'INTRODUCTION_ALREADY_RECORDED',
  'LAST_DAY_BEFORE_TODAY',
  'LEVEL_TWICE',
  'MARKED_LATER',
  'MENTOR_IS_LINE_MANAGER',
  'MENTOR_IS_SELF',
  'MENTOR_IS_SUPERVISOR',
  'NAMED_LATER',
  'NOTHING_TO_CHANGE',
  'NOT_A_SUPERVISOR',
  'PERSON_UNKNOWN',
  'PLACEMENT_ALREADY_ENDED',
  'PLACEMENT_UNKNOWN',
  'RECORDED_OUTSIDE',
  'RECORD_ID_TAKEN',
  'SESSION_ALREADY_RECORDED',
  'SIGNED_LATER',
  'STEP_NOT_POSSIBLE',
  'SUPERVISOR_IS_LINE_MANAGER',
  'SUPERVISOR_IS_MENTOR',
  'SUPERVISOR_IS_SELF',
  'SUPERVISOR_UNKNOWN',
  'SUPERVISOR_WITHOUT_OWN_EXPERIENCE',
  'UNTIL_NOT_AFTER_FROM',
  'WORKPLACE_UNKNOWN',
  ...trainingRefusalCodes,
  ...programmeRefusalCodes,
  ...influenceRefusalCodes,
  ...placementRefusalCodes,
  ...roleRefusalCodes,
  ...supervisionRefusalCodes,
  ...workplaceRefusalCodes,
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** One reason, the field of the command that it is about, and its numbers. */
export function reason(code: RefusalCode, field: string | null, numbers: Reason['numbers'] = {}): Reason {
  return { code, numbers, field }
}

/** The reasons that hold, in the order they are asked about. */
export function reasonsWhere(...asked: readonly (readonly [holds: boolean, reason: Reason])[]): Reason[] {
  return asked.filter(([holds]) => holds).map(([, reason]) => reason)
}

/** That a day has not been, whatever else stands against a command. `on` is the region's day. */
export function reasonsAgainstFuture(day: Day, on: Day): Reason[] {
  return reasonsWhere([day > on, reason('DAY_IN_FUTURE', 'on', { day })])
}

/** That something stands recorded on a day which is none of a period's any longer, with the last such day. */
export function recordedOutside(
  field: string,
  days: readonly Day[],
  { from, until }: Period,
): readonly [holds: boolean, reason: Reason] {
  const outside = days.filter((day) => day < from || (until !== null && day >= until)).sort()
  return [outside.length > 0, reason('RECORDED_OUTSIDE', field, { day: outside.at(-1) ?? '' })]
}

/** A refusal with every reason; where there is none, the change. */
export function decide(
  kind: string,
  reasons: readonly Reason[],
  operations: () => readonly Operation[],
): Decision {
  if (reasons.length > 0) return { outcome: 'refused', reasons: [...reasons] }
  return { outcome: 'change', change: { kind, operations: [...operations()] } }
}
