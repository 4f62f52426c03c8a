import { shiftDays } from '../../calendar/day.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { amountsIn, rounded, sumOf } from '../../rules/amounts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { coveredSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import {
  coreActivities,
  coreShareLeast,
  roleFollowedUpFrom,
  roleWindow,
  selfCheckCadence,
  watchedActivities,
  watchedShareMost,
} from '../follow-up-values.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { hallandPresentation } from '../sources.ts'
import { modelFrom } from '../values.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: roleFollowedUpFrom } as const

/** The minutes logged in the calendar months that lie within so many days, and how many of them were of some kinds. */
function shareOf(
  { followUp }: PlacementFacts,
  kinds: readonly string[],
  days: number,
  day: AskedDay,
): { some: number; total: number } | null {
  const { until } = day.calendarPeriod('month')
  const logged = amountsIn(followUp.activities, { from: shiftDays(until, -days), until }, day)
  const total = sumOf(logged.map(({ amount }) => amount))
  if (total === 0) return null
  const some = sumOf(logged.filter(({ category }) => kinds.includes(category)).map(({ amount }) => amount))
  return { some, total }
}

/** In percent with a tenth, rounded away from the limit that is passed, so that it never reads as if it were kept. */
function shareInWords({ some, total }: { some: number; total: number }, round: (share: number) => number) {
  return { percent: round(rounded((some * 1000) / total)) / 10, hours: Math.round(total / 60) }
}

/** The meeting and the conversation are the core; where they take too little of the time, the role drifts. */
export const coreWorkShare = defineRule({
  ...followed,
  id: 'nsph/core-work-share',
  subject: 'placement',
  question: 'share of core work',
  kind: 'quota',
  source: cite(hallandPresentation, null, 'Fokus på mötet och samtalet.'),
  codes: { CORE_WORK_SHARE_LOW: { severity: 'info' } },
  remedy: remedy('adjust-tasks'),
  parameters: { core: coreActivities, least: coreShareLeast, within: roleWindow },
  applies: isActivePlacement,

  check(facts: PlacementFacts, { core, least, within }, day) {
    const share = shareOf(facts, core, within, day)
    if (share === null) return notApplicable
    if (share.some * 100 >= least * share.total) return met()
    return notMet('CORE_WORK_SHARE_LOW', { ...shareInWords(share, Math.floor), least })
  },
})

/** Rounds and meetings are watched, not forbidden: too much of them pulls towards the team's own tasks. */
export const watchedWorkShare = defineRule({
  ...followed,
  id: 'nsph/watched-work-share',
  subject: 'placement',
  question: 'share of watched work',
  kind: 'quota',
  source: cite(hallandPresentation, null, 'NSPH motverkar att rollen glider mot kliniska strukturer.'),
  codes: { WATCHED_WORK_SHARE_HIGH: { severity: 'info' } },
  remedy: remedy('adjust-tasks'),
  parameters: { watched: watchedActivities, most: watchedShareMost, within: roleWindow },
  applies: isActivePlacement,

  check(facts: PlacementFacts, { watched, most, within }, day) {
    const share = shareOf(facts, watched, within, day)
    if (share === null) return notApplicable
    if (share.some * 100 <= most * share.total) return met()
    return notMet('WATCHED_WORK_SHARE_HIGH', { ...shareInWords(share, Math.ceil), most })
  },
})

/** A task that was not the role's, or a blurred boundary, is talked about until it is clear again. */
export const roleEventsClosed = defineRule({
  id: 'nsph/role-events-closed',
  subject: 'placement',
  question: 'events about the role talked through',
  kind: 'advice',
  source: cite(
    hallandPresentation,
    null,
    'Inte behandling, inte läkemedel. Otydliga gränser försvagar rollen.',
  ),
  inForce: { from: modelFrom },
  codes: {
    OUT_OF_ROLE_TASK_OPEN: { severity: 'warn' },
    BOUNDARY_EVENT_OPEN: { severity: 'info' },
  },
  remedy: remedy('close-role-event'),
  parameters: {},
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, _values, day) {
    const noted = followUp.roleEvents.filter(({ notedOn }) => day.reached(notedOn))
    if (noted.length === 0) return notApplicable
    const open = noted.filter(({ closedOn }) => closedOn === null || !day.reached(closedOn))
    const ofTasks = open.filter(({ kind }) => kind === 'out-of-role')
    const [first] = ofTasks.length > 0 ? ofTasks : open
    if (first === undefined) return met()
    return ofTasks.length > 0
      ? notMet('OUT_OF_ROLE_TASK_OPEN', { count: ofTasks.length }, { since: first.notedOn })
      : notMet('BOUNDARY_EVENT_OPEN', { count: open.length }, { since: first.notedOn })
  },
})

