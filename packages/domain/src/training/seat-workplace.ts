import type { Day, Period } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { agreedPostsOn } from './cohort-standing.ts'
import type { TieSeatCommand } from './training.commands.ts'

/**
 * The reasons that a seat cannot be tied to a workplace: it has agreed on no posts, or all of them have a seat on that
 * day or will have one.
 */
export function reasonsAgainstWorkplace(
  tie: { id: RecordId; workplaceId: RecordId; cohortId: RecordId; seatId: RecordId; from: Day },
  register: Register,
  fields: { id: string; workplaceId: string },
): Reason[] {
  const { id, workplaceId, cohortId, seatId, from } = tie
  const agreed = agreedPostsOn(register, cohortId, from).filter((each) => each.workplaceId === workplaceId)
  const posts = agreed.reduce((sum, each) => sum + each.posts, 0)
  const ofCohort = new Set(
    register.seats
      .filter((seat) => seat.cohortId === cohortId && seat.outcome !== 'discontinued' && seat.id !== seatId)
      .map((seat) => seat.id),
  )
  const tied = register.seatWorkplaces.filter(
    (each) => each.workplaceId === workplaceId && ofCohort.has(each.seatId) && isTiedAfter(each, from),
  )
  return reasonsWhere(
    [register.seatWorkplaces.some((each) => each.id === id), reason('RECORD_ID_TAKEN', fields.id)],
    [posts === 0, reason('WORKPLACE_NOT_AGREED', fields.workplaceId)],
    [posts > 0 && tied.length >= posts, reason('WORKPLACE_POSTS_FULL', fields.workplaceId, { posts })],
  )
}

function isTiedAfter({ from, until }: Period, day: Day): boolean {
  return until === null || (until > day && until > from)
}

/** A seat is tied to an agreed workplace from a day on; the one before it ends then. */
export function decideTieSeat(command: TieSeatCommand, register: Register, on: Day): Decision {
  const { seatId, workplaceId, from } = command
  const seat = register.seats.find((each) => each.id === seatId)
  const ties = register.seatWorkplaces.filter((each) => each.seatId === seatId)
  const later = ties.filter((each) => each.from >= from).map((each) => each.from)
  const reasons = [
    ...reasonsWhere(
      [seat === undefined, reason('SEAT_UNKNOWN', 'seatId')],
      [seat?.outcome === 'discontinued', reason('SEAT_ALREADY_ENDED', 'seatId')],
      [
        ties.some((each) => each.workplaceId === workplaceId && isActiveOn(each, from)),
        reason('NOTHING_TO_CHANGE', 'workplaceId'),
      ],
      [later.length > 0, reason('TIED_LATER', 'from', { from: later.sort()[0] ?? from })],
    ),
    ...reasonsAgainstFarDay(from, on),
    ...(seat === undefined
      ? []
      : reasonsAgainstWorkplace({ ...command, cohortId: seat.cohortId }, register, {
          id: 'id',
          workplaceId: 'workplaceId',
        })),
  ]
  return decide('training.tie-seat', reasons, () => [
    ...ties
      .filter((each) => isActiveOn(each, from))
      .map(
        ({ id, version }): Operation => ({
          op: 'amend',
          kind: 'seatWorkplaces',
          id,
          version,
          values: { until: from },
        }),
      ),
    { op: 'add', kind: 'seatWorkplaces', record: { ...command, version: 1, until: null } },
  ])
}
