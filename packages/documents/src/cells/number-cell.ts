import { isDayCell, type RawCell } from '../workbook/raw-sheet.ts'
import { type CellReading, fault, read } from './cell-reading.ts'

/** A number written with a decimal comma or point. */
export function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}

/** A whole number, also with spaces between thousands and a unit after: `250 000 kr`, `12 st`, `1.5 mkr`. */
export function readWholeNumber(cell: RawCell, min: number, max: number): CellReading<number | null> {
  if (cell === null) return read(null)
  if (isDayCell(cell) || typeof cell === 'boolean') return fault('NUMBER_NOT_UNDERSTOOD')
  const text = String(cell).trim()
  if (text === '' || /^[-–—]+$/.test(text)) return read(null)
  const number = typeof cell === 'number' ? cell : numberIn(text)
  if (number === null || !Number.isFinite(number)) return fault('NUMBER_NOT_UNDERSTOOD')
  const whole = Math.round(number)
  return whole < min || whole > max ? fault('NUMBER_OUT_OF_RANGE', { numbers: { min, max } }) : read(whole)
}

const scales: Record<string, number> = { tkr: 1000, tsek: 1000, ksek: 1000, mkr: 1e6, msek: 1e6, mnkr: 1e6 }

function numberIn(text: string): number | null {
  const found =
    /^(?:ca\.?|cirka|about|sek|kr)?\s*(-?\d[\d\s.,']*?)\s*(?::-|,-)?\s*(kr\.?|kronor|sek|tkr|tsek|ksek|mkr|msek|mnkr|st\.?|pers\.?|personer|people|anställda|medarbetare)?$/i.exec(
      text,
    )
  if (found === null) return null
  const digits = (found[1] as string).replace(/[\s']/g, '')
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(digits)
  const number = grouped ? Number(digits.replace(/[.,]/g, '')) : decimal(digits)
  return Number.isNaN(number) ? null : number * (scales[(found[2] ?? '').toLowerCase()] ?? 1)
}
