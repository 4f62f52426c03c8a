import { looseKey } from '../text/normal-form.ts'
import { isDayCell, type RawCell } from '../workbook/raw-sheet.ts'
import { type CellReading, fault, read } from './cell-reading.ts'
import { decimal } from './number-cell.ts'

const words: Record<string, number> = {
  heltid: 100,
  'full time': 100,
  fulltime: 100,
  halvtid: 50,
  'half time': 50,
  halftime: 50,
  kvartstid: 25,
  trekvartstid: 75,
}

/**
 * The share of full time in percent: 75 for `75 %`, `75`, `0,75`, 0.75 and `trekvartstid`. A number up to 1
 * counts as a part of one, since nobody is employed at one percent without writing so.
 */
export function readFraction(cell: RawCell): CellReading<{ percent: number; rounded: boolean } | null> {
  if (cell === null) return read(null)
  if (isDayCell(cell) || typeof cell === 'boolean') return fault('FRACTION_NOT_UNDERSTOOD')
  const text = String(cell).trim()
  if (text === '') return read(null)
  const worded = words[looseKey(text)]
  if (worded !== undefined) return read({ percent: worded, rounded: false })
  const written =
    /^(?:ca\.?|cirka|about)?\s*(-?\d+(?:[.,]\d+)?)\s*(%|procent|percent|per cent)?(?:\s*\(.*\))?$/i.exec(text)
  if (written === null) return fault('FRACTION_NOT_UNDERSTOOD')
  const number = decimal(written[1] as string)
  return inRange(written[2] === undefined && number < 1.5 ? number * 100 : number)
}

function inRange(exact: number): CellReading<{ percent: number; rounded: boolean }> {
  const percent = Math.round(exact)
  if (percent < 1 || exact > 100) {
    return fault('FRACTION_OUT_OF_RANGE', { numbers: { percent: Number(exact.toFixed(2)) } })
  }
  return read({ percent, rounded: Math.abs(exact - percent) > 1e-6 })
}
