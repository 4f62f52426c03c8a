import type { Day } from '../../calendar/day.schemas.ts'
import { shiftDays } from '../../calendar/day.ts'
import { shiftWorkingDays } from '../../calendar/red-days.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { againWithin, everyDaysOn } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { answeredInTime } from '../../rules/comes-again.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import type { CadenceStep } from '../../rules/unit.ts'
import {
  coordinatorCadence,
  exchangeCadence,
  groupSizeMost,
  requestReplyTime,
  requestsFollowedUpFrom,
  supervisionFollowedUpFrom,
  validationTime,
} from '../follow-up-values.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet, uppsalaPage } from '../sources.ts'
import { groupSupervisionCadence, individualSupervisionCadence, modelFrom } from '../values.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: supervisionFollowedUpFrom } as const

/** How often somebody is supervised is agreed beforehand, and denser at first. */
export const supervisionPlanned = defineRule({
  ...followed,
  id: 'nsph/supervision-planned',
  subject: 'placement',
  question: 'supervision plan in force',
  kind: 'gate',
  source: cite(uppsalaPage, null, 'Träffarna är regelbundna, och tätare i början.'),
  codes: { SUPERVISION_PLAN_MISSING: { severity: 'info' } },
  remedy: remedy('plan-supervision'),
  parameters: {},
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, _values, day) {
    return inPlace({
      code: 'SUPERVISION_PLAN_MISSING',
      periods: followUp.plans,
      start: period.from,
      day,
    })
  },
})

/** A plan may be denser than the region asks for, and never sparser. */
export const planDenseEnough = defineRule({
  ...followed,
  id: 'nsph/supervision-plan-dense-enough',
  subject: 'placement',
  question: 'supervision plan as dense as asked for',
  kind: 'cadence',
  source: individualSupervisionCadence.namedIn,
  codes: { SUPERVISION_PLAN_TOO_SPARSE: { severity: 'warn' }, GROUP_PLAN_TOO_SPARSE: { severity: 'warn' } },
  remedy: remedy('plan-supervision'),
  parameters: { cadence: individualSupervisionCadence, group: groupSupervisionCadence },
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { cadence, group }, day) {
    const plan = followUp.plans.find((each) => day.isIn(each))
    if (plan === undefined) return notApplicable
    const sparse = firstSparser(plan.steps, cadence)
    if (sparse !== null) return notMet('SUPERVISION_PLAN_TOO_SPARSE', sparse, { since: plan.from })
    if (plan.groupEveryDays === null || plan.groupEveryDays <= group) return met()
    const numbers = { planned: plan.groupEveryDays, everyDays: group }
    return notMet('GROUP_PLAN_TOO_SPARSE', numbers, { since: plan.from })
  },
})

/** The first month in post from which a plan asks for less than the cadence does. */
function firstSparser(planned: readonly CadenceStep[], asked: readonly CadenceStep[]) {
  const stepAt = (steps: readonly CadenceStep[], month: number) =>
    steps.findLast(({ afterMonths }) => afterMonths <= month)?.everyDays ?? Number.POSITIVE_INFINITY
  const months = [...planned, ...asked].map(({ afterMonths }) => afterMonths).sort((a, b) => a - b)
  const month = months.find((each) => stepAt(planned, each) > stepAt(asked, each))
  return month === undefined ? null : { afterMonths: month, everyDays: stepAt(asked, month) }
}

/** Whoever asks for supervision is answered in time; the first who still waits counts. */
export const requestAnswered = defineRule({
  id: 'nsph/supervision-request-answered',
  subject: 'placement',
  question: 'requests for supervision answered in time',
  kind: 'cadence',
  source: requestReplyTime.namedIn,
  inForce: { from: modelFrom },
  codes: { SUPERVISION_REQUEST_UNANSWERED: { severity: 'warn' } },
  remedy: remedy('answer-request'),
  parameters: { within: requestReplyTime, since: requestsFollowedUpFrom },
  followedUpFrom: requestsFollowedUpFrom,
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { within, since }, day) {
    return answeredInTime({
      code: 'SUPERVISION_REQUEST_UNANSWERED',
      requests: followUp.requests.filter(({ askedOn }) => askedOn >= since),
      lastDay: (askedOn) => shiftWorkingDays(askedOn, within),
      day,
    })
  },
})

/** Supervision is continuous: when the supervisor is away, somebody stands in. */
export const absenceCovered = defineRule({
  id: 'nsph/supervision-covered',
  subject: 'placement',
  question: 'cover while the supervisor is away',
  kind: 'composition',
  source: cite(
    nsphBooklet,
    'Vikten av handledning',
    'Mycket sjuka patienter och ovana kollegor gör fortlöpande handledning nödvändig.',
  ),
  inForce: { from: modelFrom },
  codes: { SUPERVISION_WITHOUT_COVER: { severity: 'warn' } },
  remedy: remedy('name-cover'),
  parameters: {},
  applies: isActivePlacement,

  check({ followUp, supervisors }: PlacementFacts, _values, day) {
    const present = new Set(supervisors.filter((each) => day.isIn(each)).map(({ personId }) => personId))
    const away = followUp.absences.filter((each) => present.has(each.personId) && day.isIn(each))
    if (away.length === 0) return notApplicable
    const open = away.find(({ isCovered }) => !isCovered)
    return open === undefined ? met() : notMet('SUPERVISION_WITHOUT_COVER', {}, { since: open.from })
  },
})

