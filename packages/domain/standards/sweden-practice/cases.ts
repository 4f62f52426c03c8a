import { addDays, type Rule, type RuleParameters, type SubjectFacts } from '@brygga/domain'
import { aroundFirstDay, type Case, type CaseTable, casesFor } from '@brygga/domain/testing'
import type { PeerInPostFacts, ProgrammeOfCountyFacts, ReceivingWorkplaceFacts } from './facts.ts'
import { courseEachYear, roleSettles, supervisedTwiceAMonth } from './post.rules.ts'
import {
  countyStandsBehind,
  fifteenFullDays,
  fiveWeeksLong,
  freeWeekBetween,
  introducedBeforeStart,
} from './training.rules.ts'
import { swedenPracticeUnits } from './values.ts'

const cases = <Facts extends SubjectFacts, Parameters extends RuleParameters, Code extends string>(
  rule: Rule<Facts, Parameters, Code>,
  list: readonly Case<Facts, NoInfer<Code>>[],
): CaseTable => casesFor(rule, list, [], swedenPracticeUnits)

const on = '2019-05-06'
const programme = (
  courseDays: readonly string[] | null,
  municipalitiesBehind: number | null = 13,
): ProgrammeOfCountyFacts => ({
  subject: { kind: 'programme', id: 'a' },
  courseDays,
  municipalitiesBehind,
})
/** Monday to Friday in the weeks that begin so many weeks after 7 January 2019. */
const inWeeks = (...weeks: number[]) =>
  weeks.flatMap((week) => [0, 1, 2, 3, 4].map((weekday) => addDays('2019-01-07', week * 7 + weekday)))

const weekCases = cases(fiveWeeksLong, [
  { name: 'three weeks with a free one between', on, facts: programme(inWeeks(4, 2, 0)), expect: 'met' },
  {
    name: 'four weeks',
    on,
    facts: programme(inWeeks(0, 1, 2, 3)),
    expect: { code: 'TRAINING_SPANS_TOO_LITTLE', numbers: { weeks: 4, required: 5 } },
  },
  {
    name: 'across the turn of the year, week 53',
    on,
    facts: programme(['2020-12-31', '2021-01-28']),
    expect: 'met',
  },
  {
    name: 'Sunday of the first to Monday of the fifth week',
    on,
    facts: programme(['2019-01-13', '2019-02-04']),
    expect: 'met',
  },
  {
    name: 'Sunday of the first to Sunday of the fourth week',
    on,
    facts: programme(['2019-01-13', '2019-02-03']),
    expect: 'TRAINING_SPANS_TOO_LITTLE',
  },
  { name: 'no training planned', on, facts: programme([]), expect: 'not-applicable' },
  { name: 'nobody has told', on, facts: programme(null), expect: { missing: ['courseDays'] } },
  ...aroundFirstDay(fiveWeeksLong, programme(inWeeks(0)), 'TRAINING_SPANS_TOO_LITTLE'),
])

const dayCases = cases(fifteenFullDays, [
  { name: 'fifteen', on, facts: programme(inWeeks(0, 2, 4)), expect: 'met' },
  {
    name: 'fourteen',
    on,
    facts: programme(inWeeks(0, 2, 4).slice(1)),
    expect: { code: 'COURSE_DAYS_TOO_FEW', numbers: { days: 14, required: 15 } },
  },
  {
    name: 'fourteen and a Saturday',
    on,
    facts: programme([...inWeeks(0, 2, 4).slice(1), '2019-01-12']),
    expect: 'COURSE_DAYS_TOO_FEW',
  },
  {
    name: 'one of fifteen written twice',
    on,
    facts: programme([...inWeeks(0, 2, 4).slice(1), '2019-02-04']),
    expect: 'COURSE_DAYS_TOO_FEW',
  },
  { name: 'no training planned', on, facts: programme([]), expect: 'not-applicable' },
  { name: 'nobody has told', on, facts: programme(null), expect: { missing: ['courseDays'] } },
  ...aroundFirstDay(fifteenFullDays, programme(inWeeks(0)), 'COURSE_DAYS_TOO_FEW'),
])

const freeCases = cases(freeWeekBetween, [
  { name: 'a free week between', on, facts: programme(inWeeks(4, 0, 2)), expect: 'met' },
  {
    name: 'two weeks on end',
    on,
    facts: programme(inWeeks(0, 2, 3)),
    expect: { code: 'NO_FREE_WEEK', numbers: { week: '2019-01-28' } },
  },
  { name: 'one week', on, facts: programme(inWeeks(0)), expect: 'not-applicable' },
  { name: 'nobody has told', on, facts: programme(null), expect: { missing: ['courseDays'] } },
  ...aroundFirstDay(freeWeekBetween, programme(inWeeks(0, 1)), 'NO_FREE_WEEK'),
])

const countyCases = cases(countyStandsBehind, [
  { name: 'all thirteen', on, facts: programme([], 13), expect: 'met' },
  { name: 'twelve', on, facts: programme([], 12), expect: 'MUNICIPALITY_OUTSIDE' },
  { name: 'nobody has told', on, facts: programme([], null), expect: { missing: ['municipalitiesBehind'] } },
  ...aroundFirstDay(countyStandsBehind, programme([], 0), 'MUNICIPALITY_OUTSIDE'),
])

