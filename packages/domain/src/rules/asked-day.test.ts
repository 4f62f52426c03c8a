import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { AskedDay } from './asked-day.ts'

const days = fc.integer({ min: 0, max: 400 }).map((step) => addDays('2023-01-01', step))

describe('the day asked about', () => {
  it('has reached the day itself and every day before it', () => {
    const day = new AskedDay('2023-06-15')
    expect(day.reached('2023-06-14')).toBe(true)
    expect(day.reached('2023-06-15')).toBe(true)
    expect(day.changesOn).toBe(null)
    expect(day.reached('2023-06-16')).toBe(false)
    expect(day.changesOn).toBe('2023-06-16')
  })

  it.each([
    ['a day written short', '2023-6-1', '"2023-6-1" is no day. Write days YYYY-MM-DD.'],
    ['a moment', '2023-06-01T10:00', '"2023-06-01T10:00" is no day. Write days YYYY-MM-DD.'],
    ['a number', 20230601, '20230601 is no day. Write days YYYY-MM-DD.'],
    [
      'a fact that is missing',
      undefined,
      'A day was asked about that is missing from the facts. Let the rule answer cannotTell where it may be missing.',
    ],
    [
      'a fact that is null',
      null,
      'A day was asked about that is missing from the facts. Let the rule answer cannotTell where it may be missing.',
    ],
  ])('is not compared with %s', (_case, notADay, message) => {
    const day = new AskedDay('2023-06-15')
    expect(() => day.reached(notADay as string)).toThrow(new RangeError(message))
    expect(() => day.isIn({ from: notADay as string, until: null })).toThrow(RangeError)
    expect(day.changesOn).toBeNull()
  })

  it('keeps the first of the days that have not come', () => {
    const day = new AskedDay('2023-06-15')
    for (const later of ['2023-09-01', '2023-07-01', '2023-08-01']) day.reached(later)
    expect(day.changesOn).toBe('2023-07-01')
  })

  it.each([
    ['2023-06-14', false],
    ['2023-06-15', true],
    ['2023-06-19', true],
    ['2023-06-20', false],
  ])('on %s lies in 15 to 20 June: %s', (on, expected) => {
    expect(new AskedDay(on).isIn({ from: '2023-06-15', until: '2023-06-20' })).toBe(expected)
  })

  it('is past a period from its first day no longer, and never past one without an end', () => {
    const day = new AskedDay('2023-06-15')
    expect(day.isPast({ from: '2023-01-01', until: '2023-06-15' })).toBe(true)
    expect(day.isPast({ from: '2023-01-01', until: '2023-06-16' })).toBe(false)
    expect(day.isPast({ from: '2023-01-01', until: null })).toBe(false)
  })

  it('counts days that have come, and notes the first that has not', () => {
    fc.assert(
      fc.property(days, fc.array(days), (on, some) => {
        const inOrder = [...some].sort()
        const day = new AskedDay(on)
        const reached = inOrder.filter((each) => each <= on)
        expect(day.countReached(inOrder)).toBe(reached.length)
        expect(day.latest(inOrder)).toBe(reached.at(-1) ?? null)
        expect(day.changesOn).toBe(inOrder.find((each) => each > on) ?? null)
      }),
    )
  })

  it.each([
    ['month', '2023-12-31', '2023-12-01', '2024-01-01'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['quarter', '2023-06-30', '2023-04-01', '2023-07-01'],
    ['quarter', '2023-07-01', '2023-07-01', '2023-10-01'],
    ['half-year', '2023-06-30', '2023-01-01', '2023-07-01'],
    ['half-year', '2023-07-01', '2023-07-01', '2024-01-01'],
    ['year', '2023-12-31', '2023-01-01', '2024-01-01'],
  ] as const)('the %s of %s is from %s until %s', (stretch, on, from, until) => {
    const day = new AskedDay(on)
    expect(day.calendarPeriod(stretch)).toEqual({ from, until })
    expect(day.changesOn).toBe(until)
  })

  it('the last quarter that can be written ends on the last day', () => {
    const last = { from: '9999-10-01', until: '9999-12-31' }
    expect(new AskedDay('9999-11-15').calendarPeriod('quarter')).toEqual(last)
  })
})
