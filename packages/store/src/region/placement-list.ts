import type { PlacementListRow } from '@brygga/api'
import type { Engine, Session } from '../engine/engine.ts'
import { checkedRegion } from '../engine/settings-statement.ts'
import { InvalidCursor } from '../errors.ts'
import { sharedReadings } from '../shared-readings.ts'
import { type AuditNote, entriesOf } from './audit.ts'

/** One page of placements and where the next begins. */
export interface PlacementPage {
  rows: PlacementListRow[]
  nextCursor: string | null
}

const columns = `id, version, person_id AS "personId", person_name AS "personName", employer_id AS "employerId",
  employer_name AS "employerName", workplace_id AS "workplaceId", workplace_name AS "workplaceName",
  "from", until, fraction`

const inTransaction = `SELECT ${columns} FROM placement_list($1, $2, $3, $4)`
const onItsOwn = `SELECT ${columns} FROM audited_placement_list($1, $2, $3, $4, $5, $6)`

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
    limit,
    after.name,
    after.id,
  ])
  return page(rows, limit)
}

/** One page of one region's list. */
interface PageAsked {
  regionId: string
  on: string
  limit: number
  cursor: string | null
}

/**
 * The same in one round trip: the region, the notes in the audit log and the rows are one statement. Under load those
 * who ask for the same page share a reading; each has a note of their own, and rows of their own.
 */
export function placementLists(
  engine: Engine,
): (asked: PageAsked, note: AuditNote) => Promise<PlacementPage> {
  const read = ({ regionId, on, limit, cursor }: PageAsked, notes: readonly AuditNote[]) => {
    const after = afterOf(cursor)
    return engine.call('audited_placement_list', onItsOwn, [
      ...[checkedRegion(regionId), entriesOf(notes)],
      ...[on, limit, after.name, after.id],
    ])
  }
  const shared = sharedReadings(async (asked: PageAsked, notes: readonly AuditNote[]) => read(asked, notes), {
    atOnce: 2,
    mostTogether: 100,
  })
  return async (asked, note) => page((await shared(asked, note)).map(rowOf), asked.limit)
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
