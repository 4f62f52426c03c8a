import type { Day } from './day.schemas.ts'
import {
  addDays,
  compareDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  latestDay,
  shiftDays,
  weekday,
} from './day.ts'

/** The named days off in Sweden and the eves that are kept; codes, `messages` has the words. */
export type RedDayName =
  | 'new-years-day'
  | 'twelfth-night'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-eve'
  | 'easter-sunday'
  | 'easter-monday'
  | 'walpurgis-eve'
  | 'may-day'
  | 'ascension-day'
  | 'whitsun-eve'
  | 'whit-sunday'
  | 'whit-monday'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-eve'
  | 'all-saints-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve'

/**
 * One named day. A `red` day is a public holiday (lag 1989:253). An `eve` is kept by custom and is no public
 * holiday; `countsAsHoliday` says whether the law on counting time (lag 1930:173, 2 §) treats it as one.
 */
export interface RedDay {
  day: Day
  name: RedDayName
  kind: 'red' | 'eve'
  countsAsHoliday: boolean
}

/** The holidays as they are since 1953, when Midsummer Day and All Saints' Day were moved to Saturdays. */
export const redDaysKnownFrom: Day = '1953-01-01'

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876, in whole numbers). */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * late + 114
  return dayIn(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1)
}

function dayIn(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day)
  if (found === null) throw new RangeError('Holidays are known for the years 1953 to 9999.')
  return found
}

/** The first Saturday on or after a day. */
function saturdayFrom(day: Day): Day {
  return addDays(day, (13 - weekday(day)) % 7)
}

/**
 * The named holidays and eves of a year, in order of days. Sundays without a name are not listed;
 * `isRedDay` knows them. Throws RangeError before 1953, when the rules were others.
 */
export function redDays(year: number): RedDay[] {
  if (!Number.isInteger(year) || year < 1953)
    throw new RangeError('Holidays are known for the years 1953 to 9999.')
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(dayIn(year, 6, 20))
  const allSaints = saturdayFrom(dayIn(year, 10, 31))
  const days: RedDay[] = [
    red('new-years-day', dayIn(year, 1, 1)),
    eve('twelfth-night', dayIn(year, 1, 5)),
    red('epiphany', dayIn(year, 1, 6)),
    eve('maundy-thursday', addDays(easter, -3)),
    red('good-friday', addDays(easter, -2)),
    eve('easter-eve', addDays(easter, -1)),
    red('easter-sunday', easter),
    red('easter-monday', addDays(easter, 1)),
    eve('walpurgis-eve', dayIn(year, 4, 30)),
    red('may-day', dayIn(year, 5, 1)),
    red('ascension-day', addDays(easter, 39)),
    eve('whitsun-eve', addDays(easter, 48)),
    red('whit-sunday', addDays(easter, 49)),
    // Lag 2004:1320: from 2005 the National Day is a holiday and Whit Monday no longer is.
    year < 2005 ? red('whit-monday', addDays(easter, 50)) : red('national-day', dayIn(year, 6, 6)),
    eve('midsummer-eve', addDays(midsummer, -1), true),
    red('midsummer-day', midsummer),
    eve('all-saints-eve', addDays(allSaints, -1)),
    red('all-saints-day', allSaints),
    eve('christmas-eve', dayIn(year, 12, 24), true),
    red('christmas-day', dayIn(year, 12, 25)),
    red('boxing-day', dayIn(year, 12, 26)),
    eve('new-years-eve', dayIn(year, 12, 31), true),
  ]
  return days.sort((a, b) => compareDays(a.day, b.day))
}

function red(name: RedDayName, day: Day): RedDay {
  return { day, name, kind: 'red', countsAsHoliday: true }
}

function eve(name: RedDayName, day: Day, countsAsHoliday = false): RedDay {
  return { day, name, kind: 'eve', countsAsHoliday }
}

/** Whether a day is red in the Swedish calendar: a Sunday or a public holiday. Eves are not red. */
export function isRedDay(day: Day): boolean {
  return weekday(day) === 7 || namedDays(day).some((named) => named.kind === 'red')
}

/** Whether a day is a working day: no Saturday, no red day, and not Midsummer, Christmas or New Year's Eve. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) < 6 && !namedDays(day).some((named) => named.countsAsHoliday)
}

function namedDays(day: Day): RedDay[] {
  return redDays(Number(day.slice(0, 4))).filter((named) => named.day === day)
}

/**
 * The working day a number of working days after a day, or before it where the number is negative.
 * The day itself is not counted, and 0 gives it back unchanged, working day or not.
 */
export function addWorkingDays(day: Day, workingDays: number): Day {
  if (!Number.isInteger(workingDays)) throw new RangeError('Working days are counted in whole numbers.')
  const step = Math.sign(workingDays)
  let number = dayNumber(day)
  for (let left = Math.abs(workingDays); left > 0; ) {
    number += step
    if (isWorkingDay(dayFromNumber(number))) left -= 1
  }
  return dayFromNumber(number)
}

/**
 * Like `addWorkingDays` for 0 working days and more, but for days of facts, which may lie anywhere: what lies before
 * the days that are known counts from the first of them, and nothing lies past the last day that can be written.
 */
export function shiftWorkingDays(day: Day, workingDays: number): Day {
  let found = workingDays > 0 && day < redDaysKnownFrom ? redDaysKnownFrom : day
  for (let left = workingDays; left > 0 && found < latestDay; ) {
    found = shiftDays(found, 1)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
