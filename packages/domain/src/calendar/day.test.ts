import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DaySchema, PeriodSchema } from './day.schemas.ts'
import {
  addDays,
  addMonths,
  compareDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isActiveOn,
  isDay,
  isLeapYear,
  isoWeek,
  monthsBetween,
  shiftDays,
  shiftMonths,
  startOfWeek,
  weekday,
} from './day.ts'

const msPerDay = 86_400_000

/** Days from the epoch by JavaScript's own calendar: the oracle, which the code itself never asks. */
function oracleNumber(day: string): number {
  const at = new Date(0)
  at.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return at.getTime() / msPerDay
}
const oracleDay = (number: number) => new Date(number * msPerDay).toISOString().slice(0, 10)

const numbers = fc.integer({ min: oracleNumber('0010-01-01'), max: oracleNumber('9990-12-31') })
const days = numbers.map(oracleDay)
const steps = fc.integer({ min: -3000, max: 3000 })

describe('counting days', () => {
  it('agrees with the oracle on every day of four centuries', () => {
    const first = oracleNumber('1799-12-31')
    const last = oracleNumber('2201-01-01')
    for (let number = first; number <= last; number += 1) {
      const day = oracleDay(number)
      if (dayFromNumber(number) !== day || dayNumber(day) !== number) expect(dayFromNumber(number)).toBe(day)
    }
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(last - first).toBe(146_463)
  })

  it('agrees with the oracle in all years that can be written', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayFromNumber(number)).toBe(oracleDay(number))
        expect(dayNumber(oracleDay(number))).toBe(number)
      }),
    )
  })

  it.each([
    ['2023-01-31', 1, '2023-02-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2023-03-23', 0, '2023-03-23'],
    ['0000-01-01', 366, '0001-01-01'],
  ])('%s and %i days is %s', (day, step, expected) => {
    expect(addDays(day, step)).toBe(expected)
  })

  it('comes back after adding and subtracting', () => {
    fc.assert(fc.property(days, steps, (day, step) => addDays(addDays(day, step), -step) === day))
  })

  it('adds up: from a to b and b to c is from a to c', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => daysBetween(a, b) + daysBetween(b, c) === daysBetween(a, c)),
    )
  })

  it('orders days as their texts', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })

  it('refuses what is no day, and days that cannot be written', () => {
    for (const text of ['', '2023-02-29', '2023-6-15', '20230615', '2023-06-15T00:00']) {
      expect(() => addDays(text, 1)).toThrow(RangeError)
    }
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2023-06-15', 0.5)).toThrow(RangeError)
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01')
  })

  it('says to a developer what was wrong', () => {
    expect(() => dayNumber('15 June')).toThrow('Check it with isDay before counting with it.')
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years 0000 to 9999')
    expect(() => dayFromNumber(0.5)).toThrow('Days are counted in whole numbers.')
    expect(() => addMonths('2023-06-15', 0.5)).toThrow('Months are counted in whole numbers.')
  })

  it('calls a day neither before nor after itself', () => {
    expect(compareDays('2023-06-15', '2023-06-15')).toBe(0)
    expect(compareDays('2023-06-14', '2023-06-15')).toBe(-1)
    expect(compareDays('2023-06-16', '2023-06-15')).toBe(1)
  })
})

describe('what is a day', () => {
  it.each([
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2023-04-30', true],
    ['2023-04-31', false],
    ['2023-12-31', true],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-01-00', false],
    ['2023-01-32', false],
    ['2023/01/01', false],
    ['２０２３-01-01', false],
    [' 2023-01-01', false],
    ['2023-01-01\n', false],
    ['-023-01-01', false],
  ])('%j: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
    expect(DaySchema.safeParse(text).success).toBe(expected)
  })

  it('has digits in eight places and dashes in two, and nothing that lies beside a digit or a dash', () => {
    const day = '2011-11-11'
    for (let at = 0; at < day.length; at += 1) {
      for (const other of ['/', ':', ',', '.', ' ', '٣']) {
        const text = `${day.slice(0, at)}${other}${day.slice(at + 1)}`
        expect(isDay(text), text).toBe(false)
        expect(DaySchema.safeParse(text).success, text).toBe(false)
      }
    }
    expect(isDay(day)).toBe(true)
  })

  it('agrees with the schema on texts that look like days', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        expect(isDay(text)).toBe(DaySchema.safeParse(text).success)
      }),
    )
  })

  it('is no number, no date, nothing', () => {
    for (const value of [20230615, null, undefined, new Date(0), ['2023-06-15']])
      expect(isDay(value)).toBe(false)
  })

  it('is put together from parts that fit', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
    expect(dayOf(2023, 2, 29)).toBeNull()
    expect(dayOf(2023, 0, 1)).toBeNull()
    expect(dayOf(2023, 13, 1)).toBeNull()
    expect(dayOf(2023, 1.5, 1)).toBeNull()
    expect(dayOf(2023.5, 1, 1)).toBeNull()
    expect(dayOf(2023, 1, 1.5)).toBeNull()
    expect(dayOf(2023, 1, 0)).toBeNull()
    expect(dayOf(10_000, 1, 1)).toBeNull()
    expect(dayOf(-1, 12, 31)).toBeNull()
    expect(dayOf(0, 1, 1)).toBe('0000-01-01')
    expect(dayOf(9999, 12, 31)).toBe('9999-12-31')
    expect(dayOf(33, 4, 5)).toBe('0033-04-05')
  })
})

