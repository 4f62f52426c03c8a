import type { CadenceStep, PeerMeetingKind } from '@brygga/domain'
import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { civilDay, link, periodColumns, recordColumns, recordKeys } from './columns.ts'
import { people } from './people.tables.ts'
import { placements } from './placements.tables.ts'
import { sessions } from './supervision.tables.ts'

export const supervisionPlans = pgTable(
  'supervision_plans',
  {
    ...recordColumns(),
    ...periodColumns(),
    placementId: uuid('placement_id').notNull(),
    steps: jsonb('steps').$type<CadenceStep[]>().notNull(),
    groupEveryDays: integer('group_every_days'),
  },
  (t) => [...recordKeys('supervision_plans', t), ...link('supervision_plans', t, t.placementId, placements)],
)

export const supervisionRequests = pgTable(
  'supervision_requests',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    askedOn: civilDay('asked_on').notNull(),
    repliedOn: civilDay('replied_on'),
    repliedById: uuid('replied_by_id'),
    withdrawnOn: civilDay('withdrawn_on'),
  },
  (t) => [
    ...recordKeys('supervision_requests', t),
    ...link('supervision_requests', t, t.placementId, placements),
    ...link('supervision_requests', t, t.repliedById, people),
  ],
)

export const supervisorAbsences = pgTable(
  'supervisor_absences',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    coverPersonId: uuid('cover_person_id'),
  },
  (t) => [
    ...recordKeys('supervisor_absences', t),
    ...link('supervisor_absences', t, t.personId, people),
    ...link('supervisor_absences', t, t.coverPersonId, people),
  ],
)

export const sessionValidations = pgTable(
  'session_validations',
  {
    ...recordColumns(),
    sessionId: uuid('session_id').notNull(),
    personId: uuid('person_id').notNull(),
    agrees: boolean('agrees').notNull(),
    validatedOn: civilDay('validated_on').notNull(),
  },
  (t) => [
    ...recordKeys('session_validations', t),
    ...link('session_validations', t, t.sessionId, sessions),
    ...link('session_validations', t, t.personId, people),
  ],
)

export const peerMeetings = pgTable(
  'peer_meetings',
  {
    ...recordColumns(),
    kind: text('kind').$type<PeerMeetingKind>().notNull(),
    heldOn: civilDay('held_on').notNull(),
    attendeeIds: uuid('attendee_ids').array().notNull(),
  },
  (t) => [...recordKeys('peer_meetings', t)],
)

export const parkedQuestions = pgTable(
  'parked_questions',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    parkedOn: civilDay('parked_on').notNull(),
    text: text('text').notNull(),
    sharedOn: civilDay('shared_on'),
    takenUpOn: civilDay('taken_up_on'),
    withdrawnOn: civilDay('withdrawn_on'),
  },
  (t) => [...recordKeys('parked_questions', t), ...link('parked_questions', t, t.placementId, placements)],
)
