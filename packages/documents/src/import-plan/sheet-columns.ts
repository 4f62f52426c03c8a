import { couldEndInYear, type DayOrder, dayOrderOf } from '../cells/day-cell.ts'
import type { ImportField, ImportTable, RecognisedSheet } from '../recognition.schemas.ts'
import { columnLetter } from '../text/column-letter.ts'
import { looseKey } from '../text/normal-form.ts'
import { fieldOf } from '../vocabulary/vocabulary.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import type { Findings, Place } from './findings.ts'

/** One column that is read as a field. */
export interface ReadColumn {
  column: number
  heading: string
  letter: string
}

/** A sheet that is read as a table: its rows below the headings, and which column each field is in. */
export interface TableSheet {
  sheet: RawSheet
  name: string
  table: ImportTable
  headerRow: number | null
  columns: ReadonlyMap<ImportField, ReadColumn[]>
  headings: ReadonlyMap<number, string>
  /** Columns by row whose content was an identity number. */
  hidden: ReadonlyMap<number, number[]>
  dayOrders: ReadonlyMap<ImportField, DayOrder>
  minutesUnit: 'hours' | 'minutes' | null
}

/** A sheet with the columns that it was recognised to have. */
export function tableSheet(
  sheet: RawSheet,
  recognised: RecognisedSheet,
  table: ImportTable,
  findings: Findings,
): TableSheet {
  const columns = new Map<ImportField, ReadColumn[]>()
  for (const { column, heading, field } of recognised.columns) {
    if (field === null) continue
    const read = {
      column,
      heading: heading === '' ? columnLetter(column) : heading,
      letter: columnLetter(column),
    }
    columns.set(field, [...(columns.get(field) ?? []), read])
  }
  const headings = new Map(recognised.columns.map(({ column, heading }) => [column, heading]))
  const hidden = new Map<number, number[]>()
  for (const { row, column } of sheet.hidden) hidden.set(row, [...(hidden.get(row) ?? []), column])
  const base = {
    hidden,
    sheet,
    name: recognised.sheet,
    table,
    headerRow: recognised.headerRow,
    columns,
    headings,
  }
  return { ...base, dayOrders: dayOrders(base, findings), minutesUnit: minutesUnit(columns.get('minutes')) }
}

export function placeOf(
  sheet: Pick<TableSheet, 'sheet' | 'name'>,
  row: number | null,
  column: ReadColumn | null,
  field: string | null,
): Place {
  return {
    sheetIndex: sheet.sheet.index,
    sheet: sheet.name,
    row,
    column: column?.heading ?? null,
    columnLetter: column?.letter ?? null,
    field,
  }
}

function dayOrders(
  sheet: Omit<TableSheet, 'dayOrders' | 'minutesUnit'>,
  findings: Findings,
): ReadonlyMap<ImportField, DayOrder> {
  const orders = new Map<ImportField, DayOrder>()
  const below = sheet.sheet.rows.slice(sheet.headerRow ?? 0)
  for (const [field, columns] of sheet.columns) {
    const kind = fieldOf(sheet.table, field)?.kind
    if (kind !== 'day' && kind !== 'day-or-tick') continue
    const found = dayOrderOf(below.flatMap((row) => columns.map(({ column }) => row[column - 1] ?? null)))
    orders.set(field, found.order)
    const column = columns[0] ?? null
    if (found.isGuess) findings.assume('DAY_BEFORE_MONTH', placeOf(sheet, null, column, field))
    for (const [at, row] of below.entries()) {
      for (const each of columns) {
        if (!couldEndInYear(row[each.column - 1] ?? null)) continue
        const place = placeOf(sheet, (sheet.headerRow ?? 0) + at + 1, each, field)
        findings.assume('DAY_BEFORE_MONTH', place, { order: 'year-first' })
      }
    }
  }
  return orders
}

function minutesUnit(columns: ReadColumn[] | undefined): TableSheet['minutesUnit'] {
  const words = looseKey(columns?.[0]?.heading ?? '').split(' ')
  if (words.some((word) => /^(min|minuter|minutes)$/.test(word))) return 'minutes'
  return words.some((word) => /^(h|tim|timmar|hours)$/.test(word)) ? 'hours' : null
}
