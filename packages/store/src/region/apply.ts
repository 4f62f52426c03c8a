import { randomUUID } from 'node:crypto'
import type { Actor, AppliedChange } from '@brygga/api'
import type { Change, RecordKind } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'
import { UnknownRecord } from '../errors.ts'
import { type KindedRecord, missingLinks } from './links.ts'
import { storedKinds } from './record-columns.ts'
import { type AnyRecord, addRecords, amendRecords, keepVersions, lockRecords } from './records.ts'

type Conflict = Extract<AppliedChange, { outcome: 'conflict' }>
type Stale = Pick<Conflict, 'kind' | 'id' | 'saw' | 'is' | 'theirs'>

/** What a change comes to for one kind, worked out before anything is written. */
interface Outcome {
  added: Map<string, AnyRecord>
  /** Amended records as they were, and as they will be. */
  was: Map<string, AnyRecord>
  is: Map<string, AnyRecord>
}

/** Adds and amends what a change says, all of it or nothing: a stale version is found before anything is written. */
export async function applyToRegion(
  session: Session,
  regionId: string,
  change: Change,
  actor: Actor,
): Promise<AppliedChange> {
  const outcomes = new Map<RecordKind, Outcome>()
  for (const { kind } of storedKinds) {
    const outcome = await outcomeFor(session, kind, change)
    if ('saw' in outcome) return conflictOf(session, outcome)
    outcomes.set(kind, outcome)
  }
  await refuseMissingLinks(session, outcomes)

  const changeId = await noteChange(session, regionId, { kind: change.kind, actor, undoes: null })
  for (const [kind, { added, was, is }] of outcomes) {
    const writing = { regionId, changeId, kind }
    if (added.size > 0) await addRecords(session, writing, [...added.values()])
    if (is.size === 0) continue
    await keepVersions(session, writing, [...was.values()])
    await amendRecords(session, kind, [...is.values()])
  }
  const added = change.operations.flatMap((each) => (each.op === 'add' ? [each.record.id] : []))
  return { outcome: 'done', changeId, added }
}

/** Notes that a change is made; returns its id. */
export async function noteChange(
  { rows }: Session,
  regionId: string,
  { kind, actor, undoes }: { kind: string; actor: Actor; undoes: string | null },
): Promise<string> {
  const id = randomUUID()
  await rows(sql`
    INSERT INTO changes (region_id, id, kind, account_id, actor_name, undoes)
    VALUES (${regionId}, ${id}, ${kind}, ${actor.accountId}, ${actor.name}, ${undoes})`)
  return id
}

async function outcomeFor(session: Session, kind: RecordKind, change: Change): Promise<Outcome | Stale> {
  const operations = change.operations.filter((operation) => operation.kind === kind)
  const amendedIds = operations.flatMap((each) => (each.op === 'amend' ? [each.id] : []))
  const was = amendedIds.length === 0 ? new Map() : await lockRecords(session, kind, amendedIds)
  const outcome: Outcome = { added: new Map(), was, is: new Map() }
  for (const operation of operations) {
    if (operation.op === 'add') {
      outcome.added.set(operation.record.id, { ...operation.record })
      continue
    }
    const { id, version: saw, values } = operation
    const target = was.has(id) ? outcome.is : outcome.added
    const current = target.get(id) ?? was.get(id)
    if (current === undefined)
      throw new UnknownRecord(`A change amends what is not in force in the region: ${kind} ${id}.`)
    if (current.version !== saw) return { kind, id, saw, is: current.version, theirs: current }
    target.set(id, { ...current, ...values, id, version: saw + 1 })
  }
  return outcome
}

async function refuseMissingLinks(session: Session, outcomes: Map<RecordKind, Outcome>): Promise<void> {
  const records = [...outcomes].flatMap(([kind, { added, is }]) =>
    [...added.values(), ...is.values()].map((record): KindedRecord => ({ kind, record })),
  )
  const missing = await missingLinks(session, records)
  if (missing.length > 0)
    throw new UnknownRecord(`A change links to what is not in force in the region: ${missing.join(', ')}.`)
}

/** Adds who made the record what it is now, and when. */
async function conflictOf({ rows }: Session, stale: Stale): Promise<Conflict> {
  const stored = storedKinds.find(({ kind }) => kind === stale.kind)
  const [last] = await rows<{ by: string; at: string }>(sql`
    SELECT c.actor_name AS by, iso_moment(c.at) AS at FROM changes c
    WHERE c.id IN (
      SELECT v.change_id FROM record_versions v WHERE v.kind = ${stale.kind} AND v.record_id = ${stale.id}
      UNION SELECT r.recorded_by_change FROM ${sql.identifier(stored?.table ?? '')} r WHERE r.id = ${stale.id})
    ORDER BY c.sequence DESC LIMIT 1`)
  if (last === undefined) throw new Error(`No change is noted for ${stale.kind} ${stale.id}.`)
  return { outcome: 'conflict', ...stale, changedBy: last.by, changedAt: last.at }
}
