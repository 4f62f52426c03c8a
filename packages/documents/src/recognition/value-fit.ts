import { readLastDay } from '../cells/day-cell.ts'
import { readFraction } from '../cells/fraction-cell.ts'
import { readMinutes } from '../cells/minutes-cell.ts'
import { readNames } from '../cells/names-cell.ts'
import { readWholeNumber } from '../cells/number-cell.ts'
import { readTick } from '../cells/tick-cell.ts'
import { formIn, outcomeIn, settingIn } from '../cells/worded-cell.ts'
import { municipalityNamed } from '../organisations/place-names.ts'
import type { ValueKind } from '../vocabulary/table-vocabulary.ts'
import { cellText, isDayCell, type RawCell } from '../workbook/raw-sheet.ts'

const longestValue = 500
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const namePart = /^\p{L}[\p{L}'’.-]*$/u
const placeWord =
  /^(region|regionen|kommun|kommunen|avdelning|avd|boendestöd|mottagning|mottagningen|psykiatri\p{L}*|öppenvård\p{L}*|enhet\p{L}*|team|förening\p{L}*|ward|unit|municipality|clinic)\.?$/iu

const fits: Record<ValueKind, (cell: RawCell) => boolean> = {
  person: (cell) => typeof cell === 'string' && isPersonName(cell),
  people: (cell) => typeof cell === 'string' && readNames(cell).every(({ name }) => isPersonName(name)),
  email: (cell) => typeof cell === 'string' && emailForm.test(cell.trim()),
  day: isDayLike,
  'day-or-tick': (cell) => isDayLike(cell) || isTick(cell),
  tick: isTick,
  fraction: (cell) => readFraction(cell).outcome === 'read',
  number: (cell) => readWholeNumber(cell, 0, 1e12).outcome === 'read',
  minutes: (cell) => readMinutes(cell).outcome === 'read',
  municipality: (cell) => typeof cell === 'string' && municipalityNamed(cell) !== null,
  'municipality-code': (cell) => /^\d{3,4}$/.test(cellText(cell)),
  organisation: (cell) => isWording(cell) && !emailForm.test(cellText(cell)),
  setting: (cell) => settingIn(cellText(cell)) !== null,
  form: (cell) => formIn(cellText(cell)) !== null,
  outcome: (cell) => outcomeIn(cellText(cell)) !== null,
  cohort: (cell) => cellText(cell).length <= 30 && !isDayCell(cell),
  text: (cell) => isWording(cell),
}

/** The share of values that can be read as a kind, 0 to 1; null where there are none to judge by. */
export function valueFit(kind: ValueKind, cells: readonly RawCell[]): number | null {
  if (cells.length === 0) return null
  // What is longer than any value of a register is no value of it, and is not worth reading through.
  return (
    cells.filter((cell) => cellText(cell).length <= longestValue && fits[kind](cell)).length / cells.length
  )
}

function isPersonName(text: string): boolean {
  const parts = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 5 || !/\p{Lu}/u.test(text)) return false
  return parts.every((part) => namePart.test(part) && !placeWord.test(part))
}

function isDayLike(cell: RawCell): boolean {
  const reading = readLastDay(cell)
  // A day that cannot be, such as 30 February, still speaks for a column of days, and so does "until further notice".
  return reading.outcome === 'read' || reading.code !== 'DAY_NOT_UNDERSTOOD'
}

function isTick(cell: RawCell): boolean {
  return readTick(cell).outcome === 'read'
}

function isWording(cell: RawCell): boolean {
  return typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !isDayLike(cell)
}
