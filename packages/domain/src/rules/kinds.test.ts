import { describe, expect, it } from 'vitest'
import type { Day, Period } from '../calendar/day.schemas.ts'
import { addDays, addMonths } from '../calendar/day.ts'
import { answerTo, aroundFirstDay, casesFor, expectedAnswer, missingCases } from '../testing/cases.ts'
import { met, notApplicable, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import { againWithin } from './cadence.ts'
import { cite } from './citation.ts'
import { defineRule, type SubjectFacts } from './rule.ts'
import type { DatedValue } from './value.ts'

// Exampleland's orders are invented. Each table is a kind of rule that standards of other countries need, written
// with the engine as it is: only facts, values and a check are new.
const source = cite({ id: 'order-1', title: 'Order 1', url: null, readOn: '2026-06-01' })
const from = '2022-01-01'
const value = <T>(name: string, unit: string, figure: T): DatedValue<T> => ({
  id: `exampleland/${name}`,
  unit,
  entries: [{ from, value: figure, source }],
  lastCheckedOn: '2026-06-01',
})
const common = {
  subject: 'person',
  source,
  inForce: { from },
  remedy: null,
} as const
interface Facts extends SubjectFacts {
  subject: { kind: 'person'; id: string }
}
const subject = { kind: 'person', id: 'a' } as const

interface CourseHours {
  topic: 'ethics' | 'other'
  hours: number
  heldOn: Day
}
interface QuotaFacts extends Facts {
  courses: CourseHours[]
}
const hoursIn = (courses: CourseHours[], period: Period, day: AskedDay, topic?: string) =>
  courses
    .filter((course) => topic === undefined || course.topic === topic)
    .filter(({ heldOn }) => heldOn >= period.from && (period.until === null || heldOn < period.until))
    .filter(({ heldOn }) => day.reached(heldOn))
    .reduce((sum, { hours }) => sum + hours, 0)

/** 12 hours in a calendar year, 2 of them ethics; hours above 12 in the year before count, at most 4. */
const yearlyHours = defineRule({
  ...common,
  id: 'exampleland/yearly-hours',
  question: 'yearly hours',
  kind: 'quota',
  codes: { HOURS_TOO_FEW: { severity: 'warn' }, ETHICS_TOO_FEW: { severity: 'warn' } },
  parameters: {
    hours: value('hours', 'hours', 12),
    ethics: value('ethics', 'hours', 2),
    carriedOver: value('carried-over', 'hours', 4),
  },
  check({ courses }: QuotaFacts, { hours, ethics, carriedOver }, day) {
    const year = day.calendarPeriod('year')
    const before = { from: addMonths(year.from, -12), until: year.from }
    const saved = Math.min(carriedOver, Math.max(0, hoursIn(courses, before, day) - hours))
    const done = hoursIn(courses, year, day) + saved
    const due = addDays(year.until, -1)
    if (done < hours) return notMet('HOURS_TOO_FEW', { done, hours }, { due })
    const ethicsDone = hoursIn(courses, year, day, 'ethics')
    return ethicsDone < ethics
      ? notMet('ETHICS_TOO_FEW', { done: ethicsDone, hours: ethics }, { due })
      : met()
  },
})
const courses = (...list: [CourseHours['topic'], number, Day][]): QuotaFacts => ({
  subject,
  courses: list.map(([topic, hours, heldOn]) => ({ topic, hours, heldOn })),
})
const quota = casesFor(yearlyHours, [
  {
    name: 'exactly enough',
    on: '2023-05-02',
    facts: courses(['ethics', 2, '2023-01-01'], ['other', 10, '2023-05-02']),
    expect: 'met',
  },
  {
    name: 'the last course is tomorrow',
    on: '2023-05-01',
    facts: courses(['ethics', 2, '2023-01-01'], ['other', 10, '2023-05-02']),
    expect: { code: 'HOURS_TOO_FEW', numbers: { done: 2, hours: 12 }, due: '2023-12-31' },
  },
  {
    name: 'four hours carried over, not five',
    on: '2023-05-02',
    facts: courses(['other', 17, '2022-12-31'], ['ethics', 2, '2023-02-01'], ['other', 5.5, '2023-03-01']),
    expect: { code: 'HOURS_TOO_FEW', numbers: { done: 11.5, hours: 12 } },
  },
  {
    name: 'carried over to enough',
    on: '2023-05-02',
    facts: courses(['other', 17, '2022-12-31'], ['ethics', 2, '2023-02-01'], ['other', 6, '2023-03-01']),
    expect: 'met',
  },
  {
    name: 'no ethics',
    on: '2023-05-02',
    facts: courses(['other', 30, '2023-02-01']),
    expect: 'ETHICS_TOO_FEW',
  },
  ...aroundFirstDay(yearlyHours, courses(), 'HOURS_TOO_FEW'),
])

interface LevelFacts extends Facts {
  level: 'provisional' | 'full'
  levelSince: Day
  sessions: Day[]
}
/** Every 7 days with a provisional certificate, every 28 with a full one. */
const byLevel = defineRule({
  ...common,
  id: 'exampleland/supervision-by-level',
  question: 'supervision by level',
  kind: 'cadence',
  codes: { SUPERVISION_LATE: { severity: 'warn' } },
  parameters: { days: value<Record<string, number>>('days', 'days-by-code', { provisional: 7, full: 28 }) },
  check({ level, levelSince, sessions }: LevelFacts, { days }, day) {
    const everyDays = days[level]
    if (everyDays === undefined) return notApplicable
    return againWithin({
      code: 'SUPERVISION_LATE',
      times: sessions,
      countsFrom: levelSince,
      everyDays: () => everyDays,
      day,
    })
  },
})
const level = (name: LevelFacts['level'], ...sessions: Day[]): LevelFacts => ({
  subject,
  level: name,
  levelSince: '2021-11-01',
  sessions,
})
const cadenceByLevel = casesFor(byLevel, [
  {
    name: 'provisional, seven days',
    on: '2023-03-08',
    facts: level('provisional', '2023-03-01'),
    expect: 'met',
  },
  {
    name: 'provisional, eight days',
    on: '2023-03-09',
    facts: level('provisional', '2023-03-01'),
    expect: 'SUPERVISION_LATE',
  },
  { name: 'full, twenty-eight days', on: '2023-03-29', facts: level('full', '2023-03-01'), expect: 'met' },
  {
    name: 'full, twenty-nine days',
    on: '2023-03-30',
    facts: level('full', '2023-03-01'),
    expect: 'SUPERVISION_LATE',
  },
  ...aroundFirstDay(byLevel, level('full'), 'SUPERVISION_LATE'),
])

interface MonthlyFacts extends Facts {
  contacts: Day[]
}
/** At least one contact in every calendar month; asked once the month is over. */
const monthly = defineRule({
  ...common,
  id: 'exampleland/monthly-contact',
  question: 'monthly contact',
  kind: 'cadence',
  codes: { CONTACT_MISSED: { severity: 'info' } },
  parameters: {},
  check({ contacts }: MonthlyFacts, _values, day) {
    const month = day.calendarPeriod('month')
    const before = { from: addMonths(month.from, -1), until: month.from }
    const held = contacts.some((contact) => contact >= before.from && contact < before.until)
    return held ? met() : notMet('CONTACT_MISSED', {}, { since: before.until })
  },
})
const contacts = (...days: Day[]): MonthlyFacts => ({ subject, contacts: days })
const calendarCadence = casesFor(monthly, [
  { name: 'in the month before', on: '2023-06-30', facts: contacts('2023-05-01'), expect: 'met' },
  {
    name: 'the month has become another',
    on: '2023-07-01',
    facts: contacts('2023-05-31'),
    expect: { code: 'CONTACT_MISSED', since: '2023-07-01' },
  },
  ...aroundFirstDay(monthly, contacts(), 'CONTACT_MISSED'),
])

interface RequestFacts extends Facts {
  requests: { askedOn: Day; answeredOn: Day | null }[]
}
/** On request: an answer within three days, and nothing where nobody asked. */
const onRequest = defineRule({
  ...common,
  id: 'exampleland/request-answered',
  question: 'request answered',
  kind: 'cadence',
  codes: { ANSWER_LATE: { severity: 'warn' } },
  parameters: { days: value('answer-days', 'days', 3) },
  check({ requests }: RequestFacts, { days }, day) {
    const waiting = requests
      .filter(
        ({ askedOn, answeredOn }) =>
          day.reached(askedOn) && (answeredOn === null || !day.reached(answeredOn)),
      )
      .map(({ askedOn }) => addDays(askedOn, days))
      .sort()
    const [first] = waiting
    if (first === undefined) return notApplicable
    const late = addDays(first, 1)
    return day.reached(late) ? notMet('ANSWER_LATE', {}, { since: late, due: first }) : met({ due: first })
  },
})
const requested = (askedOn: Day, answeredOn: Day | null): RequestFacts => ({
  subject,
  requests: [{ askedOn, answeredOn }],
})
const cadenceOnRequest = casesFor(onRequest, [
  {
    name: 'three days',
    on: '2023-06-08',
    facts: requested('2023-06-05', null),
    expect: { met: { due: '2023-06-08' } },
  },
  {
    name: 'four days',
    on: '2023-06-09',
    facts: requested('2023-06-05', null),
    expect: { code: 'ANSWER_LATE', due: '2023-06-08' },
  },
  {
    name: 'answered late, but answered',
    on: '2023-06-12',
    facts: requested('2023-06-05', '2023-06-12'),
    expect: 'not-applicable',
  },
  { name: 'not asked yet', on: '2023-06-04', facts: requested('2023-06-05', null), expect: 'not-applicable' },
  ...aroundFirstDay(onRequest, requested('2021-12-01', null), 'ANSWER_LATE'),
])

interface ValidityFacts extends Facts {
  issuedOn: Day
  extendedMonths: number
  hoursSinceIssue: number
}
/** Valid two years, longer when extended; then 30 days of grace; renewed by 20 hours. */
const validity = defineRule({
  ...common,
  id: 'exampleland/licence',
  question: 'licence valid',
  kind: 'validity',
  codes: { LICENCE_IN_GRACE: { severity: 'warn' }, LICENCE_ENDED: { severity: 'block' } },
  parameters: {
    months: value('months', 'months', 24),
    grace: value('grace', 'days', 30),
    hours: value('renewal', 'hours', 20),
  },
  check({ issuedOn, extendedMonths, hoursSinceIssue }: ValidityFacts, { months, grace, hours }, day) {
    if (hoursSinceIssue >= hours) return met()
    const until = addMonths(issuedOn, months + extendedMonths)
    const ended = addDays(until, grace)
    if (!day.reached(until)) return met({ due: until })
    if (day.reached(ended)) return notMet('LICENCE_ENDED', {}, { since: ended })
    return notMet('LICENCE_IN_GRACE', { hours: hours - hoursSinceIssue }, { since: until, due: ended })
  },
})
const licence = (differing: Partial<ValidityFacts> = {}): ValidityFacts => ({
  subject,
  issuedOn: '2021-05-10',
  extendedMonths: 0,
  hoursSinceIssue: 5,
  ...differing,
})
const validityCases = casesFor(validity, [
  { name: 'last day', on: '2023-05-09', facts: licence(), expect: { met: { due: '2023-05-10' } } },
  {
    name: 'first day of grace',
    on: '2023-05-10',
    facts: licence(),
    expect: { code: 'LICENCE_IN_GRACE', due: '2023-06-09', numbers: { hours: 15 } },
  },
  { name: 'last day of grace', on: '2023-06-08', facts: licence(), expect: 'LICENCE_IN_GRACE' },
  { name: 'after grace', on: '2023-06-09', facts: licence(), expect: 'LICENCE_ENDED' },
  { name: 'extended', on: '2023-06-09', facts: licence({ extendedMonths: 1 }), expect: 'met' },
  { name: 'renewed', on: '2023-06-09', facts: licence({ hoursSinceIssue: 20 }), expect: 'met' },
  ...aroundFirstDay(validity, licence({ issuedOn: '2019-05-10' }), 'LICENCE_ENDED'),
])

interface SpanFacts extends Facts {
  posts: number
  supervised: Period[]
}
/** Not more than six at once for a full post, in proportion for a part of one. */
const span = defineRule({
  ...common,
  id: 'exampleland/span-of-control',
  question: 'span of control',
  kind: 'composition',
  codes: { SPAN_TOO_WIDE: { severity: 'warn' } },
  parameters: { perPost: value('per-post', 'people', 6) },
  check({ posts, supervised }: SpanFacts, { perPost }, day) {
    const count = supervised.filter((period) => day.isIn(period)).length
    return count <= posts * perPost ? met() : notMet('SPAN_TOO_WIDE', { count, limit: posts * perPost })
  },
})
const supervising = (posts: number, count: number): SpanFacts => ({
  subject,
  posts,
  supervised: Array.from({ length: count }, (_, at) => ({ from: addDays('2021-10-01', at), until: null })),
})
const composition = casesFor(span, [
  { name: 'three for half a post', on: '2023-06-15', facts: supervising(0.5, 3), expect: 'met' },
  {
    name: 'four for half a post',
    on: '2023-06-15',
    facts: supervising(0.5, 4),
    expect: { code: 'SPAN_TOO_WIDE', numbers: { count: 4, limit: 3 } },
  },
  ...aroundFirstDay(span, supervising(1, 7), 'SPAN_TOO_WIDE'),
])

interface PracticeFacts extends Facts {
  practice: { endedOn: Day; hours: number }[]
  examOn: Day | null
}
/** First 40 hours of practice, then the examination. */
const order = defineRule({
  ...common,
  id: 'exampleland/practice-before-examination',
  question: 'practice before examination',
  kind: 'order',
  codes: { PRACTICE_TOO_SHORT: { severity: 'block' } },
  parameters: { hours: value('practice', 'hours', 40) },
  check({ practice, examOn }: PracticeFacts, { hours }, day) {
    if (examOn === null || !day.reached(examOn)) return notApplicable
    const done = practice.filter(({ endedOn }) => endedOn < examOn).reduce((sum, each) => sum + each.hours, 0)
    return done >= hours ? met() : notMet('PRACTICE_TOO_SHORT', { done, hours }, { since: examOn })
  },
})
const practised = (hours: number, endedOn: Day, examOn: Day | null): PracticeFacts => ({
  subject,
  practice: [{ endedOn, hours }],
  examOn,
})
const orderCases = casesFor(order, [
  {
    name: 'practice ends the day before',
    on: '2023-06-15',
    facts: practised(40, '2023-06-11', '2023-06-12'),
    expect: 'met',
  },
  {
    name: 'practice ends on the day',
    on: '2023-06-15',
    facts: practised(40, '2023-06-12', '2023-06-12'),
    expect: 'PRACTICE_TOO_SHORT',
  },
  {
    name: 'an hour too little',
    on: '2023-06-15',
    facts: practised(39, '2023-06-11', '2023-06-12'),
    expect: { code: 'PRACTICE_TOO_SHORT', since: '2023-06-12' },
  },
  {
    name: 'not examined yet',
    on: '2023-06-11',
    facts: practised(0, '2023-06-11', '2023-06-12'),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(order, practised(0, '2021-06-01', '2021-06-12'), 'PRACTICE_TOO_SHORT'),
])

describe.each(
  [quota, cadenceByLevel, calendarCadence, cadenceOnRequest, validityCases, composition, orderCases].map(
    (table) => ({
      kind: table.rule.kind,
      id: table.rule.id,
      table,
    }),
  ),
)('$kind: $id', ({ table }) => {
  it.each([...table.cases])('$name', (situation) => {
    expect(answerTo(table, situation)).toMatchObject(expectedAnswer(situation.expect))
  })

  it('has every case that it needs', () => {
    expect(missingCases(table)).toEqual([])
  })
})
