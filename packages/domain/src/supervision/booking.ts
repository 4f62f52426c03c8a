import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { outsidePlacement } from '../placements/outside-placement.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { isEnd, type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  BookingStep,
  BookSessionCommand,
  SupervisionBooking,
  TakeBookingStepCommand,
} from './booking.schemas.ts'
import { holdsSupervisionOn } from './is-supervisor.ts'

/** What a booking goes through. One that is moved ends, and another begins. */
export const bookingLifeCycle: LifeCycle<'booked' | BookingStep['step'], BookingStep['step']> = {
  start: 'booked',
  steps: {
    booked: { kept: 'kept', moved: 'moved', cancelled: 'cancelled' },
    kept: {},
    moved: {},
    cancelled: {},
  },
}

/** The state of a booking on a day. */
export function bookingStateOn(register: Register, bookingId: string, on: Day) {
  const taken = register.bookingSteps.filter((each) => each.bookingId === bookingId)
  return stateAfter(bookingLifeCycle, stepsBy(taken, on))
}

/** Sessions come again within weeks; whoever books one more than a year ahead has the wrong year. */
const mostMonthsAhead = 12

/**
 * The next session is booked with somebody who supervises and is not away then, for a day of the placement that is
 * not before the booking.
 */
export function decideBookSession(command: BookSessionCommand, register: Register, on: Day): Decision {
  const { id, bookedOn } = command
  const reasons = [
    ...reasonsWhere(
      [isTaken(register, id), reason('RECORD_ID_TAKEN', 'id')],
      [bookedOn > on, reason('DAY_IN_FUTURE', 'bookedOn', { day: bookedOn })],
    ),
    ...reasonsAgainstDay(command, register, on, {
      placement: 'placementId',
      supervisor: 'supervisorId',
      day: 'bookedFor',
    }),
  ]
  return decide('supervision.book', reasons, () => [
    { op: 'add', kind: 'supervisionBookings', record: { ...command, version: 1, movedFromId: null } },
  ])
}

function isTaken(register: Register, id: string): boolean {
  return register.supervisionBookings.some((each) => each.id === id)
}

function reasonsAgainstDay(
  booking: Omit<SupervisionBooking, 'id' | 'version' | 'movedFromId'>,
  register: Register,
  on: Day,
  fields: { placement: string; supervisor: string; day: string },
): Reason[] {
  const { placementId, supervisorId, bookedOn, bookedFor, form } = booking
  const placement = register.placements.find((each) => each.id === placementId)
  const isKnown = register.people.some((each) => each.id === supervisorId)
  const isBooked = register.supervisionBookings.some(
    (each) =>
      each.placementId === placementId &&
      each.form === form &&
      each.bookedFor === bookedFor &&
      !isEnd(bookingLifeCycle, bookingStateOn(register, each.id, '9999-12-31')),
  )
  const isAway = register.supervisorAbsences.some(
    (each) => each.personId === supervisorId && isActiveOn(each, bookedFor),
  )
  const stand = reasonsWhere(
    [placement === undefined, reason('PLACEMENT_UNKNOWN', fields.placement)],
    [!isKnown, reason('SUPERVISOR_UNKNOWN', fields.supervisor)],
    [
      isKnown && !holdsSupervisionOn(register, supervisorId, bookedFor),
      reason('NOT_A_SUPERVISOR', fields.supervisor),
    ],
    [placement?.personId === supervisorId, reason('SUPERVISOR_IS_SELF', fields.supervisor)],
    [
      form !== 'group' && leadsOn(register, supervisorId, placementId, bookedFor),
      reason('SUPERVISOR_IS_LINE_MANAGER', fields.supervisor),
    ],
    [isAway, reason('SUPERVISOR_IS_ABSENT', fields.day, { day: bookedFor })],
    [bookedFor < bookedOn, reason('BOOKED_FOR_THE_PAST', fields.day, { from: bookedOn })],
    [placement !== undefined && !isActiveOn(placement, bookedFor), outsidePlacement(placement, fields.day)],
    [isBooked, reason('ALREADY_BOOKED', fields.day, { day: bookedFor })],
  )
  return [...stand, ...reasonsAgainstFarDay(bookedFor, on, { field: fields.day, months: mostMonthsAhead })]
}

