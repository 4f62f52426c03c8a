import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said, testLawsOfAnswers } from '../../scripts/laws-of-answers.ts'
import { addDays } from '../calendar/day.ts'
import { followUpFindingCodes } from '../nsph/follow-up-codes.ts'
import { activityCategories } from '../role/role.schemas.ts'
import type { Assessment } from '../rules/assessment.schemas.ts'
import { compile } from '../rules/compile.ts'
import { recordId } from '../testing/facts.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { municipalityId, placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { workplaceStageNames } from '../workplaces/workplace.schemas.ts'
import { assessRegister } from './assess-register.ts'
import type { Register } from './register.schemas.ts'

// Records as untidy as they come, in two years around the days that are asked about, with every rule in force.
const firstDay = '2022-06-01'
const day = fc.integer({ min: 0, max: 800 }).map((step) => addDays(firstDay, step))
const maybeDay = fc.option(day)
const period = fc.record({ from: day, until: maybeDay })
const personId = fc.integer({ min: 1, max: 5 }).map(recordId)
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 4) => fc.array(arbitrary, { maxLength: most })
const numbered = <T extends object>(first: number, all: readonly T[]) =>
  all.map((fields, at) => record(first + at, fields))
const inPlacement = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape).map((fields) => ({ ...fields, placementId }))
const atWorkplace = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape).map((fields) => ({ ...fields, workplaceId }))
const outcomes = fc.constantFrom('contact-made' as const, 'declined' as const, 'lost-contact' as const)

const stepsOfRecruitment = ([, agreedOn, calledOffOn]: [string, string | null, string | null], at: number) =>
  [
    { step: 'criteria-agreed' as const, on: agreedOn, criteria: ['Own experience'] },
    { step: 'called-off' as const, on: calledOffOn, criteria: [] },
  ].flatMap(({ on, ...step }) => (on === null ? [] : [{ ...step, on, recruitmentId: recordId(3600 + at) }]))

const stepOfBooking = ([, , on]: [string, number, string | null], at: number) =>
  on === null
    ? []
    : [
        {
          bookingId: recordId(4000 + at),
          step: 'cancelled' as const,
          on,
          byPersonId: recordId(2),
          reason: 'other' as const,
          sessionId: null,
        },
      ]

