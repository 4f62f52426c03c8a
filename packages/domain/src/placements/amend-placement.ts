import type { Day, Period } from '../calendar/day.schemas.ts'
import type { Decision, Operation } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { AmendPlacementCommand, EndPlacementCommand } from './placement.commands.ts'
import type { Placement } from './placement.schemas.ts'

/** A placement ends, and with it what stands only as long as it does: relations, role agreement, picture, schedule, plan. */
export function decideEndPlacement(command: EndPlacementCommand, register: Register, on: Day): Decision {
  const { placementId, version, until } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const hasEnded = placement !== undefined && placement.until !== null && placement.until <= on
  const reasons = [
    ...reasonsWhere(
      [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
      [hasEnded, reason('PLACEMENT_ALREADY_ENDED', 'until', { until: placement?.until ?? '' })],
      [!hasEnded && placement?.until === until, reason('NOTHING_TO_CHANGE', 'until')],
    ),
    ...reasonsAgainstEnd(placement, until),
  ]
  return decide('placements.end', reasons, () => [
    { op: 'amend', kind: 'placements', id: placementId, version, values: { until } },
    ...endingWith('relations', register.relations, placementId, until),
    ...endingWith('roleAgreements', register.roleAgreements, placementId, until),
    ...endingWith('marks', register.marks, placementId, until),
    ...endingWith('weekSchedules', register.weekSchedules, placementId, until),
    ...endingWith('supervisionPlans', register.supervisionPlans, placementId, until),
  ])
}

function endingWith(
  kind: 'relations' | 'roleAgreements' | 'marks' | 'weekSchedules' | 'supervisionPlans',
  records: readonly (Period & { id: RecordId; version: number; placementId: RecordId })[],
  placementId: RecordId,
  until: Day,
): Operation[] {
  return records
    .filter((each) => each.placementId === placementId && each.from < until)
    .filter((each) => each.until === null || each.until > until)
    .map(({ id, version }) => ({ op: 'amend', kind, id, version, values: { until } }))
}

/** A placement gets another share of full time or another end. */
export function decideAmendPlacement(command: AmendPlacementCommand, register: Register, _on: Day): Decision {
  const { placementId, version, fraction, until } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const values = {
    ...(fraction !== undefined && fraction !== placement?.fraction && { fraction }),
    ...(until !== undefined && until !== placement?.until && { until }),
  }
  const isUnchanged = placement !== undefined && Object.keys(values).length === 0
  const reasons = [
    ...reasonsWhere(
      [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
      [isUnchanged, reason('NOTHING_TO_CHANGE', null)],
    ),
    ...reasonsAgainstEnd(placement, until),
  ]
  return decide('placements.amend', reasons, () => [
    { op: 'amend', kind: 'placements', id: placementId, version, values },
  ])
}

function reasonsAgainstEnd(placement: Placement | undefined, until: Day | null | undefined) {
  const isReversed =
    placement !== undefined && until !== undefined && until !== null && until <= placement.from
  return reasonsWhere([
    isReversed,
    reason('UNTIL_NOT_AFTER_FROM', 'until', { from: placement?.from ?? '', until: until ?? '' }),
  ])
}
