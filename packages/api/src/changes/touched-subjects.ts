import {
  type RecordKind,
  type RecordOf,
  type Register,
  recordKinds,
  type Subject,
  type SubjectKind,
} from '@brygga/domain'
import { distinct } from '../rules/subjects.ts'

type Touches = { [K in RecordKind]: (record: RecordOf<K>, inside: Inside) => Subject[] }

/**
 * The subjects that rules may answer differently after a change: for each record that came, went or is another,
 * what it belongs to before and after. People involved are named too, for the audit log.
 */
export function touchedSubjects(before: Register, after: Register): Subject[] {
  const sides = [insideOf(before), insideOf(after)]
  return distinct(recordKinds.flatMap((kind) => touchedByKind(kind, before, after, sides)))
}

function touchedByKind<K extends RecordKind>(
  kind: K,
  before: Register,
  after: Register,
  sides: readonly Inside[],
): Subject[] {
  const was = new Map(recordsOf(before, kind).map((record) => [record.id, record]))
  const is = new Map(recordsOf(after, kind).map((record) => [record.id, record]))
  const changed = new Set([...was.keys(), ...is.keys()])
  for (const [id, record] of was) if (is.get(id)?.version === record.version) changed.delete(id)
  return [...changed].flatMap((id) =>
    [was.get(id), is.get(id)].flatMap((record) =>
      record === undefined ? [] : sides.flatMap((side) => touches[kind](record, side)),
    ),
  )
}

function recordsOf<K extends RecordKind>(register: Register, kind: K): RecordOf<K>[] {
  return register[kind] as RecordOf<K>[]
}

/** What a register says of who belongs to what, for finding the subjects around a record. */
interface Inside {
  register: Register
  placementsOf(personId: string): Subject[]
  placementsLedBy(personId: string): Subject[]
  supervisorsIn(placementId: string): Subject[]
  placementsUnder(organisationId: string): Subject[]
  peopleIn(cohortId: string): Subject[]
  holderOf(placementId: string): Subject[]
  /** Those for whom somebody stands in while they are away. */
  coveredBy(personId: string): string[]
}

function insideOf(register: Register): Inside {
  const byPerson = Map.groupBy(register.placements, ({ personId }) => personId)
  const ledBy = Map.groupBy(register.relations, ({ personId }) => personId)
  const byPlacement = Map.groupBy(register.relations, ({ placementId }) => placementId)
  const byId = new Map(register.placements.map((placement) => [placement.id, placement]))
  return {
    register,
    placementsOf: (personId) => (byPerson.get(personId) ?? []).map(({ id }) => of('placement', id)),
    placementsLedBy: (personId) =>
      (ledBy.get(personId) ?? []).map(({ placementId }) => of('placement', placementId)),
    supervisorsIn: (placementId) =>
      (byPlacement.get(placementId) ?? [])
        .filter(({ kind }) => kind === 'supervisor')
        .map(({ personId }) => of('person', personId)),
    placementsUnder: (organisationId) => {
      const within = organisationsWithin(organisationId, register)
      return register.placements
        .filter(({ workplaceId, employerId }) => workplaceId === organisationId || within.has(employerId))
        .map(({ id }) => of('placement', id))
    },
    peopleIn: (cohortId) =>
      register.seats.filter((seat) => seat.cohortId === cohortId).map((seat) => of('person', seat.personId)),
    coveredBy: (personId) =>
      register.supervisorAbsences
        .filter(({ coverPersonId }) => coverPersonId === personId)
        .map((each) => each.personId),
    holderOf: (placementId) => {
      const placement = byId.get(placementId)
      return placement === undefined ? [] : [of('person', placement.personId)]
    },
  }
}

