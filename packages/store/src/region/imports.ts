import type { ImportRecord } from '@brygga/api'
import { sql } from 'drizzle-orm'
import type { Session } from '../engine/engine.ts'

/** Notes that a register file was read in. */
export async function saveImport(
  { rows }: Session,
  regionId: string,
  { id, changeId, fileName, by, added, changed, faulty }: Omit<ImportRecord, 'at' | 'undoneAt'>,
): Promise<void> {
  await rows(sql`
    INSERT INTO imports (region_id, id, change_id, file_name, by, added, changed, faulty)
    VALUES (${regionId}, ${id}, ${changeId}, ${fileName}, ${by}, ${added}, ${changed}, ${faulty})`)
}

/** The register files that were read in, newest first. */
export function readImports({ rows }: Session): Promise<ImportRecord[]> {
  return rows<ImportRecord>(sql`
    SELECT i.id, i.change_id AS "changeId", i.file_name AS "fileName", iso_moment(i.at) AS at, i.by, i.added, i.changed,
      i.faulty, iso_moment(undo.at) AS "undoneAt"
    FROM imports i
    JOIN changes c ON c.region_id = i.region_id AND c.id = i.change_id
    LEFT JOIN changes undo ON undo.region_id = c.region_id AND undo.id = c.undone_by
    ORDER BY c.sequence DESC`)
}

/** How the region's files were mapped last; null where nobody mapped one. */
export async function readMapping({ rows }: Session): Promise<unknown> {
  const [row] = await rows<{ mapping: unknown }>(sql`SELECT mapping FROM import_mappings`)
  return row?.mapping ?? null
}

/** Remembers how the region's next file is to be read. */
export async function saveMapping({ rows }: Session, regionId: string, mapping: unknown): Promise<void> {
  await rows(sql`
    INSERT INTO import_mappings (region_id, mapping) VALUES (${regionId}, ${JSON.stringify(mapping)}::jsonb)
    ON CONFLICT (region_id) DO UPDATE SET mapping = excluded.mapping`)
}
