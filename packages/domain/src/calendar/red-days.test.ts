import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDays, weekday } from './day.ts'
import {
  addWorkingDays,
  easterSunday,
  isRedDay,
  isWorkingDay,
  type RedDayName,
  redDays,
  redDaysKnownFrom,
  shiftWorkingDays,
} from './red-days.ts'

const oracle = new Holidays('SE')
/** What the oracle lists and no Swedish calendar prints in red or keeps as an eve. */
const notKept = ['tjugondag Knut', 'Vasaloppet', 'Mors dag', 'Gustav-Adolf-dagen', 'Mårtensgås', 'Nobeldagen']
const oracleEves = ['afton', 'skärtorsdagen']

function oracleDays(year: number) {
  const listed = oracle
    .getHolidays(year)
    .map(({ date, name, type }) => ({ day: date.slice(0, 10), name, type }))
  const kept = listed.filter(({ name }) => !notKept.includes(name) && name !== 'Luciadagen')
  return {
    red: kept.filter(({ type }) => type === 'public').map(({ day }) => day),
    eves: kept.filter(({ name }) => oracleEves.some((ending) => name.endsWith(ending))).map(({ day }) => day),
    closed: kept.filter(({ type }) => type === 'bank').map(({ day }) => day),
  }
}

const daysWhere = (year: number, which: (named: ReturnType<typeof redDays>[number]) => boolean) =>
  redDays(year)
    .filter(which)
    .map(({ day }) => day)

describe('Swedish holidays', () => {
  it('agree with another calendar from 2005 to 2100', () => {
    for (let year = 2005; year <= 2100; year += 1) {
      const { red, eves, closed } = oracleDays(year)
      expect([...new Set(daysWhere(year, ({ kind }) => kind === 'red'))]).toEqual([...new Set(red)])
      expect(daysWhere(year, ({ kind }) => kind === 'eve')).toEqual(eves)
      expect(daysWhere(year, ({ kind, countsAsHoliday }) => kind === 'eve' && countsAsHoliday)).toEqual(
        closed,
      )
    }
  })

  it('agree with it before 2005 but for Whit Monday, whose history it does not have', () => {
    for (let year = 1953; year <= 2004; year += 1) {
      const ours = daysWhere(year, ({ kind, name }) => kind === 'red' && name !== 'whit-monday')
      expect([...new Set(ours)]).toEqual([...new Set(oracleDays(year).red)])
    }
  })

  it('exchanged Whit Monday for the National Day in 2005', () => {
    expect(isRedDay('2004-05-31')).toBe(true)
    expect(isRedDay('2005-05-16')).toBe(false)
    expect(redDays(2004).some(({ name }) => name === 'national-day')).toBe(false)
    expect(isRedDay('2005-06-06')).toBe(true)
    expect(isRedDay('2003-06-06')).toBe(false)
  })

  it('are in order and have distinct names', () => {
    const days = redDays(2023)
    expect(days).toHaveLength(22)
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort(compareDays))
    expect(new Set(days.map(({ name }) => name)).size).toBe(22)
  })

  it.each<[string, RedDayName, 'red' | 'eve', boolean]>([
    ['2023-01-01', 'new-years-day', 'red', true],
    ['2023-01-05', 'twelfth-night', 'eve', false],
    ['2023-01-06', 'epiphany', 'red', true],
    ['2023-04-06', 'maundy-thursday', 'eve', false],
    ['2023-04-07', 'good-friday', 'red', true],
    ['2023-04-08', 'easter-eve', 'eve', false],
    ['2023-04-09', 'easter-sunday', 'red', true],
    ['2023-04-10', 'easter-monday', 'red', true],
    ['2023-04-30', 'walpurgis-eve', 'eve', false],
    ['2023-05-01', 'may-day', 'red', true],
    ['2023-05-18', 'ascension-day', 'red', true],
    ['2023-05-27', 'whitsun-eve', 'eve', false],
    ['2023-05-28', 'whit-sunday', 'red', true],
    ['2023-06-06', 'national-day', 'red', true],
    ['2023-06-23', 'midsummer-eve', 'eve', true],
    ['2023-06-24', 'midsummer-day', 'red', true],
    ['2023-11-03', 'all-saints-eve', 'eve', false],
    ['2023-11-04', 'all-saints-day', 'red', true],
    ['2023-12-24', 'christmas-eve', 'eve', true],
    ['2023-12-25', 'christmas-day', 'red', true],
    ['2023-12-26', 'boxing-day', 'red', true],
    ['2023-12-31', 'new-years-eve', 'eve', true],
  ])('call %s %s', (day, name, kind, countsAsHoliday) => {
    expect(redDays(2023).filter((named) => named.day === day)).toEqual([{ day, name, kind, countsAsHoliday }])
  })

  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2023, '2023-04-09'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('have Easter of %i on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day)
  })

  it('are not known before the rules of 1953', () => {
    const refusal = 'Holidays are known for the years 1953 to 9999.'
    for (const year of [1952, 10_000, 2023.5]) expect(() => redDays(year), `${year}`).toThrow(refusal)
    expect(() => easterSunday(10_000)).toThrow(refusal)
    expect(redDays(1953)).toHaveLength(22)
    expect(redDays(9999)).toHaveLength(22)
    expect(redDaysKnownFrom).toBe('1953-01-01')
    expect(isWorkingDay(redDaysKnownFrom)).toBe(false)
  })

  it('are red on Sundays and holidays, not on eves', () => {
    expect(isRedDay('2023-06-18')).toBe(true)
    expect(isRedDay('2023-06-19')).toBe(false)
    expect(isRedDay('2023-06-23')).toBe(false)
    expect(isRedDay('2023-06-24')).toBe(true)
    expect(isRedDay('2023-04-06')).toBe(false)
  })
})

