import type { Day, Period } from '../calendar/day.schemas.ts'
import { inTextOrder } from '../register/in-text-order.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import type { ForumGuest, GuestRole, GuestStepKind } from './forum-guest.schemas.ts'
import type { FaultStep, ForumMeeting, PointStep } from './influence-records.schemas.ts'

/** All that a rule may know about a fault in the system: when it was noted, and the steps since. */
export interface SystemFaultFacts {
  readonly subject: { readonly kind: 'system-fault'; readonly id: RecordId }
  readonly notedOn: Day
  /** In order of days. */
  readonly steps: readonly Pick<FaultStep, 'on' | 'step'>[]
  /** Answered before anybody kept steps, on a day that nobody noted. */
  readonly answeredUndated: boolean
  /** Told back before anybody kept steps, on a day that nobody noted. */
  readonly toldBackUndated: boolean
}

/** A point of a meeting, from the day it was raised on. */
export interface ForumPointFact {
  readonly raisedOn: Day
  /** In order of days. */
  readonly steps: readonly Pick<PointStep, 'on' | 'step'>[]
}

/** A guest planned for a session: when it was known what became of the plan, and, where the guest came, that day. */
export interface ForumGuestFact {
  readonly plannedOn: Day
  readonly plannedFor: Day
  readonly role: GuestRole
  readonly endedOn: Day | null
  readonly cameOn: Day | null
}

/** All that a rule may know about a forum for influence. */
export interface ForumFacts {
  readonly subject: { readonly kind: 'forum'; readonly id: RecordId }
  readonly period: Period
  readonly everyDays: number | null
  readonly hasManager: boolean
  readonly meetings: readonly Pick<
    ForumMeeting,
    'heldOn' | 'cancelled' | 'minutesSentOn' | 'minutesReceivedOn'
  >[]
  readonly points: readonly ForumPointFact[]
  readonly guests: readonly ForumGuestFact[]
  readonly evaluatedOn: readonly Day[]
}

/** The records of influence by what they belong to. */
export function indexInfluence(register: Register) {
  return {
    faults: new Map(register.systemFaults.map((fault) => [fault.id, fault])),
    forums: new Map(register.forums.map((forum) => [forum.id, forum])),
    stepsByFault: Map.groupBy(register.faultSteps, (each) => each.faultId),
    meetingsByForum: Map.groupBy(register.forumMeetings, (each) => each.forumId),
    guestsByForum: Map.groupBy(register.forumGuests, (each) => each.forumId),
    stepsByGuest: Map.groupBy(register.forumGuestSteps, (each) => each.guestId),
    evaluationsByForum: Map.groupBy(register.forumEvaluations, (each) => each.forumId),
    pointsByMeeting: Map.groupBy(register.forumPoints, (each) => each.meetingId),
    stepsByPoint: Map.groupBy(register.pointSteps, (each) => each.pointId),
  }
}

type InfluenceIndex = ReturnType<typeof indexInfluence>

/** The facts about a fault; null where the register does not hold it. */
export function systemFaultFacts(index: InfluenceIndex, id: RecordId): SystemFaultFacts | null {
  const fault = index.faults.get(id)
  if (fault === undefined) return null
  const taken = (index.stepsByFault.get(id) ?? []).map(({ on, step }) => ({ on, step }))
  const { liftedOn } = fault
  const isLifted = taken.some(({ step }) => step === 'lifted')
  const lifted = liftedOn === null || isLifted ? [] : [{ on: liftedOn, step: 'lifted' as const }]
  const isAnswered = taken.some(({ step }) => step === 'answered' || step === 'declined')
  const isToldBack = taken.some(({ step }) => step === 'told-back')
  return {
    subject: { kind: 'system-fault', id },
    notedOn: fault.notedOn,
    steps: inTextOrder([...taken, ...lifted]),
    answeredUndated: fault.answer !== null && !isAnswered,
    toldBackUndated: fault.toldBack && !isToldBack,
  }
}

/** The facts about a forum; null where the register does not hold it. */
export function forumFacts(index: InfluenceIndex, id: RecordId): ForumFacts | null {
  const forum = index.forums.get(id)
  if (forum === undefined) return null
  const meetings = index.meetingsByForum.get(id) ?? []
  const points = meetings.flatMap(({ id: meetingId, heldOn }) =>
    (index.pointsByMeeting.get(meetingId) ?? []).map(
      (point): ForumPointFact => ({
        raisedOn: heldOn,
        steps: inTextOrder((index.stepsByPoint.get(point.id) ?? []).map(({ on, step }) => ({ on, step }))),
      }),
    ),
  )
  return {
    subject: { kind: 'forum', id },
    period: { from: forum.from, until: forum.until },
    everyDays: forum.everyDays,
    hasManager: forum.managerId !== null,
    meetings: inTextOrder(
      meetings.map(({ heldOn, cancelled, minutesSentOn, minutesReceivedOn }) => ({
        heldOn,
        cancelled,
        minutesSentOn,
        minutesReceivedOn,
      })),
    ),
    points: inTextOrder(points),
    guests: inTextOrder((index.guestsByForum.get(id) ?? []).map((guest) => guestFact(index, guest))),
    evaluatedOn: (index.evaluationsByForum.get(id) ?? []).map(({ evaluatedOn }) => evaluatedOn).sort(),
  }
}

function guestFact(index: InfluenceIndex, { id, plannedOn, plannedFor, role }: ForumGuest): ForumGuestFact {
  const steps = index.stepsByGuest.get(id) ?? []
  const first = (...kinds: readonly GuestStepKind[]) =>
    steps
      .filter(({ step }) => kinds.includes(step))
      .map(({ on }) => on)
      .sort()[0] ?? null
  return {
    plannedOn,
    plannedFor,
    role,
    endedOn: first('came', 'stayed-away', 'cancelled'),
    cameOn: first('came'),
  }
}
