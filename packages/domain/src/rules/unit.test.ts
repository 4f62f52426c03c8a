import { describe, expect, it } from 'vitest'
import { units } from './unit.ts'

const takes = (unit: keyof typeof units, value: unknown) => units[unit].safeParse(value).success

describe('what a value in a unit may be', () => {
  it.each([
    'days',
    'working-days',
    'weeks',
    'months',
    'people',
    'sessions',
    'times',
    'swedish-kronor',
  ] as const)('%s are whole numbers from 0 up', (unit) => {
    expect([0, 1, 365].every((value) => takes(unit, value))).toBe(true)
    expect([-1, 0.5, '1', null].some((value) => takes(unit, value))).toBe(false)
  })

  it.each([
    ['days', 36_525],
    ['working-days', 36_525],
    ['weeks', 5218],
    ['months', 1200],
  ] as const)('%s are no more than a hundred years', (unit, most) => {
    expect(takes(unit, most)).toBe(true)
    expect(takes(unit, most + 1)).toBe(false)
  })

  it('steps and notices are no longer than that either', () => {
    const cadence = (afterMonths: number, everyDays: number) =>
      takes('days-by-months', [
        { afterMonths: 0, everyDays: 14 },
        { afterMonths, everyDays },
      ])
    expect([cadence(1200, 36_525), cadence(1201, 14), cadence(6, 36_526)]).toEqual([true, false, false])
    const notice = (days: number) => takes('notice-steps', [{ days, severity: 'info' }])
    expect([notice(36_525), notice(36_526)]).toEqual([true, false])
    expect([takes('days-by-code', { a: 36_525 }), takes('days-by-code', { a: 36_526 })]).toEqual([
      true,
      false,
    ])
  })

  it.each(['hours', 'posts'] as const)('%s may be parts', (unit) => {
    expect([0, 0.75, 40].every((value) => takes(unit, value))).toBe(true)
    expect([-0.25, '1', null].some((value) => takes(unit, value))).toBe(false)
  })

  it('percent go from 0 to 100', () => {
    expect([0, 12.5, 100].every((value) => takes('percent', value))).toBe(true)
    expect([-1, 100.5].some((value) => takes('percent', value))).toBe(false)
  })

  it('a day is one that exists', () => {
    expect(takes('day', '2024-02-29')).toBe(true)
    expect(takes('day', '2023-02-29')).toBe(false)
  })

  it('codes are at least one, and none of them empty', () => {
    expect(takes('codes', ['politics'])).toBe(true)
    expect([[], [''], 'politics'].some((value) => takes('codes', value))).toBe(false)
  })

  it('days by code are whole and at least 1; hours by code may be parts and none', () => {
    expect(takes('days-by-code', { full: 28, provisional: 1 })).toBe(true)
    expect([{ full: 0 }, { full: 1.5 }, []].some((value) => takes('days-by-code', value))).toBe(false)
    expect(takes('hours-by-code', { ethics: 0, law: 1.5 })).toBe(true)
    expect([{ ethics: -1 }, { ethics: '1' }].some((value) => takes('hours-by-code', value))).toBe(false)
  })

  it('an order names two steps', () => {
    expect(takes('step-order', [{ before: 'theory', after: 'practice' }])).toBe(true)
    expect(takes('step-order', [])).toBe(false)
    expect(takes('step-order', [{ before: '', after: 'practice' }])).toBe(false)
    expect(takes('step-order', [{ before: 'theory', after: '' }])).toBe(false)
    expect(takes('step-order', [{ before: 'theory' }])).toBe(false)
  })
})

describe('steps', () => {
  const said = (unit: 'days-by-months' | 'notice-steps', value: unknown) =>
    units[unit].safeParse(value).error?.issues.map(({ message }) => message) ?? []
  const cadence = (...afterMonths: number[]) =>
    said(
      'days-by-months',
      afterMonths.map((months) => ({ afterMonths: months, everyDays: 14 })),
    )
  const notices = (...days: number[]) =>
    said(
      'notice-steps',
      days.map((each) => ({ days: each, severity: 'warn' })),
    )

  it('of a cadence begin at 0 months and rise', () => {
    expect(cadence(0)).toEqual([])
    expect(cadence(0, 6, 12)).toEqual([])
    expect(cadence(6, 12)).toEqual(['The first step begins at 0 months.'])
    expect(cadence(0, 6, 6)).toEqual(['Steps come in rising order.'])
    expect(cadence(0, 12, 6)).toEqual(['Steps come in rising order.'])
    expect(cadence()).not.toEqual([])
  })

  it('of a cadence are whole months and at least one day', () => {
    expect(takes('days-by-months', [{ afterMonths: 0, everyDays: 1 }])).toBe(true)
    expect(takes('days-by-months', [{ afterMonths: 0, everyDays: 0 }])).toBe(false)
    expect(takes('days-by-months', [{ afterMonths: 0, everyDays: 1.5 }])).toBe(false)
    expect(takes('days-by-months', [{ afterMonths: 0 }])).toBe(false)
  })

  it('of notice come with the longest first', () => {
    expect(notices(60, 30, 7, 0)).toEqual([])
    expect(notices(30, 60)).toEqual(['Steps come with the longest notice first.'])
    expect(notices(60, 60)).toEqual(['Steps come with the longest notice first.'])
    expect(notices()).not.toEqual([])
    expect(notices(-1)).not.toEqual([])
    expect(takes('notice-steps', [{ days: 7, severity: 'loud' }])).toBe(false)
  })
})
