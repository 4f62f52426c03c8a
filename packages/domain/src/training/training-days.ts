import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { seatsTaken } from './cohort-standing.ts'
import type { EndSeatCommand, HoldTrainingDayCommand, MakeUpTrainingDayCommand } from './training.commands.ts'
import type { Seat } from './training.schemas.ts'
import type { TrainingDay } from './training-records.schemas.ts'

/** A training day that was held, and who came. */
export function decideHoldTrainingDay(
  command: HoldTrainingDayCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, cohortId, heldOn, attendances } = command
  const cohort = register.cohorts.find((each) => each.id === cohortId)
  const people = attendances.map(({ personId }) => personId)
  const isOutside =
    cohort !== undefined && (heldOn < cohort.startsOn || heldOn > (cohort.endsOn ?? '9999-12-31'))
  const days = { from: cohort?.startsOn ?? '', until: cohort?.endsOn ?? '' }
  const ids = attendances.map((each) => each.id)
  const isTaken = new Set(ids).size < ids.length || register.attendances.some(({ id }) => ids.includes(id))
  const reasons = [
    ...reasonsWhere(
      [register.trainingDays.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [isTaken, reason('RECORD_ID_TAKEN', 'attendances')],
      [cohort === undefined, reason('COHORT_UNKNOWN', 'cohortId')],
      [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
      [isOutside, reason('DAY_OUTSIDE_COHORT', 'heldOn', days)],
      [
        register.trainingDays.some((each) => each.cohortId === cohortId && each.heldOn === heldOn),
        reason('TRAINING_DAY_ALREADY_RECORDED', 'heldOn', { day: heldOn }),
      ],
      [new Set(people).size < people.length, reason('ATTENDEE_TWICE', 'attendances')],
    ),
    ...reasonsAgainstParticipants(people, cohortId, register, 'attendances'),
  ]
  return decide('training.hold-day', reasons, () => [
    {
      op: 'add',
      kind: 'trainingDays',
      record: { id, version: 1, cohortId, heldOn, practical: command.practical },
    },
    ...attendances.map(
      (each): Operation => ({
        op: 'add',
        kind: 'attendances',
        record: { ...each, version: 1, trainingDayId: id, on: heldOn },
      }),
    ),
  ])
}

/** The reasons against people who have no seat in a round. */
export function reasonsAgainstParticipants(
  people: readonly RecordId[],
  cohortId: RecordId,
  register: Register,
  field: string,
): Reason[] {
  const seated = new Set(seatsTaken(register, cohortId).map(({ personId }) => personId))
  return [...new Set(people)]
    .filter((personId) => !seated.has(personId))
    .map((personId) => reason('PERSON_NOT_IN_COHORT', field, { personId }))
}

/** Somebody who missed a training day made it up on a later one. */
export function decideMakeUpTrainingDay(
  command: MakeUpTrainingDayCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, trainingDayId, personId } = command
  const day = register.trainingDays.find((each) => each.id === trainingDayId)
  const isAttended = register.attendances.some(
    (each) => each.trainingDayId === trainingDayId && each.personId === personId,
  )
  const reasons = [
    ...reasonsWhere(
      [register.attendances.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [day === undefined, reason('TRAINING_DAY_UNKNOWN', 'trainingDayId')],
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [
        day !== undefined && command.on < day.heldOn,
        reason('DAY_TOO_EARLY', 'on', { from: day?.heldOn ?? '' }),
      ],
      [isAttended, reason('ALREADY_ATTENDED', 'personId')],
    ),
    ...(day === undefined ? [] : reasonsAgainstParticipants([personId], day.cohortId, register, 'personId')),
  ]
  return decide('training.make-up-day', reasons, () => [
    { op: 'add', kind: 'attendances', record: { ...command, version: 1 } },
  ])
}

/** A seat is passed once the round is at its last day, every practical part attended or made up by then (004-39). */
export function decidePassSeat(command: EndSeatCommand, register: Register, on: Day): Decision {
  const seat = register.seats.find((each) => each.id === command.seatId)
  const endsOn = register.cohorts.find((each) => each.id === seat?.cohortId)?.endsOn ?? command.on
  const missed = seat === undefined ? [] : practicalPartsMissed(seat, register, command.on)
  const reasons = [
    ...reasonsAgainstEnd(seat, command, register, on),
    ...reasonsWhere([command.on < endsOn, reason('COHORT_NOT_ENDED', 'on', { until: endsOn })]),
    ...reasonsWhere([
      missed.length > 0,
      reason('PRACTICAL_PARTS_MISSED', 'seatId', { missed: missed.length, day: missed[0]?.heldOn ?? '' }),
    ]),
  ]
  return decide('training.pass-seat', reasons, () => endSeat(command, 'passed'))
}

/** A seat ends early. */
export function decideDiscontinueSeat(command: EndSeatCommand, register: Register, on: Day): Decision {
  const seat = register.seats.find((each) => each.id === command.seatId)
  return decide('training.discontinue-seat', reasonsAgainstEnd(seat, command, register, on), () =>
    endSeat(command, 'discontinued'),
  )
}

function practicalPartsMissed({ cohortId, personId }: Seat, register: Register, on: Day): TrainingDay[] {
  const attended = new Set(
    register.attendances
      .filter((each) => each.personId === personId && each.on <= on)
      .map(({ trainingDayId }) => trainingDayId),
  )
  return register.trainingDays
    .filter((day) => day.cohortId === cohortId && day.practical && !attended.has(day.id))
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
}

function reasonsAgainstEnd(
  seat: Seat | undefined,
  command: EndSeatCommand,
  register: Register,
  on: Day,
): Reason[] {
  const startsOn = register.cohorts.find((each) => each.id === seat?.cohortId)?.startsOn ?? command.on
  return reasonsWhere(
    [seat === undefined, reason('SEAT_UNKNOWN', 'seatId')],
    [seat !== undefined && seat.outcome !== 'ongoing', reason('SEAT_ALREADY_ENDED', 'seatId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [command.on < startsOn, reason('DAY_TOO_EARLY', 'on', { from: startsOn })],
  )
}

function endSeat({ seatId, version, on }: EndSeatCommand, outcome: 'passed' | 'discontinued'): Operation[] {
  return [{ op: 'amend', kind: 'seats', id: seatId, version, values: { outcome, outcomeOn: on } }]
}
