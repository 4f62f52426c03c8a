import readSheets from 'read-excel-file/universal'
import type { ImportRefusal, ImportRefusalCode } from '../problems.ts'
import { safeToShow } from '../text/plain-text.ts'
import type { ImportLimits } from './import-limits.ts'
import type { MergedCells, RawCell, RawSheet } from './raw-sheet.ts'
import { inspectSheet } from './sheet-inspection.ts'
import { listZip, storedZip, unpackZipEntry, type ZipEntry } from './zip-archive.ts'

type Sheets = Omit<RawSheet, 'hidden'>[]

// Comments, drawings and the like are never read: what is not unpacked cannot be kept.
const unread =
  /^xl\/(comments|threadedComments|persons|drawings|charts|pivot|externalLinks|theme|queryTables|ctrlProps)/i

class Refused extends Error {
  readonly refusal: ImportRefusal
  constructor(code: ImportRefusalCode, numbers: ImportRefusal['numbers'] = {}) {
    super(code)
    this.refusal = { outcome: 'refused', code, numbers }
  }
}

/** The sheets of an Excel workbook, or why it is refused. Values as saved; nothing is calculated. */
export async function readXlsx(bytes: Uint8Array, limits: ImportLimits): Promise<Sheets | ImportRefusal> {
  try {
    const files = unpack(bytes, limits)
    const merges = inspect(files, limits)
    const sheets = await readSheets(storedZip(files).buffer, { trim: false })
    return sheets.map(({ sheet, data }, index) => {
      const rows = (data ?? []).map((row) => row.map(rawCell))
      const sheetMerges = merges.get(sheet) ?? []
      return { index, name: sheet, rows: spreadDownward(rows, sheetMerges), merges: sheetMerges }
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    // The reader throws on whatever breaks the format, and so do the decoders below it.
    return { outcome: 'refused', code: 'NOT_A_WORKBOOK', numbers: {} }
  }
}

/** Unpacks what a reader needs, and only that, once its true size is known to be bearable. */
function unpack(bytes: Uint8Array, limits: ImportLimits): Map<string, Uint8Array> {
  const entries = listZip(bytes)
  if (entries === null || entries.length === 0) throw new Refused('NOT_A_WORKBOOK')
  const names = new Set(entries.map((entry) => entry.name))
  if (entries.some((entry) => entry.encrypted)) throw new Refused('WORKBOOK_ENCRYPTED')
  if (entries.some((entry) => /(^|\/)vbaProject\.bin$/i.test(entry.name)))
    throw new Refused('WORKBOOK_HAS_MACROS')
  if (names.has('xl/workbook.bin') || names.has('mimetype')) throw new Refused('OTHER_SPREADSHEET_FORMAT')
  if (!names.has('xl/workbook.xml')) throw new Refused('NOT_A_WORKBOOK')
  refuseBombs(entries, bytes.length, limits)
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!/\.(xml|rels)$/.test(entry.name) || !/^(\[Content_Types\]|xl\/)/.test(entry.name)) continue
    if (unread.test(entry.name)) continue
    const content = unpackZipEntry(bytes, entry)
    if (content === null || files.has(entry.name)) throw new Refused('NOT_A_WORKBOOK')
    files.set(entry.name, content)
  }
  return files
}

function refuseBombs(entries: ZipEntry[], fileSize: number, limits: ImportLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  // Files that lie over each other in the archive add up to more than the archive holds.
  if (unpacked > limits.unpackedBytes || entries.length > limits.entries || packed > fileSize) {
    throw new Refused('WORKBOOK_UNPACKS_TOO_LARGE', { max: limits.unpackedBytes })
  }
}

/** Refuses what is too large or has failed, and tells which cells of each sheet are shown as one. */
function inspect(files: Map<string, Uint8Array>, limits: ImportLimits): Map<string, MergedCells[]> {
  const text = (name: string) => new TextDecoder().decode(files.get(name) ?? new Uint8Array())
  if (/macroEnabled/i.test(text('[Content_Types].xml'))) throw new Refused('WORKBOOK_HAS_MACROS')
  for (const name of files.keys()) {
    if (!isWhole(text(name))) throw new Refused('NOT_A_WORKBOOK')
  }
  const listed = listSheets(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'))
  if (listed.length === 0) throw new Refused('NOT_A_WORKBOOK')
  if (listed.length > limits.sheets) {
    throw new Refused('TOO_MANY_SHEETS', { sheets: listed.length, max: limits.sheets })
  }
  const merges = new Map<string, MergedCells[]>()
  let cells = 0
  for (const { name, file } of listed) {
    const found = inspectSheet(text(file))
    const sheet = safeToShow(name)
    if (found.lastRow > limits.rows) {
      throw new Refused('TOO_MANY_ROWS', { sheet, rows: found.lastRow, max: limits.rows })
    }
    if (found.lastColumn > limits.columns) {
      throw new Refused('TOO_MANY_COLUMNS', { sheet, columns: found.lastColumn, max: limits.columns })
    }
    cells += found.cells
    if (cells > limits.cells) throw new Refused('TOO_MANY_CELLS', { cells, max: limits.cells })
    if (found.failed !== null) throw new Refused('FORMULA_FAILED', { sheet, ...found.failed })
    if (found.uncalculated !== null) {
      throw new Refused('FORMULA_NOT_CALCULATED', { sheet, ...found.uncalculated })
    }
    merges.set(name, found.merges)
  }
  return merges
}

/** Whether a file of XML ends as it began. A document type can make a reader grow without end; no workbook has one. */
function isWhole(xml: string): boolean {
  const start = xml.slice(0, 2000)
  const root = /<([A-Za-z_][\w.:-]*)[\s/>]/.exec(start)?.[1]
  if (root === undefined || start.includes('<!DOCTYPE')) return false
  const end = xml.slice(-200).trimEnd()
  return end.endsWith(`</${root}>`) || (xml.length < 2000 && new RegExp(`<${root}[^<]*/>$`).test(end))
}

/** Names of the sheets, and the packed file that each is in. */
function listSheets(workbook: string, relations: string): { name: string; file: string }[] {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target')
    const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    if (/\/worksheet$/.test(attribute(tag, 'Type'))) targets.set(attribute(tag, 'Id'), file)
  }
  return [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const file = targets.get(attribute(tag, '(?:[\\w.-]+:)?id'))
    return file === undefined ? [] : [{ name: attribute(tag, 'name'), file }]
  })
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescapeXml(found?.[1] ?? found?.[2] ?? '')
}

const namedSigns: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return namedSigns[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function rawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!(value instanceof Date)) return null
  // Excel shows a day beyond its calendar as a row of hashes, and so do we.
  if (Number.isNaN(value.getTime()) || value.getUTCFullYear() > 9999 || value.getUTCFullYear() < 0)
    return '####'
  return {
    day: value.toISOString().slice(0, 10),
    minutes: value.getUTCHours() * 60 + value.getUTCMinutes(),
  }
}

/** A value that is shown over several rows is each row's value. */
function spreadDownward(rows: RawCell[][], merges: MergedCells[]): RawCell[][] {
  for (const { top, left, bottom } of merges) {
    const value = rows[top - 1]?.[left - 1] ?? null
    if (value === null) continue
    for (let row = top; row < Math.min(bottom, rows.length); row += 1) {
      const cells = rows[row]
      if (cells !== undefined) cells[left - 1] ??= value
    }
  }
  return rows
}