describe('months', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-01-15', -13, '2021-12-15'],
    ['1899-11-30', 3, '1900-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2023-01-15', '2023-07-14', 5],
    ['2023-01-15', '2023-07-15', 6],
    ['2023-08-31', '2024-02-28', 5],
    ['2023-08-31', '2024-02-29', 6],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2023-06-15', '2023-06-15', 0],
    ['2023-06-15', '2023-06-14', -1],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('gives a day that exists, in the month asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10, max: 10 }), (day, months) => {
        const later = addMonths(day, months)
        expect(isDay(later)).toBe(true)
        const month = (Number(day.slice(5, 7)) - 1 + months + 24) % 12
        expect(Number(later.slice(5, 7))).toBe(month + 1)
        const lastDay = daysInMonth(Number(later.slice(0, 4)), month + 1)
        expect(Number(later.slice(8))).toBe(Math.min(Number(day.slice(8)), lastDay))
      }),
    )
  })

  it('counts back the months it added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (day, months) => {
        fc.pre(day < '9900')
        expect(monthsBetween(day, addMonths(day, months))).toBe(months)
      }),
    )
  })

  it('knows the lengths of months', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
    expect([1, 4, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 30, 31])
    expect([0, 13, 1.5].map((month) => daysInMonth(2024, month))).toEqual([0, 0, 0])
    expect(isLeapYear(2024) && !isLeapYear(2100)).toBe(true)
    expect(() => addMonths('2023-01-01', 0.5)).toThrow(RangeError)
  })
})

describe('a period', () => {
  const period = { from: '2023-01-01', until: '2023-06-15' }

  it('holds its first day and not the day it ends', () => {
    expect(isActiveOn(period, '2022-12-31')).toBe(false)
    expect(isActiveOn(period, '2023-01-01')).toBe(true)
    expect(isActiveOn(period, '2023-06-14')).toBe(true)
    expect(isActiveOn(period, '2023-06-15')).toBe(false)
  })

  it('without an end goes on', () => {
    expect(isActiveOn({ from: '2023-01-01', until: null }, '9999-12-31')).toBe(true)
  })
})

describe('a period from outside', () => {
  const taken = (value: unknown) => PeriodSchema.safeParse(value).success

  it('has two days that exist, or no end', () => {
    expect(taken({ from: '2024-02-29', until: '2024-03-01' })).toBe(true)
    expect(taken({ from: '2024-02-29', until: null })).toBe(true)
    expect(taken({ from: '2023-02-29', until: null })).toBe(false)
    expect(taken({ from: '2024-02-29', until: '2024-02-30' })).toBe(false)
  })

  it('leaves nothing out and has nothing more', () => {
    expect(taken({ from: '2024-02-29' })).toBe(false)
    expect(taken({ until: '2024-02-29' })).toBe(false)
    expect(taken({})).toBe(false)
    expect(taken({ from: '2024-02-29', until: null, why: 'leave' })).toBe(false)
  })
})

describe('weeks', () => {
  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-27', 2026, 52],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2032-12-26', 2032, 52],
    ['2033-01-02', 2032, 53],
    ['2033-01-03', 2033, 1],
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
    ['2023-06-15', 2023, 24],
    ['1900-01-01', 1900, 1],
    ['2000-01-02', 1999, 52],
    ['2100-12-31', 2100, 52],
  ])('%s lies in %i, week %i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week })
  })

  it('never goes backwards, and changes on Mondays only', () => {
    fc.assert(
      fc.property(days, (day) => {
        const before = isoWeek(day)
        const after = isoWeek(addDays(day, 1))
        const later = after.year * 100 + after.week - (before.year * 100 + before.week)
        if (weekday(addDays(day, 1)) === 1) expect(later).toBeGreaterThan(0)
        else expect(later).toBe(0)
      }),
    )
  })

  it('begins on Monday', () => {
    expect(weekday('2023-06-15')).toBe(4)
    expect(weekday('2023-06-18')).toBe(7)
    expect(weekday('2023-06-19')).toBe(1)
    expect(startOfWeek('2023-06-18')).toBe('2023-06-12')
    expect(startOfWeek('2023-06-12')).toBe('2023-06-12')
    fc.assert(
      fc.property(numbers, (number) => {
        expect(weekday(oracleDay(number))).toBe(new Date(number * msPerDay).getUTCDay() || 7)
      }),
    )
  })
})

describe('moving days that may lie anywhere', () => {
  it('is adding, where the day can be written', () => {
    fc.assert(
      fc.property(days, steps, (day, step) => {
        expect(shiftDays(day, step)).toBe(addDays(day, step))
        const months = Math.trunc(step / 365)
        expect(shiftMonths(day, months)).toBe(addMonths(day, months))
      }),
    )
  })

  it.each([
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 0, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2023-06-15', 4_000_000, '9999-12-31'],
    ['0000-01-02', -1, '0000-01-01'],
    ['0000-01-01', 0, '0000-01-01'],
    ['0000-01-01', -1, '0000-01-01'],
    ['2023-06-15', -4_000_000, '0000-01-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(shiftDays(day, count)).toBe(expected)
  })

  it.each([
    ['9999-11-30', 1, '9999-12-30'],
    ['9999-12-01', 1, '9999-12-31'],
    ['0000-02-29', -1, '0000-01-29'],
    ['0000-01-31', -1, '0000-01-01'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(shiftMonths(day, count)).toBe(expected)
  })
})
