import type { RegisterSlice } from '@brygga/api'
import type { RecordKind, Register } from '@brygga/domain'
import type { Session } from '../engine/engine.ts'
import { quoted, type StoredKind, storedKinds } from './record-columns.ts'

// A register is read in one statement, whatever its size: one list of records for each kind, made into JSON by the
// database. Withdrawn records are left out. The order is the one in which the records were recorded.

/** Reads all of a region's register. */
export async function readRegister(session: Session, slice?: RegisterSlice): Promise<Register> {
  const [row] =
    slice === undefined
      ? await session.prepared<{ register: Register }>('register', wholeRegister, [])
      : await session.prepared<{ register: Register }>('register_slice', slicedRegister, [
          slice.placementIds ?? [],
          slice.workplaceIds ?? [],
          slice.personIds ?? [],
        ])
  if (row === undefined)
    throw new Error('The transaction is held to no region, or to one that is not set up.')
  return row.register
}

/** A record as JSON: its fields under the names that they have everywhere. */
export function recordJson({ columns }: StoredKind, alias: string): string {
  return `json_build_object(${columns.map(({ field, column }) => `'${field}', ${alias}.${quoted(column)}`).join(', ')})`
}

function listOf(stored: StoredKind, condition = 'true'): string {
  return `(SELECT coalesce(json_agg(${recordJson(stored, 'r')} ORDER BY r.ordinal), '[]')
    FROM ${stored.table} r WHERE r.withdrawn_by_change IS NULL AND ${condition})`
}

const programme = `json_build_object('id', region.id, 'name', region.name, 'regionCode', region.code,
  'municipalityCodes', region.municipality_codes)`

function registerOf(condition: (kind: RecordKind) => string | undefined): string {
  const lists = storedKinds.map(
    (stored) => `${listOf(stored, condition(stored.kind))} AS ${quoted(stored.kind)}`,
  )
  // A row, for a function takes no more than a hundred arguments.
  return `SELECT row_to_json(whole) AS register FROM (
    SELECT ${programme} AS programme, ${lists.join(',\n')} FROM regions region) AS whole`
}

const wholeRegister = registerOf(() => undefined)

const ofPerson = 'r.person_id IN (SELECT id FROM involved)'
const ofPlacement = 'r.placement_id IN (SELECT id FROM these)'
const ofWorkplace = 'r.workplace_id IN (SELECT id FROM at)'

/** What of each kind belongs to a slice; all of it where nothing is said. */
const sliceConditions: Partial<Record<RecordKind, string>> = {
  people: 'r.id IN (SELECT id FROM involved)',
  roles: ofPerson,
  attestations: ofPerson,
  consents: ofPerson,
  networkMemberships: ofPerson,
  seats: ofPerson,
  certificates: ofPerson,
  placements: 'r.id IN (SELECT id FROM these)',
  relations: ofPlacement,
  roleAgreements: ofPlacement,
  marks: ofPlacement,
  staffIntroductions: ofWorkplace,
  anchorings: ofWorkplace,
  fundings: ofWorkplace,
  sessions: 'r.id IN (SELECT id FROM held)',
  sessionValidations: 'r.session_id IN (SELECT id FROM held)',
  peerMeetings: 'r.id IN (SELECT id FROM met)',
  workplaceStages: ofWorkplace,
  teamCounts: ofWorkplace,
  workplaceTasks: ofWorkplace,
  userMovementSessions: ofWorkplace,
  roleDescriptions: ofPlacement,
  placementMeetings: ofPlacement,
  weekSchedules: ofPlacement,
  registerExtracts: ofPlacement,
  handovers: 'r.from_placement_id IN (SELECT id FROM these) OR r.to_placement_id IN (SELECT id FROM these)',
  supervisionPlans: ofPlacement,
  supervisionRequests: ofPlacement,
  // With those of whoever stands in, who may be away as well.
  supervisorAbsences: `r.person_id IN (SELECT id FROM responsible) OR r.person_id IN (SELECT a.cover_person_id
    FROM supervisor_absences a
    WHERE a.withdrawn_by_change IS NULL AND a.person_id IN (SELECT id FROM responsible))`,
  activities: ofPlacement,
  roleEvents: ofPlacement,
  selfChecks: ofPlacement,
  systemFaults: 'r.reported_by_id IN (SELECT id FROM involved)',
  faultSteps: `r.fault_id IN (SELECT f.id FROM system_faults f
    WHERE f.withdrawn_by_change IS NULL AND f.reported_by_id IN (SELECT id FROM involved))`,
  applications: ofPerson,
  applicationSteps: `r.application_id IN (SELECT a.id FROM applications a
    WHERE a.withdrawn_by_change IS NULL AND a.person_id IN (SELECT id FROM involved))`,
  seatWorkplaces: `r.seat_id IN (SELECT s.id FROM seats s
    WHERE s.withdrawn_by_change IS NULL AND s.person_id IN (SELECT id FROM involved))`,
  attendances: ofPerson,
  graduateContacts: ofPerson,
  placementExceptions: ofPlacement,
  supervisorExceptions: ofPerson,
  improvementIdeas: ofWorkplace,
  improvementIdeaSteps: `r.idea_id IN (SELECT i.id FROM improvement_ideas i
    WHERE i.withdrawn_by_change IS NULL AND i.workplace_id IN (SELECT id FROM at))`,
  lessons: ofWorkplace,
  lessonSteps: `r.lesson_id IN (SELECT l.id FROM lessons l
    WHERE l.withdrawn_by_change IS NULL AND l.workplace_id IN (SELECT id FROM at))`,
  supervisionBookings: ofPlacement,
  bookingSteps: `r.booking_id IN (SELECT b.id FROM supervision_bookings b
    WHERE b.withdrawn_by_change IS NULL AND b.placement_id IN (SELECT id FROM these))`,
  facilitatorAttestations: ofPerson,
  groupNotes: 'r.session_id IN (SELECT id FROM held)',
  nationalMemberships: ofPerson,
  parkedQuestions: ofPlacement,
  roleAcknowledgements: `r.role_agreement_id IN (SELECT a.id FROM role_agreements a
    WHERE a.withdrawn_by_change IS NULL AND a.placement_id IN (SELECT id FROM these))`,
  ruleRemarks: ofPerson,
  workplacePurposes: ofWorkplace,
  recruitments: ofWorkplace,
  recruitmentSteps: `r.recruitment_id IN (SELECT o.id FROM recruitments o
    WHERE o.withdrawn_by_change IS NULL AND o.workplace_id IN (SELECT id FROM at))`,
}

