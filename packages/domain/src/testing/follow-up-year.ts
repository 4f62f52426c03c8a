import type { Register } from '../register/register.schemas.ts'
import { supervisorId } from './facts.ts'
import { coordinatorId, person, placementId, record, workplaceId } from './register.ts'

/** One record of each kind about how the placement of the sound register goes on. */
export function followUpYear(): Partial<Register> {
  const since = { from: '2022-01-10', until: null }
  return {
    workplaceStages: [record(210, { workplaceId, stage: 'settled', origin: null, decision: null, ...since })],
    teamCounts: [record(211, { workplaceId, countedOn: '2022-02-01', present: 20, introduced: 18 })],
    workplaceTasks: [
      record(212, {
        workplaceId,
        kind: 'manager',
        title: 'Berätta om rollen på arbetsplatsträffen',
        setOn: '2021-12-01',
        dueOn: '2022-01-31',
        doneOn: '2022-01-20',
        droppedOn: null,
      }),
    ],
    userMovementSessions: [record(213, { workplaceId, heldOn: '2021-11-30', participants: 12 })],
    workplacePurposes: [record(227, { workplaceId, purposes: ['support', 'rehabilitation'], ...since })],
    recruitments: [record(228, { workplaceId, openedOn: '2021-09-01', posts: 1 })],
    recruitmentSteps: [
      record(229, {
        recruitmentId: record(228, {}).id,
        step: 'criteria-agreed',
        on: '2021-09-08',
        criteria: ['Egen erfarenhet', 'Vill lyssna'],
      }),
    ],
    roleDescriptions: [
      record(214, {
        placementId,
        draftedOn: '2021-12-20',
        roleAgreementId: record(60, {}).id,
        discardedOn: null,
        coreTask: 'Stödja återhämtning utifrån egen erfarenhet',
        does: ['Samtal', 'Promenader'],
        doesNot: ['Läkemedel'],
        relations: ['Kompletterar skötarens arbete'],
        limits: ['Inga journalanteckningar'],
        managementOn: '2021-12-01',
        staffOn: '2021-12-02',
        serviceOn: null,
        patientsOn: '2021-12-03',
        adapted: true,
        replacesProfession: false,
      }),
    ],
    placementExceptions: [
      record(238, { placementId, decidedBy: 'Socialnämnden', reason: 'Introduktionen hölls i januari' }),
    ],
    supervisorExceptions: [
      record(239, {
        personId: coordinatorId,
        from: '2022-01-10',
        until: '2022-07-01',
        decidedBy: 'Styrgruppen',
        reason: 'Ingen annan förrän i juli',
      }),
    ],
    improvementIdeas: [
      record(240, {
        workplaceId,
        placementId,
        notedOn: '2023-05-04',
        text: 'Berätta för alla som kommer vad som händer första dagen.',
      }),
    ],
    improvementIdeaSteps: [
      record(241, { ideaId: record(240, {}).id, step: 'taken-up', on: '2023-05-11', text: null }),
    ],
    lessons: [
      record(236, {
        workplaceId,
        notedOn: '2023-05-02',
        title: 'Börja med nattpersonalen',
        text: 'De är sällan där när rollen berättas om.',
      }),
    ],
    lessonSteps: [record(237, { lessonId: record(236, {}).id, step: 'shared-in-region', on: '2023-05-10' })],
    roleAcknowledgements: [
      record(230, {
        roleAgreementId: record(60, {}).id,
        acknowledgedOn: '2022-02-01',
        team: 20,
        acknowledged: 19,
      }),
    ],
    parkedQuestions: [
      record(231, {
        placementId,
        parkedOn: '2023-05-30',
        text: 'Hur avslutar jag ett samtal?',
        sharedOn: '2023-05-31',
        takenUpOn: '2023-06-01',
        withdrawnOn: null,
      }),
    ],
    supervisionBookings: [
      record(232, {
        placementId,
        form: 'individual',
        supervisorId,
        bookedOn: '2023-05-08',
        bookedFor: '2023-05-22',
        movedFromId: null,
      }),
    ],
    bookingSteps: [
      record(233, {
        bookingId: record(232, {}).id,
        step: 'kept',
        on: '2023-05-22',
        byPersonId: supervisorId,
        reason: null,
        sessionId: record(100, {}).id,
      }),
    ],
    facilitatorAttestations: [
      record(234, { personId: supervisorId, basis: 'training', attestedBy: 'Samordnaren', ...since }),
    ],
    groupNotes: [record(235, { sessionId: record(101, {}).id, notedOn: '2023-06-01', everyoneSpoke: true })],
    placementMeetings: [
      record(215, {
        placementId,
        kind: 'six-month-review',
        plannedOn: '2022-07-10',
        heldOn: '2022-07-11',
        cancelledOn: null,
        present: ['unit-manager', 'peer-supporter'],
        outcome: 'settling',
      }),
    ],
    weekSchedules: [record(216, { placementId, minutes: [480, 480, 480, 360, 0, 0, 0], ...since })],
    registerExtracts: [
      record(217, { placementId, seenOn: '2022-01-03', seenBy: 'Enhetschefen', requiredBy: 'other-law' }),
    ],
    handovers: [
      record(218, {
        fromPlacementId: placementId,
        toPlacementId: placementId,
        offeredOn: '2023-03-01',
        outcome: 'contact-made',
        outcomeOn: '2023-03-20',
      }),
    ],
    supervisionPlans: [
      record(219, {
        placementId,
        steps: [
          { afterMonths: 0, everyDays: 14 },
          { afterMonths: 6, everyDays: 28 },
        ],
        groupEveryDays: 31,
        ...since,
      }),
    ],
    supervisionRequests: [
      record(220, {
        placementId,
        askedOn: '2023-05-02',
        repliedOn: '2023-05-03',
        repliedById: supervisorId,
        withdrawnOn: null,
      }),
    ],
    supervisorAbsences: [
      record(221, { personId: supervisorId, coverPersonId: coordinatorId, ...since, until: '2022-02-01' }),
    ],
    sessionValidations: [
      record(222, {
        sessionId: record(100, {}).id,
        personId: person(1).id,
        agrees: true,
        validatedOn: '2023-05-23',
      }),
    ],
    peerMeetings: [
      record(223, { kind: 'exchange', heldOn: '2023-04-12', attendeeIds: [person(1).id, coordinatorId] }),
    ],
    activities: [
      record(224, {
        placementId,
        heldOn: '2023-06-01',
        category: 'conversation',
        mode: 'individual',
        planned: false,
        place: 'outside',
        minutes: 40,
        heads: 1,
      }),
    ],
    roleEvents: [
      record(225, {
        placementId,
        notedOn: '2023-04-02',
        kind: 'out-of-role',
        task: 'medicines',
        raisedTo: 'support-organisation',
        raisedOn: '2023-04-04',
        closedOn: '2023-05-01',
        outcome: 'task-stopped',
      }),
    ],
    selfChecks: [
      record(226, { placementId, answeredOn: '2023-05-05', by: 'peer-supporter', scores: [5, 4, 4, 3] }),
    ],
  }
}
