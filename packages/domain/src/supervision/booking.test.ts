import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, mentorId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, placementId, record, roleOf, soundRegister } from '../testing/register.ts'
import type { BookSessionCommand, TakeBookingStepCommand } from './booking.schemas.ts'
import { bookingStateOn, decideBookSession, decideTakeBookingStep } from './booking.ts'

const on = '2023-06-15'
const sound = soundRegister()
const booking: BookSessionCommand = {
  id: recordId(900),
  placementId,
  form: 'individual',
  supervisorId,
  bookedOn: '2023-05-08',
  bookedFor: '2023-05-22',
}
const booked = after(sound, decideBookSession(booking, sound, on))
const book = (differing: Partial<BookSessionCommand>, register: Register = sound) =>
  outcomeOf(decideBookSession({ ...booking, ...differing }, register, on))
const step = (differing: Partial<TakeBookingStepCommand>, register: Register = booked) =>
  decideTakeBookingStep(
    {
      id: recordId(910),
      bookingId: booking.id,
      step: 'cancelled',
      on: '2023-05-20',
      byPersonId: supervisorId,
      reason: 'supervisor-prevented',
      sessionId: null,
      movedTo: null,
      ...differing,
    },
    register,
    on,
  )
const kept = { step: 'kept', on: '2023-05-22', reason: null, sessionId: recordId(100) } as const
const moved = { step: 'moved', movedTo: { id: recordId(901), bookedFor: '2023-06-20' } } as const

describe('booking the next session (004-27)', () => {
  it('is for a day of the placement that is not past, with somebody who supervises', () => {
    expect(book({ bookedFor: '2023-05-08' })).toBe('change')
    expect(book({ bookedFor: '2023-05-07' })).toEqual(['BOOKED_FOR_THE_PAST'])
    expect(book({ bookedOn: '2022-01-01', bookedFor: '2022-01-09' })).toEqual([
      'NOT_A_SUPERVISOR',
      'DAY_OUTSIDE_PLACEMENT',
    ])
    expect(book({ supervisorId: mentorId })).toEqual(['NOT_A_SUPERVISOR'])
    expect(book({ supervisorId: lineManagerId })).toEqual(['NOT_A_SUPERVISOR', 'SUPERVISOR_IS_LINE_MANAGER'])
    expect(book({ supervisorId: lineManagerId, form: 'group' })).toEqual(['NOT_A_SUPERVISOR'])
    expect(book({ supervisorId: peerSupporterId })).toEqual(['NOT_A_SUPERVISOR', 'SUPERVISOR_IS_SELF'])
  })

  it('is with nobody who is away on that day, and may be with whoever stands in', () => {
    const away: Register = {
      ...sound,
      supervisorAbsences: [
        record(300, {
          personId: supervisorId,
          from: '2023-05-22',
          until: '2023-05-30',
          coverPersonId: coordinatorId,
        }),
      ],
    }
    expect(book({ bookedFor: '2023-05-21' }, away)).toBe('change')
    expect(book({ bookedFor: '2023-05-22' }, away)).toEqual(['SUPERVISOR_IS_ABSENT'])
    expect(book({ bookedFor: '2023-05-29' }, away)).toEqual(['SUPERVISOR_IS_ABSENT'])
    expect(book({ bookedFor: '2023-05-30' }, away)).toBe('change')
    expect(book({ bookedFor: '2023-05-22', supervisorId: coordinatorId }, away)).toBe('change')
  })

  it('is with no line manager unless in a group', () => {
    const both = { ...sound, roles: [roleOf(700, lineManagerId, 'supervisor')] }
    expect(book({ supervisorId: lineManagerId, form: 'on-demand' }, both)).toEqual([
      'SUPERVISOR_IS_LINE_MANAGER',
    ])
    expect(book({ supervisorId: lineManagerId, form: 'group' }, both)).toBe('change')
  })

  it('is refused with every reason', () => {
    expect(book({}, booked)).toEqual(['RECORD_ID_TAKEN', 'ALREADY_BOOKED'])
    expect(book({ id: recordId(901), form: 'group' }, booked)).toBe('change')
    expect(book({ placementId: recordId(666), supervisorId: recordId(667), bookedOn: '2023-06-16' })).toEqual(
      ['DAY_IN_FUTURE', 'PLACEMENT_UNKNOWN', 'SUPERVISOR_UNKNOWN', 'BOOKED_FOR_THE_PAST'],
    )
  })
})

describe('a booking', () => {
  it('is kept with the session that was held that day', () => {
    expect(outcomeOf(step(kept))).toBe('change')
    expect(outcomeOf(step({ ...kept, on: '2023-05-21' }))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(step({ ...kept, sessionId: recordId(101) }))).toEqual(['SESSION_NOT_AS_BOOKED'])
    expect(outcomeOf(step({ ...kept, sessionId: null }))).toEqual(['SESSION_NOT_AS_BOOKED'])
  })

  it('is moved by another, and stays as it was', () => {
    const register = after(booked, step(moved))
    expect(register.supervisionBookings).toEqual([
      booked.supervisionBookings[0],
      {
        ...booking,
        ...moved.movedTo,
        version: 1,
        bookedOn: '2023-05-20',
        movedFromId: booking.id,
      },
    ])
    expect(bookingStateOn(register, booking.id, '2023-05-19')).toBe('booked')
    expect(bookingStateOn(register, booking.id, '2023-05-20')).toBe('moved')
    expect(bookingStateOn(register, recordId(901), on)).toBe('booked')
    expect(outcomeOf(step({ ...kept, id: recordId(911) }, register))).toEqual(['STEP_NOT_POSSIBLE'])
  })

  it('may be booked for the same day again once it was cancelled', () => {
    const register = after(booked, step({}))
    expect(book({ id: recordId(902) }, register)).toBe('change')
  })

  it('is ended with every reason against it told', () => {
    expect(outcomeOf(step({ bookingId: recordId(666), byPersonId: recordId(667) }))).toEqual([
      'PERSON_UNKNOWN',
      'BOOKING_UNKNOWN',
    ])
    expect(
      outcomeOf(step({ reason: null, sessionId: recordId(100), ...{ movedTo: moved.movedTo } })),
    ).toEqual(['NOT_OF_THIS_STEP', 'BOOKING_REASON_MISSING', 'NOT_OF_THIS_STEP'])
    expect(outcomeOf(step({ step: 'moved' }))).toEqual(['MOVED_TO_MISSING'])
    expect(
      outcomeOf(step({ ...moved, on: '2023-06-16', movedTo: { id: booking.id, bookedFor: '2023-06-15' } })),
    ).toEqual(['DAY_IN_FUTURE', 'RECORD_ID_TAKEN', 'BOOKED_FOR_THE_PAST'])
  })
})
