import type { Rule, RuleParameters, SubjectFacts } from '@brygga/domain'
import { aroundFirstDay, type Case, type CaseTable, casesFor } from '@brygga/domain/testing'
import { courseLongEnough, groupSize, trainersCertified } from './course.rules.ts'
import type { CourseFacts, ParticipantFacts, Practice } from './facts.ts'
import {
  absenceWithinLimit,
  completedInTime,
  portfolioLength,
  practiceInOrder,
  practiceLongEnough,
  practiceReported,
} from './participant.rules.ts'
import { exInUnits } from './values.ts'

const cases = <Facts extends SubjectFacts, Parameters extends RuleParameters, Code extends string>(
  rule: Rule<Facts, Parameters, Code>,
  list: readonly Case<Facts, NoInfer<Code>>[],
): CaseTable => casesFor(rule, list, [], exInUnits)

const on = '2026-06-15'
const course = (differing: Partial<CourseFacts> = {}): CourseFacts => ({
  subject: { kind: 'programme', id: 'a' },
  lessonsOfModules: Array.from({ length: 12 }, () => 22),
  participants: 20,
  trainers: [{ isCertified: true }, { isCertified: true }],
  ...differing,
})
const lessons = (...each: number[]) => course({ lessonsOfModules: each })
const twelve = Array.from({ length: 12 }, () => 22)

const lengthCases = cases(courseLongEnough, [
  { name: 'twelve modules of 22 lessons', on, facts: course(), expect: 'met' },
  { name: 'eleven modules', on, facts: lessons(...twelve.slice(1)), expect: 'MODULES_TOO_FEW' },
  {
    name: 'one module of 21 lessons',
    on,
    facts: lessons(21, ...twelve.slice(1)),
    expect: { code: 'MODULE_TOO_SHORT', numbers: { short: 1, lessons: 22 } },
  },
  {
    name: 'eleven long modules',
    on,
    facts: lessons(...twelve.slice(1).map(() => 24)),
    expect: 'MODULES_TOO_FEW',
  },
  {
    name: 'nobody has told',
    on,
    facts: course({ lessonsOfModules: null }),
    expect: { missing: ['lessonsOfModules'] },
  },
  ...aroundFirstDay(courseLongEnough, lessons(), 'MODULES_TOO_FEW'),
])

const groupCases = cases(groupSize, [
  { name: 'one too few', on, facts: course({ participants: 14 }), expect: 'GROUP_TOO_SMALL' },
  { name: 'the least', on, facts: course({ participants: 15 }), expect: 'met' },
  { name: 'the most', on, facts: course({ participants: 24 }), expect: 'met' },
  { name: 'one too many', on, facts: course({ participants: 25 }), expect: 'GROUP_TOO_LARGE' },
  {
    name: 'nobody has told',
    on,
    facts: course({ participants: null }),
    expect: { missing: ['participants'] },
  },
  ...aroundFirstDay(groupSize, course(), 'met'),
])

const trainerCases = cases(trainersCertified, [
  { name: 'two', on, facts: course(), expect: 'met' },
  {
    name: 'one of two is certified',
    on,
    facts: course({ trainers: [{ isCertified: true }, { isCertified: false }] }),
    expect: 'TRAINER_PAIR_MISSING',
  },
  {
    name: 'two of three are certified',
    on,
    facts: course({ trainers: [{ isCertified: true }, { isCertified: false }, { isCertified: true }] }),
    expect: 'met',
  },
  { name: 'nobody has told', on, facts: course({ trainers: null }), expect: { missing: ['trainers'] } },
  ...aroundFirstDay(trainersCertified, course({ trainers: [] }), 'TRAINER_PAIR_MISSING'),
])

const participant = (differing: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  subject: { kind: 'person', id: 'a' },
  missed: [],
  madeUp: [],
  practices: [],
  portfolioPages: null,
  lastModuleEndedOn: null,
  completedOn: null,
  ...differing,
})
const lessonsOn = (day: string, amount: number) => [{ on: day, amount }]

