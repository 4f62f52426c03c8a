import type { Day } from '../../calendar/day.schemas.ts'
import { shiftDays } from '../../calendar/day.ts'
import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { comesAgain, doneBy } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { inOrder } from '../../rules/step-order.ts'
import {
  introducedShare,
  stageOrder,
  teamCountCadence,
  userMovementSessionsRequired,
  workplacesFollowedUpFrom,
} from '../follow-up-values.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { hallandPresentation, nsphBooklet } from '../sources.ts'
import { modelFrom, preparationNotice } from '../values.ts'
import { firstStart, placementsConcerned } from './placements-concerned.ts'
import { roundOfStages } from './round-of-stages.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: workplacesFollowedUpFrom } as const

/**
 * Interest, anchoring, money, preparation, recruitment: nothing is jumped over, in any round. What was jumped over
 * cannot be put before any more: it remains as information, and asks for nothing.
 */
export const noStageSkipped = defineRule({
  id: 'nsph/no-stage-skipped',
  subject: 'workplace',
  question: 'stages reached in order',
  kind: 'order',
  source: cite(nsphBooklet, 'Regionalt arbete', 'Tro inte att det bara är att utbilda och skicka ut.'),
  inForce: { from: modelFrom },
  codes: { STAGE_SKIPPED: { severity: 'info' } },
  remedy: null,
  parameters: { order: stageOrder },

  check({ followUp }: WorkplaceFacts, { order }, day) {
    const stages = roundOfStages(followUp.stages, (from) => day.reached(from))
    const decided = new Set<string>(
      stages.filter(({ hasDecision, from }) => hasDecision && day.reached(from)).map(({ stage }) => stage),
    )
    const asked = order.filter(({ after }) => !decided.has(after))
    return inOrder({ code: 'STAGE_SKIPPED', order: asked, steps: stages.map(stepOf), day })
  },
})

/** A stage counts as taken on its last day; the one a workplace is at now is not over. */
function stepOf({ stage, from, until }: WorkplaceFacts['followUp']['stages'][number]) {
  return { step: stage, from, until }
}

/**
 * Nobody starts before the workplace has come so far that it recruits. Once it has, those who started too early did so
 * for good: that remains as information, and asks for nothing.
 */
export const placedWhenReady = defineRule({
  ...followed,
  id: 'nsph/placed-when-ready',
  subject: 'workplace',
  question: 'ready when somebody started',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Utbildning',
    'En god implementering kräver noggranna förberedelser, särskilt av rekrytering och utbildning.',
  ),
  codes: {
    PLACED_BEFORE_READY: { severity: 'warn' },
    WORKPLACE_READY_LATE: { severity: 'info', remedy: null },
  },
  remedy: remedy('reach-stage'),
  parameters: { since: workplacesFollowedUpFrom },

  check({ placements, followUp }: WorkplaceFacts, { since }, day) {
    const started = placements.filter((placement) => placement.from >= since && day.isIn(placement))
    if (started.length === 0) return notApplicable
    const tooEarly = started.filter(({ from }) => !isReadyOn(followUp.stages, from))
    const start = firstStart(tooEarly)
    if (start === null) return met()
    const isReady = isReadyBy(followUp.stages, (from) => day.reached(from))
    return notMet(isReady ? 'WORKPLACE_READY_LATE' : 'PLACED_BEFORE_READY', {}, { since: start })
  },
})

type Stages = WorkplaceFacts['followUp']['stages']

function isReadyOn(stages: Stages, on: Day): boolean {
  return isReadyBy(stages, (from) => from <= on)
}

/** Whether the round that goes on has come so far that it recruits, and has not ended. */
function isReadyBy(stages: Stages, hasCome: (from: Day) => boolean): boolean {
  const reached = roundOfStages(stages, hasCome).filter(({ from }) => hasCome(from))
  return (
    reached.some(({ stage }) => stage === 'recruited' || stage === 'settled') &&
    !reached.some(({ stage }) => stage === 'ended')
  )
}

