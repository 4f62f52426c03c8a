import type { Day, Period } from './day.schemas.ts'

// Days are counted with integers from 1970-01-01, as in Howard Hinnant's civil calendar algorithms
// (a 400-year era has 146 097 days; the year begins in March so that the leap day comes last).
const daysPerEra = 146_097
const daysBeforeEpoch = 719_468
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const twoDigits = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`))

// Days of this century are written once: a register names few of them, and names them again and again.
const firstKept = 10_957
const daysKept = 36_525
let kept: (Day | undefined)[] | undefined

interface Civil {
  year: number
  month: number
  day: number
}

/** Whether February has 29 days in a year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of days in a month; `month` is 1 to 12, and any other month has none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Two digits of a text as a number; negative where they are not two ASCII digits. */
function twoAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  // Tens below 0 need no question of their own: they make the number negative.
  return tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

function parse(text: string): Civil | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null
  const century = twoAt(text, 0)
  const ofCentury = twoAt(text, 2)
  const month = twoAt(text, 5)
  const day = twoAt(text, 8)
  if (century < 0 || ofCentury < 0 || day < 1) return null
  const year = century * 100 + ofCentury
  return day <= daysInMonth(year, month) ? { year, month, day } : null
}

function parseOrThrow(text: Day): Civil {
  const civil = parse(text)
  if (civil === null)
    throw new RangeError('Not a day as YYYY-MM-DD. Check it with isDay before counting with it.')
  return civil
}

function write({ year, month, day }: Civil): Day {
  if (year < 0 || year > 9999) throw new RangeError('The day falls outside the years 0000 to 9999.')
  const century = Math.floor(year / 100)
  return `${twoDigits[century]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[day]}`
}

/** Whether something is a day that exists, written `YYYY-MM-DD`. Agrees with `DaySchema`. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && parse(value) !== null
}

function numberOf({ year, month, day }: Civil): number {
  const yearFromMarch = month > 2 ? year : year - 1
  const era = Math.floor(yearFromMarch / 400)
  const yearOfEra = yearFromMarch - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysBeforeEpoch
}

function civilOf(number: number): Civil {
  const shifted = number + daysBeforeEpoch
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const leapCorrection =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapCorrection) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day }
}

/** Days from 1970-01-01 (which is 0) to a day; negative before it. Throws RangeError for what is no day. */
export function dayNumber(day: Day): number {
  return numberOf(parseOrThrow(day))
}

/** The day that is a number of days from 1970-01-01; the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  if (!Number.isInteger(number)) throw new RangeError('Days are counted in whole numbers.')
  // Which days are kept, and whether they are found again, shows in the speed and never in the answer.
  // Stryker disable next-line ArithmeticOperator: see above
  const at = number - firstKept
  // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: see above
  if (at < 0 || at >= daysKept) return write(civilOf(number))
  // Stryker disable next-line ArrayDeclaration: see above
  kept ??= new Array(daysKept)
  const known = kept[at]
  // Stryker disable next-line ConditionalExpression: see above
  if (known !== undefined) return known
  const day = write(civilOf(number))
  kept[at] = day
  return day
}

/** A day from its parts; null where there is no such day, as for 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(day)) return null
  if (year < 0 || year > 9999 || day < 1) return null
  return day <= daysInMonth(year, month) ? write({ year, month, day }) : null
}

/** The day a number of days later, or earlier where it is negative. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/**
 * The same day of the month a number of months later, or earlier where it is negative. Where that month is
 * too short, its last day: 31 January + 1 month is 28 February (29 in a leap year), 29 February + 12 months
 * is 28 February. So adding months twice may differ from adding them once: count from the first day.
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw new RangeError('Months are counted in whole numbers.')
  const civil = parseOrThrow(day)
  const total = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return write({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) })
}

/** The first day that can be written. */
export const earliestDay: Day = '0000-01-01'
/** The last day that can be written. */
export const latestDay: Day = '9999-12-31'
const numberOfEarliest = -719_528
const numberOfLatest = 2_932_896

/**
 * Like `addDays`, but never past the first or the last day that can be written: for days of facts, which may lie
 * anywhere, where a rule must answer and not fail.
 */
export function shiftDays(day: Day, days: number): Day {
  const number = dayNumber(day) + days
  if (number > numberOfLatest) return latestDay
  return number < numberOfEarliest ? earliestDay : dayFromNumber(number)
}

/** Like `addMonths`, but never past the first or the last day that can be written. */
export function shiftMonths(day: Day, months: number): Day {
  const { year, month } = parseOrThrow(day)
  const total = year * 12 + month - 1 + months
  if (total >= 120_000) return latestDay
  return total < 0 ? earliestDay : addMonths(day, months)
}

/** Days from one day to another: 1 from a day to the next, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whole months from one day to another: the greatest number for which `addMonths(from, n)` is not after `to`. */
export function monthsBetween(from: Day, to: Day): number {
  const start = parseOrThrow(from)
  const end = parseOrThrow(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

/** Negative, zero or positive as the first day is before, the same as, or after the second; for sorting. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a day lies in a half-open period: on `from` it does, on `until` it no longer does. */
export function isActiveOn(period: Period, on: Day): boolean {
  return period.from <= on && (period.until === null || on < period.until)
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return weekdayOfNumber(dayNumber(day))
}

function weekdayOfNumber(number: number): number {
  // 1970-01-01 was a Thursday. The double remainder keeps days before it positive.
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week that a day lies in. */
export function startOfWeek(day: Day): Day {
  const number = dayNumber(day)
  return dayFromNumber(number - weekdayOfNumber(number) + 1)
}

/** The week as Swedes number it (ISO 8601): weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const number = dayNumber(day)
  const thursday = number - weekdayOfNumber(number) + 4
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - numberOf({ year, month: 1, day: 1 })) / 7) + 1 }
}
