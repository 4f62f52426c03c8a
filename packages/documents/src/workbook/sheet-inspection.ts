import { cellAddress, columnLetter } from '../text/column-letter.ts'
import type { MergedCells } from './raw-sheet.ts'

/** What is found in the XML of one sheet before anybody reads it: how large it is, and what has failed in it. */
export interface SheetInspection {
  /** Cells that hold something. */
  cells: number
  lastRow: number
  lastColumn: number
  /** The first formula that failed. */
  failed: { cell: string; error: string } | null
  /** The first formula whose value was never saved. */
  uncalculated: { cell: string } | null
  merges: MergedCells[]
}

const rowOrCell = /<(?:[\w.-]+:)?(row|c)\b([^>]*?)(\/?)>/g
const cellEnd = /<\/(?:[\w.-]+:)?c\s*>/g
const value = /<(?:[\w.-]+:)?v\b[^>]*?(?:\/>|>([^<]*))/
const formula = /<(?:[\w.-]+:)?f\b/
const inlineText = /<(?:[\w.-]+:)?is\b/
const address = /\br\s*=\s*["']([^"']*)["']/
const type = /\bt\s*=\s*["']([^"']*)["']/
const merged = /<(?:[\w.-]+:)?mergeCell\b[^>]*?\bref\s*=\s*["']([A-Za-z]+\d+):([A-Za-z]+\d+)["']/g
// No real sheet has more; whoever writes a million of them wants to tire the reader.
const mostMerges = 20_000

/** Looks through the XML of a sheet. Calculates nothing, keeps no content. */
export function inspectSheet(xml: string): SheetInspection {
  const found: SheetInspection = {
    cells: 0,
    lastRow: 0,
    lastColumn: 0,
    failed: null,
    uncalculated: null,
    merges: readMerges(xml),
  }
  let row = 0
  let column = 0
  rowOrCell.lastIndex = 0
  for (let tag = rowOrCell.exec(xml); tag !== null; tag = rowOrCell.exec(xml)) {
    const attributes = tag[2] as string
    const written = address.exec(attributes)?.[1]
    if (tag[1] === 'row') {
      row = written === undefined ? row + 1 : Number(written)
      column = 0
      continue
    }
    const place = written === undefined ? null : cellAddress(written)
    row = place?.row ?? row
    column = place?.column ?? column + 1
    if (tag[3] === '/') continue
    cellEnd.lastIndex = rowOrCell.lastIndex
    const end = cellEnd.exec(xml)
    const content = xml.slice(rowOrCell.lastIndex, end?.index ?? xml.length)
    rowOrCell.lastIndex = end === null ? xml.length : cellEnd.lastIndex
    inspectCell(found, `${columnLetter(column)}${row}`, type.exec(attributes)?.[1] ?? 'n', content)
    if (content.trim() === '') continue
    found.cells += 1
    found.lastRow = Math.max(found.lastRow, row)
    found.lastColumn = Math.max(found.lastColumn, column)
  }
  return found
}

function inspectCell(found: SheetInspection, cell: string, cellType: string, content: string): void {
  const saved = value.exec(content)?.[1]
  if (cellType === 'e') found.failed ??= { cell, error: knownError(saved ?? '') }
  if (!formula.test(content) || inlineText.test(content)) return
  // A formula may rightly give an empty text; it never gives an empty number.
  const calculated = saved !== undefined && (saved !== '' || cellType === 'str')
  if (!calculated) found.uncalculated ??= { cell }
}

function knownError(text: string): string {
  return /^#[A-Z0-9_/]{1,20}[!?]?$/.test(text) ? text : '#'
}

function readMerges(xml: string): MergedCells[] {
  const merges: MergedCells[] = []
  for (const match of xml.matchAll(merged)) {
    const start = cellAddress(match[1] as string)
    const end = cellAddress(match[2] as string)
    if (start === null || end === null || merges.length === mostMerges) continue
    merges.push({
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    })
  }
  return merges
}
