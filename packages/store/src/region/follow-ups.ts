import type { Actor, FollowUpEntry } from '@brygga/api'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'
import { noteChange } from './apply.ts'

/** All that the region has said about from when it follows something up, oldest first. */
export function followUps({ prepared }: Session): Promise<FollowUpEntry[]> {
  return prepared<FollowUpEntry>('follow_ups', readStatement, [])
}

/** Says from when the region follows something up. Called with the region locked, so that entries are counted right. */
export async function sayFollowUp(
  session: Session,
  regionId: string,
  { valueId, from, kind }: { valueId: string; from: string; kind: string },
  actor: Actor,
): Promise<string> {
  const changeId = await noteChange(session, regionId, { kind, actor, undoes: null })
  await session.rows(sql`
    INSERT INTO rule_follow_ups (region_id, value_id, entry, "from", recorded_by_change)
    SELECT ${regionId}, ${valueId}, coalesce(max(entry), 0) + 1, ${from}, ${changeId}
    FROM rule_follow_ups WHERE value_id = ${valueId}`)
  return changeId
}

const readStatement = `SELECT f.value_id AS "valueId", f.entry, f."from"::text AS "from", iso_moment(c.at) AS at,
  c.actor_name AS by, c.undone_by IS NOT NULL AS "isTakenBack"
FROM rule_follow_ups f
JOIN changes c ON c.region_id = f.region_id AND c.id = f.recorded_by_change
ORDER BY c.sequence, f.value_id`
