import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { consentOperations, consentsInForce, standingConsent } from './consent.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { MarkFlyerCommand, MarkPictureCommand } from './placement.commands.ts'
import type { Mark } from './placement.schemas.ts'

/** The flyer is at the workplace from a day on. */
export function decideMarkFlyer(command: MarkFlyerCommand, register: Register, on: Day): Decision {
  const reasons = reasonsAgainstMark('flyer', command, register, on)
  return decide('placements.mark-flyer', reasons, () => [markUp('flyer', command)])
}

/** The picture is up from a day on: only with the person's consent, in force by then or given on that day. */
export function decideMarkPicture(command: MarkPictureCommand, register: Register, on: Day): Decision {
  const placement = register.placements.find((each) => each.id === command.placementId)
  const purpose = 'picture' as const
  const present =
    placement === undefined
      ? []
      : consentsInForce(register, { personId: placement.personId, purpose, on: command.on })
  const consent = standingConsent(present)
  const isAsked = placement !== undefined && command.consentId === null
  const reasons = [
    ...reasonsAgainstMark('picture', command, register, on),
    ...reasonsWhere(
      [isAsked && consent === null, reason('CONSENT_UNKNOWN', 'consentId')],
      [isAsked && consent === false, reason('CONSENT_DECLINED', 'consentId')],
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
