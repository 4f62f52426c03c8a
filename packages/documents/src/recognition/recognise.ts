import type {
  ImportTable,
  Mapping,
  RecognisedSheet,
  Recognition,
  RememberedMapping,
  SheetMapping,
} from '../recognition.schemas.ts'
import { importTables } from '../recognition.schemas.ts'
import { columnLetter } from '../text/column-letter.ts'
import { editDistance, looseKey } from '../text/normal-form.ts'
import { identityMask, safeToShow } from '../text/plain-text.ts'
import { missingFields, vocabularyOf } from '../vocabulary/vocabulary.ts'
import { cellText, type RawCell, type RawSheet } from '../workbook/raw-sheet.ts'
import { type ColumnGuess, columnsAsMapped, Judge, recogniseColumns, tableFit } from './column-recognition.ts'
import { type Heading, headingRowCandidates, headingsIn, rowsBelow, valuesBelow } from './headings.ts'
import { sheetKey } from './remembered-mapping.ts'

/** What goes before recognition by meaning: what the user says now, and what the region said before. */
export interface RecogniseOptions {
  mapping?: Mapping | undefined
  remembered?: RememberedMapping | undefined
}

interface Reading {
  table: ImportTable
  headerRow: number | null
  columns: ColumnGuess[]
  values: RawCell[][]
  score: number
}

/** A sheet seen with one of its rows as the headings. */
interface Layout {
  headerRow: number | null
  headings: Heading[]
  values: RawCell[][]
}

const shownSamples = 3

/** What each sheet and column of a workbook is, for the user to check and mend. */
export function recognise(sheets: readonly RawSheet[], options: RecogniseOptions = {}): Recognition {
  return { sheets: sheets.map((sheet) => recogniseSheet(sheet, options)) }
}

/** The mapping that a recognition proposes, to be edited, sent back and remembered. */
export function mappingOf(recognition: Recognition): Mapping {
  return {
    sheets: recognition.sheets.map(({ index, sheet, table, headerRow, columns }) => ({
      index,
      sheet,
      table,
      headerRow,
      columns: columns.map(({ column, heading, field }) => ({ column, heading, field })),
    })),
  }
}

function recogniseSheet(sheet: RawSheet, options: RecogniseOptions): RecognisedSheet {
  const mapped = options.mapping?.sheets.find(({ index }) => index === sheet.index)
  const remembered = options.remembered?.columns ?? []
  const judge = new Judge()
  const rows = mapped === undefined ? headingRowCandidates(sheet) : [mapped.headerRow]
  const layouts = rows.map((row) => layoutOf(sheet, row))
  // Where the user has said which table it is, the others are not tried.
  const tables = mapped === undefined ? importTables : importTables.filter((table) => table === mapped.table)
  const readings = tables
    .map((table) => bestReading(sheet, table, remembered, layouts, judge))
    .filter((reading) => reading !== null)
    .sort((a, b) => b.score - a.score)
  const candidates = mapped === undefined ? readings.map(({ table }) => table) : [...importTables]
  if (mapped !== undefined) return asMapped(sheet, mapped, readings, candidates, judge)
  const best = readings.find((reading) => isConvincing(sheet, reading)) ?? null
  const memory = options.remembered?.sheets.find((known) => known.sheetKey === sheetKey(sheet.name))
  if (memory === undefined) return describe(sheet, best, 'heading', candidates)
  const kept = memory.table === null ? null : (readings.find(({ table }) => table === memory.table) ?? null)
  // A sheet of the same name may hold another table this time; then its headings go before memory.
  const isOther = kept !== null && !isComplete(kept) && best !== null && isComplete(best)
  return isOther
    ? describe(sheet, best, 'heading', candidates)
    : describe(sheet, kept, 'remembered', candidates)
}

function isComplete({ table, columns }: Reading): boolean {
  return tableFit(table, columns).complete === 1
}

function layoutOf(sheet: RawSheet, headerRow: number | null): Layout {
  return { headerRow, headings: headingsIn(sheet, headerRow), values: valuesBelow(sheet, headerRow) }
}

