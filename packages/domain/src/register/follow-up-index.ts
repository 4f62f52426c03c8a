import { lazily } from './lazily.ts'
import type { RecordId } from './record.schemas.ts'
import type { RecordOf, Register } from './register.schemas.ts'

/** The part of a register's index that holds how placements, workplaces, supervision and the role go on. */
export function indexFollowUp(register: Register) {
  const ofPlacement = <T extends { placementId: RecordId }>(records: readonly T[]) =>
    lazily(() => Map.groupBy(records, (each) => each.placementId))
  const ofWorkplace = <T extends { workplaceId: RecordId }>(records: readonly T[]) =>
    lazily(() => Map.groupBy(records, (each) => each.workplaceId))
  const ofPerson = <T extends { personId: RecordId }>(records: readonly T[]) =>
    lazily(() => Map.groupBy(records, (each) => each.personId))
  return {
    organisations: lazily(() => new Map(register.organisations.map((each) => [each.id, each]))),
    relationsByPerson: ofPerson(register.relations),
    descriptionsByAgreement: lazily(() =>
      Map.groupBy(register.roleDescriptions, (each) => each.roleAgreementId),
    ),
    acknowledgementsByAgreement: lazily(() =>
      Map.groupBy(register.roleAcknowledgements, (each) => each.roleAgreementId),
    ),
    bookingsByPlacement: ofPlacement(register.supervisionBookings),
    stepsByBooking: lazily(() => Map.groupBy(register.bookingSteps, (each) => each.bookingId)),
    nationalMembershipsByPerson: ofPerson(register.nationalMemberships),
    facilitatorsByPerson: ofPerson(register.facilitatorAttestations),
    groupNotesBySession: lazily(() => Map.groupBy(register.groupNotes, (each) => each.sessionId)),
    questionsByPlacement: ofPlacement(register.parkedQuestions),
    meetingsByPlacement: ofPlacement(register.placementMeetings),
    schedulesByPlacement: ofPlacement(register.weekSchedules),
    extractsByPlacement: ofPlacement(register.registerExtracts),
    handoversByPlacement: lazily(() => Map.groupBy(register.handovers, (each) => each.fromPlacementId)),
    plansByPlacement: ofPlacement(register.supervisionPlans),
    requestsByPlacement: ofPlacement(register.supervisionRequests),
    absencesByPerson: ofPerson(register.supervisorAbsences),
    validationsByPerson: ofPerson(register.sessionValidations),
    peerMeetingsByAttendee: lazily(() => peerMeetingsByAttendee(register)),
    activitiesByPlacement: ofPlacement(register.activities),
    roleEventsByPlacement: ofPlacement(register.roleEvents),
    selfChecksByPlacement: ofPlacement(register.selfChecks),
    stagesByWorkplace: ofWorkplace(register.workplaceStages),
    teamCountsByWorkplace: ofWorkplace(register.teamCounts),
    tasksByWorkplace: ofWorkplace(register.workplaceTasks),
    purposesByWorkplace: ofWorkplace(register.workplacePurposes),
    recruitmentsByWorkplace: ofWorkplace(register.recruitments),
    stepsByRecruitment: lazily(() => Map.groupBy(register.recruitmentSteps, (each) => each.recruitmentId)),
    ideasByWorkplace: ofWorkplace(register.improvementIdeas),
    stepsByIdea: lazily(() => Map.groupBy(register.improvementIdeaSteps, (each) => each.ideaId)),
    userMovementSessionsByWorkplace: ofWorkplace(register.userMovementSessions),
  }
}

function peerMeetingsByAttendee(register: Register): ReadonlyMap<RecordId, RecordOf<'peerMeetings'>[]> {
  const meetings = new Map<RecordId, RecordOf<'peerMeetings'>[]>()
  for (const meeting of register.peerMeetings) {
    for (const attendeeId of new Set(meeting.attendeeIds)) {
      const attended = meetings.get(attendeeId)
      if (attended === undefined) meetings.set(attendeeId, [meeting])
      else attended.push(meeting)
    }
  }
  return meetings
}
