import { oneLine, safeToShow } from '../text/plain-text.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import { cellText, isBlank, type RawCell, type RawSheet } from '../workbook/raw-sheet.ts'
import { headingKey } from './heading-score.ts'

/** How far down headings may stand: title rows, an address, an explanation may come before. */
const deepestHeading = 40
const mostCandidates = 4
const longestHeading = 200

/**
 * A heading as the sheet has it, with the title of its group where it stands in one. `shown` is safe to show, `key`
 * is what it is known by, `ownKey` is it without the group.
 */
export interface Heading {
  column: number
  shown: string
  key: string
  ownKey: string
}

const knownKeys = new Set(
  vocabulary.flatMap(({ fields }) => fields.flatMap(({ sv, en, also }) => [sv, en, ...also].map(headingKey))),
)

/** The rows that may be the headings, the likeliest first: those with the most cells that are known headings. */
export function headingRowCandidates(sheet: RawSheet): number[] {
  const seen = new Set<string>()
  const rows = sheet.rows.slice(0, deepestHeading).flatMap((cells, at) => {
    const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell))
    const keys = texts.map((text) => headingKey(text.slice(0, longestHeading)))
    const whole = keys.join('|')
    // Headings that stand once more, as on every printed page, do not begin the list anew.
    if (texts.length === 0 || seen.has(whole)) return []
    seen.add(whole)
    return [{ row: at + 1, known: keys.filter((key) => knownKeys.has(key)).length, texts: texts.length }]
  })
  const wideEnough = rows.some(({ texts }) => texts >= 2) ? rows.filter(({ texts }) => texts >= 2) : rows
  return wideEnough
    .sort((a, b) => b.known - a.known || a.row - b.row)
    .slice(0, mostCandidates)
    .map(({ row }) => row)
}

/** The headings in a row, with the title of a group above where one is spread over some of them. */
export function headingsIn(sheet: RawSheet, headerRow: number | null): Heading[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells: RawCell[] = headerRow === null ? [] : (sheet.rows[headerRow - 1] ?? [])
  return Array.from({ length: width }, (_, at) => {
    const own = oneLine(cellText(cells[at]))
    const group = headerRow === null ? '' : groupAbove(sheet, headerRow, at + 1, width)
    const whole = group === '' || own === group ? own : oneLine(`${group} ${own}`)
    const [key, ownKey] = [
      headingKey(whole.slice(0, longestHeading)),
      headingKey(own.slice(0, longestHeading)),
    ]
    return { column: at + 1, shown: safeToShow(whole, longestHeading), key, ownKey }
  })
}

function groupAbove(sheet: RawSheet, headerRow: number, column: number, width: number): string {
  const group = sheet.merges.find(
    ({ bottom, left, right }) =>
      bottom === headerRow - 1 &&
      left <= column &&
      column <= right &&
      right > left &&
      right - left + 1 < width - 1,
  )
  return group === undefined ? '' : oneLine(cellText(sheet.rows[group.top - 1]?.[group.left - 1]))
}

/** The first values of each column below the headings, for judging what the column is. */
export function valuesBelow(sheet: RawSheet, headerRow: number | null, most = 40): RawCell[][] {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns: RawCell[][] = Array.from({ length: width }, () => [])
  const headings = headerRow === null ? undefined : sheet.rows[headerRow - 1]
  for (let at = headerRow ?? 0; at < sheet.rows.length; at += 1) {
    for (const [column, cell] of (sheet.rows[at] ?? []).entries()) {
      const values = columns[column] as RawCell[]
      const isHeading = headings !== undefined && cell === headings[column]
      if (values.length < most && !isBlank(cell) && !isHeading) values.push(cell)
    }
    if (columns.every((values) => values.length >= most)) break
  }
  return columns
}

/** How many rows below the headings hold anything. */
export function rowsBelow(sheet: RawSheet, headerRow: number | null): number {
  return sheet.rows.slice(headerRow ?? 0).filter((row) => !row.every(isBlank)).length
}