const registers: fc.Arbitrary<Register> = fc
  .record({
    workplaceStages: few(
      fc.tuple(period, fc.constantFrom(...workplaceStageNames), fc.option(fc.constant('The board'))),
    ),
    teamCounts: few(
      atWorkplace({
        countedOn: day,
        present: fc.integer({ min: 0, max: 9 }),
        introduced: fc.integer({ min: 0, max: 9 }),
      }),
    ),
    workplaceTasks: few(atWorkplace({ setOn: day, dueOn: maybeDay, doneOn: maybeDay, droppedOn: maybeDay })),
    userMovementSessions: few(atWorkplace({ heldOn: day })),
    workplacePurposes: few(atWorkplace({ from: day, until: maybeDay }), 2),
    recruitments: few(fc.tuple(day, maybeDay, maybeDay), 2),
    ideas: few(fc.tuple(day, maybeDay), 3),
    roleAcknowledgements: few(fc.tuple(day, fc.integer({ min: 0, max: 9 })), 2),
    bookings: few(fc.tuple(day, fc.integer({ min: 0, max: 60 }), maybeDay)),
    facilitators: few(fc.record({ personId, from: day, until: maybeDay }), 2),
    groupNotes: few(fc.tuple(fc.integer({ min: 900, max: 901 }), day, fc.boolean()), 3),
    parkedQuestions: few(inPlacement({ sharedOn: maybeDay, takenUpOn: maybeDay, withdrawnOn: maybeDay }), 2),
    placementMeetings: few(
      inPlacement({
        kind: fc.constantFrom(
          'check-in' as const,
          'reflection' as const,
          'six-month-review' as const,
          'twelve-month-review' as const,
        ),
        plannedOn: day,
        heldOn: maybeDay,
        cancelledOn: maybeDay,
        present: fc.subarray([
          'unit-manager' as const,
          'section-manager' as const,
          'service-developer' as const,
        ]),
      }),
    ),
    weekSchedules: few(fc.tuple(period, fc.integer({ min: 0, max: 600 }))),
    handovers: few(fc.record({ offeredOn: day, outcome: fc.option(outcomes), outcomeOn: maybeDay })),
    supervisionPlans: few(fc.tuple(period, fc.integer({ min: 1, max: 60 }))),
    supervisionRequests: few(inPlacement({ askedOn: day, repliedOn: maybeDay, withdrawnOn: maybeDay })),
    supervisorAbsences: few(fc.tuple(period, personId, fc.option(personId))),
    sessionValidations: few(fc.record({ personId, agrees: fc.boolean(), validatedOn: day })),
    peerMeetings: few(
      fc.record({
        kind: fc.constantFrom(
          'coordinator' as const,
          'exchange' as const,
          'supervisors' as const,
          'further-training' as const,
        ),
        heldOn: day,
        attendeeIds: fc.array(personId, { minLength: 1, maxLength: 3 }),
      }),
    ),
    activities: few(
      inPlacement({
        heldOn: day,
        category: fc.constantFrom(...activityCategories),
        minutes: fc.integer({ min: 1, max: 300 }),
      }),
      9,
    ),
    roleEvents: few(
      inPlacement({
        notedOn: day,
        kind: fc.constantFrom('out-of-role' as const, 'boundary' as const),
        closedOn: maybeDay,
      }),
    ),
    selfChecks: few(
      inPlacement({
        answeredOn: day,
        by: fc.constantFrom('peer-supporter' as const, 'supervisor' as const),
        scores: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
      }),
    ),
    groups: few(fc.tuple(day, fc.integer({ min: 2, max: 9 })), 2),
    posts: few(fc.tuple(period, fc.option(fc.integer({ min: 1, max: 100 }))), 2),
    otherPlacements: few(fc.tuple(period, fc.option(fc.integer({ min: 1, max: 100 }))), 2),
  })
  .map((made) => ({
    ...soundRegister(),
    placements: [
      ...soundRegister().placements,
      ...numbered(
        3500,
        made.otherPlacements.map(([days, fraction]) => ({
          personId: recordId(1),
          employerId: municipalityId,
          workplaceId,
          supportOrganisationId: null,
          fraction,
          ...days,
        })),
      ),
    ],
    sessions: [
      ...soundRegister().sessions,
      ...numbered(
        900,
        made.groups.map(([heldOn, people]) => ({
          heldOn,
          form: 'group' as const,
          supervisorId: recordId(2),
          attendeeIds: [1, 3, 4, 5, 6, 7, 8, 9, 10].slice(0, people).map(recordId),
          minutes: null,
          themes: [],
        })),
      ),
    ],
    roles: numbered(
      1000,
      made.posts.map(([days, fraction]) => ({
        personId: recordId(2),
        role: 'supervisor' as const,
        organisationId: null,
        fraction,
        ...days,
      })),
    ),
    workplaceStages: numbered(
      2000,
      made.workplaceStages.map(([days, stage, decision]) => ({
        workplaceId,
        stage,
        origin: null,
        decision,
        ...days,
      })),
    ),
    teamCounts: numbered(2100, made.teamCounts),
    workplaceTasks: numbered(
      2200,
      made.workplaceTasks.map((task) => ({
        ...task,
        kind: 'manager' as const,
        title: 'Tell about the role',
      })),
    ),
    userMovementSessions: numbered(
      2300,
      made.userMovementSessions.map((session) => ({ ...session, participants: null })),
    ),
    workplacePurposes: numbered(
      3500,
      made.workplacePurposes.map((each) => ({ ...each, purposes: ['support' as const] })),
    ),
    recruitments: numbered(
      3600,
      made.recruitments.map(([openedOn]) => ({ workplaceId, openedOn, posts: 1 })),
    ),
    improvementIdeas: numbered(
      5000,
      made.ideas.map(([notedOn]) => ({ workplaceId, placementId, notedOn, text: 'Say who to ask' })),
    ),
    improvementIdeaSteps: numbered(
      5100,
      made.ideas.flatMap(([, on], at) =>
        on === null ? [] : [{ ideaId: recordId(5000 + at), step: 'taken-up' as const, on, text: null }],
      ),
    ),
    roleAcknowledgements: numbered(
      3800,
      made.roleAcknowledgements.map(([acknowledgedOn, acknowledged]) => ({
        roleAgreementId: recordId(60),
        acknowledgedOn,
        team: 9,
        acknowledged,
      })),
    ),
    supervisionBookings: numbered(
      4000,
      made.bookings.map(([bookedOn, days]) => ({
        placementId,
        form: 'individual' as const,
        supervisorId: recordId(2),
        bookedOn,
        bookedFor: addDays(bookedOn, days),
        movedFromId: null,
      })),
    ),
    bookingSteps: numbered(4100, made.bookings.flatMap(stepOfBooking)),
    facilitatorAttestations: numbered(
      4200,
      made.facilitators.map((each) => ({ ...each, basis: 'training' as const, attestedBy: null })),
    ),
    groupNotes: numbered(
      4300,
      made.groupNotes.map(([session, notedOn, everyoneSpoke]) => ({
        sessionId: recordId(session),
        notedOn,
        everyoneSpoke,
      })),
    ),
    parkedQuestions: numbered(
      3900,
      made.parkedQuestions.map((each) => ({ ...each, parkedOn: firstDay, text: 'How do I end a talk?' })),
    ),
    recruitmentSteps: numbered(3700, made.recruitments.flatMap(stepsOfRecruitment)),
    placementMeetings: numbered(
      2400,
      made.placementMeetings.map((meeting) => ({ ...meeting, outcome: null })),
    ),
    weekSchedules: numbered(
      2500,
      made.weekSchedules.map(([days, each]) => ({
        placementId,
        minutes: Array(7).fill(each) as number[],
        ...days,
      })),
    ),
    handovers: numbered(
      2600,
      made.handovers.map((each) => ({ ...each, fromPlacementId: placementId, toPlacementId: recordId(11) })),
    ),
    supervisionPlans: numbered(
      2700,
      made.supervisionPlans.map(([days, everyDays]) => ({
        placementId,
        steps: [{ afterMonths: 0, everyDays }],
        groupEveryDays: 61 - everyDays,
        ...days,
      })),
    ),
    supervisionRequests: numbered(
      2800,
      made.supervisionRequests.map((request) => ({ ...request, repliedById: null })),
    ),
    supervisorAbsences: numbered(
      2900,
      made.supervisorAbsences.map(([days, id, coverPersonId]) => ({ personId: id, coverPersonId, ...days })),
    ),
    sessionValidations: numbered(
      3000,
      made.sessionValidations.map((each) => ({ ...each, sessionId: recordId(100) })),
    ),
    peerMeetings: numbered(3100, made.peerMeetings),
    activities: numbered(
      3200,
      made.activities.map((each) => ({
        ...each,
        mode: 'group' as const,
        planned: true,
        place: 'inside' as const,
        heads: null,
      })),
    ),
    roleEvents: numbered(
      3300,
      made.roleEvents.map((each) => ({ ...each, task: null, raisedTo: null, raisedOn: null, outcome: null })),
    ),
    selfChecks: numbered(3400, made.selfChecks),
  }))

