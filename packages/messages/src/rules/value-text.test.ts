import { isDated, units, valuesOf } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { nsphRulebook } from '@brygga/domain/nsph'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../language.ts'
import { messagesFor } from '../messages.ts'
import { tablesOf } from '../tables.ts'
import { valueManners } from './value-manners.ts'

type Unit = keyof typeof units

const sv = messagesFor('sv')
const en = messagesFor('en')

/** A value in each unit of the domain: a unit without one does not compile. */
const samples: Record<Unit, unknown> = {
  day: '2026-03-01',
  days: 31,
  'working-days': 3,
  weeks: 5,
  months: 6,
  hours: 37.5,
  percent: 12.5,
  people: 8,
  posts: 0.75,
  sessions: 3,
  times: 2,
  'swedish-kronor': 490_000,
  codes: ['politics', 'unit-manager'],
  'days-by-months': [
    { afterMonths: 0, everyDays: 14 },
    { afterMonths: 6, everyDays: 28 },
    { afterMonths: 12, everyDays: 42 },
  ],
  'days-by-code': { basic: 28, senior: 31 },
  'hours-by-code': { ethics: 6, law: 1.5 },
  'step-order': [{ before: 'interest', after: 'anchored' }],
  'notice-steps': [
    { days: 90, severity: 'info' },
    { days: 60, severity: 'warn' },
    { days: 7, severity: 'block' },
  ],
}
const unitNames = Object.keys(units) as Unit[]
const figureUnits = unitNames.filter((unit) => typeof samples[unit] === 'number')

/** The text without the figures that have a noun or a sign behind them: what is left of figures stands bare. */
function bareFigures(text: string): string[] {
  const figure = /\d(?:[\d\s.,]*\d)?(?::[ae])?/gu
  return [...text.matchAll(figure)]
    .filter(({ 0: said, index }) => !/^\s?(?:%|(?!och\b|and\b)\p{L})/u.test(text.slice(index + said.length)))
    .map(({ 0: said }) => said)
}

describe.each(locales)('values in %s', (locale) => {
  const messages = messagesFor(locale)

  it.each(unitNames)('in %s have a name for the unit, and no figure by itself', (unit) => {
    const value = samples[unit]
    expect(units[unit].safeParse(value).success).toBe(true)
    expect(messages.unit(unit)).toMatch(/^\p{L}[\p{L} ,]+$/u)
    const text = messages.valueText(unit, value)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    if (unit !== 'day') expect(bareFigures(text), text).toEqual([])
  })

  it('are never a bare figure, whatever the figure, the unit and the value', () => {
    const named = fc.constantFrom(undefined, ...Object.keys(valueManners))
    const figures = fc.oneof(
      fc.nat(400),
      fc.nat(4000).map((quarters) => quarters / 4),
    )
    fc.assert(
      fc.property(fc.constantFrom(...figureUnits, 'fortnights'), figures, named, (unit, figure, id) => {
        const text = messages.valueText(unit, figure, id)
        expect(text).toMatch(/\p{L}{3}|%$/u)
        expect(bareFigures(text), text).toEqual([])
      }),
    )
  })

  it('of the model and of the example region are said whole', () => {
    const values = [nsphRulebook, exampleRegionRulebook].flatMap((book) => [...valuesOf(book).values()])
    expect(values.map(({ unit }) => unit).filter((unit) => !Object.hasOwn(units, unit))).toEqual([])
    const said = values
      .filter(isDated)
      .flatMap(({ id, unit, entries }) =>
        entries
          .filter(({ value }) => unit !== 'day' && value !== null)
          .map(({ value }) => messages.valueText(unit, value, id)),
      )
    expect(said.length).toBeGreaterThan(10)
    expect(said.flatMap(bareFigures)).toEqual([])
  })

  it('answer what their names ask: how often, how soon or when', () => {
    const { values: titles } = tablesOf(locale).rules
    const asked = locale === 'sv' ? ['hur ofta ', 'hur snart ', 'när '] : ['how often ', 'how soon ', 'when ']
    const manners = ['every', 'within', 'after'] as const
    const byTitle = (id: string) => manners[asked.findIndex((start) => titles[id]?.startsWith(start))]
    const spans = [...valuesOf(nsphRulebook).values()].filter(({ unit }) =>
      /^(days|weeks|months)$/.test(unit),
    )
    expect(Object.fromEntries(spans.map(({ id }) => [id, valueManners[id]]))).toEqual(
      Object.fromEntries(spans.map(({ id }) => [id, byTitle(id)])),
    )
    const ids = new Set(spans.map(({ id }) => id))
    expect(Object.keys(valueManners).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('a value', () => {
  it('has its unit behind it', () => {
    expect(sv.valueText('weeks', 5)).toBe('5 veckor')
    expect(en.valueText('weeks', 1)).toBe('1 week')
    expect(sv.valueText('times', 1)).toBe('1 gång')
    expect(en.valueText('times', 2)).toBe('2 times')
    expect(sv.valueText('fortnights', 2)).toBe('2 fortnights')
  })

  it('is said as it was set, and not rounded', () => {
    expect(sv.valueText('posts', 0.75)).toBe('0,75 tjänster')
    expect(sv.valueText('percent', 12.5)).toBe('12,5\u00A0%')
    expect(en.valueText('percent', 12.5)).toBe('12.5%')
  })

  it('of hours by code is said in hours, and of days by code as how often', () => {
    expect(sv.valueText('hours-by-code', { ethics: 6, law: 1.5 })).toBe(
      'ethics: 6 timmar och law: 1,5 timmar',
    )
    expect(en.valueText('hours-by-code', { ethics: 1 })).toBe('ethics: 1 hour')
    expect(sv.valueText('days-by-code', { basic: 31, senior: 2 })).toBe(
      'basic: var 31:a dag och senior: varannan dag',
    )
  })

  it('of notice says how much each step hurts', () => {
    expect(sv.valueText('notice-steps', samples['notice-steps'])).toBe(
      '90 dagar före (bra att veta), 60 dagar före (behöver göras) och 7 dagar före (hindrar)',
    )
    expect(en.valueText('notice-steps', [{ days: 1, severity: 'block' }])).toBe('1 day before (blocks)')
  })

  it('that asks how often, how soon or when is said so', () => {
    expect(sv.valueText('days', 31, 'nsph/group-supervision-cadence')).toBe('var 31:a dag')
    expect(en.valueText('days', 31, 'nsph/group-supervision-cadence')).toBe('every 31 days')
    expect(sv.valueText('months', 12, 'nsph/context-months')).toBe('var 12:e månad')
    expect(sv.valueText('days', 1, 'nsph/validation-time')).toBe('inom 1 dag')
    expect(sv.valueText('months', 6, 'nsph/first-review-months')).toBe('efter 6 månader')
    expect(sv.valueText('days', 90, 'nsph/preparation-notice')).toBe('90 dagar')
    expect(sv.valueText('days', 90, 'constructor')).toBe('90 dagar')
  })

  it('has its codes in one form throughout', () => {
    expect(sv.valueText('codes', ['unit-manager', 'section-manager', 'service-developer'])).toBe(
      'enhetschef, sektionsledare och verksamhetsutvecklare',
    )
    expect(sv.valueText('codes', ['politics', 'unit-manager'])).toBe('politiken och enhetschefen')
    expect(sv.valueText('codes', ['politics', 'ward-round', 'unheard-of'])).toMatch(
      /^politiken, .+ och unheard-of$/,
    )
  })
})