function leadsOn(register: Register, personId: string, placementId: string, day: Day): boolean {
  return register.relations.some(
    (each) =>
      each.kind === 'line-manager' &&
      each.personId === personId &&
      each.placementId === placementId &&
      isActiveOn(each, day),
  )
}

/** A booking is kept with a session that was held that day, moved to another day, or cancelled. */
export function decideTakeBookingStep(
  command: TakeBookingStepCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, bookingId, byPersonId } = command
  const booking = register.supervisionBookings.find((each) => each.id === bookingId)
  const reasons = [
    ...reasonsWhere(
      [register.bookingSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [!register.people.some((each) => each.id === byPersonId), reason('PERSON_UNKNOWN', 'byPersonId')],
    ),
    ...(booking === undefined
      ? [reason('BOOKING_UNKNOWN', 'bookingId'), ...reasonsAgainstFuture(command.on, on)]
      : reasonsAgainstEnding(booking, command, register, on)),
  ]
  return decide(`supervision.booking-${command.step}`, reasons, () => operations(command, booking))
}

function operations(
  { movedTo, ...step }: TakeBookingStepCommand,
  booking: SupervisionBooking | undefined,
): Operation[] {
  const ending: Operation = { op: 'add', kind: 'bookingSteps', record: { ...step, version: 1 } }
  if (movedTo === null || booking === undefined) return [ending]
  const record = { ...booking, ...movedTo, version: 1, bookedOn: step.on, movedFromId: booking.id }
  return [ending, { op: 'add', kind: 'supervisionBookings', record }]
}

function reasonsAgainstEnding(
  booking: SupervisionBooking,
  command: TakeBookingStepCommand,
  register: Register,
  on: Day,
): Reason[] {
  const { step, movedTo } = command
  const taken = register.bookingSteps.filter((each) => each.bookingId === booking.id)
  const notBefore = step === 'kept' ? booking.bookedFor : booking.bookedOn
  const isMoved = step === 'moved'
  return [
    ...reasonsAgainstStep(bookingLifeCycle, taken, { step, on: command.on, notBefore }, on),
    ...reasonsAgainstSession(booking, command, register),
    ...reasonsWhere(
      [step !== 'kept' && command.reason === null, reason('BOOKING_REASON_MISSING', 'reason')],
      [isMoved && movedTo === null, reason('MOVED_TO_MISSING', 'movedTo')],
      [!isMoved && movedTo !== null, reason('NOT_OF_THIS_STEP', 'movedTo')],
      [isMoved && movedTo !== null && isTaken(register, movedTo.id), reason('RECORD_ID_TAKEN', 'movedTo')],
    ),
    ...(isMoved && movedTo !== null
      ? reasonsAgainstDay({ ...booking, ...movedTo, bookedOn: command.on }, register, on, {
          placement: 'bookingId',
          supervisor: 'bookingId',
          day: 'movedTo',
        })
      : []),
  ]
}

/** Kept is a booking only by a session of its form and day that the person came to. */
function reasonsAgainstSession(
  booking: SupervisionBooking,
  { step, sessionId }: TakeBookingStepCommand,
  register: Register,
): Reason[] {
  const personId = register.placements.find(({ id }) => id === booking.placementId)?.personId
  const session = register.sessions.find((each) => each.id === sessionId)
  const fits =
    session !== undefined &&
    session.heldOn === booking.bookedFor &&
    session.form === booking.form &&
    session.attendeeIds.some((each) => each === personId)
  return reasonsWhere(
    [step === 'kept' && !fits, reason('SESSION_NOT_AS_BOOKED', 'sessionId', { day: booking.bookedFor })],
    [step !== 'kept' && sessionId !== null, reason('NOT_OF_THIS_STEP', 'sessionId')],
  )
}
