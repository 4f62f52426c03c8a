import type { Actor, UndoneChange } from '@brygga/api'
import type { RecordKind, Subject } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'
import { noteChange } from './apply.ts'
import { type KindedRecord, linkedSince, missingLinks } from './links.ts'
import { storedKinds } from './record-columns.ts'
import { type AnyRecord, amendRecords, keepVersions, lockRecords } from './records.ts'
import { recordJson } from './register.ts'
import { subjectsOf } from './subjects.ts'

/** A record that a change added (as it is) or amended (as it was before). */
interface Touched extends KindedRecord {
  isAdded: boolean
}

type Refusal = Extract<UndoneChange, { outcome: 'refused' }>

/**
 * Takes a whole change back: what it added is withdrawn, what it amended is as it was before, under a new version.
 * Refused where something in force builds on it. Taking back is noted as a change of its own, which cannot itself be
 * taken back: do the first change again.
 */
export async function undoInRegion(
  session: Session,
  regionId: string,
  changeId: string,
  actor: Actor,
): Promise<UndoneChange> {
  const [change] = await session.rows<{ isOver: boolean }>(sql`
    SELECT undone_by IS NOT NULL OR undoes IS NOT NULL AS "isOver" FROM changes WHERE id = ${changeId}`)
  if (change === undefined) return refused('CHANGE_UNKNOWN')
  if (change.isOver) return refused('CHANGE_ALREADY_UNDONE')

  const touched = await touchedBy(session, changeId)
  const amended = touched.filter(({ isAdded }) => !isAdded)
  const since =
    (await amendedSince(session, changeId)) +
    (await linkedSince(
      session,
      changeId,
      amended.map(({ record }) => record.id),
    )) +
    (await missingLinks(session, amended)).length
  if (since > 0) return refused('CHANGED_SINCE', { records: since })

  const undoneBy = await noteChange(session, regionId, { kind: 'changes.undo', actor, undoes: changeId })
  await session.prepared('withdraw', withdrawStatement, [changeId, undoneBy])
  for (const [kind, records] of Map.groupBy(amended, (each) => each.kind))
    await restore(
      session,
      { regionId, changeId: undoneBy, kind },
      records.map(({ record }) => record),
    )
  await session.rows(sql`UPDATE changes SET undone_by = ${undoneBy} WHERE id = ${changeId}`)
  return { outcome: 'done', changeId: undoneBy, subjects: subjectsOf(regionId, touched) }
}

/** The subjects that a change touched. */
export async function subjectsOfChange(
  session: Session,
  regionId: string,
  changeId: string,
): Promise<Subject[]> {
  return subjectsOf(regionId, await touchedBy(session, changeId))
}

function refused(code: Refusal['code'], numbers: Refusal['numbers'] = {}): Refusal {
  return { outcome: 'refused', code, numbers }
}

async function touchedBy({ prepared }: Session, changeId: string): Promise<Touched[]> {
  return prepared<Touched>('touched', touchedStatement, [changeId])
}

/** How many amendments by later changes, not taken back themselves, there are of records that the change touched. */
async function amendedSince({ prepared }: Session, changeId: string): Promise<number> {
  const [row] = await prepared<{ amended: number }>('amended_since', amendedStatement, [changeId])
  return row?.amended ?? 0
}

async function restore(
  session: Session,
  writing: { regionId: string; changeId: string; kind: RecordKind },
  before: readonly AnyRecord[],
): Promise<void> {
  const now = await lockRecords(
    session,
    writing.kind,
    before.map(({ id }) => id),
  )
  await keepVersions(session, writing, [...now.values()])
  await amendRecords(
    session,
    writing.kind,
    before.map((record) => ({ ...record, version: (now.get(record.id)?.version ?? record.version) + 1 })),
  )
}

const touchedStatement = `${storedKinds
  .map(
    (
      stored,
    ) => `SELECT '${stored.kind}' AS kind, true AS "isAdded", ${recordJson(stored, 'r')}::jsonb AS record
    FROM ${stored.table} r WHERE r.recorded_by_change = $1`,
  )
  .join('\nUNION ALL ')}
UNION ALL SELECT v.kind, false, v.body FROM record_versions v WHERE v.change_id = $1`

const amendedStatement = `SELECT count(*)::integer AS amended
FROM changes c
JOIN changes later ON later.region_id = c.region_id AND later.sequence > c.sequence
  AND later.undone_by IS NULL AND later.undoes IS NULL
JOIN record_versions v ON v.region_id = later.region_id AND v.change_id = later.id
WHERE c.id = $1 AND (
  EXISTS (SELECT FROM record_versions mine
    WHERE mine.region_id = v.region_id AND mine.change_id = $1 AND mine.kind = v.kind AND mine.record_id = v.record_id)
  OR CASE v.kind
${storedKinds
  .map(
    ({ kind, table }) => `WHEN '${kind}' THEN EXISTS (SELECT FROM ${table} r
    WHERE r.region_id = v.region_id AND r.id = v.record_id AND r.recorded_by_change = $1)`,
  )
  .join('\n')}
  ELSE false END)`

const withdrawStatement = `WITH ${storedKinds
  .map(
    ({ table }) =>
      `of_${table} AS (UPDATE ${table} SET withdrawn_by_change = $2 WHERE recorded_by_change = $1 RETURNING id)`,
  )
  .join(',\n')}
SELECT ${storedKinds.map(({ table }) => `(SELECT count(*) FROM of_${table})`).join(' + ')} AS withdrawn`
