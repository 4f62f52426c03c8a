import type { Assessment, Subject } from '@brygga/domain'
import type { Session } from '../engine/engine.ts'

/** Keeps what the rules said, in place of what they said before about the same subjects. */
export async function saveAssessments(
  { prepared }: Session,
  regionId: string,
  assessments: readonly Assessment[],
): Promise<void> {
  if (assessments.length === 0) return
  await prepared(
    'save_assessments',
    `INSERT INTO assessments (region_id, subject_kind, subject_id, "on", changes_on, rulebook_hash, body)
     SELECT $1, body->'subject'->>'kind', body->'subject'->>'id', body->>'on', body->>'changesOn',
       body->'receipt'->>'rulebookHash', body
     FROM jsonb_array_elements($2) AS body
     ON CONFLICT (region_id, subject_kind, subject_id) DO UPDATE SET "on" = excluded."on",
       changes_on = excluded.changes_on, rulebook_hash = excluded.rulebook_hash, body = excluded.body`,
    [regionId, JSON.stringify(assessments)],
  )
}

/** What the rules said when they were last asked; without subjects, about everything in the region. */
export async function readAssessments(
  { prepared }: Session,
  subjects: readonly Subject[] | undefined,
): Promise<Assessment[]> {
  const found = await prepared<{ body: Assessment }>(
    'read_assessments',
    `SELECT a.body FROM assessments a WHERE a.region_id = (SELECT app_region()) AND ($1::jsonb IS NULL
       OR (a.subject_kind, a.subject_id) IN (SELECT kind, id FROM jsonb_to_recordset($1::jsonb) AS s (kind text, id text)))
     ORDER BY a.subject_kind, a.subject_id`,
    [subjects === undefined ? null : JSON.stringify(subjects)],
  )
  return found.map(({ body }) => body)
}

/** Subjects with no stored answer, one for a later day, or one that may be another by the day. */
export async function subjectsDue({ prepared }: Session, on: string): Promise<Subject[]> {
  return prepared<Subject>(
    'subjects_due',
    `SELECT s.kind, s.id FROM (
       SELECT 'placement' AS kind, id::text AS id FROM placements WHERE withdrawn_by_change IS NULL
       UNION SELECT 'workplace', id::text FROM organisations
         WHERE withdrawn_by_change IS NULL AND 'workplace' = ANY(functions)
       UNION SELECT 'workplace', workplace_id::text FROM placements WHERE withdrawn_by_change IS NULL
       UNION SELECT 'person', id::text FROM people WHERE withdrawn_by_change IS NULL
       UNION SELECT 'cohort', id::text FROM cohorts WHERE withdrawn_by_change IS NULL
       UNION SELECT 'system-fault', id::text FROM system_faults WHERE withdrawn_by_change IS NULL
       UNION SELECT 'forum', id::text FROM forums WHERE withdrawn_by_change IS NULL
       UNION SELECT 'municipality', unnest(municipality_codes) FROM regions
       UNION SELECT 'programme', id::text FROM regions
     ) AS s
     LEFT JOIN assessments a ON a.region_id = (SELECT app_region()) AND a.subject_kind = s.kind AND a.subject_id = s.id
     WHERE a.subject_id IS NULL OR a."on" > $1 OR a.changes_on <= $1
     ORDER BY s.kind, s.id`,
    [on],
  )
}

/** Forgets the stored answers about subjects that are no more. */
export async function forgetAssessments({ prepared }: Session, subjects: readonly Subject[]): Promise<void> {
  if (subjects.length === 0) return
  await prepared(
    'forget_assessments',
    `DELETE FROM assessments a USING jsonb_to_recordset($1) AS s (kind text, id text)
     WHERE a.region_id = (SELECT app_region()) AND a.subject_kind = s.kind AND a.subject_id = s.id`,
    [JSON.stringify(subjects)],
  )
}
