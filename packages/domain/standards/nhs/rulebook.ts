import {
  addDays,
  cannotTell,
  cite,
  comesAgain,
  type Day,
  defineRule,
  defineRulebook,
  latestSaid,
  met,
  notMet,
  type Period,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { figure, yearOfReading as from, needsJudgement, readDocument, withoutFigure } from '../figure.ts'
import { dayNear, few, maybe, periodNear, subjectOf } from '../random-facts.ts'

const merseyCare = readDocument(
  'nhs/mersey-care-supervision',
  'Supervision (Mersey Care NHS Foundation Trust)',
  'https://yourspace.merseycare.nhs.uk/supervision',
)
const workforce = readDocument(
  'nhs/workforce-plan',
  'Peer support workers in the mental health workforce (Centre for Mental Health)',
  'https://www.centreformentalhealth.org.uk/?p=6880',
)
const framework = readDocument(
  'nhs/competence-framework-2020',
  'The competence framework for mental health peer support workers (HEE and NCCMH, 2020)',
  'https://www.rcpsych.ac.uk/improving-care/nccmh/competence-frameworks/the-competence-framework-for-mental-health-peer-support-workers',
)
const portrait = readDocument(
  'nhs/pen-portrait',
  'Peer support worker: numbers (New roles in mental health, University of Sheffield)',
  'https://sites.google.com/sheffield.ac.uk/new-roles-in-mental-health/research-findings/pen-portraits/peer-support-worker',
)
const supervision = cite(merseyCare, null, 'All clinical staff: at least once in eight weeks.')

interface SupervisedFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly period: Period
  /** Null: nobody has told. */
  readonly sessions: readonly Day[] | null
}
interface WorkforceFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  /** Counts of peer support workers, by the day they were made. */
  readonly counts: readonly { readonly from: Day; readonly people: number }[]
}

export const supervisionWeeks = figure('nhs/supervision-weeks', 'weeks', [from, 8, supervision])
// A plan for the year 2023/24 is due when that year of account ends, on 31 March 2024.
export const workforceGoal = figure(
  'nhs/workforce-goal',
  'people',
  ['2024-04-01', 4730, cite(workforce, null, '4 730 peer support workers by 2023/24.')],
  ['2037-04-01', 6501, cite(workforce, null, 'More than 6 500 by 2036/37.')],
)

const supervisedInTime = defineRule({
  id: 'nhs/supervised-in-time',
  subject: 'placement',
  question: 'supervised in time',
  kind: 'cadence',
  source: supervision,
  inForce: { from },
  codes: { SUPERVISION_OVERDUE: { severity: 'warn' } },
  remedy: { action: 'record-individual-session', roles: ['supervisor'] },
  parameters: { weeks: supervisionWeeks },
  applies: ({ period }: SupervisedFacts, day) => day.isIn(period),
  check({ sessions, period }: SupervisedFacts, { weeks }, day) {
    if (sessions === null) return cannotTell('sessions')
    const lastDay = (gapStarts: Day) => addDays(gapStarts, 7 * weeks)
    return comesAgain({ code: 'SUPERVISION_OVERDUE', times: sessions, countsFrom: period.from, lastDay, day })
  },
})

const goalReached = defineRule({
  id: 'nhs/workforce-goal-reached',
  subject: 'programme',
  question: 'workforce as planned',
  kind: 'quota',
  source: cite(workforce),
  inForce: { from: '2024-04-01' },
  codes: { WORKFORCE_BELOW_GOAL: { severity: 'info' }, COUNTS_CONTRADICT: { severity: 'warn' } },
  remedy: null,
  parameters: { goal: workforceGoal },
  check({ counts }: WorkforceFacts, { goal }, day) {
    const [count, ...others] = latestSaid(counts, day)
    if (count === undefined) return cannotTell('counts')
    if (others.some(({ people }) => people !== count.people))
      return notMet('COUNTS_CONTRADICT', {}, { since: count.from })
    return count.people >= goal ? met() : notMet('WORKFORCE_BELOW_GOAL', { count: count.people, goal })
  },
})

