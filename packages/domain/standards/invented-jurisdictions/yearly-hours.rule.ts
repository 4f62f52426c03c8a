import {
  type Amount,
  type AskedDay,
  addDays,
  amountIn,
  cannotTell,
  carriedOver,
  type Day,
  defineRule,
  met,
  notMet,
  overTime,
  type SubjectFacts,
  stretchesSince,
} from '@brygga/domain'
import { figure } from '../figure.ts'
import { article, from, ofPerson, set } from './order.ts'

export interface YearlyFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly registeredOn: Day
  readonly hours: readonly Amount[]
}
const strict = article(7, '10 hours each calendar year; none is carried over.')
const generous = article(
  8,
  '12 hours each calendar year, 15 from 2026; up to 4 above are carried into the next.',
)
const strictHours = set('yearly-hours/strict', 'hours', 10, strict)
const hours = figure('yearly-hours/hours', 'hours', [from, 12, generous], ['2026-01-01', 15, generous])
const mostCarried = set('yearly-hours/most-carried', 'hours', 4, generous)

const years = ({ registeredOn }: YearlyFacts, day: AskedDay) => stretchesSince(registeredOn, 'year', day)
const common = {
  ...ofPerson,
  kind: 'quota',
  applies: (facts: YearlyFacts, day: AskedDay) => years(facts, day).now !== null,
} as const

export const eachYearByItself = defineRule({
  ...common,
  id: 'yearly-hours/each-year-by-itself',
  question: 'hours of last year alone',
  source: strict,
  codes: { YEAR_TOO_SHORT: { severity: 'warn' } },
  parameters: { required: strictHours },
  check(facts: YearlyFacts, { required }, day) {
    const year = years(facts, day).over.at(-1)
    if (year === undefined) return met()
    const done = amountIn(facts.hours, year, day)
    return done >= required
      ? met()
      : notMet('YEAR_TOO_SHORT', { done, required }, { since: year.until, due: addDays(year.until, -1) })
  },
})

/** What each year asked for is as was said for that year. */
export const withWhatIsCarried = defineRule({
  ...common,
  id: 'yearly-hours/with-what-is-carried',
  question: 'hours of last year with what was carried over',
  source: generous,
  codes: { YEAR_TOO_SHORT_WITH_CARRIED: { severity: 'warn' } },
  parameters: { hours: overTime(hours), mostCarried },
  check(facts: YearlyFacts, { hours, mostCarried }, day) {
    const { over } = years(facts, day)
    const year = over.at(-1)
    if (year === undefined) return met()
    const required = hours.on(year.from)
    if (required === undefined) return cannotTell(hours.id)
    const carried = carriedOver(over.slice(0, -1), {
      done: (each) => amountIn(facts.hours, each, day),
      required: (each) => hours.on(each.from) ?? Number.POSITIVE_INFINITY,
      most: () => mostCarried,
    })
    const done = amountIn(facts.hours, year, day)
    return done + carried >= required
      ? met()
      : notMet('YEAR_TOO_SHORT_WITH_CARRIED', { done, carried, required }, { since: year.until })
  },
})
