import type { Day } from '../calendar/day.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { pointStateOn } from './forum-point.ts'
import { faultStateOn } from './system-fault.ts'

/** How many of those that were raised have been told back; `ids` are those that still wait. */
export interface ToldBack {
  readonly raised: number
  readonly toldBack: number
  readonly waitingIds: readonly RecordId[]
}

/** The points that forums have raised by a day, and how many of them are told back (requirement 002-55). */
export function pointsToldBackOn(register: Register, on: Day): ToldBack {
  const heldOn = new Map(register.forumMeetings.map((meeting) => [meeting.id, meeting.heldOn]))
  const raised = register.forumPoints.filter(({ meetingId }) => (heldOn.get(meetingId) ?? on) <= on)
  return countToldBack(raised, ({ id }) => pointStateOn(register, id, on) === 'told-back')
}

/** The faults that were noted by a day, and how many of them are told back (requirement 001-16). */
export function faultsToldBackOn(register: Register, on: Day): ToldBack {
  const noted = register.systemFaults.filter(({ notedOn }) => notedOn <= on)
  return countToldBack(noted, (fault) => ['told-back', 'closed'].includes(faultStateOn(register, fault, on)))
}

function countToldBack<T extends { id: RecordId }>(
  raised: readonly T[],
  isTold: (one: T) => boolean,
): ToldBack {
  const waiting = raised.filter((one) => !isTold(one))
  return {
    raised: raised.length,
    toldBack: raised.length - waiting.length,
    waitingIds: waiting.map(({ id }) => id).sort(),
  }
}

/** How regular a forum is by a day: meetings held in a row since one was last cancelled, and all of both (002-53). */
export function forumRegularityOn(
  register: Register,
  forumId: RecordId,
  on: Day,
): { inARow: number; held: number; cancelled: number } {
  const meetings = register.forumMeetings
    .filter((meeting) => meeting.forumId === forumId && meeting.heldOn <= on)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const lastCancelled = meetings.findLastIndex(({ cancelled }) => cancelled)
  const cancelled = meetings.filter((meeting) => meeting.cancelled).length
  return { inARow: meetings.length - 1 - lastCancelled, held: meetings.length - cancelled, cancelled }
}
