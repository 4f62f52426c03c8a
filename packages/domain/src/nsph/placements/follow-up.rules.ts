import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays, shiftDays, shiftMonths } from '../../calendar/day.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { rounded } from '../../rules/amounts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { answeredInTime, doneBy } from '../../rules/comes-again.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import {
  checkInCadence,
  checkInRoles,
  contextMonths,
  firstReviewMonths,
  fullTimeWeek,
  handoverTime,
  placementsFollowedUpFrom,
  reviewEarlyMost,
  roleAgreementsFollowedUpFrom,
  secondReviewMonths,
} from '../follow-up-values.ts'
import { remedy } from '../remedies.ts'
import { hallandPresentation, nsphBooklet, uppsalaPage } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: placementsFollowedUpFrom } as const

/** The later of two days: what is followed up from a day on is not late for the time before it. */
export function laterOf(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? b : a
}

/** A role agreement says what the role is and is not, how it relates to others, and who shaped it. */
export const roleAgreementComplete = defineRule({
  id: 'nsph/role-agreement-complete',
  subject: 'placement',
  question: 'role agreement says all it has to',
  kind: 'composition',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'En klar bild av vad peer support är, vad en peer supporter gör och inte gör, och hur det förhåller sig till andras uppgifter.',
  ),
  inForce: { from: modelFrom },
  codes: { ROLE_AGREEMENT_INCOMPLETE: { severity: 'warn' } },
  remedy: remedy('describe-role'),
  parameters: {},
  followedUpFrom: roleAgreementsFollowedUpFrom,
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, _values, day) {
    const present = followUp.roleAgreements.find((agreement) => day.isIn(agreement))
    if (present === undefined) return notApplicable
    if (present.lacks.length === 0) return met()
    const since = laterOf(present.from, period.from)
    return notMet('ROLE_AGREEMENT_INCOMPLETE', { missing: [...present.lacks] }, { since })
  },
})

/** Those around a placement meet regularly and say how it goes. A talk for reflection, or a review, is something else. */
export const checkInInTime = defineRule({
  ...followed,
  id: 'nsph/check-in-in-time',
  subject: 'placement',
  question: 'check-in held in time',
  kind: 'cadence',
  source: checkInCadence.namedIn,
  codes: { CHECK_IN_OVERDUE: { severity: 'warn' } },
  remedy: remedy('hold-check-in'),
  parameters: { every: checkInCadence, since: placementsFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { every, since }, day) {
    return againWithin({
      code: 'CHECK_IN_OVERDUE',
      times: followUp.meetings.filter(({ kind }) => kind === 'check-in').map(({ heldOn }) => heldOn),
      countsFrom: laterOf(period.from, since),
      everyDays: () => every,
      day,
    })
  },
})

/** A check-in without one of the three roles is told, so that the role is asked along the next time. */
export const checkInAttended = defineRule({
  ...followed,
  id: 'nsph/check-in-attended',
  subject: 'placement',
  question: 'expected roles at the check-in',
  kind: 'composition',
  source: cite(hallandPresentation, null, 'Avstämningsmöten hålls med tre roller i verksamhetens ledning.'),
  codes: { CHECK_IN_ROLE_MISSING: { severity: 'info' } },
  remedy: remedy('hold-check-in'),
  parameters: { roles: checkInRoles },
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { roles }, day) {
    const held = followUp.meetings.filter(({ kind, heldOn }) => kind === 'check-in' && day.reached(heldOn))
    const last = held.at(-1)
    if (last === undefined) return notApplicable
    const missing = roles.filter((role) => !last.present.includes(role))
    if (missing.length === 0) return met()
    return notMet('CHECK_IN_ROLE_MISSING', { missing, last: last.heldOn }, { since: last.heldOn })
  },
})

/** The role settles over time, so it is looked at halfway and at the end of that time: near those days, not long before. */
export const reviewsHeld = defineRule({
  ...followed,
  id: 'nsph/reviews-held',
  subject: 'placement',
  question: 'reviews at six and twelve months',
  kind: 'cadence',
  source: cite(uppsalaPage, null, 'En god implementering tar tid, ofta 6–12 månader.'),
  codes: { REVIEW_MISSING: { severity: 'warn' } },
  remedy: remedy('hold-review'),
  parameters: {
    first: firstReviewMonths,
    second: secondReviewMonths,
    early: reviewEarlyMost,
    since: placementsFollowedUpFrom,
  },
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { first, second, early, since }, day) {
    const reviews = [
      { months: first, kind: 'six-month-review', due: shiftMonths(period.from, first) },
      { months: second, kind: 'twelve-month-review', due: shiftMonths(period.from, second) },
    ] as const
    const open = reviews
      .filter(({ due }) => due >= since)
      .filter(
        ({ kind, due }) =>
          !followUp.meetings.some(
            ({ kind: held, heldOn }) =>
              held === kind && heldOn >= shiftDays(due, -early) && day.reached(heldOn),
          ),
      )
    const next = open[0]
    if (next === undefined) return met()
    return doneBy({ code: 'REVIEW_MISSING', due: next.due, numbers: { months: next.months }, day })
  },
})

