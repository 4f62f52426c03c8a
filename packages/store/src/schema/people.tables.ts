import type { Consent, Role } from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'

export const people = pgTable(
  'people',
  {
    ...recordColumns(),
    name: text('name').notNull(),
    email: text('email'),
    protectedIdentity: boolean('protected_identity').notNull(),
  },
  (t) => recordKeys('people', t),
)

export const roles = pgTable(
  'roles',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    organisationId: uuid('organisation_id'),
    fraction: integer('fraction'),
  },
  (t) => [
    ...recordKeys('roles', t),
    ...link('roles', t, t.personId, people),
    ...link('roles', t, t.organisationId, organisations),
  ],
)

export const attestations = pgTable(
  'attestations',
  {
    ...recordColumns(),
    personId: uuid('person_id').notNull(),
    ownExperience: boolean('own_experience').notNull(),
    attestedOn: civilDay('attested_on').notNull(),
    attestedBy: text('attested_by'),
  },
  (t) => [...recordKeys('attestations', t), ...link('attestations', t, t.personId, people)],
)

export const consents = pgTable(
  'consents',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    purpose: text('purpose').$type<Consent['purpose']>().notNull(),
    given: boolean('given').notNull(),
  },
  (t) => [...recordKeys('consents', t), ...link('consents', t, t.personId, people)],
)

export const networkMemberships = pgTable(
  'network_memberships',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    municipalityCode: text('municipality_code'),
    assignment: text('assignment'),
    recoveryCollege: boolean('recovery_college'),
    lastContactOn: civilDay('last_contact_on'),
  },
  (t) => [...recordKeys('network_memberships', t), ...link('network_memberships', t, t.personId, people)],
)
