import { CsvError, parse } from 'csv-parse/sync'
import type { ImportRefusal, ImportRefusalCode } from '../problems.ts'
import type { ImportLimits } from './import-limits.ts'
import type { RawCell, RawSheet } from './raw-sheet.ts'

const delimiters = [';', '\t', ','] as const

/** The one sheet of a text file with separated values, in the forms that Swedish Excel writes; or why not. */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  limits: ImportLimits,
): Omit<RawSheet, 'hidden'> | ImportRefusal {
  const text = decodeText(bytes)
  if (text === null || !looksLikeText(text)) return refusal('NOT_A_WORKBOOK')
  const named = /^sep=(.)\r?\n/i.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  try {
    const rows = parse(body, {
      delimiter: named?.[1] ?? likeliestDelimiter(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    })
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
    if (rows.length > limits.rows) {
      return refusal('TOO_MANY_ROWS', { sheet: name, rows: rows.length, max: limits.rows })
    }
    if (columns > limits.columns) {
      return refusal('TOO_MANY_COLUMNS', { sheet: name, columns, max: limits.columns })
    }
    return { index: 0, name, rows: rows.map((row) => row.map(rawCell)), merges: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refusal('CSV_BROKEN', { row: Number(error.records ?? 0) + 1 })
  }
}

function refusal(code: ImportRefusalCode, numbers: ImportRefusal['numbers'] = {}): ImportRefusal {
  return { outcome: 'refused', code, numbers }
}

function rawCell(text: string): RawCell {
  return text.trim() === '' ? null : text
}

/** Text in UTF-16 or UTF-8, told by its mark or by being valid, else in windows-1252; null for what is no text. */
function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Programs and pictures hold control characters all over; a register holds next to none. */
function looksLikeText(text: string): boolean {
  if (/^(%PDF|MZ|\{\\rtf|<!DOCTYPE|<html|<\?xml)/i.test(text.trimStart())) return false
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1
    if (code === 0xfffd || code === 0) return false
  }
  return controls * 100 <= text.length
}

/** The separator that divides the first lines into equally many parts, and into most. */
function likeliestDelimiter(text: string): string {
  const counts = delimiters.map((delimiter) => ({ delimiter, perLine: countOutsideQuotes(text, delimiter) }))
  const scored = counts.map(({ delimiter, perLine }) => {
    const most = Math.max(0, ...perLine)
    const alike = perLine.filter((count) => count === perLine[0]).length
    return { delimiter, score: most === 0 ? 0 : alike / perLine.length + Math.min(perLine[0] ?? 0, 20) / 10 }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function countOutsideQuotes(text: string, delimiter: string): number[] {
  const counts = [0]
  let quoted = false
  for (let at = 0; at < text.length && counts.length <= 20; at += 1) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n') counts.push(0)
    else if (sign === delimiter) counts[counts.length - 1] = (counts.at(-1) as number) + 1
  }
  if (counts.length > 1) counts.pop()
  return counts
}
