import type { CadenceStep, NoticeStep, StepOrder, units } from '@brygga/domain'
import type { Forms, Language, Locale } from '../language.ts'
import type { Words } from '../sentence.ts'
import type { ValueManner } from './value-manners.ts'

type Unit = keyof typeof units

type Counted =
  | 'days'
  | 'working-days'
  | 'weeks'
  | 'months'
  | 'hours'
  | 'people'
  | 'posts'
  | 'sessions'
  | 'times'
  | 'swedish-kronor'

interface ValueWords {
  nouns: Record<Counted, Forms>
  /** What units are called that say more than one figure. A unit that the domain adds does not compile without. */
  others: Record<Exclude<Unit, Counted>, string>
  percent(figure: string): string
  every(count: number, noun: Forms): string
  within(amount: string): string
  after(amount: string): string
  first(every: string, months: number): string
  until(every: string, months: string): string
  afterwards(every: string): string
  before(days: string, severity: string): string
  order(first: string, then: string): string
}

const words: Record<Locale, ValueWords> = {
  sv: {
    nouns: {
      days: { one: 'dag', other: 'dagar' },
      'working-days': { one: 'arbetsdag', other: 'arbetsdagar' },
      weeks: { one: 'vecka', other: 'veckor' },
      months: { one: 'månad', other: 'månader' },
      hours: { one: 'timme', other: 'timmar' },
      people: { one: 'person', other: 'personer' },
      posts: { one: 'tjänst', other: 'tjänster' },
      sessions: { one: 'tillfälle', other: 'tillfällen' },
      times: { one: 'gång', other: 'gånger' },
      'swedish-kronor': { one: 'krona', other: 'kronor' },
    },
    others: {
      day: 'dag i kalendern',
      percent: 'procent',
      codes: 'val ur en lista',
      'days-by-months': 'dagar mellan gångerna, i steg efter månader',
      'days-by-code': 'dagar mellan gångerna, för var sak',
      'hours-by-code': 'timmar, för var sak',
      'step-order': 'ordning mellan steg',
      'notice-steps': 'dagar före slutet, i steg',
    },
    percent: (figure) => `${figure}\u00A0%`,
    every: (count, { one }) => {
      if (count === 1) return `varje ${one}`
      return count === 2 ? `varannan ${one}` : `var ${count}:${endsInA(count) ? 'a' : 'e'} ${one}`
    },
    within: (amount) => `inom ${amount}`,
    after: (amount) => `efter ${amount}`,
    first: (every, months) =>
      `${every} ${months === 1 ? 'den första månaden' : `de första ${months} månaderna`}`,
    until: (every, months) => `${every} till ${months}`,
    afterwards: (every) => `sedan ${every}`,
    before: (days, severity) => `${days} före (${severity})`,
    order: (first, then) => `${first} före ${then}`,
  },
  en: {
    nouns: {
      days: { one: 'day', other: 'days' },
      'working-days': { one: 'working day', other: 'working days' },
      weeks: { one: 'week', other: 'weeks' },
      months: { one: 'month', other: 'months' },
      hours: { one: 'hour', other: 'hours' },
      people: { one: 'person', other: 'people' },
      posts: { one: 'post', other: 'posts' },
      sessions: { one: 'session', other: 'sessions' },
      times: { one: 'time', other: 'times' },
      'swedish-kronor': { one: 'krona', other: 'kronor' },
    },
    others: {
      day: 'day of the calendar',
      percent: 'per cent',
      codes: 'choices from a list',
      'days-by-months': 'days from one time to the next, in steps by months',
      'days-by-code': 'days from one time to the next, for each',
      'hours-by-code': 'hours, for each',
      'step-order': 'order of steps',
      'notice-steps': 'days before the end, in steps',
    },
    percent: (figure) => `${figure}%`,
    every: (count, { one, other }) => (count === 1 ? `every ${one}` : `every ${count} ${other}`),
    within: (amount) => `within ${amount}`,
    after: (amount) => `after ${amount}`,
    first: (every, months) => `${every} for the first ${months === 1 ? 'month' : `${months} months`}`,
    until: (every, months) => `${every} until ${months}`,
    afterwards: (every) => `then ${every}`,
    before: (days, severity) => `${days} before (${severity})`,
    order: (first, then) => `${first} before ${then}`,
  },
}

