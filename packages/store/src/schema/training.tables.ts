import type { Seat } from '@brygga/domain'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, recordColumns, recordKeys } from './columns.ts'
import { people } from './people.tables.ts'

export const cohorts = pgTable(
  'cohorts',
  {
    ...recordColumns(),
    number: text('number').notNull(),
    startsOn: civilDay('starts_on').notNull(),
    endsOn: civilDay('ends_on'),
  },
  (t) => recordKeys('cohorts', t),
)

export const seats = pgTable(
  'seats',
  {
    ...recordColumns(),
    cohortId: uuid('cohort_id').notNull(),
    personId: uuid('person_id').notNull(),
    outcome: text('outcome').$type<Seat['outcome']>().notNull(),
    outcomeOn: civilDay('outcome_on'),
  },
  (t) => [
    ...recordKeys('seats', t),
    ...link('seats', t, t.cohortId, cohorts),
    ...link('seats', t, t.personId, people),
  ],
)

export const certificates = pgTable(
  'certificates',
  {
    ...recordColumns(),
    personId: uuid('person_id').notNull(),
    cohortId: uuid('cohort_id'),
    issuedOn: civilDay('issued_on').notNull(),
    until: civilDay('until'),
    issuer: text('issuer'),
  },
  (t) => [
    ...recordKeys('certificates', t),
    ...link('certificates', t, t.personId, people),
    ...link('certificates', t, t.cohortId, cohorts),
  ],
)