const workplace = (firstStartOn: string | null, ...introductions: string[]): ReceivingWorkplaceFacts => ({
  subject: { kind: 'workplace', id: 'a' },
  introductions,
  firstStartOn,
})
const introductionCases = cases(introducedBeforeStart, [
  {
    name: 'the third the day before',
    on,
    facts: workplace('2019-05-06', '2019-05-05', '2019-03-04', '2019-04-01'),
    expect: 'met',
  },
  {
    name: 'the third on the day of the start',
    on,
    facts: workplace('2019-05-06', '2019-03-04', '2019-04-01', '2019-05-06'),
    expect: { code: 'INTRODUCTIONS_TOO_FEW', numbers: { done: 2, required: 3 }, due: '2019-05-05' },
  },
  {
    name: 'the third is tomorrow',
    on,
    facts: workplace('2019-08-05', '2019-03-04', '2019-04-01', '2019-05-07'),
    expect: 'INTRODUCTIONS_TOO_FEW',
  },
  { name: 'nobody starts', on, facts: workplace(null), expect: 'not-applicable' },
  ...aroundFirstDay(introducedBeforeStart, workplace('2018-03-01'), 'INTRODUCTIONS_TOO_FEW'),
])

const post = (differing: Partial<PeerInPostFacts> = {}): PeerInPostFacts => ({
  subject: { kind: 'placement', id: 'a' },
  period: { from: '2026-01-15', until: null },
  supervisedOn: [],
  internalCourses: [],
  roleSettledOn: null,
  ...differing,
})
const supervised = (...supervisedOn: string[]) => post({ supervisedOn })
const supervisionCases = cases(supervisedTwiceAMonth, [
  {
    name: 'first and last day of the month',
    on: '2026-03-01',
    facts: supervised('2026-02-28', '2026-02-01'),
    expect: { met: { due: '2026-03-31' } },
  },
  {
    name: 'one in the month and one in the next',
    on: '2026-03-01',
    facts: supervised('2026-02-15', '2026-03-01'),
    expect: {
      code: 'SUPERVISION_TOO_SELDOM',
      numbers: { held: 1, times: 2, month: '2026-02' },
      since: '2026-03-01',
    },
  },
  {
    name: 'two in the month before last, none last month',
    on: '2026-04-30',
    facts: supervised('2026-02-15', '2026-02-16'),
    expect: 'SUPERVISION_TOO_SELDOM',
  },
  {
    name: 'the first whole month is not over',
    on: '2026-02-28',
    facts: supervised(),
    expect: 'not-applicable',
  },
  {
    name: 'nobody has told',
    on: '2026-03-01',
    facts: post({ supervisedOn: null }),
    expect: { missing: ['supervisedOn'] },
  },
  {
    name: 'in post until today',
    on: '2026-03-02',
    facts: post({ period: { from: '2026-01-15', until: '2026-03-02' } }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    supervisedTwiceAMonth,
    post({ period: { from: '2025-06-02', until: null } }),
    'SUPERVISION_TOO_SELDOM',
  ),
])

const courseCases = cases(courseEachYear, [
  {
    name: 'one on the last day of the year',
    on: '2028-01-01',
    facts: post({ internalCourses: ['2027-12-31'] }),
    expect: { met: { due: '2028-12-31' } },
  },
  {
    name: 'one the day after the year',
    on: '2028-01-01',
    facts: post({ internalCourses: ['2028-01-01'] }),
    expect: { code: 'INTERNAL_COURSE_MISSED', numbers: { year: '2027' }, since: '2028-01-01' },
  },
  { name: 'the first whole year is not over', on: '2027-12-31', facts: post(), expect: 'not-applicable' },
  ...aroundFirstDay(
    courseEachYear,
    post({ period: { from: '2024-12-01', until: null } }),
    'INTERNAL_COURSE_MISSED',
  ),
])

const begun = (roleSettledOn: string | null = null) =>
  post({ period: { from: '2018-08-31', until: null }, roleSettledOn })
const settlesCases = cases(roleSettles, [
  {
    name: 'the day before six months',
    on: '2019-02-27',
    facts: begun(),
    expect: { met: { due: '2019-02-28' } },
  },
  {
    name: 'six months',
    on: '2019-02-28',
    facts: begun(),
    expect: { code: 'ROLE_SETTLING', since: '2019-02-28', due: '2019-08-31' },
  },
  { name: 'the day before twelve months', on: '2019-08-30', facts: begun(), expect: 'ROLE_SETTLING' },
  {
    name: 'twelve months',
    on: '2019-08-31',
    facts: begun(),
    expect: { code: 'ROLE_NOT_SETTLED', since: '2019-08-31' },
  },
  { name: 'settled', on: '2019-09-01', facts: begun('2019-03-01'), expect: { met: { due: null } } },
  { name: 'settled tomorrow', on: '2019-02-28', facts: begun('2019-03-01'), expect: 'ROLE_SETTLING' },
  { name: 'five months', on: '2019-01-31', facts: begun(), expect: 'met' },
  { name: 'seven months', on: '2019-03-31', facts: begun(), expect: 'ROLE_SETTLING' },
  { name: 'thirteen months', on: '2019-09-30', facts: begun(), expect: 'ROLE_NOT_SETTLED' },
  { name: 'not begun', on: '2018-08-30', facts: begun(), expect: 'not-applicable' },
  ...aroundFirstDay(roleSettles, post({ period: { from: '2016-06-01', until: null } }), 'ROLE_NOT_SETTLED'),
])

export const swedenPracticeCases = [
  weekCases,
  dayCases,
  freeCases,
  countyCases,
  introductionCases,
  supervisionCases,
  courseCases,
  settlesCases,
]
