import { describe, expect, it } from 'vitest'
import type { Day, Period } from '../calendar/day.schemas.ts'
import { addDays, addMonths } from '../calendar/day.ts'
import { answerTo, aroundFirstDay, casesFor, expectedAnswer, missingCases } from '../testing/cases.ts'
import { met, notApplicable, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
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
  [quota, composition, orderCases].map((table) => ({
    kind: table.rule.kind,
    id: table.rule.id,
    table,
  })),
)('$kind: $id', ({ table }) => {
  it.each([...table.cases])('$name', (situation) => {
    expect(answerTo(table, situation)).toMatchObject(expectedAnswer(situation.expect))
  })

  it('has every case that it needs', () => {
    expect(missingCases(table)).toEqual([])
  })
})