/** The headings that make most of one table in a sheet. */
function bestReading(
  sheet: RawSheet,
  table: ImportTable,
  remembered: RememberedMapping['columns'],
  layouts: readonly Layout[],
  judge: Judge,
): Reading | null {
  let best: Reading | null = null
  for (const { headerRow, headings, values } of layouts) {
    const columns = recogniseColumns(judge, table, headings, values, remembered)
    const { explained, complete } = tableFit(table, columns)
    const score = 0.5 * explained + 0.35 * complete + 0.15 * sheetNameScore(sheet.name, table)
    if (best === null || score > best.score) best = { table, headerRow, columns, values, score }
  }
  return best
}

function isConvincing(sheet: RawSheet, reading: Reading): boolean {
  const { explained, complete } = tableFit(reading.table, reading.columns)
  if (complete === 1) return explained >= 0.35
  return sheetNameScore(sheet.name, reading.table) >= 0.9 && complete >= 0.5
}

function sheetNameScore(name: string, table: ImportTable): number {
  const { sv, en, also } = vocabularyOf(table)
  const key = sheetKey(name)
  const known = [sv, en, ...also].map(looseKey)
  if (known.includes(key)) return 1
  if (known.some((word) => word.length >= 5 && ` ${key} `.includes(` ${word} `))) return 0.7
  return known.some((word) => word.length >= 6 && editDistance(key, word, 2) <= 2) ? 0.6 : 0
}

function asMapped(
  sheet: RawSheet,
  mapped: SheetMapping,
  readings: readonly Reading[],
  candidates: ImportTable[],
  judge: Judge,
): RecognisedSheet {
  const found = readings.find(({ table }) => table === mapped.table)
  if (mapped.table === null || found === undefined) return describe(sheet, null, 'user', candidates)
  const fields = new Map(mapped.columns.map(({ column, field }) => [column, field]))
  // A table chosen without columns: the user leaves the columns to us.
  if (fields.size === 0) return describe(sheet, found, 'user', candidates)
  const headings = found.columns.map(({ heading }) => heading)
  const columns = columnsAsMapped(judge, mapped.table, headings, found.values, fields)
  return describe(sheet, { ...found, columns }, 'user', candidates)
}

function describe(
  sheet: RawSheet,
  reading: Reading | null,
  by: RecognisedSheet['by'],
  candidates: ImportTable[],
): RecognisedSheet {
  const headerRow = reading === null ? (headingRowCandidates(sheet)[0] ?? null) : reading.headerRow
  const values = reading?.values ?? valuesBelow(sheet, headerRow)
  const columns = reading?.columns ?? unreadColumns(sheet, headerRow)
  return {
    index: sheet.index,
    sheet: sheet.name === identityMask ? identityMask : safeToShow(sheet.name, 100),
    table: reading?.table ?? null,
    by: reading === null && by === 'heading' ? 'none' : by,
    confidence: reading === null ? 0 : Math.min(1, Number(reading.score.toFixed(3))),
    headerRow,
    rows: rowsBelow(sheet, headerRow),
    columns: columns
      .filter(({ heading }, at) => heading.key !== '' || (values[at] ?? []).length > 0)
      .map(({ heading, field, by: columnBy, confidence, candidates: fields }) => ({
        column: heading.column,
        letter: columnLetter(heading.column),
        heading: heading.shown,
        field,
        by: columnBy,
        confidence: Number(confidence.toFixed(3)),
        candidates: fields,
        samples: columnBy === 'forbidden' ? [] : samples(values[heading.column - 1] ?? []),
      })),
    candidates,
    missing:
      reading === null
        ? []
        : missingFields(reading.table, new Set(columns.flatMap(({ field }) => field ?? []))),
  }
}

function unreadColumns(sheet: RawSheet, headerRow: number | null): ColumnGuess[] {
  return headingsIn(sheet, headerRow).map((heading) => ({
    heading,
    field: null,
    by: 'none',
    confidence: 0,
    candidates: [],
  }))
}

function samples(values: readonly RawCell[]): string[] {
  const shown = new Set(values.slice(0, 20).map((value) => safeToShow(cellText(value), 40)))
  return [...shown].slice(0, shownSamples)
}