/** The one in the role says how it feels, regularly. */
export const selfCheckInTime = defineRule({
  ...followed,
  id: 'nsph/self-check-in-time',
  subject: 'placement',
  question: 'self-check of the role in time',
  kind: 'cadence',
  source: selfCheckCadence.namedIn,
  codes: { SELF_CHECK_OVERDUE: { severity: 'info' } },
  remedy: remedy('answer-self-check'),
  parameters: { every: selfCheckCadence, since: roleFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { every, since }, day) {
    return againWithin({
      code: 'SELF_CHECK_OVERDUE',
      times: followUp.selfChecks.filter(({ by }) => by === 'peer-supporter').map(({ on }) => on),
      countsFrom: laterOf(period.from, since),
      everyDays: () => every,
      day,
    })
  },
})

/** The supervisor says how the role looks from outside, as regularly: the other half of the same talk. */
export const supervisorCheckInTime = defineRule({
  ...followed,
  id: 'nsph/supervisor-check-in-time',
  subject: 'placement',
  question: 'check of the role by the supervisor in time',
  kind: 'cadence',
  source: selfCheckCadence.namedIn,
  codes: { SUPERVISOR_CHECK_OVERDUE: { severity: 'info' } },
  remedy: { ...remedy('answer-self-check'), roles: ['supervisor'] },
  parameters: { every: selfCheckCadence, since: roleFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period, supervisors }: PlacementFacts, { every, since }, day) {
    const present = supervisors.find((supervisor) => day.isIn(supervisor))
    if (present === undefined) return notApplicable
    return againWithin({
      code: 'SUPERVISOR_CHECK_OVERDUE',
      times: followUp.selfChecks.filter(({ by }) => by === 'supervisor').map(({ on }) => on),
      countsFrom: laterOf(laterOf(period.from, coveredSince(supervisors, present.from)), since),
      everyDays: () => every,
      day,
    })
  },
})

/** A role that looks less secure than the last time is worth a talk; answers are compared with those of the same half. */
export const selfCheckNotFalling = defineRule({
  ...followed,
  id: 'nsph/self-check-not-falling',
  subject: 'placement',
  question: 'self-check compared with the one before',
  kind: 'advice',
  source: cite(hallandPresentation, null, 'Behålla den unika kompetensen och känna sig trygg i rollen.'),
  codes: { SELF_CHECK_FALLING: { severity: 'info' } },
  remedy: remedy('adjust-tasks'),
  parameters: {},
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, _values, day) {
    const pairs = (['peer-supporter', 'supervisor'] as const).flatMap((half) => {
      const answered = followUp.selfChecks.filter(({ by, on }) => by === half && day.reached(on))
      const [before, last] = answered.slice(-2)
      return before === undefined || last === undefined ? [] : [{ before, last }]
    })
    if (pairs.length === 0) return notApplicable
    const falling = pairs.find(({ before, last }) => last.score < before.score)
    if (falling === undefined) return met()
    const { before, last } = falling
    return notMet('SELF_CHECK_FALLING', { on: last.on, previous: before.on }, { since: last.on })
  },
})