describe('working days', () => {
  it.each([
    ['2023-06-15', 0, '2023-06-15'],
    ['2023-06-15', 1, '2023-06-16'],
    ['2023-06-15', 2, '2023-06-19'],
    ['2023-06-22', 1, '2023-06-26'], // Midsummer's Eve is a Friday
    ['2023-06-26', -1, '2023-06-22'],
    ['2023-06-17', 1, '2023-06-19'],
    ['2023-04-06', 1, '2023-04-11'], // Good Friday to Easter Monday
    ['2023-12-22', 1, '2023-12-27'],
    ['2023-12-29', 1, '2024-01-02'],
    ['2024-12-30', 1, '2025-01-02'],
  ])('%s and %i working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected)
  })

  it('never end on a day off, and come back', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((number) => addDays('2000-01-01', number))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addWorkingDays(day, count)
        expect(isWorkingDay(later)).toBe(true)
        expect(weekday(later)).toBeLessThan(6)
        if (isWorkingDay(day)) expect(addWorkingDays(later, -count)).toBe(day)
      }),
    )
  })

  it('are 251 in 2023', () => {
    let count = 0
    for (let day = '2023-01-01'; day < '2024'; day = addDays(day, 1)) count += isWorkingDay(day) ? 1 : 0
    expect(count).toBe(251)
    expect(() => addWorkingDays('2023-06-15', 1.5)).toThrow('Working days are counted in whole numbers.')
  })
})

describe('working days after a day that may lie anywhere', () => {
  it('are the same where they are known', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((number) => addDays('1953-01-01', number))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
        expect(shiftWorkingDays(day, count)).toBe(addWorkingDays(day, count))
      }),
    )
  })

  it.each([
    ['0000-01-01', 0, '0000-01-01'],
    ['0000-01-01', 1, '1953-01-02'],
    ['1952-12-31', 1, '1953-01-02'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-31', 0, '9999-12-31'],
  ])('%s and %i working days is %s', (day, count, expected) => {
    expect(shiftWorkingDays(day, count)).toBe(expected)
  })
})
