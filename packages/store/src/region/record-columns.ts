import type { RecordKind } from '@brygga/domain'
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { listLinks, recordTables } from '../schema/record-tables.ts'

/** A field of a record and the column that holds it. */
export interface RecordColumn {
  field: string
  column: string
}

/** One kind of record as it is stored. */
export interface StoredKind {
  kind: RecordKind
  table: string
  /** The record's own fields, `id` and `version` first. */
  columns: readonly RecordColumn[]
  /** Fields that link to other records of the region. */
  links: readonly { field: string; column: string; to: RecordKind; isList: boolean }[]
}

const bookkeeping = new Set(['regionId', 'ordinal', 'recordedByChange', 'withdrawnByChange'])

const kinds = Object.keys(recordTables) as RecordKind[]

/** Every kind of record as it is stored; what is linked to comes before what links to it. */
export const storedKinds: readonly StoredKind[] = kinds.map(describe)

const byKind = new Map(storedKinds.map((stored) => [stored.kind, stored]))

/** How one kind of record is stored. */
export function storedKind(kind: RecordKind): StoredKind {
  const stored = byKind.get(kind)
  if (stored === undefined) throw new TypeError(`${kind} is no kind of record. Kinds: ${kinds.join(', ')}.`)
  return stored
}

/** Writes a name so that SQL takes it as one: `from` is a word of its own there. */
export function quoted(name: string): string {
  return `"${name}"`
}

function describe(kind: RecordKind): StoredKind {
  const table: PgTable = recordTables[kind]
  const columns = Object.entries(getTableColumns(table))
    .filter(([field]) => !bookkeeping.has(field))
    .map(([field, { name }]) => ({ field, column: name }))
  return {
    kind,
    table: getTableConfig(table).name,
    columns,
    links: [...declaredLinks(kind, columns), ...lists(kind, columns)],
  }
}

function declaredLinks(kind: RecordKind, columns: readonly RecordColumn[]) {
  return getTableConfig(recordTables[kind]).foreignKeys.flatMap((key) => {
    const { columns: from, foreignTable } = key.reference()
    const linked = columns.find(({ column }) => column === from[1]?.name)
    const to = kindOfTable(getTableConfig(foreignTable).name)
    return linked === undefined || to === undefined ? [] : [{ ...linked, to, isList: false }]
  })
}

function lists(kind: RecordKind, columns: readonly RecordColumn[]) {
  return listLinks.flatMap(({ kind: of, field, to }) => {
    const linked = columns.find((each) => each.field === field)
    return of === kind && linked !== undefined ? [{ ...linked, to, isList: true }] : []
  })
}

function kindOfTable(name: string): RecordKind | undefined {
  return kinds.find((kind) => getTableConfig(recordTables[kind]).name === name)
}
