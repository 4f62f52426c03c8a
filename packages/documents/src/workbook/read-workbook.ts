import type { ImportRefusal, ImportRefusalCode } from '../problems.ts'
import {
  holdsIdentityNumber,
  identityMask,
  withoutCopyTraces,
  withoutFormulaGuard,
} from '../text/plain-text.ts'
import { fileNameFault, nameWithoutEnding } from './file-name.ts'
import { type ImportLimits, importLimits } from './import-limits.ts'
import { isBlank, isDayCell, type RawCell, type RawSheet } from './raw-sheet.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

export type ReadWorkbook = { outcome: 'read'; sheets: RawSheet[] } | ImportRefusal

const zipStart = [0x50, 0x4b, 0x03, 0x04]
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads a workbook (.xlsx) or a text file of separated values (.csv, .tsv, .txt) as it stands, or refuses it.
 * Identity numbers are masked here, so that no later step can keep or show one.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: ImportLimits = importLimits,
): Promise<ReadWorkbook> {
  const fault = fileNameFault(fileName, limits.fileNameLength)
  if (fault !== null) return refusal(fault)
  if (bytes.length === 0) return refusal('FILE_EMPTY')
  if (bytes.length > limits.bytes)
    return refusal('FILE_TOO_LARGE', { bytes: bytes.length, max: limits.bytes })
  const sheets = await readByContent(bytes, fileName, limits)
  if ('outcome' in sheets) return sheets
  if (sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlank))))
    return refusal('NOTHING_TO_READ')
  return { outcome: 'read', sheets: sheets.map(withoutIdentityNumbers) }
}

function refusal(code: ImportRefusalCode, numbers: ImportRefusal['numbers'] = {}): ImportRefusal {
  return { outcome: 'refused', code, numbers }
}

/** What a file is, its first bytes say; its name only decides whether text may be a table. */
async function readByContent(
  bytes: Uint8Array,
  fileName: string,
  limits: ImportLimits,
): Promise<Omit<RawSheet, 'hidden'>[] | ImportRefusal> {
  if (startsWith(bytes, zipStart)) return readXlsx(bytes, limits)
  if (startsWith(bytes, oleStart)) return refusal(whatOleHolds(bytes))
  if (!/\.(csv|tsv|tab|txt)$/i.test(fileName)) return refusal('NOT_A_WORKBOOK')
  const sheet = readCsv(bytes, nameWithoutEnding(fileName), limits)
  return 'outcome' in sheet ? sheet : [sheet]
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Encrypted workbooks and those of old Excel have the same container; the names in it tell them apart. */
function whatOleHolds(bytes: Uint8Array): ImportRefusalCode {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = (name: string) => held.includes(Buffer.from(name, 'utf16le'))
  if (names('EncryptedPackage')) return 'WORKBOOK_ENCRYPTED'
  return names('Workbook') || names('Book') ? 'OLD_EXCEL_FORMAT' : 'NOT_A_WORKBOOK'
}

function withoutIdentityNumbers(sheet: Omit<RawSheet, 'hidden'>): RawSheet {
  const hidden: RawSheet['hidden'] = []
  const rows = sheet.rows.map((row, rowAt) =>
    row.map((cell, columnAt) => {
      const clean = cleanCell(cell)
      if (!cellHoldsIdentityNumber(clean)) return clean
      hidden.push({ row: rowAt + 1, column: columnAt + 1 })
      return identityMask
    }),
  )
  const nameHidden = holdsIdentityNumber(sheet.name)
  if (nameHidden) hidden.push({ row: 0, column: 0 })
  return { ...sheet, name: nameHidden ? identityMask : sheet.name, rows, hidden }
}

function cleanCell(cell: RawCell): RawCell {
  return typeof cell === 'string' ? withoutFormulaGuard(withoutCopyTraces(cell)) : cell
}

function cellHoldsIdentityNumber(cell: RawCell): boolean {
  if (cell === null || typeof cell === 'boolean' || isDayCell(cell)) return false
  return holdsIdentityNumber(typeof cell === 'number' ? numberText(cell) : cell)
}

/** A number in full: identity numbers typed without a dash become numbers, with the leading zero gone. */
function numberText(value: number): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e13 ? String(value) : ''
  return text.length === 9 ? `0${text}` : text
}