const supervised = (
  sessions: readonly Day[] | null,
  period: Period = { from: '2026-01-05', until: null },
): SupervisedFacts => ({
  subject: { kind: 'placement', id: 'a' },
  period,
  sessions,
})
const counted = (...counts: [Day, number][]): WorkforceFacts => ({
  subject: { kind: 'programme', id: 'a' },
  counts: counts.map(([day, people]) => ({ from: day, people })),
})

export const nhsCases = [
  casesFor(supervisedInTime, [
    {
      name: 'eight weeks',
      on: '2026-04-27',
      facts: supervised(['2026-03-02']),
      expect: { met: { due: '2026-04-27' } },
    },
    {
      name: 'eight weeks and a day',
      on: '2026-04-28',
      facts: supervised(['2026-03-02']),
      expect: { code: 'SUPERVISION_OVERDUE', since: '2026-04-28', due: '2026-04-27' },
    },
    {
      name: 'nine weeks',
      on: '2026-05-04',
      facts: supervised(['2026-03-02']),
      expect: 'SUPERVISION_OVERDUE',
    },
    { name: 'none yet, eight weeks in post', on: '2026-03-02', facts: supervised([]), expect: 'met' },
    {
      name: 'none yet, eight weeks and a day in post',
      on: '2026-03-03',
      facts: supervised([]),
      expect: 'SUPERVISION_OVERDUE',
    },
    { name: 'nobody has told', on: '2026-03-03', facts: supervised(null), expect: { missing: ['sessions'] } },
    {
      name: 'ended',
      on: '2026-03-03',
      facts: supervised([], { from: '2026-01-05', until: '2026-03-03' }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      supervisedInTime,
      supervised([], { from: '2025-01-06', until: null }),
      'SUPERVISION_OVERDUE',
    ),
  ]),
  casesFor(goalReached, [
    {
      name: 'the last count is the plan',
      on: '2025-01-01',
      facts: counted(['2024-06-01', 4730], ['2023-06-01', 1000]),
      expect: 'met',
    },
    {
      name: 'one under the plan',
      on: '2025-01-01',
      facts: counted(['2024-06-01', 4729]),
      expect: { code: 'WORKFORCE_BELOW_GOAL', numbers: { count: 4729, goal: 4730 } },
    },
    {
      name: 'the day before the next plan is due',
      on: '2037-03-31',
      facts: counted(['2036-06-01', 6500]),
      expect: 'met',
    },
    {
      name: 'the day the next plan is due, 6 500',
      on: '2037-04-01',
      facts: counted(['2036-06-01', 6500]),
      expect: 'WORKFORCE_BELOW_GOAL',
    },
    {
      name: 'the day the next plan is due, 6 501',
      on: '2037-04-01',
      facts: counted(['2036-06-01', 6501]),
      expect: 'met',
    },
    {
      name: 'two counts of one day',
      on: '2025-01-01',
      facts: counted(['2024-06-01', 4730], ['2024-06-01', 862]),
      expect: 'COUNTS_CONTRADICT',
    },
    {
      name: 'counted tomorrow',
      on: '2024-05-31',
      facts: counted(['2024-06-01', 4730]),
      expect: { missing: ['counts'] },
    },
    ...aroundFirstDay(goalReached, counted(['2023-06-01', 1000]), 'WORKFORCE_BELOW_GOAL'),
  ]),
]

const first = '2026-01-02'
export const nhsFacts: fc.Arbitrary<SupervisedFacts | WorkforceFacts> = fc.oneof(
  fc.record({
    subject: subjectOf('placement'),
    period: periodNear(first),
    sessions: maybe(few(dayNear(first), 9)),
  }),
  fc.record({
    subject: subjectOf('programme'),
    counts: few(fc.record({ from: dayNear('2025-12-01'), people: fc.constantFrom(4729, 4730) })),
  }),
)

export const nhsRulebook = defineRulebook({
  id: 'nhs',
  version: '1.0.0',
  coveredFrom: '2024-04-01',
  rules: [supervisedInTime, goalReached],
  notEncoded: [
    withoutFigure(framework, 'Nine domains of competence; a frequency of supervision was not found.'),
    withoutFigure(framework, 'At least two in a team: not found in the text, so not asked.'),
    needsJudgement(portrait, '48 in 2015/16, 862 in 2019, above 1 000 in 2023: what was, not what must be.'),
  ],
})
