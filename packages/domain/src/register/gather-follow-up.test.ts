import { describe, expect, it } from 'vitest'
import { lineManagerId, mentorId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import {
  coordinatorId,
  municipalityId,
  organisation,
  placementId,
  record,
  regionId,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { factsFor } from './facts.ts'
import type { Register } from './register.schemas.ts'
import type { PersonFacts, PlacementFacts, WorkplaceFacts } from './subject-facts.ts'

const sound = soundRegister()
const placementOf = (register: Partial<Register>) =>
  (factsFor({ ...sound, ...register }, { kind: 'placement', id: placementId }) as PlacementFacts).followUp
const workplaceOf = (register: Partial<Register>) =>
  (factsFor({ ...sound, ...register }, { kind: 'workplace', id: workplaceId }) as WorkplaceFacts).followUp
const supervisorOf = (register: Partial<Register>) =>
  (factsFor({ ...sound, ...register }, { kind: 'person', id: supervisorId }) as PersonFacts).supervising
const description = (differing: Partial<Register['roleDescriptions'][number]> = {}) =>
  record(300, {
    placementId,
    draftedOn: '2021-12-20',
    roleAgreementId: recordId(60),
    discardedOn: null,
    coreTask: 'To support recovery from own experience',
    does: ['Conversations'],
    doesNot: ['Medicines'],
    relations: ['Complements the nurses'],
    limits: ['Writes no records'],
    managementOn: '2021-12-01',
    staffOn: '2021-12-02',
    serviceOn: '2021-12-03',
    patientsOn: '2021-12-04',
    adapted: true,
    replacesProfession: false,
    ...differing,
  })

describe('how a placement goes on', () => {
  it('tells what a role agreement lacks, and all of it where nobody has written it', () => {
    const lacks = (...roleDescriptions: Register['roleDescriptions']) =>
      placementOf({ roleDescriptions }).roleAgreements.map((each) => each.lacks)
    expect(lacks(description())).toEqual([[]])
    expect(lacks(description({ limits: [], serviceOn: null, coreTask: null }))).toEqual([
      ['core-task', 'limits', 'service'],
    ])
    expect(lacks(description({ roleAgreementId: null }))[0]).toHaveLength(10)
  })

  it('counts only meetings that were held, in order of days', () => {
    const meeting = (number: number, plannedOn: string, heldOn: string | null) =>
      record(number, {
        placementId,
        kind: 'check-in' as const,
        plannedOn,
        heldOn,
        cancelledOn: null,
        present: ['unit-manager' as const],
        outcome: null,
      })
    const { meetings } = placementOf({
      placementMeetings: [
        meeting(301, '2023-05-01', '2023-05-02'),
        meeting(302, '2023-02-01', '2023-02-01'),
        meeting(303, '2023-06-01', null),
      ],
    })
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2023-02-01', '2023-05-02'])
  })

  it('knows a renewed post, up to a year after the one before', () => {
    const before = (until: string, from = '2020-01-13') =>
      placementOf({
        placements: [
          ...sound.placements,
          ...sound.placements.map((each) => ({ ...each, id: recordId(11), from, until })),
        ],
      }).isRenewal
    expect(before('2021-01-10')).toBe(true)
    expect(before('2021-01-09')).toBe(false)
    expect(before('2023-01-09', '2022-01-10')).toBe(false)
  })

  it('knows the setting, and whether a municipality employs', () => {
    const organisations = sound.organisations.map((each) =>
      each.id === workplaceId ? { ...each, setting: 'housing-support' as const } : each,
    )
    expect(placementOf({ organisations })).toMatchObject({ setting: 'housing-support', isMunicipal: true })
    const association = organisation(21, { functions: ['user-organisation'] })
    expect(
      placementOf({ organisations: [...organisations.filter(({ id }) => id !== recordId(21)), association] }),
    ).toMatchObject({ isMunicipal: false })
  })

  it('takes a request as answered when it was replied to or withdrawn', () => {
    const request = (number: number, repliedOn: string | null, withdrawnOn: string | null) =>
      record(number, { placementId, askedOn: '2023-05-02', repliedOn, repliedById: null, withdrawnOn })
    const { requests } = placementOf({
      supervisionRequests: [
        request(310, '2023-05-04', null),
        request(311, null, '2023-05-05'),
        request(312, null, null),
      ],
    })
    expect(requests.map(({ answeredOn }) => answeredOn).sort()).toEqual(['2023-05-04', '2023-05-05', null])
  })

  it('holds absences of its supervisors and nobody else', () => {
    const absence = (number: number, personId: string, coverPersonId: string | null) =>
      record(number, { personId, coverPersonId, from: '2023-06-01', until: null })
    const { absences } = placementOf({
      supervisorAbsences: [absence(320, supervisorId, null), absence(321, coordinatorId, supervisorId)],
    })
    expect(absences).toEqual([{ personId: supervisorId, from: '2023-06-01', until: null, isCovered: false }])
  })

  it('has days without cover in an absence where whoever stands in is away too', () => {
    const away = (
      number: number,
      personId: string,
      coverPersonId: string | null,
      days: [string, string | null],
    ) => record(number, { personId, coverPersonId, from: days[0], until: days[1] })
    const open = (...others: ReturnType<typeof away>[]) =>
      placementOf({
        supervisorAbsences: [away(320, supervisorId, coordinatorId, ['2023-06-01', '2023-07-01']), ...others],
      })
        .absences.filter(({ isCovered }) => !isCovered)
        .map(({ from, until }) => [from, until])
    expect(open()).toEqual([])
    expect(open(away(321, coordinatorId, null, ['2023-05-01', '2023-06-05']))).toEqual([
      ['2023-06-01', '2023-06-05'],
    ])
    expect(open(away(321, coordinatorId, null, ['2023-06-05', null]))).toEqual([['2023-06-05', '2023-07-01']])
    expect(open(away(321, coordinatorId, null, ['2023-06-05', '2023-06-07']))).toEqual([
      ['2023-06-05', '2023-06-07'],
    ])
    expect(open(away(321, coordinatorId, null, ['2023-05-01', '2023-06-01']))).toEqual([])
    expect(open(away(321, coordinatorId, null, ['2023-07-01', null]))).toEqual([])
  })

  it('holds what the person said of each session, and how large the groups were', () => {
    const answer = (number: number, personId: string, agrees: boolean) =>
      record(number, { sessionId: recordId(100), personId, agrees, validatedOn: '2023-05-24' })
    const { sessions, groups } = placementOf({
      sessionValidations: [answer(330, peerSupporterId, false), answer(331, coordinatorId, true)],
    })
    expect(sessions).toEqual([
      { heldOn: '2023-05-22', answers: [{ on: '2023-05-24', agrees: false }] },
      { heldOn: '2023-06-01', answers: [] },
    ])
    expect(groups).toMatchObject([{ heldOn: '2023-06-01', people: 2, isLedWithCompetence: false }])
  })

  it('tells meetings of the person apart by their kind', () => {
    const meeting = (
      number: number,
      kind: Register['peerMeetings'][number]['kind'],
      ...attendeeIds: string[]
    ) => record(number, { kind, heldOn: '2023-04-12', attendeeIds })
    expect(
      placementOf({
        peerMeetings: [
          meeting(340, 'exchange', peerSupporterId, peerSupporterId, coordinatorId),
          meeting(341, 'coordinator', coordinatorId),
          meeting(342, 'further-training', peerSupporterId),
        ],
      }),
    ).toMatchObject({ exchanges: ['2023-04-12'], coordinatorMeetings: [], furtherTraining: ['2023-04-12'] })
  })

  it('holds no meeting that the person was alone at, and no exchange with those around the placement only', () => {
    const meeting = (kind: Register['peerMeetings'][number]['kind'], ...attendeeIds: string[]) =>
      placementOf({ peerMeetings: [record(340, { kind, heldOn: '2023-04-12', attendeeIds })] })
    expect(meeting('coordinator', peerSupporterId, peerSupporterId).coordinatorMeetings).toEqual([])
    expect(meeting('coordinator', peerSupporterId, coordinatorId).coordinatorMeetings).toEqual(['2023-04-12'])
    expect(meeting('exchange', peerSupporterId).exchanges).toEqual([])
    expect(meeting('exchange', peerSupporterId, lineManagerId, supervisorId).exchanges).toEqual([])
    expect(meeting('exchange', peerSupporterId, lineManagerId, mentorId).exchanges).toEqual(['2023-04-12'])
  })

  it('counts an exchange with somebody who led here once, and does no longer', () => {
    const relations = soundRegister().relations.map((each) =>
      each.personId === lineManagerId ? { ...each, until: '2023-04-12' } : each,
    )
    const exchangesOn = (heldOn: string) =>
      placementOf({
        relations,
        peerMeetings: [
          record(340, { kind: 'exchange', heldOn, attendeeIds: [peerSupporterId, lineManagerId] }),
        ],
      }).exchanges
    expect(exchangesOn('2023-04-11')).toEqual([])
    expect(exchangesOn('2023-04-12')).toEqual(['2023-04-12'])
  })

  it('knows an organisation that supports only besides the employer', () => {
    const supportedBy = (supportOrganisationId: string | null) =>
      placementOf({
        placements: soundRegister().placements.map((each) => ({ ...each, supportOrganisationId })),
      }).hasSupportOrganisation
    expect(supportedBy(regionId)).toBe(true)
    expect(supportedBy(municipalityId)).toBe(false)
    expect(supportedBy(null)).toBe(false)
  })

  it('holds who coordinates, and other placements at the same workplace and employer', () => {
    const [placement] = soundRegister().placements
    if (placement === undefined) throw new Error('There is one.')
    const later = { ...placement, id: recordId(11), from: '2024-01-01', until: '2025-01-01' }
    const { renewals, coordinators } = placementOf({
      placements: [
        placement,
        later,
        { ...later, id: recordId(12), employerId: regionId, from: '2024-02-01' },
        { ...later, id: recordId(13), workplaceId: regionId, from: '2024-03-01' },
        { ...later, id: recordId(14), personId: coordinatorId, from: '2024-04-01' },
      ],
      relations: [
        record(53, {
          placementId,
          kind: 'coordinator',
          personId: coordinatorId,
          from: '2022-02-01',
          until: null,
        }),
      ],
    })
    expect(renewals).toEqual([{ from: '2024-01-01', until: '2025-01-01' }])
    expect(coordinators).toEqual([{ from: '2022-02-01', until: null }])
  })
})

describe('sessions ahead and in groups', () => {
  it('holds bookings of individual sessions, and when each ended', () => {
    const booking = (number: number, form: 'individual' | 'group', bookedFor: string) =>
      record(number, {
        placementId,
        form,
        supervisorId,
        bookedOn: '2023-05-08',
        bookedFor,
        movedFromId: null,
      })
    const { bookings } = placementOf({
      supervisionBookings: [
        booking(370, 'individual', '2023-06-20'),
        booking(371, 'individual', '2023-05-22'),
        booking(372, 'group', '2023-06-22'),
      ],
      bookingSteps: [
        record(373, {
          bookingId: recordId(370),
          step: 'cancelled',
          on: '2023-06-01',
          byPersonId: supervisorId,
          reason: 'other',
          sessionId: null,
        }),
      ],
    })
    expect(bookings).toEqual([
      { bookedOn: '2023-05-08', bookedFor: '2023-05-22', endedOn: null },
      { bookedOn: '2023-05-08', bookedFor: '2023-06-20', endedOn: '2023-06-01' },
    ])
  })

  it('knows who could lead a group on its day, and what was noted of it', () => {
    const attested = (from: string, until: string | null) =>
      placementOf({
        facilitatorAttestations: [
          record(380, { personId: supervisorId, basis: 'training', attestedBy: null, from, until }),
        ],
        groupNotes: [record(381, { sessionId: recordId(101), notedOn: '2023-06-02', everyoneSpoke: true })],
      }).groups[0]
    expect(attested('2023-06-01', null)).toMatchObject({
      isLedWithCompetence: true,
      notes: [{ on: '2023-06-02', everyoneSpoke: true }],
    })
    expect(attested('2023-01-09', '2023-06-01')?.isLedWithCompetence).toBe(false)
  })

  it('holds questions that were shared, and never those that are only parked', () => {
    const question = (number: number, sharedOn: string | null, takenUpOn: string | null) =>
      record(number, {
        placementId,
        parkedOn: '2023-05-30',
        text: 'How do I end a talk?',
        sharedOn,
        takenUpOn,
        withdrawnOn: null,
      })
    const { sharedQuestions } = placementOf({
      parkedQuestions: [question(390, null, null), question(391, '2023-05-31', '2023-06-01')],
    })
    expect(sharedQuestions).toEqual([{ sharedOn: '2023-05-31', endedOn: '2023-06-01' }])
  })
})

describe('how a workplace goes on', () => {
  it('knows when the criteria of a recruitment were first agreed on', () => {
    const step = (number: number, kind: 'criteria-agreed' | 'called-off', on: string) =>
      record(number, { recruitmentId: recordId(360), step: kind, on, criteria: [] })
    const { recruitments } = workplaceOf({
      recruitments: [record(360, { workplaceId, openedOn: '2021-09-01', posts: 1 })],
      recruitmentSteps: [
        step(361, 'criteria-agreed', '2021-10-01'),
        step(362, 'criteria-agreed', '2021-09-08'),
        step(363, 'called-off', '2021-11-01'),
      ],
    })
    expect(recruitments).toEqual([
      { openedOn: '2021-09-01', agreedOn: '2021-09-08', calledOffOn: '2021-11-01' },
    ])
  })

  it('tells stages with and without a decision, and tasks with a day', () => {
    const task = (number: number, dueOn: string | null, doneOn: string | null, droppedOn: string | null) =>
      record(number, {
        workplaceId,
        kind: 'manager' as const,
        title: 'Tell about the role',
        setOn: '2023-01-09',
        dueOn,
        doneOn,
        droppedOn,
      })
    const stage = { workplaceId, origin: null, from: '2023-01-09', until: null }
    const facts = workplaceOf({
      workplaceStages: [record(350, { ...stage, stage: 'funded' as const, decision: 'Board, item 4' })],
      workplaceTasks: [task(351, '2023-02-01', null, '2023-01-20'), task(352, null, null, null)],
    })
    expect(facts.stages).toEqual([{ from: '2023-01-09', until: null, stage: 'funded', hasDecision: true }])
    expect(facts.tasks).toEqual([
      { kind: 'manager', setOn: '2023-01-09', dueOn: '2023-02-01', finishedOn: '2023-01-20' },
    ])
  })
})

describe('periods that end before they begin', () => {
  const backwards = { from: '2023-03-01', until: '2023-03-01' }

  it('are told of what a workplace is for, who can lead a group and who takes part nationally', () => {
    const reversedOf = (kind: 'workplace' | 'person', id: string, register: Partial<Register>) => {
      const facts = factsFor({ ...sound, ...register }, { kind, id })
      return facts !== null && 'reversedPeriods' in facts ? facts.reversedPeriods : []
    }
    const workplacePurposes = [record(400, { workplaceId, purposes: ['care' as const], ...backwards })]
    const nationalMemberships = [record(401, { personId: supervisorId, ...backwards })]
    const facilitatorAttestations = [
      record(402, { personId: supervisorId, basis: 'training' as const, attestedBy: null, ...backwards }),
    ]
    expect(reversedOf('workplace', workplaceId, { workplacePurposes })).toEqual([backwards])
    expect(reversedOf('person', supervisorId, { nationalMemberships })).toEqual([backwards])
    expect(reversedOf('person', supervisorId, { facilitatorAttestations })).toEqual([backwards])
  })
})

describe('what a supervisor has', () => {
  it('ends with the placement, where that ends before the relation does', () => {
    const placements = sound.placements.map((each) => ({ ...each, until: '2023-03-01' }))
    expect(supervisorOf({ placements }).supervised).toEqual([
      { personId: peerSupporterId, from: '2022-01-10', until: '2023-03-01' },
    ])
    expect(supervisorOf({}).supervised).toEqual([
      { personId: peerSupporterId, from: '2022-01-10', until: null },
    ])
  })

  it('holds own supervision with somebody else, and no meeting with oneself alone', () => {
    const met = (...attendeeIds: string[]) =>
      supervisorOf({
        peerMeetings: [record(362, { kind: 'supervisors', heldOn: '2023-04-12', attendeeIds })],
      }).ownSupervision
    expect(met(supervisorId)).toEqual([])
    expect(met(supervisorId, supervisorId)).toEqual([])
    expect(met(supervisorId, coordinatorId)).toEqual(['2023-04-12'])
  })

  it('holds posts as supervisor and no others', () => {
    const role = (number: number, of: 'supervisor' | 'peer-supporter', fraction: number) =>
      record(number, {
        personId: supervisorId,
        role: of,
        organisationId: null,
        fraction,
        from: '2022-01-10',
        until: null,
      })
    expect(
      supervisorOf({ roles: [role(360, 'supervisor', 50), role(361, 'peer-supporter', 75)] }).posts,
    ).toEqual([{ from: '2022-01-10', until: null, fraction: 50 }])
  })
})
