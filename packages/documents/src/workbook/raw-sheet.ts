import type { Day } from '@brygga/domain'

/** A cell that the workbook holds as a day or a time. A time alone has the day 1899-12-31 or earlier. */
export interface DayCell {
  day: Day
  /** Minutes into the day. */
  minutes: number
}

export type RawCell = string | number | boolean | DayCell | null

/** A stretch of cells shown as one. Rows and columns from 1, both ends included. */
export interface MergedCells {
  top: number
  left: number
  bottom: number
  right: number
}

/**
 * One sheet as it stands, with nothing read into it. Identity numbers are not in it: the cells that held one
 * say so in `hidden` and hold a mask.
 */
export interface RawSheet {
  index: number
  name: string
  /** `rows[0]` is row 1. */
  rows: RawCell[][]
  merges: MergedCells[]
  /** Cells whose content was an identity number; rows and columns from 1. Row 0 is the name of the sheet. */
  hidden: { row: number; column: number }[]
}

export function isDayCell(cell: RawCell | undefined): cell is DayCell {
  return typeof cell === 'object' && cell !== null
}

/** Whether a cell says nothing: empty, or only blanks. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The text of a cell, as a person would read it; blank for an empty one. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (isDayCell(cell)) return cell.minutes === 0 ? cell.day : `${cell.day} ${timeText(cell.minutes)}`
  return String(cell).trim()
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