/** In a group everybody gets to speak. */
export const groupSize = defineRule({
  ...followed,
  id: 'nsph/supervision-group-size',
  subject: 'placement',
  question: 'size of the supervision group',
  kind: 'composition',
  source: groupSizeMost.namedIn,
  codes: { SUPERVISION_GROUP_TOO_LARGE: { severity: 'info' } },
  remedy: remedy('split-group'),
  parameters: { most: groupSizeMost },
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { most }, day) {
    const last = followUp.groups.filter(({ heldOn }) => day.reached(heldOn)).at(-1)
    if (last === undefined) return notApplicable
    if (last.people <= most) return met()
    return notMet('SUPERVISION_GROUP_TOO_LARGE', { people: last.people, most }, { since: last.heldOn })
  },
})

/** What is recorded as held is confirmed by those who were there. */
export const sessionsValidated = defineRule({
  ...followed,
  id: 'nsph/sessions-validated',
  subject: 'placement',
  question: 'sessions confirmed by those who came',
  kind: 'advice',
  source: validationTime.namedIn,
  codes: { SESSION_NOT_VALIDATED: { severity: 'info' }, SESSION_DISPUTED: { severity: 'warn' } },
  remedy: remedy('validate-session'),
  parameters: { within: validationTime, since: supervisionFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { within, since }, day) {
    const sessions = followUp.sessions.filter(({ heldOn }) => heldOn >= since && day.reached(heldOn))
    const disputed = sessions.flatMap(({ answers }) => {
      const last = answers.filter(({ on }) => day.reached(on)).at(-1)
      return last === undefined || last.agrees ? [] : [last.on]
    })
    const [first] = disputed.sort()
    if (first !== undefined) return notMet('SESSION_DISPUTED', { count: disputed.length }, { since: first })
    return answeredInTime({
      code: 'SESSION_NOT_VALIDATED',
      requests: sessions.map(({ heldOn, answers }) => ({
        askedOn: heldOn,
        answeredOn: answers[0]?.on ?? null,
      })),
      lastDay: (heldOn) => shiftDays(heldOn, within),
      day,
    })
  },
})

/** Those who have the role meet others who have it. */
export const exchangeInTime = defineRule({
  ...followed,
  id: 'nsph/exchange-in-time',
  subject: 'placement',
  question: 'exchange with other peer supporters in time',
  kind: 'cadence',
  source: exchangeCadence.namedIn,
  codes: { EXCHANGE_OVERDUE: { severity: 'info' } },
  remedy: remedy('hold-exchange'),
  parameters: { every: exchangeCadence, since: supervisionFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { every, since }, day) {
    return againWithin({
      code: 'EXCHANGE_OVERDUE',
      times: followUp.exchanges,
      countsFrom: laterOf(period.from, since),
      everyDays: () => every,
      day,
    })
  },
})

/** The coordinator is a second relation besides the supervisor: somebody has it. */
export const hasCoordinator = defineRule({
  ...followed,
  id: 'nsph/has-coordinator',
  subject: 'placement',
  question: 'coordinator named',
  kind: 'composition',
  source: coordinatorCadence.namedIn,
  codes: { COORDINATOR_NOT_NAMED: { severity: 'info' } },
  remedy: remedy('name-placement-coordinator'),
  parameters: { since: supervisionFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { since }, day) {
    return inPlace({
      code: 'COORDINATOR_NOT_NAMED',
      periods: followUp.coordinators,
      start: laterOf(period.from, since),
      day,
    })
  },
})

/** The coordinator is met with a cadence of its own. */
export const coordinatorMeetingInTime = defineRule({
  ...followed,
  id: 'nsph/coordinator-meeting-in-time',
  subject: 'placement',
  question: 'meeting with the coordinator in time',
  kind: 'cadence',
  source: coordinatorCadence.namedIn,
  codes: { COORDINATOR_MEETING_OVERDUE: { severity: 'info' } },
  remedy: remedy('meet-coordinator'),
  parameters: { cadence: coordinatorCadence, since: supervisionFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { cadence, since }, day) {
    return againWithin({
      code: 'COORDINATOR_MEETING_OVERDUE',
      times: followUp.coordinatorMeetings,
      countsFrom: laterOf(period.from, since),
      everyDays: (gapStarts: Day) => everyDaysOn(cadence, period.from, gapStarts),
      day,
    })
  },
})