/** Being there every weekday does not go together with a post in part time, unless somebody counts. */
export const presenceFitsPost = defineRule({
  ...followed,
  id: 'nsph/presence-fits-post',
  subject: 'placement',
  question: 'week schedule within the post',
  kind: 'quota',
  source: fullTimeWeek.namedIn,
  codes: { PRESENCE_EXCEEDS_POST: { severity: 'warn' } },
  remedy: remedy('set-week-schedule'),
  remedyWhenUnknown: null,
  parameters: { fullTime: fullTimeWeek },
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, { fullTime }, day) {
    const week = followUp.weeks.find((each) => day.isIn(each))
    if (week === undefined) return notApplicable
    if (followUp.fraction === null) return cannotTell('fraction')
    const most = rounded((fullTime * 60 * followUp.fraction) / 100)
    if (week.minutes <= most) return met()
    const hours = (minutes: number) => Math.round(minutes / 6) / 10
    const numbers = { hours: hours(week.minutes), most: hours(most), percent: followUp.fraction }
    return notMet('PRESENCE_EXCEEDS_POST', numbers, { since: week.from })
  },
})

/** Nobody keeps a role alone: it takes training, supervision, further training and others to talk with. */
export const collegialContext = defineRule({
  ...followed,
  id: 'nsph/collegial-context',
  subject: 'placement',
  question: 'all four parts of a collegial context',
  kind: 'composition',
  source: cite(
    nsphBooklet,
    'Samverkan med brukarrörelsen',
    'Grundutbildning, handledning, fortbildning och möjlighet att dela erfarenheter behövs för att behålla rollen.',
  ),
  codes: { COLLEGIAL_CONTEXT_INCOMPLETE: { severity: 'warn' } },
  remedy: remedy('complete-context'),
  parameters: { within: contextMonths, since: placementsFollowedUpFrom },
  applies: isActivePlacement,

  check({ followUp, supervisors, certificates, period }: PlacementFacts, { within, since }, day) {
    const start = laterOf(period.from, since)
    const isRecent = (days: readonly Day[]) => {
      const until = shiftDays(shiftMonths(laterOf(day.latest(days) ?? start, start), within), 1)
      return !day.reached(until)
    }
    const isTrained =
      certificates.some(({ from }) => day.reached(from)) ||
      followUp.passedOn.some((passedOn) => passedOn === null || day.reached(passedOn))
    const parts = {
      'basic-training': isTrained,
      supervision: supervisors.some((supervisor) => day.isIn(supervisor)),
      'further-training': isRecent(followUp.furtherTraining),
      exchange: isRecent(followUp.exchanges),
    }
    const missing = Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [part]))
    return missing.length === 0 ? met() : notMet('COLLEGIAL_CONTEXT_INCOMPLETE', { missing })
  },
})

/**
 * Each placement has an organisation that supports the peer supporter besides the employer. Who answers for the context
 * of all of them in the region is another question, and the programme's: `nsph/collegial-context-responsible`.
 */
export const supportOrganisationNamed = defineRule({
  ...followed,
  id: 'nsph/support-organisation-named',
  subject: 'placement',
  question: 'organisation that supports the peer supporter besides the employer',
  kind: 'composition',
  source: cite(
    hallandPresentation,
    null,
    'Stöd ges både av brukarrörelsens organisation och av arbetsgivaren, var för sig.',
  ),
  codes: { SUPPORT_ORGANISATION_MISSING: { severity: 'info' } },
  remedy: remedy('name-support-organisation'),
  parameters: {},
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, _values, day) {
    const periods = followUp.hasSupportOrganisation ? [period] : []
    return inPlace({ code: 'SUPPORT_ORGANISATION_MISSING', periods, start: period.from, day })
  },
})

/** Who was offered to go on with somebody else is not lost on the way: the outcome is known. */
export const handoverKnown = defineRule({
  ...followed,
  id: 'nsph/handover-known-to-end',
  subject: 'placement',
  question: 'outcome of handovers known',
  kind: 'cadence',
  source: handoverTime.namedIn,
  codes: { HANDOVER_OUTCOME_UNKNOWN: { severity: 'warn' } },
  remedy: remedy('close-handover'),
  parameters: { within: handoverTime, since: placementsFollowedUpFrom },

  check({ followUp }: PlacementFacts, { within, since }, day) {
    return answeredInTime({
      code: 'HANDOVER_OUTCOME_UNKNOWN',
      requests: followUp.handovers,
      lastDay: (offeredOn) => shiftDays(laterOf(offeredOn, since), within),
      day,
    })
  },
})
