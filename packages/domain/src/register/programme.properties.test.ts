import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testLawsOfAnswers } from '../../scripts/laws-of-answers.ts'
import { addDays } from '../calendar/day.ts'
import { decideTakeFaultStep } from '../influence/system-fault.ts'
import { decideSignCooperationAgreement } from '../programme/cooperation.ts'
import { decideHoldBodyMeeting } from '../programme/governance.ts'
import { compile } from '../rules/compile.ts'
import { recordId } from '../testing/facts.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { organisation, person, record, registerWith } from '../testing/register.ts'
import { decideAgreePosts } from '../training/agree-posts.ts'
import { decideHoldGathering, decideNoteContact } from '../training/alumni.ts'
import { assessRegister } from './assess-register.ts'
import { applyChange, type Decision } from './change.ts'
import type { Register } from './register.schemas.ts'

// Rounds, faults, forums and bodies as untidy as they come, where a region follows everything up.
const firstDay = '2022-06-01'
const day = fc.integer({ min: 0, max: 700 }).map((step) => addDays(firstDay, step))
const maybe = fc.option(day, { freq: 2 })
const period = fc.record({ from: day, until: maybe })
const nothing = fc.constant(null)
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 5) => fc.array(arbitrary, { maxLength: most })
const of = (first: number, last: number) => fc.integer({ min: first, max: last }).map(recordId)
const numbered = <T extends object>(first: number, all: T[]) =>
  all.map((fields, at) => record(first + at, fields))
const people = of(1, 6)
const cohorts = of(100, 101)
const faults = of(200, 202)
const forums = of(300, 301)