/** The team of today knows the role, and so do those who came after the first introduction. */
export const teamIntroduced = defineRule({
  ...followed,
  id: 'nsph/team-introduced',
  subject: 'workplace',
  question: 'share of the present team introduced',
  kind: 'quota',
  source: cite(hallandPresentation, null, 'Medverkar i introduktionen av ny personal och studenter.'),
  codes: {
    TEAM_SHARE_TOO_LOW: { severity: 'warn' },
    TEAM_COUNT_OVERDUE: { severity: 'info', remedy: remedy('count-team') },
  },
  remedy: remedy('hold-staff-introduction'),
  parameters: { least: introducedShare, every: teamCountCadence, since: workplacesFollowedUpFrom },
  applies: ({ placements }: WorkplaceFacts, day) => placements.some((placement) => day.isIn(placement)),

  check({ placements, followUp }: WorkplaceFacts, { least, every, since }, day) {
    const counted = followUp.teamCounts.filter(({ on }) => day.reached(on))
    const last = counted.at(-1)
    const share = last === undefined || last.present === 0 ? 100 : (last.introduced * 100) / last.present
    if (last !== undefined && share < least) {
      const numbers = { introduced: last.introduced, present: last.present, least }
      return notMet('TEAM_SHARE_TOO_LOW', numbers, { since: last.on })
    }
    const start = firstStart(placements.filter((placement) => day.isIn(placement))) ?? since
    return comesAgain({
      code: 'TEAM_COUNT_OVERDUE',
      times: counted.map(({ on }) => on),
      countsFrom: laterOf(start, since),
      lastDay: (gapStarts) => shiftDays(gapStarts, every),
      day,
    })
  },
})

/**
 * The local user movement is prepared too, as collegial support, before anybody starts. As for the staff, sessions held
 * too late remain as information.
 */
export const userMovementPrepared = defineRule({
  ...followed,
  id: 'nsph/user-movement-prepared',
  subject: 'workplace',
  question: 'user movement prepared before the start',
  kind: 'advice',
  source: userMovementSessionsRequired.namedIn,
  codes: {
    USER_MOVEMENT_SESSIONS_TOO_FEW: { severity: 'info' },
    USER_MOVEMENT_SESSIONS_LATE: { severity: 'info', remedy: null },
  },
  remedy: remedy('hold-user-movement-session'),
  parameters: {
    required: userMovementSessionsRequired,
    notice: preparationNotice,
    since: workplacesFollowedUpFrom,
  },

  check(facts: WorkplaceFacts, { required, notice, since }, day) {
    const { userMovementSessions } = facts.followUp
    const concerned = placementsConcerned(facts, notice, day).filter(({ from }) => from >= since)
    if (concerned.length === 0) return notApplicable
    const held = day.countReached(userMovementSessions)
    const heldBefore = (from: Day) => userMovementSessions.slice(0, held).filter((on) => on < from).length
    const start = firstStart(concerned.filter(({ from }) => heldBefore(from) < required))
    if (start === null) return met()
    const lacking = day.reached(start) ? start : null
    return held < required
      ? notMet('USER_MOVEMENT_SESSIONS_TOO_FEW', { held, required }, { since: lacking, due: start })
      : notMet('USER_MOVEMENT_SESSIONS_LATE', { heldBefore: heldBefore(start), required }, { since: lacking })
  },
})

/** What somebody has promised to do by a day is done by then, or dropped aloud. */
export const workplaceTasksDone = defineRule({
  id: 'nsph/workplace-tasks-done',
  subject: 'workplace',
  question: 'tasks at the workplace done in time',
  kind: 'advice',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'Chefer sprider information och skapar tillfällen; det är bättre att förebygga än att laga.',
  ),
  inForce: { from: modelFrom },
  codes: { WORKPLACE_TASK_OVERDUE: { severity: 'info' } },
  remedy: remedy('finish-workplace-task'),
  parameters: {},

  check({ followUp }: WorkplaceFacts, _values, day) {
    const open = followUp.tasks.filter(
      ({ setOn, finishedOn }) => day.reached(setOn) && (finishedOn === null || !day.reached(finishedOn)),
    )
    const first = open.map(({ dueOn }) => dueOn).sort()[0]
    if (first === undefined) return notApplicable
    const late = open.filter(({ dueOn }) => day.reached(shiftDays(dueOn, 1))).length
    return doneBy({ code: 'WORKPLACE_TASK_OVERDUE', due: first, numbers: { late }, day })
  },
})
