import { stripControlCharacters } from '@brygga/domain'
import writeWorkbook from 'write-excel-file/node'
import type { ImportPlan } from '../plan.ts'
import type { ImportProblem } from '../problems.ts'
import { identityMask, safeToShow, withFormulaGuard } from '../text/plain-text.ts'
import { isForbiddenHeading } from '../vocabulary/forbidden-columns.ts'
import { cellText, isDayCell, type RawCell, type RawSheet } from '../workbook/raw-sheet.ts'
import { swedishCsv } from './swedish-csv.ts'

/** The words of a file of failed rows. */
export interface FailedRowsWords {
  /** The heading of the last column: what is to be mended. */
  heading: string
  /** What a problem is called, in the language of the file. */
  sentence: (problem: ImportProblem) => string
}

type Cell = string | number | boolean | null

/** The failed rows of one sheet: its headings, the rows, and what is to be mended last in each. */
interface FailedSheet {
  name: string
  headings: string[]
  rows: Cell[][]
}

const widest = 60

/**
 * A workbook (.xlsx) of the rows that were not read in, to be mended and read in again: the same sheets and headings,
 * and what is to be mended in a last column. Identity numbers are masked, and nothing in it calculates.
 */
export async function failedRowsWorkbook(
  plan: ImportPlan,
  sheets: readonly RawSheet[],
  words: FailedRowsWords,
): Promise<Uint8Array> {
  const failed = failedSheets(plan, sheets, words)
  const written = failed.length > 0 ? failed : [{ name: words.heading, headings: [words.heading], rows: [] }]
  const workbook = writeWorkbook(
    written.map(({ name, headings, rows }, at) => ({
      data: [headings.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows],
      sheet: sheetName(name, at),
      columns: headings.map((heading) => ({ width: Math.min(widest, Math.max(12, heading.length + 2)) })),
      stickyRowsCount: 1,
    })),
  )
  return new Uint8Array(await workbook.toBuffer())
}

/**
 * The same as text in Swedish Excel's form: semicolons, UTF-8 with its mark. Rows of one sheet are a table that can
 * be read in again; of several, each sheet's name stands above its rows, for reading only.
 */
export function failedRowsCsv(
  plan: ImportPlan,
  sheets: readonly RawSheet[],
  words: FailedRowsWords,
): Uint8Array {
  const failed = failedSheets(plan, sheets, words)
  if (failed.length === 0) return swedishCsv([[words.heading]])
  const titled = failed.length > 1
  return swedishCsv(
    failed.flatMap(({ name, headings, rows }, at) => [
      ...(titled ? [...(at === 0 ? [] : [[]]), [name]] : []),
      headings,
      ...rows,
    ]),
  )
}

function failedSheets(plan: ImportPlan, sheets: readonly RawSheet[], words: FailedRowsWords): FailedSheet[] {
  return sheets.flatMap((sheet) => {
    const mapped = plan.mapping.sheets.find(({ index }) => index === sheet.index)
    const failed = plan.rows.filter(
      ({ sheetIndex, outcome }) => sheetIndex === sheet.index && outcome === 'faulty',
    )
    if (mapped === undefined || failed.length === 0) return []
    const width = failed.reduce((most, { row }) => Math.max(most, sheet.rows[row - 1]?.length ?? 0), 0)
    const headings = Array.from({ length: width }, (_, at) => headingOf(mapped.columns, at + 1))
    const sentences = sentencesByRow(plan, mapped.sheet, words)
    const rows = failed.map(({ row }) => [
      ...headings.map((heading, at) => safeCell(sheet.rows[row - 1]?.[at] ?? null, heading)),
      (sentences.get(row) ?? []).join(' '),
    ])
    return [{ name: mapped.sheet, headings: [...headings, words.heading], rows }]
  })
}

function headingOf(columns: readonly { column: number; heading: string }[], column: number): string {
  return withFormulaGuard(columns.find((one) => one.column === column)?.heading ?? '')
}

function sentencesByRow(
  plan: ImportPlan,
  sheet: string,
  { sentence }: FailedRowsWords,
): Map<number, string[]> {
  const sentences = new Map<number, string[]>()
  for (const problem of plan.problems) {
    if (problem.severity !== 'error' || problem.row === null || problem.sheet !== sheet) continue
    const place = problem.column === null ? '' : `${problem.column}: `
    sentences.set(problem.row, [...(sentences.get(problem.row) ?? []), `${place}${sentence(problem)}`])
  }
  return sentences
}

/** A cell as it stood, with nothing in it that steers, calculates, or is nobody's business. */
function safeCell(cell: RawCell, heading: string): Cell {
  if (cell === null || isForbiddenHeading(heading)) return null
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell
  const text = isDayCell(cell) ? cellText(cell) : stripControlCharacters(cell, 'many')
  return withFormulaGuard(text)
}

/** A name that Excel takes: 31 signs at most, and none of those that it uses itself. */
function sheetName(name: string, at: number): string {
  const allowed = safeToShow(name, 31)
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, '')
    .trim()
  return allowed === '' || name === identityMask ? String(at + 1) : allowed
}