const absenceCases = cases(absenceWithinLimit, [
  { name: 'never absent', on, facts: participant(), expect: 'met' },
  {
    name: '26 of 264 lessons',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 26) }),
    expect: 'met',
  },
  {
    name: '27 of 264 lessons',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 27) }),
    expect: { code: 'ABSENCE_TOO_HIGH', numbers: { absent: 27, most: 26.4 } },
  },
  {
    name: 'a tenth to the tenth of a lesson',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 26.4) }),
    expect: 'met',
  },
  {
    name: 'a tenth and a tenth of a lesson',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 26.5) }),
    expect: 'ABSENCE_TOO_HIGH',
  },
  {
    name: 'more than a tenth, made up elsewhere today',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 44), madeUp: lessonsOn(on, 22) }),
    expect: 'met',
  },
  {
    name: 'made up tomorrow',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 44), madeUp: lessonsOn('2026-06-16', 22) }),
    expect: 'ABSENCE_TOO_HIGH',
  },
  {
    name: 'eleven per cent',
    on,
    facts: participant({ missed: lessonsOn('2026-03-02', 29) }),
    expect: 'ABSENCE_TOO_HIGH',
  },
  { name: 'nine per cent', on, facts: participant({ missed: lessonsOn('2026-03-02', 24) }), expect: 'met' },
  { name: 'nobody has told', on, facts: participant({ missed: null }), expect: { missing: ['missed'] } },
  ...aroundFirstDay(
    absenceWithinLimit,
    participant({ missed: lessonsOn('2025-12-01', 44) }),
    'ABSENCE_TOO_HIGH',
  ),
])

const practised = (
  step: Practice['step'],
  from: string,
  until: string | null,
  differing: Partial<Practice> = {},
): Practice => ({
  step,
  from,
  until,
  hours: step === 'first' ? 40 : 80,
  reportedOn: until,
  ...differing,
})
const having = (...practices: Practice[]) => participant({ practices })
const one = practised('first', '2026-02-02', '2026-02-14')

const orderCases = cases(practiceInOrder, [
  {
    name: 'the second begins when the first is over',
    on,
    facts: having(practised('second', '2026-02-14', null), one),
    expect: 'met',
  },
  {
    name: 'the second begins on the last day of the first',
    on,
    facts: having(one, practised('second', '2026-02-13', null)),
    expect: {
      code: 'PRACTICE_TOO_EARLY',
      since: '2026-02-13',
      numbers: { before: 'first', after: 'second' },
    },
  },
  {
    name: 'the second alone',
    on,
    facts: having(practised('second', '2026-02-14', null)),
    expect: 'PRACTICE_TOO_EARLY',
  },
  { name: 'the first alone', on, facts: having(one), expect: 'not-applicable' },
  ...aroundFirstDay(practiceInOrder, having(practised('second', '2025-11-03', null)), 'PRACTICE_TOO_EARLY'),
])

const hoursCases = cases(practiceLongEnough, [
  {
    name: '40 and 80 hours',
    on,
    facts: having(one, practised('second', '2026-03-02', '2026-04-01')),
    expect: 'met',
  },
  {
    name: '39 hours in the first',
    on,
    facts: having({ ...one, hours: 39 }),
    expect: { code: 'PRACTICE_TOO_SHORT', numbers: { step: 'first', required: 40 }, since: '2026-02-14' },
  },
  {
    name: '79 hours in the second',
    on,
    facts: having(one, practised('second', '2026-03-02', '2026-04-01', { hours: 79 })),
    expect: { code: 'PRACTICE_TOO_SHORT', numbers: { step: 'second', required: 80 } },
  },
  {
    name: 'a long first does not make up for a short second',
    on,
    facts: having({ ...one, hours: 90 }, practised('second', '2026-03-02', '2026-04-01', { hours: 40 })),
    expect: 'PRACTICE_TOO_SHORT',
  },
  {
    name: 'not over before tomorrow',
    on: '2026-02-13',
    facts: having({ ...one, hours: 39 }),
    expect: 'not-applicable',
  },
  {
    name: 'one that ends before it begins',
    on,
    facts: having(practised('first', '2026-02-14', '2026-02-02')),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    practiceLongEnough,
    having(practised('first', '2025-11-03', '2025-12-01', { hours: 4 })),
    'PRACTICE_TOO_SHORT',
  ),
])

