import type {
  BookingStep,
  CadenceStep,
  FacilitatorAttestation,
  PeerMeetingKind,
  SupervisionForm,
} from '@brygga/domain'
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

export const supervisionBookings = pgTable(
  'supervision_bookings',
  {
    ...recordColumns(),
    placementId: uuid('placement_id').notNull(),
    form: text('form').$type<SupervisionForm>().notNull(),
    supervisorId: uuid('supervisor_id').notNull(),
    bookedOn: civilDay('booked_on').notNull(),
    bookedFor: civilDay('booked_for').notNull(),
    movedFromId: uuid('moved_from_id'),
  },
  (t) => [
    ...recordKeys('supervision_bookings', t),
    ...link('supervision_bookings', t, t.placementId, placements),
    ...link('supervision_bookings', t, t.supervisorId, people),
    ...link('supervision_bookings', t, t.movedFromId, t),
  ],
)

export const bookingSteps = pgTable(
  'booking_steps',
  {
    ...recordColumns(),
    bookingId: uuid('booking_id').notNull(),
    step: text('step').$type<BookingStep['step']>().notNull(),
    on: civilDay('on').notNull(),
    byPersonId: uuid('by_person_id').notNull(),
    reason: text('reason').$type<NonNullable<BookingStep['reason']>>(),
    sessionId: uuid('session_id'),
  },
  (t) => [
    ...recordKeys('booking_steps', t),
    ...link('booking_steps', t, t.bookingId, supervisionBookings),
    ...link('booking_steps', t, t.byPersonId, people),
    ...link('booking_steps', t, t.sessionId, sessions),
  ],
)

export const facilitatorAttestations = pgTable(
  'facilitator_attestations',
  {
    ...recordColumns(),
    ...periodColumns(),
    personId: uuid('person_id').notNull(),
    basis: text('basis').$type<FacilitatorAttestation['basis']>().notNull(),
    attestedBy: text('attested_by'),
  },
  (t) => [
    ...recordKeys('facilitator_attestations', t),
    ...link('facilitator_attestations', t, t.personId, people),
  ],
)

export const groupNotes = pgTable(
  'group_notes',
  {
    ...recordColumns(),
    sessionId: uuid('session_id').notNull(),
    notedOn: civilDay('noted_on').notNull(),
    everyoneSpoke: boolean('everyone_spoke').notNull(),
  },
  (t) => [...recordKeys('group_notes', t), ...link('group_notes', t, t.sessionId, sessions)],
)

export const supervisorExceptions = pgTable(
  'supervisor_exceptions',
  {
    ...recordColumns(),
    personId: uuid('person_id').notNull(),
    from: civilDay('from').notNull(),
    until: civilDay('until').notNull(),
    decidedBy: text('decided_by').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [...recordKeys('supervisor_exceptions', t), ...link('supervisor_exceptions', t, t.personId, people)],
)
