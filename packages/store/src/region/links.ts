import type { RecordKind } from '@brygga/domain'
import type { Session } from '../engine/engine.ts'
import { storedKind, storedKinds } from './record-columns.ts'
import type { AnyRecord } from './records.ts'

/** A record with its kind. */
export interface KindedRecord {
  kind: RecordKind
  record: AnyRecord
}

/**
 * What records link to that is neither among them nor in force in the region, as `kind id`. The keys in the database
 * refuse other regions' ids too; this also sees withdrawn records, and ids in lists.
 */
export async function missingLinks(
  { prepared }: Session,
  records: readonly KindedRecord[],
): Promise<string[]> {
  const among = new Set(records.map(({ kind, record }) => keyOf(kind, record.id)))
  const sought = new Map(
    records
      .flatMap(linksOf)
      .map(({ kind, id }) => [keyOf(kind, id), { kind, id }] as const)
      .filter(([key]) => !among.has(key)),
  )
  if (sought.size === 0) return []
  const missing = await prepared<{ key: string }>('missing_links', missingStatement, [
    JSON.stringify([...sought.values()]),
  ])
  return missing.map(({ key }) => key)
}

function linksOf({ kind, record }: KindedRecord): { kind: RecordKind; id: string }[] {
  return storedKind(kind).links.flatMap(({ field, to }) => {
    const value = record[field]
    const ids = Array.isArray(value) ? value : [value]
    return ids.filter((id) => typeof id === 'string').map((id) => ({ kind: to, id }))
  })
}

function keyOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`
}

const linkedTo = new Set(storedKinds.flatMap(({ links }) => links.map(({ to }) => to)))

const missingStatement = `SELECT kind || ' ' || id AS key FROM jsonb_to_recordset($1) AS sought (kind text, id uuid)
WHERE NOT CASE kind
${[...linkedTo]
  .map(
    (kind) => `WHEN '${kind}' THEN EXISTS (SELECT FROM ${storedKind(kind).table} r
    WHERE r.id = sought.id AND r.withdrawn_by_change IS NULL)`,
  )
  .join('\n')}
ELSE false END`

/**
 * How many records in force, of other changes, link to what a change added. `amended` are the ids of records that the
 * change amended: taking it back takes back their links too.
 */
export async function linkedSince(
  { prepared }: Session,
  changeId: string,
  amended: readonly string[],
): Promise<number> {
  const [row] = await prepared<{ linked: number }>('linked_since', linkedStatement, [changeId, amended])
  return row?.linked ?? 0
}

const linkedStatement = `SELECT count(*)::integer AS linked FROM (
${storedKinds
  .flatMap(({ table, links }) =>
    links.map(({ column, to, isList }) => {
      const match = isList ? `p.id = ANY(c.${column})` : `p.id = c.${column}`
      return `SELECT c.id FROM ${table} c JOIN ${storedKind(to).table} p ON p.region_id = c.region_id AND ${match}
        WHERE p.recorded_by_change = $1 AND c.recorded_by_change <> $1
          AND c.withdrawn_by_change IS NULL AND NOT c.id = ANY($2::uuid[])`
    }),
  )
  .join('\nUNION ALL ')}
) AS since`
