import { isDayCell, type RawCell } from '../workbook/raw-sheet.ts'
import { type CellReading, fault, read } from './cell-reading.ts'
import { decimal } from './number-cell.ts'

/** A length of time in whole minutes, and whether hours were taken for granted. */
export interface Minutes {
  minutes: number
  assumed: boolean
}

const limits = { min: 1, max: 600 }
// A session is at least so many minutes long when nothing says that the number counts hours.
const fewestBareMinutes = 10

/** How long something took: 60, `60 min`, `1 h`, `1,5 tim`, `1:30`, `1 h 30 min`; `unit` is what the heading says. */
export function readMinutes(
  cell: RawCell,
  unit: 'hours' | 'minutes' | null = null,
): CellReading<Minutes | null> {
  if (cell === null) return read(null)
  if (isDayCell(cell)) return inRange(cell.minutes, false)
  if (typeof cell === 'boolean') return fault('MINUTES_NOT_UNDERSTOOD')
  const text = String(cell).trim().toLowerCase()
  if (text === '' || /^[-–—]+$/.test(text)) return read(null)
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*(?:h|tim\.?|timmar))?$/.exec(text)
  if (clock !== null) return inRange(Number(clock[1]) * 60 + Number(clock[2]), false)
  const bare = /^(?:ca\.?|cirka|about)?\s*(\d+(?:[.,]\d+)?)$/.exec(text)
  if (bare !== null) return bareNumber(decimal(bare[1] as string), unit)
  const units =
    /^(?:ca\.?|cirka|about)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:h|t|tim\.?|timm?(?:e|ar)|hours?|hrs?)\.?)?\s*(?:(?:och|and)\s*)?(?:(\d+)\s*(?:m|min\.?|minut(?:er)?|minutes?|mins?)\.?)?$/.exec(
      text,
    )
  if (units === null || (units[1] === undefined && units[2] === undefined))
    return fault('MINUTES_NOT_UNDERSTOOD')
  return inRange(decimal(units[1] ?? '0') * 60 + Number(units[2] ?? 0), false)
}

function bareNumber(number: number, unit: 'hours' | 'minutes' | null): CellReading<Minutes> {
  if (unit === 'hours') return inRange(number * 60, false)
  if (unit === 'minutes' || number >= fewestBareMinutes) return inRange(number, false)
  // Excel keeps a time as a part of a day: 0.0417 is one hour. Four hours at most, else it counts hours.
  if (number > 0 && number <= 4 / 24) return inRange(number * 1440, false)
  return inRange(number * 60, true)
}

function inRange(exact: number, assumed: boolean): CellReading<Minutes> {
  const minutes = Math.round(exact)
  if (minutes < limits.min || minutes > limits.max) return fault('NUMBER_OUT_OF_RANGE', { numbers: limits })
  return read({ minutes, assumed })
}
