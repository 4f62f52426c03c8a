import type { ExtractLaw, Handover, PlacementMeeting, Role } from '@brygga/domain'
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { placements, roleAgreements } from './placements.tables.ts'

export const roleDescriptions = pgTable(
  'role_descriptions',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    draftedOn: civilDay('drafted_on').notNull(),
    roleAgreementId: uuid('role_agreement_id'),
    discardedOn: civilDay('discarded_on'),
    coreTask: text('core_task'),
    does: text('does').array().notNull(),
    doesNot: text('does_not').array().notNull(),
    relations: text('relations').array().notNull(),
    limits: text('limits').array().notNull(),
    managementOn: civilDay('management_on'),
    staffOn: civilDay('staff_on'),
    serviceOn: civilDay('service_on'),
    patientsOn: civilDay('patients_on'),
    adapted: boolean('adapted').notNull(),
    replacesProfession: boolean('replaces_profession').notNull(),
  },
  (t) => [
    ...recordKeys('role_descriptions', t),
    ...link('role_descriptions', t, t.placementId, placements),
    ...link('role_descriptions', t, t.roleAgreementId, roleAgreements),
  ],
)

export const placementMeetings = pgTable(
  'placement_meetings',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    kind: text('kind').$type<PlacementMeeting['kind']>().notNull(),
    plannedOn: civilDay('planned_on').notNull(),
    heldOn: civilDay('held_on'),
    cancelledOn: civilDay('cancelled_on'),
    present: text('present').array().$type<Role[]>().notNull(),
    outcome: text('outcome').$type<NonNullable<PlacementMeeting['outcome']>>(),
  },
  (t) => [
    ...recordKeys('placement_meetings', t),
    ...link('placement_meetings', t, t.placementId, placements),
  ],
)

export const weekSchedules = pgTable(
  'week_schedules',
  {
    ...recordColumns(),
    ...periodColumns(),
    placementId: uuid('placement_id').notNull(),
    minutes: integer('minutes').array().notNull(),
  },
  (t) => [...recordKeys('week_schedules', t), ...link('week_schedules', t, t.placementId, placements)],
)

export const registerExtracts = pgTable(
  'register_extracts',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    seenOn: civilDay('seen_on').notNull(),
    seenBy: text('seen_by').notNull(),
    requiredBy: text('required_by').$type<ExtractLaw>().notNull(),
  },
  (t) => [...recordKeys('register_extracts', t), ...link('register_extracts', t, t.placementId, placements)],
)

export const handovers = pgTable(
  'handovers',
  {
    ...recordColumns(),
    fromPlacementId: uuid('from_placement_id').notNull(),
    toPlacementId: uuid('to_placement_id').notNull(),
    offeredOn: civilDay('offered_on').notNull(),
    outcome: text('outcome').$type<NonNullable<Handover['outcome']>>(),
    outcomeOn: civilDay('outcome_on'),
  },
  (t) => [
    ...recordKeys('handovers', t),
    ...link('handovers', t, t.fromPlacementId, placements),
    ...link('handovers', t, t.toPlacementId, placements),
  ],
)

export const roleAcknowledgements = pgTable(
  'role_acknowledgements',
  {
    ...recordColumns(),
    roleAgreementId: uuid('role_agreement_id').notNull(),
    acknowledgedOn: civilDay('acknowledged_on').notNull(),
    team: integer('team').notNull(),
    acknowledged: integer('acknowledged').notNull(),
  },
  (t) => [
    ...recordKeys('role_acknowledgements', t),
    ...link('role_acknowledgements', t, t.roleAgreementId, roleAgreements),
  ],
)

export const placementExceptions = pgTable(
  'placement_exceptions',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    decidedBy: text('decided_by').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    ...recordKeys('placement_exceptions', t),
    ...link('placement_exceptions', t, t.placementId, placements),
  ],
)
