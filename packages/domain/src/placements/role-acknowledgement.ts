import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { AcknowledgeRoleCommand } from './follow-up.commands.ts'

/**
 * The staff have read what the role is and is not: how many are in the team, and how many of them have (004-40). An
 * agreement that is signed anew is read anew.
 */
export function decideAcknowledgeRole(
  command: AcknowledgeRoleCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, roleAgreementId, acknowledgedOn, team, acknowledged } = command
  const agreement = register.roleAgreements.find((each) => each.id === roleAgreementId)
  const isNoted = register.roleAcknowledgements.some(
    (each) => each.roleAgreementId === roleAgreementId && each.acknowledgedOn === acknowledgedOn,
  )
  const reasons = reasonsWhere(
    [register.roleAcknowledgements.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [agreement === undefined, reason('ROLE_AGREEMENT_UNKNOWN', 'roleAgreementId')],
    [acknowledgedOn > on, reason('DAY_IN_FUTURE', 'acknowledgedOn', { day: acknowledgedOn })],
    [
      agreement !== undefined && !isActiveOn(agreement, acknowledgedOn),
      reason('ROLE_AGREEMENT_NOT_IN_FORCE', 'acknowledgedOn', {
        from: agreement?.from ?? '',
        until: agreement?.until ?? '',
      }),
    ],
    [acknowledged > team, reason('ACKNOWLEDGED_EXCEED_TEAM', 'acknowledged', { team })],
    [isNoted, reason('ACKNOWLEDGEMENT_ALREADY_NOTED', 'acknowledgedOn', { day: acknowledgedOn })],
  )
  return decide('placements.acknowledge-role', reasons, () => [
    { op: 'add', kind: 'roleAcknowledgements', record: { ...command, version: 1 } },
  ])
}