const touches: Touches = {
  people: ({ id }) => [of('person', id)],
  roles: ({ personId }, inside) => [of('person', personId), programme(inside)],
  attestations: ({ personId }, inside) => [of('person', personId), ...inside.placementsLedBy(personId)],
  consents: ({ personId }, inside) => [of('person', personId), ...inside.placementsOf(personId)],
  networkMemberships: ({ personId }, inside) => [of('person', personId), programme(inside)],
  organisations: ({ id }, inside) => [
    of('workplace', id),
    ...inside.placementsUnder(id),
    ...municipalities(inside),
    ...plannedCohorts(inside),
    programme(inside),
  ],
  cohorts: ({ id }, inside) => [
    of('cohort', id),
    programme(inside),
    ...inside.peopleIn(id).flatMap((one) => [one, ...inside.placementsOf(one.id)]),
  ],
  seats: ({ personId, cohortId }, inside) => [
    of('person', personId),
    of('cohort', cohortId),
    ...inside.placementsOf(personId),
  ],
  cohortPlans: ({ cohortId }, inside) => [of('cohort', cohortId), programme(inside)],
  agreedPosts: ({ cohortId, workplaceId }) => [of('cohort', cohortId), of('workplace', workplaceId)],
  trainingExceptions: ({ cohortId, personId }) => [
    ...(cohortId === null ? [] : [of('cohort', cohortId)]),
    ...(personId === null ? [] : [of('person', personId)]),
  ],
  applications: ({ cohortId, personId }) => [of('cohort', cohortId), of('person', personId)],
  applicationSteps: ({ applicationId }, { register }) =>
    register.applications.filter(({ id }) => id === applicationId).map((one) => of('person', one.personId)),
  seatWorkplaces: ({ seatId }, { register }) =>
    register.seats
      .filter(({ id }) => id === seatId)
      .flatMap((seat) => [of('cohort', seat.cohortId), of('person', seat.personId)]),
  trainingDays: ({ cohortId }, inside) => [of('cohort', cohortId), ...inside.peopleIn(cohortId)],
  attendances: ({ personId }) => [of('person', personId)],
  gatherings: ({ cohortId, attendeeIds, invitedIds }) => [
    of('cohort', cohortId),
    ...[...attendeeIds, ...invitedIds].map((id) => of('person', id)),
  ],
  graduateContacts: ({ personId }) => [of('person', personId)],
  certificates: ({ personId }, inside) => [of('person', personId), ...inside.placementsOf(personId)],
  placements: ({ id, personId, workplaceId }, inside) => [
    of('placement', id),
    of('person', personId),
    of('workplace', workplaceId),
    ...inside.placementsOf(personId),
    ...inside.supervisorsIn(id),
    ...municipalities(inside),
    programme(inside),
  ],
  relations: ({ placementId, personId }, inside) => [
    ...ofPlacement(placementId, inside),
    of('person', personId),
  ],
  roleAgreements: ({ placementId }, inside) => ofPlacement(placementId, inside),
  marks: ({ placementId }, inside) => ofPlacement(placementId, inside),
  staffIntroductions: ({ workplaceId }) => [of('workplace', workplaceId)],
  anchorings: ({ workplaceId }) => [of('workplace', workplaceId)],
  fundings: ({ workplaceId }) => [of('workplace', workplaceId)],
  sessions: ({ supervisorId, attendeeIds }, inside) => [
    of('person', supervisorId),
    ...attendeeIds.flatMap((id) => [of('person', id), ...inside.placementsOf(id)]),
  ],
  systemFaults: ({ id, reportedById }) => [of('system-fault', id), of('person', reportedById)],
  faultSteps: ({ faultId }) => [of('system-fault', faultId)],
  forums: ({ id, managerId }) => [of('forum', id), ...(managerId === null ? [] : [of('person', managerId)])],
  forumMeetings: ({ forumId }) => [of('forum', forumId)],
  forumPoints: ({ meetingId }, inside) => forumOfMeeting(meetingId, inside),
  pointSteps: ({ pointId }, inside) =>
    inside.register.forumPoints
      .filter(({ id }) => id === pointId)
      .flatMap(({ meetingId }) => forumOfMeeting(meetingId, inside)),
  workplaceStages: ({ workplaceId }) => [of('workplace', workplaceId)],
  teamCounts: ({ workplaceId }) => [of('workplace', workplaceId)],
  workplaceTasks: ({ workplaceId }) => [of('workplace', workplaceId)],
  userMovementSessions: ({ workplaceId }) => [of('workplace', workplaceId)],
  roleDescriptions: ({ placementId }, inside) => ofPlacement(placementId, inside),
  placementMeetings: ({ placementId }, inside) => ofPlacement(placementId, inside),
  weekSchedules: ({ placementId }, inside) => ofPlacement(placementId, inside),
  registerExtracts: ({ placementId }, inside) => ofPlacement(placementId, inside),
  handovers: ({ fromPlacementId, toPlacementId }, inside) => [
    ...ofPlacement(fromPlacementId, inside),
    ...ofPlacement(toPlacementId, inside),
  ],
  supervisionPlans: ({ placementId }, inside) => ofPlacement(placementId, inside),
  supervisionRequests: ({ placementId }, inside) => ofPlacement(placementId, inside),
  supervisorAbsences: ({ personId, coverPersonId }, inside) =>
    [personId, coverPersonId, ...inside.coveredBy(personId)].flatMap((id) =>
      id === null ? [] : [of('person', id), ...inside.placementsLedBy(id)],
    ),
  sessionValidations: ({ personId }, inside) => [of('person', personId), ...inside.placementsOf(personId)],
  peerMeetings: ({ attendeeIds }, inside) =>
    attendeeIds.flatMap((id) => [of('person', id), ...inside.placementsOf(id)]),
  activities: ({ placementId }, inside) => ofPlacement(placementId, inside),
  roleEvents: ({ placementId }, inside) => ofPlacement(placementId, inside),
  selfChecks: ({ placementId }, inside) => ofPlacement(placementId, inside),
  mandates: (_, inside) => [programme(inside)],
  mandatePhases: (_, inside) => [programme(inside)],
  cooperationAgreements: (_, inside) => [programme(inside), ...plannedCohorts(inside)],
  responsibilities: (_, inside) => [programme(inside)],
  governanceBodies: (_, inside) => [programme(inside)],
  bodyMeetings: (_, inside) => [programme(inside)],
  bodyDecisions: (_, inside) => [programme(inside)],
  publishedFigures: (_, inside) => [programme(inside)],
  workplacePurposes: ({ workplaceId }) => [of('workplace', workplaceId)],
  recruitments: ({ workplaceId }) => [of('workplace', workplaceId)],
  recruitmentSteps: ({ recruitmentId }, { register }) =>
    register.recruitments
      .filter(({ id }) => id === recruitmentId)
      .map(({ workplaceId }) => of('workplace', workplaceId)),
  roleAcknowledgements: ({ roleAgreementId }, inside) =>
    inside.register.roleAgreements
      .filter(({ id }) => id === roleAgreementId)
      .flatMap(({ placementId }) => ofPlacement(placementId, inside)),
  parkedQuestions: ({ placementId }, inside) => ofPlacement(placementId, inside),
  ruleRemarks: ({ personId }, inside) => [of('person', personId), programme(inside)],
  supervisionBookings: ({ placementId, supervisorId }, inside) => [
    ...ofPlacement(placementId, inside),
    of('person', supervisorId),
  ],
  bookingSteps: ({ bookingId, byPersonId }, inside) => [
    of('person', byPersonId),
    ...inside.register.supervisionBookings
      .filter(({ id }) => id === bookingId)
      .flatMap(({ placementId }) => ofPlacement(placementId, inside)),
  ],
  facilitatorAttestations: ({ personId }, inside) => [
    of('person', personId),
    ...inside.register.sessions
      .filter(({ supervisorId }) => supervisorId === personId)
      .flatMap(({ attendeeIds }) => attendeeIds.flatMap((id) => inside.placementsOf(id))),
  ],
  groupNotes: ({ sessionId }, inside) =>
    inside.register.sessions
      .filter(({ id }) => id === sessionId)
      .flatMap(({ attendeeIds }) => attendeeIds.flatMap((id) => inside.placementsOf(id))),
  nationalMemberships: ({ personId }, inside) => [of('person', personId), programme(inside)],
  forumGuests: ({ forumId }) => [of('forum', forumId)],
  forumGuestSteps: ({ guestId }, { register }) =>
    register.forumGuests.filter(({ id }) => id === guestId).map(({ forumId }) => of('forum', forumId)),
  forumEvaluations: ({ forumId }) => [of('forum', forumId)],
  placementExceptions: ({ placementId }, inside) => ofPlacement(placementId, inside),
  supervisorExceptions: ({ personId }, inside) => [
    of('person', personId),
    ...inside.placementsLedBy(personId),
  ],
  improvementIdeas: ({ workplaceId, placementId }, inside) => [
    of('workplace', workplaceId),
    ...inside.holderOf(placementId),
  ],
  improvementIdeaSteps: ({ ideaId }, { register }) =>
    register.improvementIdeas
      .filter(({ id }) => id === ideaId)
      .map(({ workplaceId }) => of('workplace', workplaceId)),
  lessons: ({ workplaceId }) => [of('workplace', workplaceId)],
  lessonSteps: ({ lessonId }, { register }) =>
    register.lessons
      .filter(({ id }) => id === lessonId)
      .map(({ workplaceId }) => of('workplace', workplaceId)),
  goals: (_, inside) => [programme(inside)],
}

/** An organisation and those below it, however deep the tree is. */
function organisationsWithin(id: string, { organisations }: Register): Set<string> {
  const within = new Set([id])
  for (const above of within) {
    for (const { id: below, parentId } of organisations) if (parentId === above) within.add(below)
  }
  return within
}

function of(kind: SubjectKind, id: string): Subject {
  return { kind, id }
}

function ofPlacement(placementId: string, inside: Inside): Subject[] {
  return [of('placement', placementId), ...inside.holderOf(placementId)]
}

/** Which municipality employs follows from the whole tree of organisations, so all of them are asked again. */
function municipalities({ register }: Inside): Subject[] {
  return register.programme.municipalityCodes.map((code) => of('municipality', code))
}

/** Whether a team belongs with the user movement follows from the tree and the agreements, so all plans are asked again. */
function plannedCohorts({ register }: Inside): Subject[] {
  return register.cohortPlans.map(({ cohortId }) => of('cohort', cohortId))
}

function forumOfMeeting(meetingId: string, { register }: Inside): Subject[] {
  return register.forumMeetings.filter(({ id }) => id === meetingId).map((each) => of('forum', each.forumId))
}

function programme({ register }: Inside): Subject {
  return of('programme', register.programme.id)
}