/**
 * What is needed to answer about the placements, workplaces and people named: the placements themselves, those of the
 * people, those that the people are responsible for, and every placement at a workplace of these (who else works there
 * matters); the people in them, everybody in a relation to them, everybody in a session with them; and all that hangs
 * on those. Organisations, rounds of training, what leads the
 * programme, and forums are always there: few, and everything refers to them.
 */
const slicedRegister = `WITH
asked AS MATERIALIZED (
  SELECT p.id, p.workplace_id FROM placements p
  WHERE p.withdrawn_by_change IS NULL AND (
    p.id = ANY($1::uuid[]) OR p.workplace_id = ANY($2::uuid[]) OR p.person_id = ANY($3::uuid[])
    OR EXISTS (SELECT FROM relations r WHERE r.region_id = p.region_id AND r.placement_id = p.id
      AND r.withdrawn_by_change IS NULL AND r.person_id = ANY($3::uuid[])))
),
at AS MATERIALIZED (SELECT workplace_id AS id FROM asked UNION SELECT unnest($2::uuid[])),
these AS MATERIALIZED (
  SELECT p.id, p.person_id FROM placements p
  WHERE p.withdrawn_by_change IS NULL AND (p.id IN (SELECT id FROM asked) OR p.workplace_id IN (SELECT id FROM at))
),
central AS MATERIALIZED (SELECT person_id AS id FROM these UNION SELECT unnest($3::uuid[])),
held AS MATERIALIZED (
  SELECT s.id, s.supervisor_id, s.attendee_ids FROM sessions s
  WHERE s.withdrawn_by_change IS NULL AND (s.supervisor_id = ANY($3::uuid[])
    OR s.attendee_ids && ARRAY(SELECT id FROM central))
),
met AS MATERIALIZED (
  SELECT m.id, m.attendee_ids FROM peer_meetings m
  WHERE m.withdrawn_by_change IS NULL AND m.attendee_ids && ARRAY(SELECT id FROM central)
),
responsible AS MATERIALIZED (
  SELECT id FROM central
  UNION SELECT r.person_id FROM relations r WHERE r.withdrawn_by_change IS NULL AND r.placement_id IN (SELECT id FROM these)
),
involved AS MATERIALIZED (
  SELECT id FROM responsible
  UNION SELECT supervisor_id FROM held
  UNION SELECT unnest(attendee_ids) FROM held
  UNION SELECT unnest(attendee_ids) FROM met
  UNION SELECT a.cover_person_id FROM supervisor_absences a
    WHERE a.withdrawn_by_change IS NULL AND a.person_id IN (SELECT id FROM responsible)
  UNION SELECT q.replied_by_id FROM supervision_requests q
    WHERE q.withdrawn_by_change IS NULL AND q.placement_id IN (SELECT id FROM these)
)
${registerOf((kind) => sliceConditions[kind])}`
