import { addDays, type Day, dayOf } from '@brygga/domain'
import { looseKey } from '../text/normal-form.ts'
import { isDayCell, type RawCell } from '../workbook/raw-sheet.ts'
import { type CellReading, fault, read } from './cell-reading.ts'

/** Which of two numbers is the day: `5/4` is 5 April where the day comes first. */
export type DayOrder = 'day-first' | 'month-first'

const months: Record<string, number> = {}
for (const [at, names] of [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
].entries()) {
  for (const name of names) months[name] = at + 1
}

const weekdays =
  /^(mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?(\s+(den|the))?\s+(?=\d|\p{L})/iu
const openEnded =
  /^(tills? ?vidare|tv|t\.?v\.?|löpande|pågår|pågående|tillsvidare(anställning)?|ongoing|until further notice|permanent|open|[-–—?]+)$/i
/** Excel counts days from here, since it believes that 1900 had a 29 February. */
const excelEpoch = '1899-12-30'
// 1950 and 2100 as Excel counts: smaller or larger whole numbers are no days of a register.
const serials = { first: 18_264, last: 73_051 }
const years = { first: 1900, last: 2200 }

/** The day that a cell holds, in any of the forms that Swedish and English registers use; null for an empty one. */
export function readDay(cell: RawCell, order: DayOrder = 'day-first'): CellReading<Day | null> {
  if (cell === null) return read(null)
  if (isDayCell(cell)) return inRange(cell.day)
  if (typeof cell === 'boolean') return fault('DAY_NOT_UNDERSTOOD')
  const text = bareDay(String(cell))
  if (text === '') return read(null)
  const parts = partsOf(text, order)
  if (parts !== null) {
    const day = dayOf(parts.year, parts.month, parts.day)
    return day === null ? fault('DAY_IMPOSSIBLE') : inRange(day)
  }
  return fault('DAY_NOT_UNDERSTOOD')
}

/** A day as text, without the weekday before it and the time after it. */
function bareDay(text: string): string {
  return text
    .trim()
    .replace(weekdays, '')
    .replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?Z?$/, '')
    .trim()
}

/** The last day of something, where words for "no end" mean that there is none. */
export function readLastDay(cell: RawCell, order: DayOrder = 'day-first'): CellReading<Day | null> {
  if (typeof cell === 'string' && openEnded.test(cell.trim())) return read(null)
  return readDay(cell, order)
}

function inRange(day: Day): CellReading<Day> {
  const year = Number(day.slice(0, 4))
  const fits = year >= years.first && year <= years.last
  return fits ? read(day) : fault('DAY_OUT_OF_RANGE', { numbers: { day } })
}

interface Parts {
  year: number
  month: number
  day: number
}

function partsOf(text: string, order: DayOrder): Parts | null {
  return (
    yearFirst(text) ??
    shortYearFirst(text) ??
    compact(text) ??
    serial(text) ??
    numbered(text, order) ??
    worded(text)
  )
}

function parts(year: string | undefined, month: string | number | undefined, day: string | undefined): Parts {
  return { year: fullYear(year as string), month: Number(month), day: Number(day) }
}

/** Two digits are a year from 1970 to 2069. Four are the year that they say, even one that no register reaches. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}

function yearFirst(text: string): Parts | null {
  const found = /^(\d{4})\s?[-/.\u2010-\u2015 ]\s?(\d{1,2})\s?[-/.\u2010-\u2015 ]\s?(\d{1,2})\.?$/.exec(text)
  return found === null ? null : parts(found[1], found[2], found[3])
}

const shortForm = /^(\d\d)\s?[-\u2010-\u2015]\s?(\d\d)\s?[-\u2010-\u2015]\s?(\d\d)$/

/** 22-03-01, the short form of 2022-03-01 that Swedes write; not where there is no such day. */
function shortYearFirst(text: string): Parts | null {
  const found = shortForm.exec(text)
  if (found === null) return null
  const read = parts(found[1], found[2], found[3])
  return dayOf(read.year, read.month, read.day) === null ? null : read
}

/** Whether a cell is read with a year of two digits first, and could be read with it last as well. */
export function couldEndInYear(cell: RawCell): boolean {
  const text = typeof cell === 'string' ? bareDay(cell) : ''
  const found = shortForm.exec(text)
  if (found === null || shortYearFirst(text) === null) return false
  const last = parts(found[3], found[2], found[1])
  return dayOf(last.year, last.month, last.day) !== null
}

/** 20230401, and 230401 as Swedes write days in forms. */
function compact(text: string): Parts | null {
  const found = /^((?:19|20|21)\d\d|\d\d)(\d\d)(\d\d)$/.exec(text)
  return found === null ? null : parts(found[1], found[2], found[3])
}

/** The number that Excel keeps for a day, where the cell lost its format. */
function serial(text: string): Parts | null {
  const number = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : Number.NaN
  if (!(number >= serials.first && number <= serials.last)) return null
  const [year, month, day] = addDays(excelEpoch, number).split('-')
  return parts(year, month, day)
}

/** 5/4 2019, 5/4-19, 5.4.2019, 5-4-2019. */
function numbered(text: string, order: DayOrder): Parts | null {
  const found = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\.?\s?[ /.,-]\s?(?:år )?['’-]?(\d{4}|\d{2})$/.exec(text)
  if (found === null) return null
  const [, first, second, year] = found
  return order === 'day-first' ? parts(year, second, first) : parts(year, first, second)
}

/** 6 november 2020, den 6:e nov. -20, November 6, 2020. */
function worded(text: string): Parts | null {
  const words = text.toLowerCase().replace(/(\d)\s?(:?[ae]|st|nd|rd|th)\b/g, '$1')
  const dayFirst = /^(?:den |the )?(\d{1,2})[.\s-]*(?:of )?(\p{L}+)[.,\s]*['’-]?\s?(\d{4}|\d{2})$/u.exec(
    words,
  )
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? ['’-]?(\d{4}|\d{2})$/u.exec(words)
  const [month, day, year] =
    dayFirst !== null
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : monthFirst !== null
        ? [monthFirst[1], monthFirst[2], monthFirst[3]]
        : []
  const number = month === undefined ? undefined : months[looseKey(month)]
  return number === undefined ? null : parts(year, number, day)
}

/**
 * The order that a column of days is written in, and whether it could be the other. Swedes write the day first,
 * and alone write `5/4 2023`; only a value that cannot be so (`4/25/2023`) tells otherwise.
 */
export function dayOrderOf(cells: Iterable<RawCell>): { order: DayOrder; isGuess: boolean } {
  let numbers = 0
  let dayFirst = false
  let monthFirst = false
  let yearFirst = false
  for (const cell of cells) {
    const found = typeof cell === 'string' ? /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})([\s/.,-])/.exec(cell) : null
    // What is read with the year first says nothing of the other two.
    if (found === null || shortYearFirst(bareDay(String(cell))) !== null) continue
    numbers += 1
    if (Number(found[1]) > 12 || found[3] === ' ') dayFirst = true
    if (Number(found[2]) > 12) monthFirst = true
    if (shortYearFirst(bareDay(String(cell)).replace(/[/.]/g, '-')) !== null) yearFirst = true
  }
  const order = monthFirst && !dayFirst ? 'month-first' : 'day-first'
  return { order, isGuess: numbers > 0 && (yearFirst || (!dayFirst && !monthFirst)) }
}
