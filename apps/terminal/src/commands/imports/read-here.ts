import { createHash } from 'node:crypto'
import {
  type ImportPreview,
  type ImportRefusal,
  type Mapping,
  mappingOf,
  planImport,
  previewOf,
  readWorkbook,
  recognise,
  registerFacts,
} from '@brygga/documents'
import { assessRegister, compile, type Day, emptyRegister } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { municipalitiesOf, recogniseMunicipality, region } from '@brygga/domain/sweden'
import type { RegisterFile } from './import-file.ts'

/** The day that the example region is shown as of; a file that is read here is shown as of the same day. */
export const EXAMPLE_DAY: Day = '2023-06-15'
/** The region that a file is taken to be about when it names no municipality. */
const EXAMPLE_REGION = '06'

type Cells = Extract<Awaited<ReturnType<typeof readWorkbook>>, { outcome: 'read' }>['sheets']

/** Reads a register without a server: into an empty one, with the example region's rules. */
export async function readHere(
  { fileName, bytes }: RegisterFile,
  mapping: Mapping | undefined,
  on: Day = EXAMPLE_DAY,
): Promise<{ outcome: 'preview'; preview: ImportPreview } | ImportRefusal> {
  const read = await readWorkbook(bytes, fileName)
  if (read.outcome === 'refused') return read
  const recognition = recognise(read.sheets, { mapping })
  const register = emptyRegister(programmeOf(regionOf(read.sheets)))
  const { plan, after } = planImport(read.sheets, mappingOf(recognition), register, {
    on,
    today: on,
    ids: idFor,
  })
  const assessments = assessRegister(compile(exampleRegionRulebook, on), after)
  const isRecognised = recognition.sheets.some(({ table }) => table !== null)
  const facts = isRecognised ? registerFacts(after, assessments, plan.counts, on) : null
  return { outcome: 'preview', preview: previewOf(fileName, on, recognition, plan, facts) }
}

function programmeOf(regionCode: string) {
  return {
    id: idFor(`programme ${regionCode}`),
    name: region(regionCode)?.name ?? regionCode,
    regionCode,
    municipalityCodes: municipalitiesOf(regionCode).map(({ code }) => code),
  }
}

/** The region that most of the municipalities in the file lie in. */
function regionOf(sheets: Cells): string {
  const counts = new Map<string, number>()
  for (const cell of sheets.flatMap(({ rows }) => rows).flat()) {
    const found = typeof cell === 'string' ? recogniseMunicipality(cell) : null
    if (found !== null) counts.set(found.regionCode, (counts.get(found.regionCode) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? EXAMPLE_REGION
}

/** A UUID that is the same for the same key. */
function idFor(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
