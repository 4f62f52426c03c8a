import {
  bigint,
  customType,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

// No keys to other tables here: checking one locks the row that it names, so that those who only read would wait for
// each other. Entries are written by the function `record_audit`, and never removed.

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/**
 * Who did or read what, on whose account, about whom. Append-only: no right to alter or remove, and a trigger
 * that refuses both. Committed before anybody gets an answer.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    regionId: uuid('region_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    accountId: text('account_id').notNull(),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    kind: text('kind').$type<'read' | 'change' | 'refusal' | 'sign-in'>().notNull(),
    /** Whom and what it is about: SHA-256 of the list in `audit_subjects`. */
    subjectSet: bytes('subject_set').notNull(),
    changeId: uuid('change_id'),
  },
  (t) => [
    primaryKey({ name: 'audit_log_pkey', columns: [t.regionId, t.sequence] }),
    index('audit_log_subject_set_idx').on(t.regionId, t.subjectSet, t.sequence),
  ],
)

/**
 * Lists of subjects, each kept once under its hash: the same list of fifty people is read many times a day. An entry
 * names the hash, and so the chain holds the list too.
 */
export const auditSubjects = pgTable(
  'audit_subjects',
  {
    regionId: uuid('region_id').notNull(),
    subjectSet: bytes('subject_set').notNull(),
    /** Each as `kind:id`. */
    subjects: text('subjects').array().notNull(),
  },
  (t) => [primaryKey({ name: 'audit_subjects_pkey', columns: [t.regionId, t.subjectSet] })],
)

/** In which lists of subjects a person is, for answering who has read a file without reading the whole log. */
export const auditPeople = pgTable(
  'audit_people',
  {
    regionId: uuid('region_id').notNull(),
    personId: uuid('person_id').notNull(),
    subjectSet: bytes('subject_set').notNull(),
  },
  (t) => [primaryKey({ name: 'audit_people_pkey', columns: [t.regionId, t.personId, t.subjectSet] })],
)

/**
 * The chain of hashes over a region's audit log: each link is SHA-256 of the link before and of one entry. Links
 * are added in batches after the entries are committed, so that readers never wait for each other.
 */
export const auditLinks = pgTable(
  'audit_links',
  {
    regionId: uuid('region_id').notNull(),
    /** Counted from 1 in each region, without gaps. */
    position: bigint('position', { mode: 'number' }).notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'audit_links_pkey', columns: [t.regionId, t.position] }),
    uniqueIndex('audit_links_sequence_idx').on(t.regionId, t.sequence),
  ],
)

/** Entries that are committed, or about to be, and not yet in the chain. */
export const auditPending = pgTable(
  'audit_pending',
  {
    regionId: uuid('region_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ name: 'audit_pending_pkey', columns: [t.regionId, t.sequence] })],
)
