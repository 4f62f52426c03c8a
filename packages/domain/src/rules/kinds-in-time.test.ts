import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day.schemas.ts'
import { addDays, addMonths } from '../calendar/day.ts'
import { answerTo, aroundFirstDay, casesFor, expectedAnswer, missingCases } from '../testing/cases.ts'
import { met, notApplicable, notMet } from './answer.ts'
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

describe.each(
  [cadenceByLevel, calendarCadence, cadenceOnRequest, validityCases].map((table) => ({
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
