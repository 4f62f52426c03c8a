import type { Actor, PlacementList, PlacementListAsked, PlacementRow } from '@brygga/api'
import type { Engine } from '../engine/engine.ts'
import { checkedRegion } from '../engine/settings-statement.ts'
import { InvalidCursor } from '../errors.ts'
import { sharedReadings } from '../shared-readings.ts'
import { entriesOf } from './audit.ts'

const statement = 'SELECT on_day, (placement).* FROM audited_placement_list($1, $2, $3, $4, $5, $6, $7)'

/** Of whom, and what. What two of one account ask at once is one question. */
interface Question {
  regionId: string
  accountId: string
  name: string
  action: string
  asked: PlacementListAsked
}

/**
 * Lists placements in one round trip: the region, its day, the notes in the audit log and the rows are one statement.
 * Under load an account that asks for the same page again shares a reading, and the page; each asking has a note of
 * its own.
 */
export function placementLists(
  engine: Engine,
): (actor: Actor, action: string, asked: PlacementListAsked) => Promise<Readonly<PlacementList>> {
  const read = async ({ regionId, accountId, name, action, asked }: Question, times: number) => {
    const after = afterOf(asked.cursor)
    const note = { event: { action, kind: 'read', changeId: null }, actor: { accountId, name } } as const
    const answer = await engine.call('brygga_app', 'audited_placement_list', statement, [
      ...[checkedRegion(regionId), entriesOf(Array(times).fill(note))],
      ...[asked.on, asked.calendarDay, asked.limit, after.name, after.id],
    ])
    return pageOf(answer, asked.limit)
  }
  const shared = sharedReadings(read, { atOnce: 2, mostTogether: 100 })
  return async ({ regionId, accountId, name }, action, asked) =>
    shared({ regionId, accountId, name, action, asked })
}

/** The page that the database answered. With nobody on it, that is one row with the day alone. */
function pageOf(answer: unknown[][], limit: number): Readonly<PlacementList> {
  const found = answer.filter(([, id]) => id !== null).map(([, ...row]) => rowOf(row))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const nextCursor = found.length > limit && last !== undefined ? cursorAfter(last) : null
  return Object.freeze({ on: answer[0]?.[0] as string, rows, nextCursor })
}

/** A placement with its names, in the order of the statement. */
type Found = [
  id: string,
  version: number,
  ...[personId: string, personName: string],
  ...[employerId: string, employerName: string],
  ...[workplaceId: string, workplaceName: string],
  from: string,
  until: string | null,
  fraction: number | null,
]

function rowOf(values: unknown[]): PlacementRow {
  const [id, version, personId, person, employerId, employer, workplaceId, workplace, from, until, fraction] =
    values as Found
  return {
    id,
    version,
    person: { id: personId, name: person },
    employer: { id: employerId, name: employer },
    workplace: { id: workplaceId, name: workplace },
    from,
    until,
    fraction,
  }
}

function cursorAfter({ person, id }: PlacementRow): string {
  return Buffer.from(JSON.stringify([person.name, id])).toString('base64url')
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
