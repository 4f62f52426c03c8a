import type { Role } from '@brygga/domain'
import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The regions that this installation serves, as they are set up. A region's id is its programme's id too. */
export const regions = pgTable('regions', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** Two digits, the county code. */
  code: text('code').notNull(),
  municipalityCodes: text('municipality_codes').array().notNull(),
  rulebookId: text('rulebook_id').notNull(),
  /** The day that an example region is shown as of; null: the calendar's day. */
  shownAsOf: text('shown_as_of'),
})

/** Which accounts belong to which region, with which roles, and which person they are there. */
export const memberships = pgTable(
  'memberships',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    accountId: text('account_id').notNull(),
    personId: uuid('person_id'),
    roles: text('roles').array().$type<Role[]>().notNull(),
    grantedAt: timestamp('granted_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'memberships_pkey', columns: [t.regionId, t.accountId] }),
    index('memberships_account_id_idx').on(t.accountId),
  ],
)

/** Which accounts belonged to a region and do not any more: with which roles, as which person, and until when. */
export const formerMemberships = pgTable(
  'former_memberships',
  {
    regionId: uuid('region_id')
      .notNull()
      .references(() => regions.id),
    accountId: text('account_id').notNull(),
    personId: uuid('person_id'),
    roles: text('roles').array().$type<Role[]>().notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ name: 'former_memberships_pkey', columns: [t.regionId, t.accountId] })],
)