const reportCases = cases(practiceReported, [
  { name: 'reported today', on, facts: having({ ...one, reportedOn: on }), expect: 'met' },
  {
    name: 'reported tomorrow',
    on,
    facts: having({ ...one, reportedOn: '2026-06-16' }),
    expect: { code: 'PRACTICE_NOT_REPORTED', since: '2026-02-14', numbers: { step: 'first' } },
  },
  {
    name: 'one of two reported',
    on,
    facts: having(one, practised('second', '2026-03-02', '2026-04-01', { reportedOn: null })),
    expect: { code: 'PRACTICE_NOT_REPORTED', numbers: { step: 'second' } },
  },
  { name: 'no practice', on, facts: participant(), expect: 'not-applicable' },
  ...aroundFirstDay(
    practiceReported,
    having(practised('first', '2025-11-03', '2025-12-01', { reportedOn: null })),
    'PRACTICE_NOT_REPORTED',
  ),
])

const pages = (portfolioPages: number | null) => participant({ portfolioPages })
const portfolioCases = cases(portfolioLength, [
  { name: '19 pages', on, facts: pages(19), expect: 'PORTFOLIO_TOO_SHORT' },
  { name: '20 pages', on, facts: pages(20), expect: 'met' },
  { name: '80 pages', on, facts: pages(80), expect: 'met' },
  { name: '81 pages', on, facts: pages(81), expect: 'PORTFOLIO_TOO_LONG' },
  { name: 'not handed in', on, facts: pages(null), expect: 'not-applicable' },
  ...aroundFirstDay(portfolioLength, pages(40), 'met'),
])

const ended = (lastModuleEndedOn: string | null, completedOn: string | null = null) =>
  participant({ lastModuleEndedOn, completedOn })
const completedCases = cases(completedInTime, [
  {
    name: 'two years to the day, not completed',
    on: '2028-02-28',
    facts: ended('2026-02-28'),
    expect: { met: { due: '2028-02-28' } },
  },
  {
    name: 'two years and a day, not completed',
    on: '2028-02-29',
    facts: ended('2026-02-28'),
    expect: { code: 'PIECES_TOO_LATE', since: '2028-02-29', due: '2028-02-28' },
  },
  {
    name: 'completed on the last day',
    on: '2029-01-01',
    facts: ended('2026-02-28', '2028-02-28'),
    expect: 'met',
  },
  {
    name: 'completed a day late',
    on: '2029-01-01',
    facts: ended('2026-02-28', '2028-02-29'),
    expect: 'PIECES_TOO_LATE',
  },
  {
    name: 'completed after 25 months',
    on: '2029-01-01',
    facts: ended('2026-02-28', '2028-03-28'),
    expect: 'PIECES_TOO_LATE',
  },
  {
    name: 'completed after 23 months and a half',
    on: '2029-01-01',
    facts: ended('2026-02-28', '2028-02-14'),
    expect: 'met',
  },
  { name: 'the last module ends tomorrow', on, facts: ended('2026-06-16'), expect: 'not-applicable' },
  { name: 'still in the course', on, facts: ended(null), expect: 'not-applicable' },
  ...aroundFirstDay(completedInTime, ended('2023-05-02'), 'PIECES_TOO_LATE'),
])

export const exInCases = [
  lengthCases,
  groupCases,
  trainerCases,
  absenceCases,
  orderCases,
  hoursCases,
  reportCases,
  portfolioCases,
  completedCases,
]