const registers: fc.Arbitrary<Register> = fc
  .record({
    cohorts: fc.array(fc.record({ number: fc.constant('1'), startsOn: day, endsOn: maybe }), {
      minLength: 2,
      maxLength: 2,
    }),
    cohortPlans: few(
      fc.record({
        cohortId: cohorts,
        orderedOn: day,
        teamId: fc.option(of(21, 23)),
        seats: fc.integer({ min: 1, max: 4 }),
        openedOn: maybe,
        applyBy: maybe,
        calledOffOn: maybe,
      }),
      3,
    ),
    agreedPosts: few(
      fc.record({
        cohortId: cohorts,
        workplaceId: of(20, 20),
        posts: fc.integer({ min: 1, max: 3 }),
        agreedOn: day,
        fundedOn: maybe,
        withdrawnOn: maybe,
      }),
    ),
    trainingExceptions: few(
      fc.record({
        gate: fc.constantFrom('funded-posts' as const, 'completed-training' as const),
        cohortId: fc.option(cohorts),
        personId: fc.option(people),
        decidedBy: fc.constant('Somebody'),
        reason: fc.constant('Why'),
        from: day,
        until: maybe,
      }),
    ),
    seats: few(
      fc.record({
        cohortId: cohorts,
        personId: people,
        outcome: fc.constantFrom('ongoing' as const, 'passed' as const, 'discontinued' as const),
        outcomeOn: maybe,
      }),
    ),
    seatWorkplaces: few(
      fc.record({ seatId: of(500, 504), workplaceId: of(20, 20), from: day, until: maybe }),
    ),
    trainingDays: few(fc.record({ cohortId: cohorts, heldOn: day, practical: fc.boolean() })),
    attendances: few(fc.record({ trainingDayId: of(700, 704), personId: people, on: day })),
    gatherings: few(
      fc.record({
        cohortId: cohorts,
        kind: fc.constantFrom('reunion' as const, 'further-training' as const),
        heldOn: day,
        invitedIds: few(people),
        attendeeIds: few(people),
      }),
    ),
    graduateContacts: few(fc.record({ personId: people, on: day })),
    attestations: few(
      fc.record({ personId: people, ownExperience: fc.boolean(), attestedOn: day, attestedBy: nothing }),
    ),
    certificates: few(
      fc.record({ personId: people, cohortId: nothing, issuedOn: day, until: maybe, issuer: nothing }),
    ),
    goals: few(
      fc.record({
        measure: fc.constantFrom('employed' as const, 'municipalities' as const),
        baseline: fc.constant(1),
        target: fc.integer({ min: 0, max: 3 }),
        setOn: day,
        dueOn: maybe,
      }),
    ),
    cooperationAgreements: few(
      fc.record({
        name: fc.constant('A'),
        partyIds: fc.subarray([recordId(21), recordId(22), recordId(23)], { minLength: 2 }),
        from: day,
        until: maybe,
      }),
      3,
    ),
    responsibilities: few(
      fc.record({
        organisationId: of(22, 24),
        matter: fc.constantFrom('collegial-context' as const, 'method-support' as const),
        from: day,
        until: maybe,
      }),
    ),
    governanceBodies: few(
      fc.record({
        name: fc.constant('B'),
        kind: fc.constant('steering-group' as const),
        from: day,
        until: maybe,
      }),
      2,
    ),
    bodyMeetings: few(fc.record({ bodyId: of(900, 901), heldOn: day })),
    publishedFigures: few(
      fc.record({
        figure: fc.constantFrom('network' as const, 'employed' as const, 'national' as const),
        value: fc.integer({ min: 0, max: 4 }),
        quality: fc.constantFrom('counted' as const, 'approximate' as const, 'expected' as const),
        publishedOn: day,
        publishedIn: fc.constant(null),
      }),
    ),
    placements: few(fc.tuple(people, period), 3),
    networkMemberships: few(fc.tuple(people, period), 3),
    systemFaults: fc.array(
      fc.record({
        notedOn: day,
        description: fc.constant('Seen'),
        reportedById: people,
        liftedTo: fc.constant(null),
        liftedOn: maybe,
        answer: fc.option(fc.constant('Yes')),
        toldBack: fc.boolean(),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    faultSteps: few(
      fc.record({
        faultId: faults,
        step: fc.constantFrom(
          'accepted' as const,
          'declined' as const,
          'lifted' as const,
          'answered' as const,
          'told-back' as const,
        ),
        on: day,
        forumId: fc.constant(null),
        answer: fc.constant(null),
      }),
      8,
    ),
    forums: fc.array(
      fc.record({
        name: fc.constant('F'),
        kind: fc.constant('forum' as const),
        workplaceIds: fc.array(of(20, 20), { minLength: 1, maxLength: 1 }),
        managerId: fc.option(people),
        everyDays: fc.option(fc.integer({ min: 1, max: 40 })),
        from: day,
        until: maybe,
      }),
      { minLength: 2, maxLength: 2 },
    ),
    forumMeetings: few(
      fc.record({
        forumId: forums,
        heldOn: day,
        cancelled: fc.boolean(),
        minutesSentOn: maybe,
        minutesReceivedOn: maybe,
      }),
      6,
    ),
    forumPoints: few(
      fc.record({
        meetingId: of(1000, 1005),
        topic: fc.constant('comfort' as const),
        text: fc.constant('T'),
      }),
    ),
    pointSteps: few(
      fc.record({
        pointId: of(1100, 1104),
        step: fc.constantFrom('taken-on' as const, 'answered' as const, 'told-back' as const),
        on: day,
        ownerId: fc.constant(null),
        answer: fc.constant(null),
        meetingId: fc.constant(null),
      }),
      8,
    ),
  })
  .map(({ placements, networkMemberships, ...made }) =>
    registerWith({
      people: [1, 2, 3, 4, 5, 6].map(person),
      organisations: [
        organisation(20),
        organisation(21, { functions: ['principal-municipality'], municipalityCode: '0680' }),
        organisation(22, { functions: ['user-organisation'] }),
        organisation(23, { functions: ['training-and-coordination-team'] }),
        organisation(24, { functions: ['national'] }),
      ],
      cohorts: numbered(100, made.cohorts),
      cohortPlans: numbered(400, made.cohortPlans),
      agreedPosts: numbered(420, made.agreedPosts),
      trainingExceptions: numbered(440, made.trainingExceptions),
      seats: numbered(500, made.seats),
      seatWorkplaces: numbered(600, made.seatWorkplaces),
      trainingDays: numbered(700, made.trainingDays),
      attendances: numbered(720, made.attendances),
      gatherings: numbered(740, made.gatherings),
      graduateContacts: numbered(760, made.graduateContacts),
      attestations: numbered(780, made.attestations),
      certificates: numbered(800, made.certificates),
      goals: numbered(820, made.goals),
      cooperationAgreements: numbered(840, made.cooperationAgreements),
      responsibilities: numbered(860, made.responsibilities),
      governanceBodies: numbered(900, made.governanceBodies),
      bodyMeetings: numbered(920, made.bodyMeetings),
      publishedFigures: numbered(940, made.publishedFigures),
      placements: numbered(
        960,
        placements.map(([personId, days]) => ({
          personId,
          employerId: recordId(21),
          workplaceId: recordId(20),
          supportOrganisationId: null,
          fraction: null,
          ...days,
        })),
      ),
      networkMemberships: numbered(
        980,
        networkMemberships.map(([personId, days]) => ({
          personId,
          municipalityCode: null,
          assignment: null,
          recoveryCollege: null,
          lastContactOn: null,
          ...days,
        })),
      ),
      systemFaults: numbered(200, made.systemFaults),
      faultSteps: numbered(240, made.faultSteps),
      forums: numbered(300, made.forums),
      forumMeetings: numbered(1000, made.forumMeetings),
      forumPoints: numbered(1100, made.forumPoints),
      pointSteps: numbered(1200, made.pointSteps),
    }),
  )

const kinds = new Set(['cohort', 'person', 'programme', 'system-fault', 'forum'])
const ask = (register: Register, on: string) =>
  assessRegister(compile(followedUpRulebook, on), register).filter(({ subject }) => kinds.has(subject.kind))

testLawsOfAnswers(registers, day, ask)

describe('mending removes that finding and brings no other', () => {
  type Mend = (register: Register, subjectId: string, on: string) => Decision
  const fresh = recordId(9000)
  const mends: [code: string, mend: Mend][] = [
    [
      'COOPERATION_AGREEMENT_MISSING',
      (register, _id, on) =>
        decideSignCooperationAgreement(
          { id: fresh, name: 'A', partyIds: [recordId(21), recordId(22)], from: on, until: null },
          register,
          on,
        ),
    ],
    [
      'GOVERNANCE_MEETING_OVERDUE',
      (register, _id, on) => {
        const body = register.governanceBodies.find(
          ({ from, until }) => from <= on && (until === null || on < until),
        )
        return decideHoldBodyMeeting({ id: fresh, bodyId: body?.id ?? '', heldOn: on }, register, on)
      },
    ],
    [
      'LOST_CONTACT',
      (register, personId, on) => decideNoteContact({ id: fresh, personId, on }, register, on),
    ],
    [
      'SEATS_ABOVE_FUNDED_POSTS',
      (register, cohortId, on) =>
        decideAgreePosts(
          { id: fresh, cohortId, workplaceId: recordId(20), posts: 9, agreedOn: on, fundedOn: on },
          register,
          on,
        ),
    ],
    [
      'FAULT_NOT_ASSESSED',
      (register, faultId, on) =>
        decideTakeFaultStep(
          {
            id: fresh,
            version: 1,
            faultId,
            step: 'accepted',
            on,
            forumId: null,
            answer: null,
            liftedTo: null,
            text: null,
          },
          register,
          on,
        ),
    ],
    [
      'REUNION_MISSING',
      (register, cohortId, on) => {
        const group = register.seats.filter(
          (seat) => seat.cohortId === cohortId && seat.outcome !== 'discontinued',
        )
        const invitedIds = [...new Set(group.map(({ personId }) => personId))]
        return decideHoldGathering(
          { id: fresh, cohortId, kind: 'reunion', heldOn: on, invitedIds, attendeeIds: [] },
          register,
          on,
        )
      },
    ],
  ]
  const found = (register: Register, on: string) =>
    ask(register, on).flatMap(({ findings }) =>
      findings.map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`),
    )

  it.each(mends)('%s', (code, mend) => {
    let mended = 0
    for (const [register, on] of fc.sample(fc.tuple(registers, day), { numRuns: 300, seed: 21 })) {
      const finding = ask(register, on)
        .flatMap(({ findings }) => findings)
        .find((each) => each.code === code)
      if (finding === undefined) continue
      const decision = mend(register, finding.subject.id, on)
      if (decision.outcome === 'refused') continue
      mended += 1
      const before = found(register, on)
      const after = found(applyChange(register, decision.change), on)
      const key = `${code} ${finding.subject.kind} ${finding.subject.id}`
      expect(after.filter((each) => !before.includes(each))).toEqual([])
      if (code !== 'GOVERNANCE_MEETING_OVERDUE') expect(after).not.toContain(key)
      // Where a workplace agrees on posts anew, those who were tied to it have a workplace again as well.
      const also = code === 'SEATS_ABOVE_FUNDED_POSTS' ? key.replace(code, 'SEATS_WITHOUT_WORKPLACE') : key
      expect(before.filter((each) => !after.includes(each) && each !== key && each !== also)).toEqual([])
    }
    expect(mended).toBeGreaterThan(5)
  })
})
