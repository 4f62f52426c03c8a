import type { Actor, PlacementListAsked, PlacementListRow } from '@brygga/api'
import type { Engine, Session } from '../engine/engine.ts'
import { checkedRegion } from '../engine/settings-statement.ts'
import { InvalidCursor } from '../errors.ts'
import { sharedReadings } from '../shared-readings.ts'
import { entriesOf } from './audit.ts'

/** One page of placements and where the next begins. */
export interface PlacementPage {
  rows: PlacementListRow[]
  nextCursor: string | null
}

const inTransaction = `SELECT id, version, person_id AS "personId", person_name AS "personName",
  employer_id AS "employerId", employer_name AS "employerName", workplace_id AS "workplaceId",
  workplace_name AS "workplaceName", "from", until, fraction FROM placement_list($1, $2, $3, $4)`
const onItsOwn = `SELECT on_day, (placement).* FROM audited_placement_list($1, $2, $3, $4, $5, $6, $7)`

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

/** Of whom, and what. What two of one account ask at once is one question. */
interface Question {
  regionId: string
  accountId: string
  name: string
  action: string
  asked: PlacementListAsked
}

/**
 * The same in one round trip: the region, its day, the notes in the audit log and the rows are one statement. Under load
 * an account that asks for the same page again shares a reading; each asking has a note of its own, and rows of its own.
 */
export function placementLists(
  engine: Engine,
): (actor: Actor, action: string, asked: PlacementListAsked) => Promise<PlacementPage & { on: string }> {
  const read = async ({ regionId, accountId, name, action, asked }: Question, times: number) => {
    const after = afterOf(asked.cursor)
    const note = { event: { action, kind: 'read', changeId: null }, actor: { accountId, name } } as const
    return engine.call('brygga_app', 'audited_placement_list', onItsOwn, [
      ...[checkedRegion(regionId), entriesOf(Array(times).fill(note))],
      ...[asked.on, asked.calendarDay, asked.limit, after.name, after.id],
    ])
  }
  const shared = sharedReadings(read, { atOnce: 2, mostTogether: 100 })
  return async ({ regionId, accountId, name }, action, asked) => {
    const answer = await shared({ regionId, accountId, name, action, asked })
    // A page with nobody on it is one row with the day alone.
    const rows = answer.filter(([, id]) => id !== null).map(([, ...row]) => rowOf(row))
    return { on: answer[0]?.[0] as string, ...page(rows, asked.limit) }
  }
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
