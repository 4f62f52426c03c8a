import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn, shiftDays } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { consentOperations, consentsInForce, standingConsent } from './consent.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { MarkFlyerCommand, MarkPictureCommand, TakeDownMarkCommand } from './placement.commands.ts'
import type { Mark } from './placement.schemas.ts'

/** The flyer is at the workplace from a day on. */
export function decideMarkFlyer(command: MarkFlyerCommand, register: Register, on: Day): Decision {
  const reasons = reasonsAgainstMark('flyer', command, register, on)
  return decide('placements.mark-flyer', reasons, () => [markUp('flyer', command)])
}

/**
 * The picture is up from a day on: only with the person's consent, in force by then or given on that day, and not
 * where the person has said no since.
 */
export function decideMarkPicture(command: MarkPictureCommand, register: Register, on: Day): Decision {
  const placement = register.placements.find((each) => each.id === command.placementId)
  const purpose = 'picture' as const
  const present =
    placement === undefined
      ? []
      : consentsInForce(register, { personId: placement.personId, purpose, on: command.on })
  const consent = standingConsent(present)
  const isAsked = placement !== undefined && command.consentId === null
  const since =
    placement === undefined
      ? []
      : consentsInForce(register, { personId: placement.personId, purpose, on }).filter(
          ({ from }) => from > command.on,
        )
  const isDeclined = (isAsked && consent === false) || standingConsent(since) === false
  const reasons = [
    ...reasonsAgainstMark('picture', command, register, on),
    ...reasonsWhere(
      [isAsked && consent === null, reason('CONSENT_UNKNOWN', 'consentId')],
      [isDeclined, reason('CONSENT_DECLINED', 'consentId')],
      [
        register.consents.some((each) => each.id === command.consentId),
        reason('RECORD_ID_TAKEN', 'consentId'),
      ],
    ),
  ]
  return decide('placements.mark-picture', reasons, () => {
    if (placement === undefined || command.consentId === null || consent === true) {
      return [markUp('picture', command)]
    }
    const { personId } = placement
    const given = { id: command.consentId, personId, purpose, given: true, on: command.on }
    return [...consentOperations(given, present), markUp('picture', command)]
  })
}

/**
 * The picture or the flyer is taken down, for instance because the person no longer agrees. What was up today can at
 * the earliest be gone tomorrow, so that no period is empty.
 */
export function decideTakeDownMark(command: TakeDownMarkCommand, register: Register, on: Day): Decision {
  const { placementId, item, until } = command
  const isKnown = register.placements.some(({ id }) => id === placementId)
  const marks = register.marks.filter(
    (each) => each.placementId === placementId && each.item === item && goesPast(each, until),
  )
  const first = marks.map(({ from }) => from).sort()[0]
  const begun = marks.filter(({ from }) => from < until)
  const reasons = reasonsWhere(
    [!isKnown, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [until > shiftDays(on, 1), reason('DAY_IN_FUTURE', 'until', { day: until })],
    [isKnown && first === undefined, reason('NOT_MARKED', 'item')],
    [
      first !== undefined && begun.length === 0,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from: first ?? '', until }),
    ],
  )
  return decide('placements.take-down-mark', reasons, () =>
    begun.map(
      ({ id, version }): Operation => ({ op: 'amend', kind: 'marks', id, version, values: { until } }),
    ),
  )
}

function goesPast({ until }: Mark, day: Day): boolean {
  return until === null || until > day
}

function reasonsAgainstMark(
  item: Mark['item'],
  command: MarkFlyerCommand,
  register: Register,
  on: Day,
): Reason[] {
  const placement = register.placements.find((each) => each.id === command.placementId)
  const marks = register.marks.filter(
    (each) => each.placementId === command.placementId && each.item === item,
  )
  const later = marks.filter((each) => each.from > command.on).map((each) => each.from)
  return reasonsWhere(
    [register.marks.some((each) => each.id === command.id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [placement !== undefined && !isActiveOn(placement, command.on), outsidePlacement(placement, 'on')],
    [marks.some((each) => isActiveOn(each, command.on)), reason('ALREADY_MARKED', 'on')],
    [later.length > 0, reason('MARKED_LATER', 'on', { from: later.sort()[0] ?? command.on })],
  )
}

function markUp(item: Mark['item'], { id, placementId, on }: MarkFlyerCommand): Operation {
  return { op: 'add', kind: 'marks', record: { id, version: 1, placementId, item, from: on, until: null } }
}
