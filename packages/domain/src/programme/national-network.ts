import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { JoinNationalNetworkCommand, LeaveNationalNetworkCommand } from './national-network.schemas.ts'

/** What taking part in the national collaboration goes through. Who comes back begins anew. */
export const nationalMembershipLifeCycle: LifeCycle<'member' | 'left', 'leave'> = {
  start: 'member',
  steps: { member: { leave: 'left' }, left: {} },
}

/** Somebody begins to take part for the region (requirement 000-19). */
export function decideJoinNationalNetwork(
  command: JoinNationalNetworkCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, personId, from } = command
  const isMember = register.nationalMemberships.some(
    (each) => each.personId === personId && (each.until === null || each.until > from),
  )
  const reasons = reasonsWhere(
    [register.nationalMemberships.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [from > on, reason('DAY_IN_FUTURE', 'from', { day: from })],
    [isMember, reason('ALREADY_IN_NATIONAL_NETWORK', 'personId')],
  )
  return decide('programme.join-national-network', reasons, () => [
    { op: 'add', kind: 'nationalMemberships', record: { ...command, version: 1, until: null } },
  ])
}

/** Somebody takes part no longer. */
export function decideLeaveNationalNetwork(
  command: LeaveNationalNetworkCommand,
  register: Register,
  on: Day,
): Decision {
  const { membershipId, version, until } = command
  const membership = register.nationalMemberships.find((each) => each.id === membershipId)
  const state = membership === undefined || isActiveOn(membership, on) ? 'member' : 'left'
  const from = membership?.from ?? until
  const reasons = reasonsWhere(
    [membership === undefined, reason('NATIONAL_MEMBERSHIP_UNKNOWN', 'membershipId')],
    [
      nationalMembershipLifeCycle.steps[state].leave === undefined,
      reason('STEP_NOT_POSSIBLE', 'membershipId', { state }),
    ],
    [membership !== undefined && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until })],
    [membership?.until === until, reason('NOTHING_TO_CHANGE', 'until')],
  )
  return decide('programme.leave-national-network', reasons, () => [
    { op: 'amend', kind: 'nationalMemberships', id: membershipId, version, values: { until } },
  ])
}
