import { shiftDays } from '../../calendar/day.ts'
import type { ForumFacts } from '../../influence/influence-facts.ts'
import { notApplicable } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { comesAgain, doneBy } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { modelFrom } from '../values.ts'
import {
  forumEvaluatedWithin,
  forumEvaluationsFollowedUpFrom,
  forumGuestsFollowedUpFrom,
  forumManagerWithin,
} from './influence-values.ts'

const inForce = { from: modelFrom }

function isActiveForum({ period }: ForumFacts, day: AskedDay): boolean {
  return day.isIn(period)
}

/** Whether a guest who was planned came is known afterwards; the one that waits longest counts. */
export const forumGuestsNoted = defineRule({
  id: 'nsph/forum-guests-noted',
  subject: 'forum',
  question: 'planned guests noted afterwards',
  kind: 'advice',
  source: forumGuestsFollowedUpFrom.namedIn,
  inForce,
  codes: { FORUM_GUEST_NOT_NOTED: { severity: 'info' } },
  remedy: remedy('note-forum-guest'),
  parameters: {},
  followedUpFrom: forumGuestsFollowedUpFrom,

  check({ guests }: ForumFacts, _values, day) {
    const open = guests.filter(
      ({ plannedOn, endedOn }) => day.reached(plannedOn) && (endedOn === null || !day.reached(endedOn)),
    )
    const [first] = open.map(({ plannedFor }) => plannedFor).sort()
    if (first === undefined) return notApplicable
    const waiting = open.filter(({ plannedFor }) => day.reached(shiftDays(plannedFor, 1))).length
    return doneBy({ code: 'FORUM_GUEST_NOT_NOTED', due: first, numbers: { waiting }, day })
  },
})

/** The manager of the unit comes to the forum now and then, so that what is said is heard. */
export const forumManagerAttends = defineRule({
  id: 'nsph/forum-manager-attends',
  subject: 'forum',
  question: 'manager at the forum now and then',
  kind: 'cadence',
  source: forumManagerWithin.namedIn,
  inForce,
  codes: { FORUM_MANAGER_ABSENT: { severity: 'info' } },
  remedy: remedy('invite-manager'),
  parameters: { within: forumManagerWithin, since: forumGuestsFollowedUpFrom },
  followedUpFrom: forumGuestsFollowedUpFrom,
  applies: isActiveForum,

  check({ guests, period }: ForumFacts, { within, since }, day) {
    const came = guests.filter(
      ({ role, cameOn }) => role === 'ward-manager' && cameOn !== null && day.reached(cameOn),
    )
    return comesAgain({
      code: 'FORUM_MANAGER_ABSENT',
      times: came.map(({ plannedFor }) => plannedFor),
      countsFrom: laterOf(period.from, since),
      lastDay: (last) => shiftDays(last, within),
      day,
    })
  },
})

/** A forum grows by what those who come to it think of it. */
export const forumEvaluated = defineRule({
  id: 'nsph/forum-evaluated',
  subject: 'forum',
  question: 'forum evaluated in time',
  kind: 'cadence',
  source: forumEvaluatedWithin.namedIn,
  inForce,
  codes: { FORUM_EVALUATION_OVERDUE: { severity: 'info' } },
  remedy: remedy('evaluate-forum'),
  parameters: { within: forumEvaluatedWithin, since: forumEvaluationsFollowedUpFrom },
  followedUpFrom: forumEvaluationsFollowedUpFrom,
  applies: isActiveForum,

  check({ evaluatedOn, period }: ForumFacts, { within, since }, day) {
    return comesAgain({
      code: 'FORUM_EVALUATION_OVERDUE',
      times: evaluatedOn,
      countsFrom: laterOf(period.from, since),
      lastDay: (last) => shiftDays(last, within),
      day,
    })
  },
})
