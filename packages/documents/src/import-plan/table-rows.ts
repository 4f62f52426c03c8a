import { principalNamed } from '../organisations/place-names.ts'
import { recognise } from '../recognition/recognise.ts'
import type { ImportTable, Mapping, RecognisedSheet } from '../recognition.schemas.ts'
import { columnLetter } from '../text/column-letter.ts'
import { identityMask, oneLine } from '../text/plain-text.ts'
import { cellText, isBlank, type RawCell, type RawSheet } from '../workbook/raw-sheet.ts'
import type { Findings } from './findings.ts'
import { RowReader } from './row-reader.ts'
import { placeOf, type TableSheet, tableSheet } from './sheet-columns.ts'

/** A row that was passed by. */
interface SkippedRow {
  sheetIndex: number
  row: number
  table: ImportTable
}

/** The rows of all sheets by table, and those passed by. */
export interface TableRows {
  readers: ReadonlyMap<ImportTable, RowReader[]>
  skipped: SkippedRow[]
}

const totals = /^(summa|totalt?|delsumma|antal|sum|total|subtotal)\b/i

/** Finds the rows of each table, and says what is wrong with sheets and columns as a whole. */
export function tableRows(sheets: readonly RawSheet[], mapping: Mapping, findings: Findings): TableRows {
  const recognition = recognise(sheets, { mapping })
  const readers = new Map<ImportTable, RowReader[]>()
  const skipped: SkippedRow[] = []
  for (const [at, sheet] of sheets.entries()) {
    const recognised = recognition.sheets[at] as RecognisedSheet
    tellColumns(sheet, recognised, findings)
    if (recognised.table === null) continue
    const table = tableSheet(sheet, recognised, recognised.table, findings)
    if (isReadable(table, recognised, findings)) readSheet(table, readers, skipped, findings)
    else passBy(table, skipped)
  }
  return { readers, skipped }
}

/** What is said of a sheet without its rows: that nobody knows it, that a column may not be read, identity numbers. */
function tellColumns(sheet: RawSheet, recognised: RecognisedSheet, findings: Findings): void {
  const place = { sheet, name: recognised.sheet }
  if (recognised.table === null && recognised.rows > 0) {
    findings.problem('note', 'SHEET_NOT_RECOGNISED', placeOf(place, null, null, null))
  }
  for (const { column, heading, letter, by } of recognised.columns) {
    if (by !== 'forbidden') continue
    findings.problem(
      'note',
      'COLUMN_FORBIDDEN',
      placeOf(place, recognised.headerRow, { column, heading, letter }, null),
    )
  }
  const firstRead = recognised.table === null ? Number.POSITIVE_INFINITY : (recognised.headerRow ?? 0) + 1
  for (const { row, column } of sheet.hidden) {
    if (row >= firstRead) continue
    const letter = column === 0 ? null : columnLetter(column)
    const where = letter === null ? null : { column, heading: letter, letter }
    findings.problem('error', 'IDENTITY_NUMBER', placeOf(place, row === 0 ? null : row, where, null), {
      value: identityMask,
    })
  }
}

function isReadable(table: TableSheet, recognised: RecognisedSheet, findings: Findings): boolean {
  if (recognised.rows === 0) return false
  for (const field of recognised.missing) {
    findings.problem('error', 'COLUMN_MISSING', placeOf(table, null, null, field))
  }
  return recognised.missing.length === 0
}

function readSheet(
  table: TableSheet,
  readers: Map<ImportTable, RowReader[]>,
  skipped: SkippedRow[],
  findings: Findings,
): void {
  const rows = readers.get(table.table) ?? []
  for (const { row, cells } of filledRows(table)) {
    if (!table.hidden.has(row) && isNoEntry(table, cells)) {
      skipped.push({ sheetIndex: table.sheet.index, row, table: table.table })
      findings.problem('note', 'ROW_SKIPPED', placeOf(table, row, null, null))
    } else rows.push(new RowReader(table, row, cells, findings))
  }
  readers.set(table.table, rows)
}

function passBy(table: TableSheet, skipped: SkippedRow[]): void {
  for (const { row } of filledRows(table))
    skipped.push({ sheetIndex: table.sheet.index, row, table: table.table })
}

function* filledRows({ sheet, headerRow }: TableSheet): Generator<{ row: number; cells: RawCell[] }> {
  for (let at = headerRow ?? 0; at < sheet.rows.length; at += 1) {
    const cells = sheet.rows[at] ?? []
    if (!cells.every(isBlank)) yield { row: at + 1, cells }
  }
}

/** A total, the headings once more, or the title of a section: a row that is nobody's. */
function isNoEntry(table: TableSheet, cells: readonly RawCell[]): boolean {
  const filled = cells.flatMap((cell, at) =>
    isBlank(cell) ? [] : [{ column: at + 1, text: oneLine(cellText(cell)) }],
  )
  const [first] = filled
  if (first === undefined) return true
  const repeats = filled.filter(({ column, text }) => table.headings.get(column) === text).length
  if (filled.length > 1 && repeats === filled.length) return true
  const mapped = [...table.columns.values()].flat().map(({ column }) => column)
  if (totals.test(first.text) && filled.length * 2 <= mapped.length) return true
  const isTitle =
    filled.length === 1 && mapped.length > 2 && first.column === 1 && !looksLikeAPerson(table, first)
  return isTitle && cells.length > 2
}

function looksLikeAPerson(table: TableSheet, { column, text }: { column: number; text: string }): boolean {
  const names = ['name', 'firstName', 'workplace', 'cohort', 'heldOn', 'notedOn'] as const
  const isNameColumn = names.some((field) => table.columns.get(field)?.some((read) => read.column === column))
  if (principalNamed(text, '') !== null) return false
  return isNameColumn && (text.includes(' ') || /\d/.test(text) || text === identityMask)
}
