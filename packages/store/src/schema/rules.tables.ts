import type { Assessment, SubjectKind } from '@brygga/domain'
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { changes } from './changes.tables.ts'
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

/**
 * From which day a region follows up what is its own to say, by the value that names the day. Only added to: of the
 * entries that were not taken back, the last one holds, and the others tell what was said before.
 */
export const ruleFollowUps = pgTable(
  'rule_follow_ups',
  {
    regionId: uuid('region_id').notNull(),
    valueId: text('value_id').notNull(),
    /** Counted from 1 for each value. */
    entry: integer('entry').notNull(),
    from: civilDay('from').notNull(),
    recordedByChange: uuid('recorded_by_change').notNull(),
  },
  (t) => [
    primaryKey({ name: 'rule_follow_ups_pkey', columns: [t.regionId, t.valueId, t.entry] }),
    foreignKey({
      name: 'rule_follow_ups_recorded_by_change_fk',
      columns: [t.regionId, t.recordedByChange],
      foreignColumns: [changes.regionId, changes.id],
    }),
    index('rule_follow_ups_recorded_by_change_idx').on(t.regionId, t.recordedByChange),
  ],
)