/** Swedish ordinals: 1:a, 2:a, 21:a, but 11:e, 12:e and all others. */
function endsInA(count: number): boolean {
  return (count % 10 === 1 || count % 10 === 2) && count % 100 !== 11 && count % 100 !== 12
}

/** What a value is said with, besides its unit. */
export interface ValueSaying {
  language: Language
  /** Words for the codes that a value holds, all of them in forms that go together. */
  wordsFor(codes: readonly string[]): Words
  severities: Readonly<Record<NoticeStep['severity'], string>>
  manner?: ValueManner | undefined
}

/** What a unit is called, as "dagar"; the unit itself where it has no word, such as one that a region added. */
export function unitWord(unit: string, { locale }: Language): string {
  const { nouns, others } = words[locale]
  if (Object.hasOwn(nouns, unit)) return nouns[unit as Counted].other
  return Object.hasOwn(others, unit) ? others[unit as keyof typeof others] : unit
}

/** A value of a rule in words, by its unit. No figure stands alone, for a label does not say what it counts. */
export function valueText(unit: string, value: unknown, saying: ValueSaying): string {
  const { language } = saying
  if (typeof value === 'number') return figureText(unit, value, saying)
  if (unit === 'days-by-months') return cadenceText(value as CadenceStep[], language)
  if (unit === 'notice-steps') return noticeText(value as NoticeStep[], saying)
  if (unit === 'step-order') return orderText(value as StepOrder[], saying)
  if (Array.isArray(value)) {
    const codes = value.map(String)
    const said = saying.wordsFor(codes)
    return language.list(codes.map((code) => said[code] ?? code))
  }
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const said = saying.wordsFor(Object.keys(value))
  return language.list(
    Object.entries(value).map(([code, each]) => `${said[code] ?? code}: ${eachText(unit, each, saying)}`),
  )
}

function figureText(unit: string, figure: number, { language, manner }: ValueSaying): string {
  const { nouns, percent, ...ways } = words[language.locale]
  const exact = language.exact(figure)
  if (unit === 'percent') return percent(exact)
  if (!Object.hasOwn(nouns, unit)) return `${exact} ${unitWord(unit, language)}`
  const noun = nouns[unit as Counted]
  if (manner === 'every') return ways.every(figure, noun)
  const amount = `${exact} ${language.plural(figure, noun)}`
  return manner === undefined ? amount : ways[manner](amount)
}

/** One figure of those that a value has by code. */
function eachText(unit: string, each: unknown, { manner: _, ...saying }: ValueSaying): string {
  if (unit === 'days-by-code') return valueText('days', each, { ...saying, manner: 'every' })
  return valueText(unit === 'hours-by-code' ? 'hours' : unit, each, saying)
}

function noticeText(steps: readonly NoticeStep[], { language, severities }: ValueSaying): string {
  const { nouns, before } = words[language.locale]
  return language.list(
    steps.map(({ days, severity }) => before(language.counted(days, nouns.days), severities[severity])),
  )
}

function orderText(steps: readonly StepOrder[], { language, wordsFor }: ValueSaying): string {
  const { order } = words[language.locale]
  const said = wordsFor(steps.flatMap(({ before, after }) => [before, after]))
  return language.list(steps.map(({ before, after }) => order(said[before] ?? before, said[after] ?? after)))
}

function cadenceText(steps: readonly CadenceStep[], language: Language): string {
  const { nouns, every, first, until, afterwards } = words[language.locale]
  return steps
    .map((step, at) => {
      const next = steps[at + 1]
      const often = every(step.everyDays, nouns.days)
      if (next === undefined) return at === 0 ? often : afterwards(often)
      if (at === 0) return first(often, next.afterMonths)
      return until(often, language.counted(next.afterMonths, nouns.months))
    })
    .join(', ')
}
