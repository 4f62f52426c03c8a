import type { Day } from '@brygga/domain'
import { looseKey } from '../text/normal-form.ts'
import { isDayCell, type RawCell } from '../workbook/raw-sheet.ts'
import { type CellReading, fault, read } from './cell-reading.ts'
import { type DayOrder, readDay } from './day-cell.ts'

/** A tick: yes or no, with the day where the cell gave one. */
export interface Tick {
  yes: boolean
  day: Day | null
}

const yesWords = new Set(
  'x xx ja j jo yes y sant true 1 ok klar klart klara finns uppsatt uppsatta inford genomford genomfort godkand avklarad lamnad given tecknad signerad undertecknad skriven done set in place v'.split(
    ' ',
  ),
)
const noWords = new Set(
  'nej n no falskt false 0 ej inte saknas ingen inget avbojt tackat nekar nekat declined missing none not'.split(
    ' ',
  ),
)
const yesSigns = /^[✓✔☑✅×✗xX+]$/u
const noSigns = /^[-–—−☐]+$/u

/** A tick as registers have it: `x`, `ja`, `JA`, `sant`, 1, `✓` or a day for yes; `nej`, `-`, 0 for no; null for blank. */
export function readTick(cell: RawCell, order: DayOrder = 'day-first'): CellReading<Tick | null> {
  if (cell === null) return read(null)
  if (typeof cell === 'boolean') return read({ yes: cell, day: null })
  if (isDayCell(cell)) return tickedOn(readDay(cell, order))
  const text = String(cell).trim()
  if (text === '') return read(null)
  if (yesSigns.test(text)) return read({ yes: true, day: null })
  if (noSigns.test(text)) return read({ yes: false, day: null })
  const first = looseKey(text).split(' ')[0] as string
  if (yesWords.has(first)) return read({ yes: true, day: null })
  if (noWords.has(first)) return read({ yes: false, day: null })
  return tickedOn(readDay(cell, order))
}

function tickedOn(day: CellReading<Day | null>): CellReading<Tick> {
  if (day.outcome === 'read' && day.value !== null) return read({ yes: true, day: day.value })
  if (day.outcome === 'fault' && day.code !== 'DAY_NOT_UNDERSTOOD') return day
  return fault('TICK_NOT_UNDERSTOOD')
}
