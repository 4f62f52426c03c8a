import type { Assessment, SubjectKind } from '@brygga/domain'
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay } from './columns.ts'
import { regions } from './regions.tables.ts'

/** What the rules said about each subject when they were last asked, and from which day that may be another answer. */
export const assessments = pgTable(
  'assessments',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    on: civilDay('on').notNull(),
    changesOn: civilDay('changes_on'),
    rulebookHash: text('rulebook_hash').notNull(),
    body: jsonb('body').$type<Assessment>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'assessments_pkey', columns: [t.regionId, t.subjectKind, t.subjectId] }),
    index('assessments_changes_on_idx').on(t.regionId, t.changesOn),
  ],
)
