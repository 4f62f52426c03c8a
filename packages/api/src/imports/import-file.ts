import {
  type ImportPreview,
  type ImportRefusal,
  type Mapping,
  mappingOf,
  type PlannedImport,
  planImport,
  previewOf,
  type RawSheet,
  type RememberedMapping,
  RememberedMappingSchema,
  readWorkbook,
  recognise,
  registerFacts,
} from '@brygga/documents'
import { assessRegister } from '@brygga/domain'
import type { RegionTransaction } from '../ports.ts'
import type { RegionView } from '../region-view.ts'
import type { SignedInContext } from '../trpc.ts'

/** A register file as a call carries it, and how its user mapped it. */
export interface SentFile {
  fileName: string
  contentBase64: string
  mapping?: Mapping | undefined
}

/** A file whose sheets have been read, not yet looked at. */
export interface ReadFile {
  outcome: 'read'
  file: SentFile
  sheets: readonly RawSheet[]
}

/** What reading a file into the register would do, and what a client shows of it. */
export interface PlannedFile extends PlannedImport {
  preview: ImportPreview
  /** What the region had mapped before. */
  remembered: RememberedMapping | undefined
}

/** Reads the sheets of a file. Needs no database, and so is done before a transaction. */
export async function readSentFile(file: SentFile): Promise<ReadFile | ImportRefusal> {
  const read = await readWorkbook(Buffer.from(file.contentBase64, 'base64'), file.fileName)
  return read.outcome === 'refused' ? read : { outcome: 'read', file, sheets: read.sheets }
}

/**
 * Plans a file against the region's register as it is now. Ids of new records follow from the region, the import
 * and what the row is about, so that planning the same file twice for one import comes to the same.
 */
export async function planSentFile(
  context: SignedInContext,
  transaction: RegionTransaction,
  view: RegionView,
  { file, sheets, importId }: ReadFile & { importId: string },
): Promise<PlannedFile> {
  const { register, on, compiled, region } = view
  const remembered = RememberedMappingSchema.safeParse(await transaction.rememberedMapping()).data
  const recognition = recognise(sheets, { mapping: file.mapping, remembered })
  const planned = planImport(sheets, mappingOf(recognition), register, {
    on,
    today: region.shownAsOf ?? context.calendarToday(),
    ids: (key) => idFrom(context.hash(`${region.id} ${importId} ${key}`)),
  })
  const { plan, after } = planned
  const isRecognised = recognition.sheets.some(({ table }) => table !== null)
  const facts = isRecognised ? registerFacts(after, assessRegister(compiled, after), plan.counts, on) : null
  return { ...planned, remembered, preview: previewOf(file.fileName, on, recognition, plan, facts) }
}

/** A UUID (version 8: of our own making) from the first digits of a digest. */
function idFrom(hash: string): string {
  const digits = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return [...digits, hash.slice(20, 32)].join('-')
}
