import type { Actor, AuditEvent, PlacementListRow } from '@brygga/api'
import type { Engine, Session } from '../engine/engine.ts'
import { checkedRegion } from '../engine/settings-statement.ts'
import { InvalidCursor } from '../errors.ts'
import { asText } from './subjects.ts'

/** One page of placements and where the next begins. */
export interface PlacementPage {
  rows: PlacementListRow[]
  nextCursor: string | null
}

const columns = `id, version, person_id AS "personId", person_name AS "personName", employer_id AS "employerId",
  employer_name AS "employerName", workplace_id AS "workplaceId", workplace_name AS "workplaceName",
  "from", until, fraction`

const inTransaction = `SELECT ${columns} FROM placement_list($1, $2, $3, $4)`
const onItsOwn = `SELECT ${columns} FROM audited_placement_list($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

/** The placements active on a day, within a transaction that is held to a region already. */
export async function placementList(
  { prepared }: Session,
  on: string,
  limit: number,
  cursor: string | null,
): Promise<PlacementPage> {
  const after = afterOf(cursor)
  const rows = await prepared<PlacementListRow>('placement_list', inTransaction, [
    on,
    limit + 1,
    after.name,
    after.id,
  ])
  return page(rows, limit)
}

/** The same in one round trip: the region, the note in the audit log and the rows are one statement. */
export async function auditedPlacementList(
  engine: Engine,
  asked: { regionId: string; on: string; limit: number; cursor: string | null },
  { event, actor }: { event: AuditEvent; actor: Actor },
): Promise<PlacementPage> {
  const after = afterOf(asked.cursor)
  const rows = await engine.call('audited_placement_list', onItsOwn, [
    checkedRegion(asked.regionId),
    actor.accountId,
    actor.name,
    event.action,
    event.kind,
    event.subjects.map(asText),
    asked.on,
    asked.limit + 1,
    after.name,
    after.id,
  ])
  return page(rows.map(rowOf), asked.limit)
}

function rowOf(values: unknown[]): PlacementListRow {
  const [
    id,
    version,
    personId,
    personName,
    employerId,
    employerName,
    workplaceId,
    workplaceName,
    from,
    until,
    fraction,
  ] = values as [
    string,
    number,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string | null,
    number | null,
  ]
  return {
    id,
    version,
    personId,
    personName,
    employerId,
    employerName,
    workplaceId,
    workplaceName,
    from,
    until,
    fraction,
  }
}

function page(found: PlacementListRow[], limit: number): PlacementPage {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, nextCursor: found.length > limit && last !== undefined ? cursorAfter(last) : null }
}

function cursorAfter({ personName, id }: PlacementListRow): string {
  return Buffer.from(JSON.stringify([personName, id])).toString('base64url')
}

function afterOf(cursor: string | null): { name: string | null; id: string | null } {
  if (cursor === null) return { name: null, id: null }
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (typeof name === 'string' && !name.includes('\0')) return { name, id: checkedRegion(id) }
  } catch {
    // Said below, for every way in which it can be wrong.
  }
  throw new InvalidCursor('Not a cursor of the list of placements.')
}
