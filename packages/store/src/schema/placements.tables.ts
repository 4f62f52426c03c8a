import type { AnchoringLevel, Mark, RelationKind } from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'
import { people } from './people.tables.ts'

export const placements = pgTable(
  'placements',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    employerId: uuid('employer_id').notNull(),
    workplaceId: uuid('workplace_id').notNull(),
    supportOrganisationId: uuid('support_organisation_id'),
    fraction: integer('fraction'),
  },
  (t) => [
    ...recordKeys('placements', t),
    ...link('placements', t, t.personId, people),
    ...link('placements', t, t.employerId, organisations),
    ...link('placements', t, t.workplaceId, organisations),
    ...link('placements', t, t.supportOrganisationId, organisations),
  ],
)

export const relations = pgTable(
  'relations',
  {
    ...recordColumns(),
    ...periodColumns(),
    placementId: uuid('placement_id').notNull(),
    kind: text('kind').$type<RelationKind>().notNull(),
    personId: uuid('person_id').notNull(),
  },
  (t) => [
    ...recordKeys('relations', t),
    ...link('relations', t, t.placementId, placements),
    ...link('relations', t, t.personId, people),
  ],
)

export const roleAgreements = pgTable(
  'role_agreements',
  { ...recordColumns(), ...periodColumns(), placementId: uuid('placement_id').notNull() },
  (t) => [...recordKeys('role_agreements', t), ...link('role_agreements', t, t.placementId, placements)],
)

export const marks = pgTable(
  'marks',
  {
    ...recordColumns(),
    ...periodColumns(),
    placementId: uuid('placement_id').notNull(),
    item: text('item').$type<Mark['item']>().notNull(),
  },
  (t) => [...recordKeys('marks', t), ...link('marks', t, t.placementId, placements)],
)

export const staffIntroductions = pgTable(
  'staff_introductions',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    heldOn: civilDay('held_on').notNull(),
    participants: integer('participants'),
  },
  (t) => [
    ...recordKeys('staff_introductions', t),
    ...link('staff_introductions', t, t.workplaceId, organisations),
  ],
)

export const anchorings = pgTable(
  'anchorings',
  {
    ...recordColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    level: text('level').$type<AnchoringLevel>().notNull(),
    anchored: boolean('anchored').notNull(),
    notedOn: civilDay('noted_on'),
  },
  (t) => [...recordKeys('anchorings', t), ...link('anchorings', t, t.workplaceId, organisations)],
)

export const fundings = pgTable(
  'fundings',
  {
    ...recordColumns(),
    ...periodColumns(),
    workplaceId: uuid('workplace_id').notNull(),
    amount: integer('amount').notNull(),
    funder: text('funder'),
  },
  (t) => [...recordKeys('fundings', t), ...link('fundings', t, t.workplaceId, organisations)],
)
