import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn, shiftMonths } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  CloseHandoverCommand,
  NoteRegisterExtractCommand,
  OfferHandoverCommand,
  SetWeekScheduleCommand,
} from './follow-up.commands.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { Placement } from './placement.schemas.ts'

/** The first day on which a municipality may ask for an extract before work in the home. */
export const extractForHomesFrom: Day = '2026-03-01'

/** What a handover to another peer supporter goes through. */
export const handoverLifeCycle: LifeCycle<
  'offered' | 'contact-made' | 'declined' | 'lost-contact',
  'contact-made' | 'declined' | 'lost-contact'
> = {
  start: 'offered',
  steps: {
    offered: { 'contact-made': 'contact-made', declined: 'declined', 'lost-contact': 'lost-contact' },
    'lost-contact': { 'contact-made': 'contact-made' },
    'contact-made': {},
    declined: {},
  },
}

/** An ordinary week from a day on; the one before ends then. */
export function decideSetWeekSchedule(
  command: SetWeekScheduleCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, from, minutes } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const schedules = register.weekSchedules.filter((each) => each.placementId === placementId)
  const present = schedules.filter((each) => isActiveOn(each, from))
  const later = schedules.map((each) => each.from).filter((day) => day > from)
  const isSame = present.some((each) => String(each.minutes) === String(minutes))
  const stand = reasonsWhere(
    [register.weekSchedules.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [placement !== undefined && !isActiveOn(placement, from), outsidePlacement(placement)],
    [isSame, reason('NOTHING_TO_CHANGE', 'minutes')],
    [!isSame && present.some((each) => each.from === from), reason('ALREADY_SCHEDULED', 'from')],
    [later.length > 0, reason('SCHEDULED_LATER', 'from', { from: later.sort()[0] ?? from })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(from, on)]
  return decide('placements.set-week-schedule', reasons, () => [
    ...present.map(
      (each): Operation => ({
        op: 'amend',
        kind: 'weekSchedules',
        id: each.id,
        version: each.version,
        values: { until: from },
      }),
    ),
    { op: 'add', kind: 'weekSchedules', record: { ...command, version: 1, until: null } },
  ])
}

/** An extract was seen: once for a post, and never for one renewed within a year. What it said has no place here. */
export function decideNoteRegisterExtract(
  command: NoteRegisterExtractCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, placementId, seenOn, requiredBy } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const isSeen = register.registerExtracts.some((each) => each.placementId === placementId)
  const isTooSoon = requiredBy === 'work-in-the-home' && seenOn < extractForHomesFrom
  const reasons = reasonsWhere(
    [register.registerExtracts.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [seenOn > on, reason('DAY_IN_FUTURE', 'seenOn', { day: seenOn })],
    [isSeen, reason('EXTRACT_ALREADY_SEEN', 'placementId')],
    [
      placement !== undefined && isRenewedPost(placement, register),
      reason('EXTRACT_OF_RENEWED_POST', 'placementId'),
    ],
    [isTooSoon, reason('EXTRACT_NOT_LAWFUL_YET', 'seenOn', { from: extractForHomesFrom })],
    [
      placement !== undefined && placement.until !== null && placement.until <= seenOn,
      reason('PLACEMENT_ALREADY_ENDED', 'placementId', { until: placement?.until ?? '' }),
    ],
  )
  return decide('placements.note-register-extract', reasons, () => [
    { op: 'add', kind: 'registerExtracts', record: { ...command, version: 1 } },
  ])
}

/** A post at the same workplace that the person left less than a year before, or goes on with. */
export function isRenewedPost(placement: Placement, { placements }: Pick<Register, 'placements'>): boolean {
  const { id, personId, workplaceId, from } = placement
  return placements
    .filter((other) => other.id !== id && other.personId === personId && other.workplaceId === workplaceId)
    .filter((other) => other.from < from)
    .some(({ until }) => until === null || until >= from || until >= shiftMonths(from, -12))
}

/** Somebody is offered to go on with another peer supporter; it is counted, and never whom it is about. */
export function decideOfferHandover(command: OfferHandoverCommand, register: Register, on: Day): Decision {
  const { id, fromPlacementId, toPlacementId, offeredOn } = command
  const personOf = (placementId: string) =>
    register.placements.find((each) => each.id === placementId)?.personId
  const giver = personOf(fromPlacementId)
  const isToSelf =
    fromPlacementId === toPlacementId || (giver !== undefined && giver === personOf(toPlacementId))
  const reasons = [
    ...reasonsWhere(
      [register.handovers.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [isToSelf, reason('HANDOVER_TO_SELF', 'toPlacementId')],
      [offeredOn > on, reason('DAY_IN_FUTURE', 'offeredOn', { day: offeredOn })],
    ),
    ...reasonsAgainstSide('fromPlacementId', fromPlacementId, offeredOn, register),
    ...reasonsAgainstSide('toPlacementId', toPlacementId, offeredOn, register),
  ]
  return decide('placements.offer-handover', reasons, () => [
    { op: 'add', kind: 'handovers', record: { ...command, version: 1, outcome: null, outcomeOn: null } },
  ])
}

function reasonsAgainstSide(field: string, placementId: string, day: Day, register: Register): Reason[] {
  const placement = register.placements.find((each) => each.id === placementId)
  return reasonsWhere(
    [placement === undefined, reason('PLACEMENT_UNKNOWN', field)],
    [placement !== undefined && !isActiveOn(placement, day), outsidePlacement(placement, 'offeredOn')],
  )
}

/** How it ended. Contact that was lost may be found again. */
export function decideCloseHandover(command: CloseHandoverCommand, register: Register, on: Day): Decision {
  const { handoverId, version, outcome } = command
  const handover = register.handovers.find((each) => each.id === handoverId)
  const state = handover?.outcome ?? handoverLifeCycle.start
  const earliest = handover?.outcomeOn ?? handover?.offeredOn ?? command.on
  const isPossible = handoverLifeCycle.steps[state][outcome] !== undefined
  const reasons = reasonsWhere(
    [handover === undefined, reason('HANDOVER_UNKNOWN', 'handoverId')],
    [!isPossible, reason('STEP_NOT_POSSIBLE', 'outcome', { state })],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [command.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
  )
  return decide('placements.close-handover', reasons, () => [
    { op: 'amend', kind: 'handovers', id: handoverId, version, values: { outcome, outcomeOn: command.on } },
  ])
}
