import type {
  GovernanceBody,
  MandatePhase,
  PublishedFigure,
  Responsibility,
  RuleRemark,
} from '@brygga/domain'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { organisations } from './organisations.tables.ts'
import { people } from './people.tables.ts'
import { goals, mandates } from './programme.tables.ts'

export const mandatePhases = pgTable(
  'mandate_phases',
  {
    ...recordColumns(),
    ...periodColumns(),
    mandateId: uuid('mandate_id').notNull(),
    phase: text('phase').$type<MandatePhase['phase']>().notNull(),
  },
  (t) => [...recordKeys('mandate_phases', t), ...link('mandate_phases', t, t.mandateId, mandates)],
)

export const cooperationAgreements = pgTable(
  'cooperation_agreements',
  {
    ...recordColumns(),
    ...periodColumns(),
    name: text('name').notNull(),
    partyIds: uuid('party_ids').array().notNull(),
  },
  (t) => recordKeys('cooperation_agreements', t),
)

export const responsibilities = pgTable(
  'responsibilities',
  {
    ...recordColumns(),
    ...periodColumns(),
    organisationId: uuid('organisation_id').notNull(),
    matter: text('matter').$type<Responsibility['matter']>().notNull(),
  },
  (t) => [
    ...recordKeys('responsibilities', t),
    ...link('responsibilities', t, t.organisationId, organisations),
  ],
)

export const governanceBodies = pgTable(
  'governance_bodies',
  {
    ...recordColumns(),
    ...periodColumns(),
    name: text('name').notNull(),
    kind: text('kind').$type<GovernanceBody['kind']>().notNull(),
  },
  (t) => recordKeys('governance_bodies', t),
)

export const bodyMeetings = pgTable(
  'body_meetings',
  { ...recordColumns(), bodyId: uuid('body_id').notNull(), heldOn: civilDay('held_on').notNull() },
  (t) => [...recordKeys('body_meetings', t), ...link('body_meetings', t, t.bodyId, governanceBodies)],
)

export const bodyDecisions = pgTable(
  'body_decisions',
  {
    ...recordColumns(),
    bodyId: uuid('body_id').notNull(),
    decidedOn: civilDay('decided_on').notNull(),
    matter: text('matter').notNull(),
    goalId: uuid('goal_id'),
  },
  (t) => [
    ...recordKeys('body_decisions', t),
    ...link('body_decisions', t, t.bodyId, governanceBodies),
    ...link('body_decisions', t, t.goalId, goals),
  ],
)

export const publishedFigures = pgTable(
  'published_figures',
  {
    ...recordColumns(),
    figure: text('figure').$type<PublishedFigure['figure']>().notNull(),
    value: integer('value').notNull(),
    quality: text('quality').$type<PublishedFigure['quality']>().notNull(),
    publishedOn: civilDay('published_on').notNull(),
    publishedIn: text('published_in'),
  },
  (t) => recordKeys('published_figures', t),
)

export const ruleRemarks = pgTable(
  'rule_remarks',
  {
    ...recordColumns(),
    ruleId: text('rule_id').notNull(),
    personId: uuid('person_id').notNull(),
    as: text('as').$type<RuleRemark['as']>().notNull(),
    sentOn: civilDay('sent_on').notNull(),
    text: text('text').notNull(),
    takenOnOn: civilDay('taken_on_on'),
    answeredOn: civilDay('answered_on'),
    answer: text('answer').$type<NonNullable<RuleRemark['answer']>>(),
    answerText: text('answer_text'),
    withdrawnOn: civilDay('withdrawn_on'),
  },
  (t) => [...recordKeys('rule_remarks', t), ...link('rule_remarks', t, t.personId, people)],
)

export const nationalMemberships = pgTable(
  'national_memberships',
  { ...recordColumns(), ...periodColumns(), personId: uuid('person_id').notNull() },
  (t) => [...recordKeys('national_memberships', t), ...link('national_memberships', t, t.personId, people)],
)

/** The table of each kind of record, what is linked to first. */
export const programmeRecordTables = {
  mandatePhases,
  cooperationAgreements,
  responsibilities,
  governanceBodies,
  bodyMeetings,
  bodyDecisions,
  publishedFigures,
  ruleRemarks,
  nationalMemberships,
} as const
