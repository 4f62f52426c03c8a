import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays, shiftDays } from '../../calendar/day.ts'
import type { ForumFacts, ForumPointFact } from '../../influence/influence-facts.ts'
import type { PointStepKind } from '../../influence/influence-records.schemas.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { answeredInTime, comesAgain, doneBy } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { hallandPresentation } from '../sources.ts'
import { modelFrom } from '../values.ts'
import {
  influenceFollowedUpFrom,
  minutesReceivedWithin,
  pointAnsweredWithin,
  pointToldBackWithin,
} from './influence-values.ts'

const inForce = { from: modelFrom }
const followed = { subject: 'forum', inForce, followedUpFrom: influenceFollowedUpFrom } as const

function isActiveForum({ period }: ForumFacts, day: AskedDay): boolean {
  return day.isIn(period)
}

function laterOf(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? b : a
}

/** A forum comes as often as it promised, so that one knows the chance exists. */
export const forumHeld = defineRule({
  id: 'nsph/forum-held',
  subject: 'forum',
  question: 'forum held as often as promised',
  kind: 'cadence',
  source: cite(hallandPresentation, null, 'Forumet kommer varje fredag; man vet att chansen finns.'),
  inForce,
  codes: { FORUM_NOT_HELD: { severity: 'warn' } },
  remedy: remedy('hold-forum'),
  parameters: {},
  applies: (facts: ForumFacts, day) => facts.everyDays !== null && isActiveForum(facts, day),

  check({ period, meetings, everyDays }: ForumFacts, _values, day) {
    if (everyDays === null) return notApplicable
    return comesAgain({
      code: 'FORUM_NOT_HELD',
      times: meetings.filter(({ cancelled }) => !cancelled).map(({ heldOn }) => heldOn),
      countsFrom: period.from,
      lastDay: (last) => shiftDays(last, everyDays),
      day,
    })
  },
})

/** The manager is guaranteed to get in writing what was said. */
export const minutesReceived = defineRule({
  ...followed,
  id: 'nsph/minutes-received',
  question: 'minutes received by the manager',
  kind: 'gate',
  source: minutesReceivedWithin.namedIn,
  codes: {
    FORUM_MANAGER_MISSING: { severity: 'warn', remedy: remedy('name-forum-manager') },
    MINUTES_NOT_SENT: { severity: 'warn', remedy: remedy('send-minutes') },
    MINUTES_NOT_RECEIVED: { severity: 'warn' },
  },
  remedy: remedy('receive-minutes'),
  parameters: { within: minutesReceivedWithin, since: influenceFollowedUpFrom },

  check({ meetings, hasManager, period }: ForumFacts, { within, since }, day) {
    const held = meetings.filter(({ cancelled, heldOn }) => !cancelled && day.reached(heldOn))
    const waiting = held.filter(
      ({ minutesReceivedOn }) => minutesReceivedOn === null || !day.reached(minutesReceivedOn),
    )
    const [first] = waiting
    if (!hasManager && day.isIn(period)) return notMet('FORUM_MANAGER_MISSING', {}, { since: period.from })
    if (held.length === 0) return notApplicable
    if (first === undefined) return met()
    const isSent = first.minutesSentOn !== null && day.reached(first.minutesSentOn)
    return doneBy({
      code: isSent ? 'MINUTES_NOT_RECEIVED' : 'MINUTES_NOT_SENT',
      due: shiftDays(laterOf(first.heldOn, since), within),
      numbers: { waiting: waiting.length },
      day,
    })
  },
})

/** Every point gets an answer. */
export const pointsAnswered = defineRule({
  ...followed,
  id: 'nsph/forum-points-answered',
  question: 'points of the forum answered in time',
  kind: 'cadence',
  source: pointAnsweredWithin.namedIn,
  codes: { POINTS_NOT_ANSWERED: { severity: 'warn' } },
  remedy: remedy('answer-point'),
  parameters: { within: pointAnsweredWithin, since: influenceFollowedUpFrom },

  check({ points }: ForumFacts, { within, since }, day) {
    if (points.length === 0) return notApplicable
    const requests = points.map((point) => ({
      askedOn: point.raisedOn,
      answeredOn: dayOf(point, ['answered', 'told-back']),
    }))
    const lastDay = (askedOn: Day) => shiftDays(laterOf(askedOn, since), within)
    const answer = answeredInTime({ code: 'POINTS_NOT_ANSWERED', requests, lastDay, day })
    return answer.is === 'not-applicable' ? met() : answer
  },
})

/** Every answer is told at the forum: being listened to is one thing, knowing what came of it another. */
export const pointsToldBack = defineRule({
  ...followed,
  id: 'nsph/forum-points-told-back',
  question: 'points of the forum told back in time',
  kind: 'cadence',
  source: pointToldBackWithin.namedIn,
  codes: { POINTS_NOT_TOLD_BACK: { severity: 'warn' } },
  remedy: remedy('tell-point-back'),
  parameters: { within: pointToldBackWithin, since: influenceFollowedUpFrom },

  check({ points }: ForumFacts, { within, since }, day) {
    const requests = points.flatMap((point) => {
      const askedOn = dayOf(point, ['answered'])
      return askedOn === null ? [] : [{ askedOn, answeredOn: dayOf(point, ['told-back']) }]
    })
    if (!requests.some(({ askedOn }) => day.reached(askedOn))) return notApplicable
    const lastDay = (askedOn: Day) => shiftDays(laterOf(askedOn, since), within)
    const answer = answeredInTime({ code: 'POINTS_NOT_TOLD_BACK', requests, lastDay, day })
    return answer.is === 'not-applicable' ? met() : answer
  },
})

function dayOf({ steps }: ForumPointFact, kinds: readonly PointStepKind[]): Day | null {
  return steps.find(({ step }) => kinds.includes(step))?.on ?? null
}
