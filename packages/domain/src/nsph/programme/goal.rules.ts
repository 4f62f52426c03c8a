import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays, isActiveOn, shiftDays } from '../../calendar/day.ts'
import type { GovernanceFacts } from '../../programme/governance-facts.ts'
import type { ProgrammeFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { unionOf } from '../../rules/present.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { jonkopingPage } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { programmeFollowedUpFrom, publishedFigureTolerance } from './governance-values.ts'

type GoalFact = GovernanceFacts['goals'][number]

const source = cite(jonkopingPage, null, 'Antalet anställda peer supportrar ska öka med 50 procent.')

/** The goal of each measure that was set last. */
function standingGoals({ goals }: GovernanceFacts, day: AskedDay): GoalFact[] {
  const set = goals.filter(({ setOn }) => day.reached(setOn))
  return [...Map.groupBy(set, ({ measure }) => measure).values()].flatMap((ofMeasure) => {
    const lastSetOn = ofMeasure
      .map(({ setOn }) => setOn)
      .sort()
      .at(-1)
    return ofMeasure.filter(({ setOn }) => setOn === lastSetOn)
  })
}

function countedOn({ employments }: GovernanceFacts, measure: GoalFact['measure'], on: Day): number {
  const present = employments.filter((employment) => isActiveOn(employment, on))
  const counted = present.flatMap(({ personId, municipalityCode }) =>
    measure === 'employed' ? personId : (municipalityCode ?? []),
  )
  return new Set(counted).size
}

/** A goal is reached by its day: counted on that day, whatever has become of it since. */
export const goalReached = defineRule({
  id: 'nsph/goal-reached',
  subject: 'programme',
  question: 'goal reached by its day',
  kind: 'quota',
  source,
  inForce: { from: modelFrom },
  codes: { GOAL_NOT_REACHED: { severity: 'warn' } },
  remedy: remedy('set-goal'),
  parameters: {},

  check({ governance }: ProgrammeFacts, _values, day) {
    const dated = standingGoals(governance, day).flatMap(({ dueOn, measure, baseline, target }) =>
      dueOn === null ? [] : [{ dueOn, measure, baseline, target }],
    )
    if (dated.length === 0) return notApplicable
    const past = dated.filter(({ dueOn }) => day.reached(shiftDays(dueOn, 1)))
    const missed = past.flatMap((goal) => {
      const counted = countedOn(governance, goal.measure, goal.dueOn)
      const isReached = goal.target > goal.baseline ? counted >= goal.target : counted <= goal.target
      return isReached ? [] : [{ ...goal, counted }]
    })
    const [first] = missed.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    if (first === undefined) return met({ due: nextDue(dated, day) })
    const { counted, target, dueOn } = first
    return notMet('GOAL_NOT_REACHED', { counted, target }, { since: shiftDays(dueOn, 1), due: dueOn })
  },
})

function nextDue(goals: readonly { dueOn: Day }[], day: AskedDay): Day | null {
  const ahead = goals.map(({ dueOn }) => dueOn).filter((dueOn) => !day.reached(shiftDays(dueOn, 1)))
  return ahead.sort()[0] ?? null
}

/** A goal has a day, or it cannot be followed up. */
export const goalHasDay = defineRule({
  id: 'nsph/goal-has-day',
  subject: 'programme',
  question: 'day by which the goal is reached',
  kind: 'composition',
  source,
  inForce: { from: modelFrom },
  followedUpFrom: programmeFollowedUpFrom,
  codes: { GOAL_WITHOUT_DAY: { severity: 'info' } },
  remedy: remedy('set-goal'),
  parameters: {},

  check({ governance }: ProgrammeFacts, _values, day) {
    const goals = standingGoals(governance, day)
    if (goals.length === 0) return notApplicable
    const without = goals.filter(({ dueOn }) => dueOn === null).map(({ setOn }) => setOn)
    return without.length === 0 ? met() : notMet('GOAL_WITHOUT_DAY', {}, { since: without.sort()[0] ?? null })
  },
})

/** What is told to the public is what the register counts: exactly, or nearly where it is said to be a round figure. */
export const publishedFiguresAgree = defineRule({
  id: 'nsph/published-figures-agree',
  subject: 'programme',
  question: 'published figures agree with the count',
  kind: 'composition',
  source: publishedFigureTolerance.namedIn,
  inForce: { from: modelFrom },
  followedUpFrom: programmeFollowedUpFrom,
  codes: { PUBLISHED_FIGURE_DIFFERS: { severity: 'info' } },
  remedy: remedy('publish-figure'),
  parameters: { tolerance: publishedFigureTolerance },

  check({ governance }: ProgrammeFacts, { tolerance }, day) {
    const figures = lastPublished(governance, day)
    if (figures.length === 0) return notApplicable
    const differing = figures.flatMap(({ figure, value, quality, publishedOn }) => {
      const most = quality === 'counted' ? 0 : tolerance
      const differs = (counted: number) => Math.abs(value - counted) * 100 > counted * most
      const counts = countsSoFar(peopleOf(governance, figure), day)
      const counted = counts.at(-1)?.count ?? 0
      if (!differs(counted)) return []
      return [{ published: value, counted, figure, since: differsSince(counts, differs, publishedOn) }]
    })
    const [first] = differing
    if (first === undefined) return met()
    const { since, ...numbers } = first
    return notMet('PUBLISHED_FIGURE_DIFFERS', numbers, { since })
  },
})

/** What was told last about the network and the employed; what is expected, or national, nobody here can count. */
function lastPublished({ published }: GovernanceFacts, day: AskedDay) {
  const told = published.filter(
    ({ figure, quality, publishedOn }) =>
      figure !== 'national' && quality !== 'expected' && day.reached(publishedOn),
  )
  return [...Map.groupBy(told, ({ figure }) => figure).values()].flatMap((of) => of.at(-1) ?? [])
}

type PersonFact = GovernanceFacts['networkPeers'][number]

/** Whom a figure counts: the network holds peers with an assignment and people who are employed. */
function peopleOf({ networkPeers, employments }: GovernanceFacts, figure: string): readonly PersonFact[] {
  return figure === 'employed' ? employments : [...networkPeers, ...employments]
}

/** How many people there were from each day on which that changed, up to the day asked about; each counted once. */
function countsSoFar(people: readonly PersonFact[], day: AskedDay): { on: Day; count: number }[] {
  const periods = [...Map.groupBy(people, ({ personId }) => personId).values()].flatMap(unionOf)
  const changes = periods.flatMap(({ from, until }) => [
    { on: from, by: 1 },
    ...(until === null ? [] : [{ on: until, by: -1 }]),
  ])
  const come = Map.groupBy(
    changes.filter(({ on }) => day.reached(on)),
    ({ on }) => on,
  )
  let count = 0
  return [...come]
    .sort(([a], [b]) => compareDays(a, b))
    .map(([on, all]) => {
      count += all.reduce((sum, { by }) => sum + by, 0)
      return { on, count }
    })
}

/** The day from which a figure has differed without a break: when it was told, or when the count became another. */
function differsSince(
  counts: readonly { on: Day; count: number }[],
  differs: (count: number) => boolean,
  publishedOn: Day,
): Day {
  const whenTold = counts.findLast(({ on }) => on <= publishedOn)?.count ?? 0
  const later = counts.filter(({ on }) => on > publishedOn)
  return (
    [{ on: publishedOn, count: whenTold }, ...later].reduce<Day | null>(
      (since, { on, count }) => (differs(count) ? (since ?? on) : null),
      null,
    ) ?? publishedOn
  )
}
