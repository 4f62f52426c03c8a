import type { Day, Period } from '../calendar/day.schemas.ts'
import type { Decision, Operation } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { RecordOf, Register } from '../register/register.schemas.ts'
import { endsInThePast } from './ends-in-the-past.ts'
import type { AmendPlacementCommand, EndPlacementCommand } from './placement.commands.ts'
import type { Placement } from './placement.schemas.ts'

/** What stands only as long as its placement does. */
const kindsOfPlacement = [
  'relations',
  'roleAgreements',
  'marks',
  'weekSchedules',
  'supervisionPlans',
] as const
type KindOfPlacement = (typeof kindsOfPlacement)[number]
type OfPlacement = RecordOf<KindOfPlacement | 'roles'>

/**
 * A placement ends, and with it what stands only as long as it does: relations, role agreement, picture, schedule,
 * plan; and the role of peer supporter, unless it is held in another placement too.
 */
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
    ...(placement === undefined ? [] : followingEnd(placement, until, register, on)),
  ])
}

/**
 * A placement gets another share of full time, another supporting organisation or another end. What runs past an
 * earlier end ends with it, as when it is ended. What was to end with the placement goes on to a later end only where
 * that is certain: the old end has not come, and nothing else of its kind stands on that day or is to come. Everything
 * else stays as it is, and has to be named, signed or marked anew. An earlier end whose last day has been is refused
 * unless it is said to be meant.
 */
export function decideAmendPlacement(command: AmendPlacementCommand, register: Register, on: Day): Decision {
  const { placementId, version, fraction, supportOrganisationId, until, endsEarlier } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const values = {
    ...(fraction !== undefined && fraction !== placement?.fraction && { fraction }),
    ...(supportOrganisationId !== undefined &&
      supportOrganisationId !== placement?.supportOrganisationId && { supportOrganisationId }),
    ...(until !== undefined && until !== placement?.until && { until }),
  }
  const isUnchanged = placement !== undefined && Object.keys(values).length === 0
  const isUnknown =
    supportOrganisationId !== undefined &&
    supportOrganisationId !== null &&
    !register.organisations.some(({ id }) => id === supportOrganisationId)
  const reversed = reasonsAgainstEnd(placement, until)
  const isPast = placement !== undefined && until !== undefined && endsInThePast(until, placement.until, on)
  const reasons = [
    ...reasonsWhere(
      [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
      [isUnchanged, reason('NOTHING_TO_CHANGE', null)],
      [isUnknown, reason('SUPPORT_ORGANISATION_UNKNOWN', 'supportOrganisationId')],
      [
        isPast && reversed.length === 0 && endsEarlier !== true,
        reason('LAST_DAY_BEFORE_TODAY', 'until', { until: until ?? '' }),
      ],
    ),
    ...reversed,
  ]
  return decide('placements.amend', reasons, () => [
    { op: 'amend', kind: 'placements', id: placementId, version, values },
    ...(placement === undefined || values.until === undefined
      ? []
      : followingEnd(placement, values.until, register, on)),
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

/** What another end of a placement does to what stands only as long as it does. */
function followingEnd(placement: Placement, until: Day | null, register: Register, on: Day): Operation[] {
  const old = placement.until
  const follows = <T extends OfPlacement>(records: readonly T[]): T[] => {
    if (old === null || (until !== null && until < old)) {
      return until === null ? [] : records.filter((each) => runsPast(until, each))
    }
    return old <= on ? [] : records.filter((each) => endsAlone(old, each, records))
  }
  const ofPlacement = kindsOfPlacement.flatMap((kind) => {
    const records: readonly OfPlacement[] = register[kind]
    return follows(records.filter((each) => 'placementId' in each && each.placementId === placement.id)).map(
      ({ id, version }): Operation => ({ op: 'amend', kind, id, version, values: { until } }),
    )
  })
  const ofRole = follows(rolesIn(placement, until, register)).map(
    ({ id, version }): Operation => ({ op: 'amend', kind: 'roles', id, version, values: { until } }),
  )
  return [...ofPlacement, ...ofRole]
}

function runsPast(until: Day, period: Period): boolean {
  return period.from < until && (period.until === null || period.until > until)
}

/** Whether a record was to end with a placement, and nothing else of its kind stands on that day or is to come. */
function endsAlone(end: Day, record: OfPlacement, records: readonly OfPlacement[]): boolean {
  const rivals = records.filter(
    (each) =>
      each !== record && partOf(each) === partOf(record) && (each.until === null || each.until >= end),
  )
  return record.until === end && rivals.length === 0
}

/** Which of several of a kind it is: a relation as mentor, a mark for the flyer, a role at a workplace. */
function partOf(record: OfPlacement): string | null {
  if ('item' in record) return record.item
  if ('organisationId' in record) return record.organisationId
  return 'kind' in record ? record.kind : null
}

/**
 * The roles of peer supporter that a placement carries: at its workplace, or without one. A role that is held in
 * another placement too, which runs on past the new end or is to come, does not follow this one.
 */
function rolesIn({ id, personId, workplaceId }: Placement, until: Day | null, register: Register) {
  const goingOn = register.placements.filter(
    (each) =>
      each.personId === personId &&
      each.id !== id &&
      (each.until === null || (until !== null && each.until > until)),
  )
  return register.roles.filter(
    ({ personId: holder, role, organisationId }) =>
      holder === personId &&
      role === 'peer-supporter' &&
      (organisationId === null || organisationId === workplaceId) &&
      !goingOn.some((each) => organisationId === null || each.workplaceId === organisationId),
  )
}
