import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { SignRoleAgreementCommand } from './placement.commands.ts'

/**
 * A role agreement holds from a day on, which may be before the placement begins; the one before it ends then. Where
 * none holds on that day, it holds until the next one that is signed.
 */
export function decideSignRoleAgreement(
  command: SignRoleAgreementCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, from } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const agreements = register.roleAgreements.filter((each) => each.placementId === placementId)
  const present = agreements.filter((each) => isActiveOn(each, from))
  const later = agreements.filter(
    (each) => each.from > from && (each.until === null || each.until > each.from),
  )
  const next = later.map((each) => each.from).sort()[0] ?? null
  const isOver = placement !== undefined && placement.until !== null && placement.until <= from
  const stand = reasonsWhere(
    [register.roleAgreements.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [isOver, outsidePlacement(placement)],
    [agreements.some((each) => each.from === from), reason('ALREADY_SIGNED', 'from')],
    [present.length > 0 && next !== null, reason('SIGNED_LATER', 'from', { from: next ?? from })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(from, on)]
  return decide('placements.sign-role-agreement', reasons, () => [
    ...present.map(
      (each): Operation => ({
        op: 'amend',
        kind: 'roleAgreements',
        id: each.id,
        version: each.version,
        values: { until: from },
      }),
    ),
    { op: 'add', kind: 'roleAgreements', record: { id, version: 1, placementId, from, until: next } },
  ])
}
