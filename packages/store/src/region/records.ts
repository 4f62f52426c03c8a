import type { RecordKind } from '@brygga/domain'
import type { Session } from '../engine/engine.ts'
import { quoted, storedKind } from './record-columns.ts'
import { recordJson } from './register.ts'

/** A record of any kind, as the domain has it. */
export type AnyRecord = { id: string; version: number } & Record<string, unknown>

/** Who is to write what. */
export interface Writing {
  regionId: string
  changeId: string
  kind: RecordKind
}

/** The records in force with these ids, held until the transaction ends. */
export async function lockRecords(
  { prepared }: Session,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, AnyRecord>> {
  const stored = storedKind(kind)
  const found = await prepared<{ record: AnyRecord }>(
    `lock_${stored.table}`,
    `SELECT ${recordJson(stored, 'r')} AS record FROM ${stored.table} r
     WHERE r.withdrawn_by_change IS NULL AND r.id = ANY($1::uuid[]) ORDER BY r.id FOR UPDATE`,
    [ids],
  )
  return new Map(found.map(({ record }) => [record.id, record]))
}

/** Writes new records of one kind, in their order, in one statement. */
export async function addRecords(
  { prepared }: Session,
  writing: Writing,
  records: readonly AnyRecord[],
): Promise<void> {
  const { table, columns } = storedKind(writing.kind)
  const names = columns.map(({ column }) => quoted(column)).join(', ')
  await prepared(
    `add_${table}`,
    `INSERT INTO ${table} (region_id, recorded_by_change, ${names})
     SELECT $1, $2, ${names} FROM jsonb_populate_recordset(NULL::${table}, $3)`,
    [writing.regionId, writing.changeId, asColumns(writing.kind, records)],
  )
}

/** Gives records of one kind their new values and version, in one statement. */
export async function amendRecords(
  { prepared }: Session,
  kind: RecordKind,
  records: readonly AnyRecord[],
): Promise<void> {
  const { table, columns } = storedKind(kind)
  const values = columns
    .filter(({ field }) => field !== 'id')
    .map(({ column }) => `${quoted(column)} = n.${quoted(column)}`)
  await prepared(
    `amend_${table}`,
    `UPDATE ${table} r SET ${values.join(', ')}
     FROM jsonb_populate_recordset(NULL::${table}, $1) n WHERE r.region_id = (SELECT app_region()) AND r.id = n.id`,
    [asColumns(kind, records)],
  )
}

/** Keeps what records were before a change. */
export async function keepVersions(
  { prepared }: Session,
  { regionId, changeId, kind }: Writing,
  records: readonly AnyRecord[],
): Promise<void> {
  await prepared(
    'keep_versions',
    `INSERT INTO record_versions (region_id, kind, record_id, version, change_id, body)
     SELECT $1, $2, (body->>'id')::uuid, (body->>'version')::integer, $3, body
     FROM jsonb_array_elements($4) AS body`,
    [regionId, kind, changeId, JSON.stringify(records)],
  )
}

function asColumns(kind: RecordKind, records: readonly AnyRecord[]): string {
  const { columns } = storedKind(kind)
  return JSON.stringify(
    records.map((record) => Object.fromEntries(columns.map(({ field, column }) => [column, record[field]]))),
  )
}