const ask = (register: Register, on: string) => assessRegister(compile(followedUpRulebook, on), register)

describe('how things go on, in any register', () => {
  it('comes to every finding but the one of a law that is younger', () => {
    const found = new Set(
      fc
        .sample(fc.tuple(registers, day), { numRuns: 400, seed: 3 })
        .flatMap(([register, on]) => ask(register, on))
        .flatMap(({ findings }) => findings.map(({ code }) => code)),
    )
    expect(followUpFindingCodes.filter((code) => !found.has(code))).toEqual(['REGISTER_EXTRACT_MISSING'])
  })

  testLawsOfAnswers(registers, day, ask)

  it('what was held or said on later days does not matter', () => {
    fc.assert(
      fc.property(registers, day, (register, on) => {
        const known: Register = {
          ...register,
          sessions: register.sessions.filter(({ heldOn }) => heldOn <= on),
          teamCounts: register.teamCounts.filter(({ countedOn }) => countedOn <= on),
          workplaceTasks: register.workplaceTasks.filter(({ setOn }) => setOn <= on),
          userMovementSessions: register.userMovementSessions.filter(({ heldOn }) => heldOn <= on),
          placementMeetings: register.placementMeetings.filter(({ heldOn }) => (heldOn ?? on) <= on),
          supervisionBookings: register.supervisionBookings.filter(({ bookedOn }) => bookedOn <= on),
          groupNotes: register.groupNotes.filter(({ notedOn }) => notedOn <= on),
          recruitments: register.recruitments.filter(({ openedOn }) => openedOn <= on),
          improvementIdeas: register.improvementIdeas.filter(({ notedOn }) => notedOn <= on),
          improvementIdeaSteps: register.improvementIdeaSteps.filter((each) => each.on <= on),
          roleAcknowledgements: register.roleAcknowledgements.filter((each) => each.acknowledgedOn <= on),
          parkedQuestions: register.parkedQuestions.filter(({ sharedOn }) => (sharedOn ?? on) <= on),
          handovers: register.handovers.filter(({ offeredOn }) => offeredOn <= on),
          supervisionRequests: register.supervisionRequests.filter(({ askedOn }) => askedOn <= on),
          sessionValidations: register.sessionValidations.filter(({ validatedOn }) => validatedOn <= on),
          peerMeetings: register.peerMeetings.filter(({ heldOn }) => heldOn <= on),
          activities: register.activities.filter(({ heldOn }) => heldOn <= on),
          roleEvents: register.roleEvents.filter(({ notedOn }) => notedOn <= on),
          selfChecks: register.selfChecks.filter(({ answeredOn }) => answeredOn <= on),
        }
        const answers = (assessments: Assessment[]) =>
          assessments.map((each) => ({ ...said(each), changesOn: null }))
        expect(answers(ask(known, on))).toEqual(answers(ask(register, on)))
      }),
      { numRuns: 100 },
    )
  })
})
