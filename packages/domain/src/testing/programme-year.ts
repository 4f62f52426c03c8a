import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { lineManagerId, peerSupporterId, recordId } from './facts.ts'
import { coordinatorId, municipalityId, record, regionId, workplaceId } from './register.ts'

/**
 * One record at least of each kind that follows training, the programme and influence, which fit the sound register;
 * they belong to a round, a seat, a fault and a goal that the register has besides.
 */
export function programmeYear({
  cohortId,
  seatId,
  faultId,
  goalId,
}: Record<'cohortId' | 'seatId' | 'faultId' | 'goalId', RecordId>): Partial<Register> {
  return { ...trainingYear(cohortId, seatId), ...governanceYear(goalId), ...influenceYear(faultId) }
}

function trainingYear(cohortId: RecordId, seatId: RecordId): Partial<Register> {
  const plan = { orderedOn: '2021-05-03', openedOn: '2021-05-10', applyBy: '2021-06-30', calledOffOn: null }
  return {
    cohortPlans: [record(400, { cohortId, teamId: null, seats: 6, ...plan })],
    agreedPosts: [
      record(401, {
        cohortId,
        workplaceId,
        posts: 6,
        agreedOn: '2021-04-12',
        fundedOn: '2021-04-20',
        withdrawnOn: null,
      }),
    ],
    trainingExceptions: [
      record(402, {
        gate: 'funded-posts',
        cohortId,
        personId: null,
        decidedBy: 'The steering group',
        reason: 'Two posts are decided in June',
        from: '2021-05-03',
        until: '2021-08-01',
      }),
    ],
    applications: [
      record(403, { cohortId, personId: peerSupporterId, source: 'self', appliedOn: '2021-05-17' }),
    ],
    applicationSteps: [record(404, { applicationId: recordId(403), step: 'admitted', on: '2021-06-14' })],
    seatWorkplaces: [record(405, { seatId, workplaceId, from: '2021-06-21', until: null })],
    trainingDays: [record(406, { cohortId, heldOn: '2021-09-06', practical: true })],
    attendances: [record(407, { trainingDayId: recordId(406), personId: peerSupporterId, on: '2021-09-06' })],
    gatherings: [
      record(408, {
        cohortId,
        kind: 'reunion',
        heldOn: '2022-05-12',
        invitedIds: [peerSupporterId, coordinatorId],
        attendeeIds: [peerSupporterId],
      }),
    ],
    graduateContacts: [record(409, { personId: peerSupporterId, on: '2023-01-19' })],
  }
}

function governanceYear(goalId: RecordId): Partial<Register> {
  const since = { from: '2021-01-01', until: null }
  return {
    mandatePhases: [
      record(420, { mandateId: recordId(110), phase: 'maintenance-and-development', ...since }),
    ],
    cooperationAgreements: [
      record(421, { name: 'Samverkan om peer support', partyIds: [municipalityId, regionId], ...since }),
    ],
    responsibilities: [record(422, { organisationId: regionId, matter: 'collegial-context', ...since })],
    governanceBodies: [record(423, { name: 'Styrgruppen', kind: 'steering-group', ...since })],
    nationalMemberships: [record(428, { personId: coordinatorId, ...since })],
    ruleRemarks: [
      record(427, {
        ruleId: 'nsph/supervision-group-size',
        personId: peerSupporterId,
        as: 'peer-supporter',
        sentOn: '2023-04-03',
        text: 'Fem är bättre än sex',
        takenOnOn: '2023-04-10',
        answeredOn: null,
        answer: null,
        answerText: null,
        withdrawnOn: null,
      }),
    ],
    bodyMeetings: [record(424, { bodyId: recordId(423), heldOn: '2023-03-09' })],
    bodyDecisions: [
      record(425, { bodyId: recordId(423), decidedOn: '2023-03-09', matter: 'Fler tjänster', goalId }),
    ],
    publishedFigures: [
      record(426, {
        figure: 'network',
        value: 80,
        quality: 'approximate',
        publishedOn: '2023-02-01',
        publishedIn: 'Webbplatsen',
      }),
    ],
  }
}

function influenceYear(faultId: RecordId): Partial<Register> {
  const meeting = { cancelled: false, minutesSentOn: '2023-06-02', minutesReceivedOn: '2023-06-05' }
  return {
    forums: [
      record(440, {
        name: 'Forum för inflytande',
        kind: 'forum',
        workplaceIds: [workplaceId],
        managerId: lineManagerId,
        everyDays: 7,
        from: '2023-01-13',
        until: null,
      }),
    ],
    faultSteps: [record(441, { faultId, step: 'accepted', on: '2023-02-10', forumId: null, answer: null })],
    forumMeetings: [record(442, { forumId: recordId(440), heldOn: '2023-06-02', ...meeting })],
    forumPoints: [record(443, { meetingId: recordId(442), topic: 'comfort', text: 'Fler bänkar ute' })],
    forumGuests: [
      record(445, {
        forumId: recordId(440),
        plannedOn: '2023-05-12',
        plannedFor: '2023-06-02',
        role: 'budget-and-debt-adviser',
        organisation: 'Kommunen',
      }),
    ],
    forumGuestSteps: [record(446, { guestId: recordId(445), step: 'came', on: '2023-06-02' })],
    forumEvaluations: [
      record(447, {
        forumId: recordId(440),
        evaluatedOn: '2023-06-02',
        outcome: 'goes-on',
        patients: 6,
        staff: 2,
      }),
    ],
    pointSteps: [
      record(444, {
        pointId: recordId(443),
        step: 'taken-on',
        on: '2023-06-02',
        ownerId: lineManagerId,
        answer: null,
        meetingId: null,
      }),
    ],
  }
}
