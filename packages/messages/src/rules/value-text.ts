import type { CadenceStep, NoticeStep, StepOrder } from '@brygga/domain'
import type { Forms, Language, Locale } from '../language.ts'
import type { Words } from '../sentence.ts'

type Counted = 'days' | 'working-days' | 'months' | 'hours' | 'people' | 'posts' | 'sessions'

interface ValueWords {
  nouns: Record<Counted | 'swedish-kronor', Forms>
  every(days: number): string
  first(every: string, months: number): string
  until(every: string, months: string): string
  afterwards(every: string): string
  before(days: string): string
  order(first: string, then: string): string
}

const words: Record<Locale, ValueWords> = {
  sv: {
    nouns: {
      days: { one: 'dag', other: 'dagar' },
      'working-days': { one: 'arbetsdag', other: 'arbetsdagar' },
      months: { one: 'månad', other: 'månader' },
      hours: { one: 'timme', other: 'timmar' },
      people: { one: 'person', other: 'personer' },
      posts: { one: 'tjänst', other: 'tjänster' },
      sessions: { one: 'tillfälle', other: 'tillfällen' },
      'swedish-kronor': { one: 'krona', other: 'kronor' },
    },
    every: (days) => (days === 1 ? 'varje dag' : `var ${days}:${endsInA(days) ? 'a' : 'e'} dag`),
    first: (every, months) =>
      `${every} ${months === 1 ? 'den första månaden' : `de första ${months} månaderna`}`,
    until: (every, months) => `${every} till ${months}`,
    afterwards: (every) => `sedan ${every}`,
    before: (days) => `${days} före`,
    order: (first, then) => `${first} före ${then}`,
  },
  en: {
    nouns: {
      days: { one: 'day', other: 'days' },
      'working-days': { one: 'working day', other: 'working days' },
      months: { one: 'month', other: 'months' },
      hours: { one: 'hour', other: 'hours' },
      people: { one: 'person', other: 'people' },
      posts: { one: 'post', other: 'posts' },
      sessions: { one: 'session', other: 'sessions' },
      'swedish-kronor': { one: 'krona', other: 'kronor' },
    },
    every: (days) => (days === 1 ? 'every day' : `every ${days} days`),
    first: (every, months) => `${every} for the first ${months === 1 ? 'month' : `${months} months`}`,
    until: (every, months) => `${every} until ${months}`,
    afterwards: (every) => `then ${every}`,
    before: (days) => `${days} before`,
    order: (first, then) => `${first} before ${then}`,
  },
}

/** Swedish ordinals: 1:a, 2:a, 21:a, but 11:e, 12:e and all others. */
function endsInA(count: number): boolean {
  return (count % 10 === 1 || count % 10 === 2) && count % 100 !== 11 && count % 100 !== 12
}

/** What a unit is called, as "dagar"; the unit itself where it has no word. */
export function unitWord(unit: string, { locale }: Language): string {
  const { nouns } = words[locale]
  return Object.hasOwn(nouns, unit) ? nouns[unit as keyof typeof nouns].other : unit
}

/** A value of a rule in words, by its unit; `codes` has words for the codes in it. */
export function valueText(unit: string, value: unknown, language: Language, codes: Words): string {
  const { nouns, every, before, order } = words[language.locale]
  if (typeof value === 'number') {
    if (unit === 'percent') return language.percent(value)
    return Object.hasOwn(nouns, unit)
      ? language.counted(value, nouns[unit as keyof typeof nouns])
      : language.number(value)
  }
  if (unit === 'days-by-months') return cadenceText(value as CadenceStep[], language)
  if (unit === 'notice-steps') {
    const days = (value as NoticeStep[]).map((step) => language.number(step.days))
    return before(`${language.list(days)} ${nouns.days.other}`)
  }
  const word = (code: unknown) => codes[String(code)] ?? String(code)
  if (unit === 'step-order') {
    return language.list((value as StepOrder[]).map((step) => order(word(step.before), word(step.after))))
  }
  if (Array.isArray(value)) return language.list(value.map(word))
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return language.list(
    Object.entries(value).map(([code, days]) => `${codes[code] ?? code}: ${every(Number(days))}`),
  )
}

function cadenceText(steps: readonly CadenceStep[], language: Language): string {
  const { nouns, every, first, until, afterwards } = words[language.locale]
  return steps
    .map((step, at) => {
      const next = steps[at + 1]
      const often = every(step.everyDays)
      if (next === undefined) return at === 0 ? often : afterwards(often)
      if (at === 0) return first(often, next.afterMonths)
      return until(often, language.counted(next.afterMonths, nouns.months))
    })
    .join(', ')
}
