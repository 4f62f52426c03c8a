import { daysBetween, isActiveOn, shiftDays } from '../../calendar/day.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { doneBy } from '../../rules/comes-again.ts'
import { coveredUntil, missingSince } from '../../rules/in-place.ts'
import { isInAny } from '../../rules/present.ts'
import { defineRule } from '../../rules/rule.ts'
import { unbrokenSince } from '../../rules/unbroken.ts'
import { fundedPostsOn } from '../../training/cohort-standing.ts'
import type { AgreedPostFact, CohortFacts } from '../../training/training-facts.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet, uppsalaPage } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { trainingWeeks } from './training-values.ts'

const inForce = { from: modelFrom }

/** Whether a round that was planned is ahead or goes on: not called off, and its last day not over. */
function isPlanned({ plan, endsOn }: CohortFacts, day: AskedDay): boolean {
  if (plan === null || !day.reached(plan.orderedOn)) return false
  if (plan.calledOffOn !== null && day.reached(plan.calledOffOn)) return false
  return endsOn === null || !day.reached(shiftDays(endsOn, 1))
}

/** In each county that trains there is a team for it, and it belongs with the user movement. */
export const cohortTeamTied = defineRule({
  id: 'nsph/cohort-team-tied',
  subject: 'cohort',
  question: 'team tied to the user movement',
  kind: 'gate',
  source: cite(
    uppsalaPage,
    null,
    'I varje län som utbildar finns ett utbildnings- och samordningsteam med anknytning till brukarrörelsen.',
  ),
  inForce,
  codes: {
    COHORT_TEAM_MISSING: { severity: 'block' },
    COHORT_TEAM_NOT_TIED: { severity: 'block', remedy: remedy('sign-cooperation-agreement') },
  },
  remedy: remedy('name-team'),
  parameters: {},
  applies: isPlanned,

  check({ plan }: CohortFacts, _values, day) {
    if (plan === null) return notApplicable
    if (!plan.hasTeam) return notMet('COHORT_TEAM_MISSING', {}, { since: plan.orderedOn })
    if (isInAny(plan.teamTies, day)) return met()
    return notMet('COHORT_TEAM_NOT_TIED', {}, { since: missingSince(plan.teamTies, plan.orderedOn, day) })
  },
})

/** Money for the posts is there before a training is prepared or ordered, so that nobody trains for nothing. */
export const seatsFunded = defineRule({
  id: 'nsph/seats-funded',
  subject: 'cohort',
  question: 'seats within funded posts',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'Budget för att anställa ska finnas innan en utbildning förbereds eller beställs.',
  ),
  inForce,
  codes: { SEATS_ABOVE_FUNDED_POSTS: { severity: 'block' } },
  remedy: remedy('fund-agreed-posts'),
  parameters: {},
  applies: isPlanned,

  check({ plan, agreedPosts, fundingExceptions }: CohortFacts, _values, day) {
    if (plan === null) return notApplicable
    const { seats, orderedOn } = plan
    const funded = agreedPosts
      .filter((post) => isFunded(post, day))
      .reduce((sum, { posts }) => sum + posts, 0)
    if (funded >= seats) return met()
    const exception = fundingExceptions.find((each) => day.isIn(each))
    if (exception !== undefined) return met({ due: coveredUntil(fundingExceptions, exception.from) })
    const since = unbrokenSince({
      start: orderedOn,
      changes: [
        ...agreedPosts.flatMap(({ fundedOn, withdrawnOn }) => [fundedOn, withdrawnOn]),
        ...fundingExceptions.flatMap(({ from, until }) => [from, until]),
      ],
      holdsOn: (on) =>
        fundedPostsOn(agreedPosts, on) < seats && !fundingExceptions.some((each) => isActiveOn(each, on)),
      day,
    })
    return notMet('SEATS_ABOVE_FUNDED_POSTS', { seats, funded }, { since })
  },
})

function isFunded({ fundedOn, withdrawnOn }: AgreedPostFact, day: AskedDay): boolean {
  return fundedOn !== null && day.isIn({ from: fundedOn, until: withdrawnOn })
}

/** Whoever trains knows where the post is: each seat is tied to a workplace that agreed. */
export const seatsHaveWorkplace = defineRule({
  id: 'nsph/seats-have-workplace',
  subject: 'cohort',
  question: 'agreed workplace for each seat',
  kind: 'order',
  source: cite(
    nsphBooklet,
    'Vad är projektet PEER Support?',
    'De som utbildas anställs sedan inom en överenskommen verksamhet.',
  ),
  inForce,
  codes: { SEATS_WITHOUT_WORKPLACE: { severity: 'warn' } },
  remedy: remedy('tie-seat'),
  parameters: {},
  applies: (facts: CohortFacts, day) => isPlanned(facts, day) && facts.seats.length > 0,

  check({ seats, startsOn }: CohortFacts, _values, day) {
    const taken = seats.filter(
      ({ discontinuedOn }) => discontinuedOn === null || !day.reached(discontinuedOn),
    )
    const without = taken.filter(({ workplaces }) => !isInAny(workplaces, day))
    if (without.length === 0) return met()
    return notMet('SEATS_WITHOUT_WORKPLACE', { count: without.length }, { due: startsOn })
  },
})

/** The training is five weeks long, counted from its first day; free weeks for reading between them belong to it. */
export const trainingLength = defineRule({
  id: 'nsph/training-length',
  subject: 'cohort',
  question: 'length of the training',
  kind: 'quota',
  source: cite(nsphBooklet, 'Utbildning', 'En längre utbildning om fem veckor för peer supportrarna.'),
  inForce,
  codes: { TRAINING_TOO_SHORT: { severity: 'warn' } },
  remedy: remedy('amend-cohort'),
  parameters: { required: trainingWeeks },
  applies: (facts: CohortFacts, day) => facts.endsOn !== null && isPlanned(facts, day),

  check({ startsOn, endsOn }: CohortFacts, { required }) {
    if (endsOn === null) return notApplicable
    const weeks = Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7)
    return weeks >= required ? met() : notMet('TRAINING_TOO_SHORT', { weeks, required }, { due: startsOn })
  },
})

/** Practical parts, such as role-play, were what helped most: each round holds some before it ends. */
export const practicalPartsHeld = defineRule({
  id: 'nsph/practical-parts-held',
  subject: 'cohort',
  question: 'practical parts in the training',
  kind: 'composition',
  source: cite(
    nsphBooklet,
    'En peer supporter berättar',
    'Det största värdet låg i utbildningens praktiska moment.',
  ),
  inForce,
  codes: { TRAINING_WITHOUT_PRACTICAL_PARTS: { severity: 'info' } },
  remedy: remedy('record-training-day'),
  parameters: {},
  applies: ({ plan, endsOn, startsOn }: CohortFacts, day) =>
    plan !== null &&
    endsOn !== null &&
    day.reached(startsOn) &&
    !(plan.calledOffOn !== null && day.reached(plan.calledOffOn)),

  check({ trainingDays, endsOn }: CohortFacts, _values, day) {
    if (endsOn === null) return notApplicable
    if (trainingDays.some(({ practical, heldOn }) => practical && day.reached(heldOn))) return met()
    return doneBy({ code: 'TRAINING_WITHOUT_PRACTICAL_PARTS', due: endsOn, day })
  },
})
