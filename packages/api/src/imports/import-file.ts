import {
  type ImportPreview,
  type ImportRefusal,
  type Mapping,
  mappingOf,
  type PlannedImport,
  planImportInSteps,
  previewOf,
  type RawSheet,
  type RegisterFacts,
  type RememberedMapping,
  RememberedMappingSchema,
  readWorkbook,
  recognise,
  registerFacts,
} from '@brygga/documents'
import { type Register, scopesOf } from '@brygga/domain'
import { assessInPieces, inPieces } from '../in-pieces.ts'
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
  const { register, on, region } = view
  const remembered = RememberedMappingSchema.safeParse(await transaction.rememberedMapping()).data
  const recognition = recognise(sheets, { mapping: file.mapping, remembered })
  const steps = planImportInSteps(sheets, mappingOf(recognition), register, {
    on,
    today: region.shownAsOf ?? context.calendarToday(),
    ids: (key) => idFrom(context.hash(`${region.id} ${importId} ${key}`)),
  })
  const planned = await inPieces(steps)
  const { plan } = planned
  const isRecognised = recognition.sheets.some(({ table }) => table !== null)
  const facts = isRecognised && seesFacts(context) ? await factsOf(planned, view) : null
  const peopleIds = [...planned.peopleIds, ...namedIn(facts, register)]
  return {
    ...planned,
    peopleIds,
    remembered,
    preview: previewOf(file.fileName, on, recognition, plan, facts),
  }
}

/** The facts name people of the whole region by what the rules say of them, as the list of what to do does. */
function seesFacts({ actor: { roles } }: SignedInContext): boolean {
  return scopesOf(roles, 'todo.read').has('all')
}

async function factsOf({ plan, after }: PlannedImport, { compiled, on }: RegionView): Promise<RegisterFacts> {
  return registerFacts(after, await assessInPieces(compiled, after), plan.counts, on)
}

/** People of the register whom facts name. A namesake is among them, since the facts do not tell them apart. */
function namedIn(facts: RegisterFacts | null, { people }: Register): string[] {
  const named = new Set(Object.values(facts ?? {}).flatMap((fact) => (Array.isArray(fact) ? fact : [])))
  return people.filter(({ name }) => named.has(name)).map(({ id }) => id)
}

/** A UUID (version 8: of our own making) from the first digits of a digest. */
function idFrom(hash: string): string {
  const digits = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return [...digits, hash.slice(20, 32)].join('-')
}
