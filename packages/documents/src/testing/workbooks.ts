import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { emptyRegister, type Register } from '@brygga/domain'
import { municipalitiesOf } from '@brygga/domain/sweden'
import writeWorkbook from 'write-excel-file/node'
import { type PlannedImport, type PlanOptions, planImport } from '../import-plan/plan-import.ts'
import type { ImportProblem } from '../problems.ts'
import { mappingOf, recognise } from '../recognition/recognise.ts'
import type { RememberedMapping } from '../recognition.schemas.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'

/** A cell of a workbook made in a test; a merged one says how far it reaches. */
export type TestCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { value: string; columnSpan?: number; rowSpan?: number }

/** The bytes of a workbook with these sheets. */
export async function xlsx(sheets: Record<string, TestCell[][]>): Promise<Uint8Array> {
  const workbook = writeWorkbook(
    Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy-mm-dd' })),
  )
  return new Uint8Array(await workbook.toBuffer())
}

/** The sheets of a file that is known to be readable. */
export async function sheetsOf(bytes: Uint8Array, fileName = 'register.xlsx'): Promise<RawSheet[]> {
  const read = await readWorkbook(bytes, fileName)
  if (read.outcome === 'refused') throw new Error(`Refused: ${read.code} ${JSON.stringify(read.numbers)}`)
  return read.sheets
}

/** A UUID for a key, the same for the same key. */
function idFor(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** An empty register of a region, with all municipalities of the county. */
export function registerOf(regionCode: string): Register {
  const municipalityCodes = municipalitiesOf(regionCode).map(({ code }) => code)
  return emptyRegister({
    id: idFor(`programme/${regionCode}`),
    name: 'Programmet',
    regionCode,
    municipalityCodes,
  })
}

export const exampleDay = '2023-06-15'
export const planOptions: PlanOptions = { on: exampleDay, today: exampleDay, ids: idFor }

/** Plans a file with what is recognised in it. */
export function planOf(
  sheets: readonly RawSheet[],
  register: Register = registerOf('06'),
  options: Partial<PlanOptions> & { remembered?: RememberedMapping } = {},
): PlannedImport {
  const recognition = recognise(sheets, { remembered: options.remembered })
  return planImport(sheets, mappingOf(recognition), register, { ...planOptions, ...options })
}

/** Reads and plans a workbook made of these sheets. */
export async function planWorkbook(
  sheets: Record<string, TestCell[][]>,
  register?: Register,
  options?: Partial<PlanOptions>,
): Promise<PlannedImport> {
  return planOf(await sheetsOf(await xlsx(sheets)), register, options)
}

/** The errors, as "sheet row heading: code". */
export function errorsIn({ plan }: PlannedImport): string[] {
  return plan.problems.filter(({ severity }) => severity === 'error').map(inBrief)
}

export function notesIn({ plan }: PlannedImport): string[] {
  return plan.problems.filter(({ severity }) => severity === 'note').map(inBrief)
}

function inBrief({ sheet, row, column, code }: ImportProblem): string {
  return [sheet, row, column]
    .filter((part) => part !== null)
    .join(' ')
    .concat(`: ${code}`)
}

const fixtures = new URL('../../fixtures/', import.meta.url)

export function exampleRegister(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('register.xlsx', fixtures)))
}

export function exampleFacts(): unknown {
  return JSON.parse(readFileSync(new URL('register.facts.json', fixtures), 'utf8'))
}
