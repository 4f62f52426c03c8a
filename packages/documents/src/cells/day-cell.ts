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
  const text = String(cell)
    .trim()
    .replace(weekdays, '')
    .replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?Z?$/, '')
    .trim()
  if (text === '') return read(null)
  const parts = partsOf(text, order)
  if (parts !== null) {
    const day = dayOf(parts.year, parts.month, parts.day)
    return day === null ? fault('DAY_IMPOSSIBLE') : inRange(day)
  }
  return fault('DAY_NOT_UNDERSTOOD')
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
  return yearFirst(text) ?? compact(text) ?? serial(text) ?? numbered(text, order) ?? worded(text)
}

function parts(year: string | undefined, month: string | number | undefined, day: string | undefined): Parts {
  return { year: fullYear(year as string), month: Number(month), day: Number(day) }
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text.replace(/\D/g, ''))
  if (year > 99) return year
  return year >= 70 ? 1900 + year : 2000 + year
}

function yearFirst(text: string): Parts | null {
  const found = /^(\d{4})\s?[-/.\u2010-\u2015 ]\s?(\d{1,2})\s?[-/.\u2010-\u2015 ]\s?(\d{1,2})\.?$/.exec(text)
  return found === null ? null : parts(found[1], found[2], found[3])
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
  for (const cell of cells) {
    const found = typeof cell === 'string' ? /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})([\s/.,-])/.exec(cell) : null
    if (found === null) continue
    numbers += 1
    if (Number(found[1]) > 12 || found[3] === ' ') dayFirst = true
    if (Number(found[2]) > 12) monthFirst = true
  }
  const order = monthFirst && !dayFirst ? 'month-first' : 'day-first'
  return { order, isGuess: numbers > 0 && !dayFirst && !monthFirst }
}
