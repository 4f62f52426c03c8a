import { describe, expect, it } from 'vitest'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import { programmeYear } from '../testing/programme-year.ts'
import {
  coordinatorId,
  organisation,
  person,
  record,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { factsFor, subjectsOf } from './facts.ts'
import type { Register } from './register.schemas.ts'

const cohortId = recordId(202)
const faultId = recordId(204)
const sound = soundRegister()
const register: Register = {
  ...sound,
  ...programmeYear({ cohortId, seatId: recordId(203), faultId, goalId: recordId(205) }),
  cohorts: [record(202, { number: '1', startsOn: '2021-08-30', endsOn: '2021-12-17' })],
  seats: [
    record(203, { cohortId, personId: peerSupporterId, outcome: 'passed', outcomeOn: null }),
    record(206, { cohortId, personId: coordinatorId, outcome: 'discontinued', outcomeOn: '2021-10-04' }),
  ],
  systemFaults: [
    record(204, {
      notedOn: '2023-02-03',
      description: 'Seen',
      reportedById: peerSupporterId,
      liftedTo: 'Somebody',
      liftedOn: '2023-02-20',
      answer: 'Yes',
      toldBack: false,
    }),
  ],
  goals: [record(205, { measure: 'employed', baseline: 0, target: 20, setOn: '2021-01-01', dueOn: null })],
}

describe('facts about a round', () => {
  it('hold a seat to its workplace while the workplace agrees on posts', () => {
    const [post] = register.agreedPosts
    if (post === undefined) throw new Error('There is one.')
    const workplacesWith = (agreedPosts: Register['agreedPosts']) => {
      const facts = factsFor({ ...register, agreedPosts }, { kind: 'cohort', id: cohortId })
      return facts !== null && 'seats' in facts ? facts.seats.map(({ workplaces }) => workplaces) : null
    }
    const tied = (...periods: { from: string; until: string | null }[]) => [periods, []]
    const again = { ...post, id: recordId(490), agreedOn: '2021-11-01' }
    expect(workplacesWith([post])).toEqual(tied({ from: '2021-06-21', until: null }))
    expect(workplacesWith([{ ...post, withdrawnOn: '2021-10-01' }])).toEqual(
      tied({ from: '2021-06-21', until: '2021-10-01' }),
    )
    expect(workplacesWith([{ ...post, withdrawnOn: '2021-10-01' }, again])).toEqual(
      tied({ from: '2021-06-21', until: '2021-10-01' }, { from: '2021-11-01', until: null }),
    )
    expect(workplacesWith([{ ...post, withdrawnOn: '2021-06-21' }])).toEqual(tied())
    // Tied before it was agreed, and tied where no agreement was ever noted: it stands.
    expect(workplacesWith([again])).toEqual(tied({ from: '2021-06-21', until: null }))
    expect(workplacesWith([])).toEqual(tied({ from: '2021-06-21', until: null }))
    expect(workplacesWith([{ ...post, workplaceId: recordId(21), withdrawnOn: '2021-10-01' }])).toEqual(
      tied({ from: '2021-06-21', until: null }),
    )
    // An agreement that ends before it begins was none, and holds nobody.
    expect(workplacesWith([{ ...post, withdrawnOn: '2021-04-01' }])).toEqual(tied())
  })

  it('hold its plan, posts, seats, days and gatherings, and no names', () => {
    expect(factsFor(register, { kind: 'cohort', id: cohortId })).toEqual({
      subject: { kind: 'cohort', id: cohortId },
      startsOn: '2021-08-30',
      endsOn: '2021-12-17',
      plan: {
        orderedOn: '2021-05-03',
        seats: 6,
        openedOn: '2021-05-10',
        calledOffOn: null,
        hasTeam: false,
        teamTies: [],
      },
      agreedPosts: [{ posts: 6, fundedOn: '2021-04-20', withdrawnOn: null }],
      fundingExceptions: [{ from: '2021-05-03', until: '2021-08-01' }],
      seats: [
        {
          personId: peerSupporterId,
          workplaces: [{ from: '2021-06-21', until: null }],
          passedOn: '2021-12-17',
          discontinuedOn: null,
        },
        { personId: coordinatorId, workplaces: [], passedOn: null, discontinuedOn: '2021-10-04' },
      ],
      trainingDays: [{ heldOn: '2021-09-06', practical: true }],
      gatherings: [{ heldOn: '2022-05-12', kind: 'reunion', invitedIds: [peerSupporterId, coordinatorId] }],
    })
  })

  it('have no plan where none was made, and the later of two', () => {
    const planOf = (cohortPlans: Register['cohortPlans']) => {
      const facts = factsFor({ ...register, cohortPlans }, { kind: 'cohort', id: cohortId })
      return facts !== null && 'plan' in facts ? facts.plan : undefined
    }
    expect(planOf([])).toBeNull()
    const [plan] = register.cohortPlans
    if (plan === undefined) throw new Error('There is one.')
    const later = { ...plan, ...record(480, {}), orderedOn: '2021-05-04', seats: 3 }
    expect(planOf([later, plan])?.seats).toBe(3)
    expect(planOf([plan, later])?.seats).toBe(3)
  })

  it('say since when its team belongs with the user movement', () => {
    const team = (
      functions: ('training-and-coordination-team' | 'user-organisation' | 'employer')[],
      parentId: string | null = null,
    ) => ({
      ...register,
      organisations: [
        ...register.organisations,
        organisation(500, { functions, parentId }),
        organisation(501, { functions: ['user-organisation'] }),
      ],
      cohortPlans: register.cohortPlans.map((plan) => ({ ...plan, teamId: recordId(500) })),
      cooperationAgreements: [
        record(421, {
          name: 'A',
          partyIds: [recordId(500), recordId(501)],
          from: '2021-01-01',
          until: '2022-01-01',
        }),
        record(422, { name: 'B', partyIds: [recordId(500), workplaceId], from: '2021-01-01', until: null }),
      ],
    })
    const tiesOf = (held: Register) => {
      const facts = factsFor(held, { kind: 'cohort', id: cohortId })
      return facts !== null && 'plan' in facts ? facts.plan?.teamTies : undefined
    }
    const always = [{ from: '0000-01-01', until: null }]
    expect(tiesOf(team(['training-and-coordination-team']))).toEqual([
      { from: '2021-01-01', until: '2022-01-01' },
    ])
    expect(tiesOf(team(['training-and-coordination-team', 'user-organisation']))).toEqual(always)
    expect(tiesOf(team(['training-and-coordination-team'], recordId(501)))).toEqual(always)
    expect(tiesOf(team(['training-and-coordination-team'], recordId(500)))).toEqual([
      { from: '2021-01-01', until: '2022-01-01' },
    ])
    expect(tiesOf(team(['employer', 'user-organisation']))).toEqual([])
  })
})

describe('facts about a person’s training', () => {
  const trainingOf = (held: Register, id = peerSupporterId) => {
    const facts = factsFor(held, { kind: 'person', id })
    return facts !== null && 'training' in facts ? facts.training : undefined
  }

  it('hold practical parts, contacts and attestations', () => {
    expect(trainingOf(register)).toEqual({
      attestations: [],
      exceptions: [],
      practicalParts: [{ heldOn: '2021-09-06', attendedOn: '2021-09-06' }],
      contacts: ['2022-05-12', '2023-01-19'],
    })
  })

  it('take the first day on which a part was attended, and only parts of rounds that were passed', () => {
    const twice: Register = {
      ...register,
      attendances: [
        record(481, { trainingDayId: recordId(406), personId: peerSupporterId, on: '2021-10-01' }),
        ...register.attendances,
      ],
    }
    expect(trainingOf(twice)?.practicalParts).toEqual([{ heldOn: '2021-09-06', attendedOn: '2021-09-06' }])
    expect(trainingOf({ ...register, attendances: [] })?.practicalParts).toEqual([
      { heldOn: '2021-09-06', attendedOn: null },
    ])
    expect(trainingOf(register, coordinatorId)?.practicalParts).toEqual([])
  })

  it('count the last contact of the network', () => {
    const networkMemberships = [
      record(482, {
        personId: peerSupporterId,
        municipalityCode: null,
        assignment: null,
        recoveryCollege: null,
        lastContactOn: '2022-09-01',
        from: '2022-01-01',
        until: null,
      }),
    ]
    expect(trainingOf({ ...register, networkMemberships })?.contacts).toEqual([
      '2022-05-12',
      '2022-09-01',
      '2023-01-19',
    ])
  })
})

describe('facts about how the programme is led', () => {
  it('hold goals, employments, agreements, bodies and figures', () => {
    const facts = factsFor(register, { kind: 'programme', id: register.programme.id })
    expect(facts !== null && 'governance' in facts && facts.governance).toEqual({
      goals: [{ setOn: '2021-01-01', measure: 'employed', baseline: 0, target: 20, dueOn: null }],
      employments: [{ from: '2022-01-10', until: null, personId: peerSupporterId, municipalityCode: '0680' }],
      networkPeers: [],
      phases: [{ from: '2021-01-01', until: null }],
      coordinators: [],
      agreements: [{ from: '2021-01-01', until: null }],
      responsibilities: [{ from: '2021-01-01', until: null, matter: 'collegial-context', isNational: false }],
      bodies: [{ from: '2021-01-01', until: null, kind: 'steering-group', meetings: ['2023-03-09'] }],
      rounds: [{ startsOn: '2021-08-30', orderedOn: '2021-05-03', calledOffOn: null }],
      nationalMembers: [{ from: '2021-01-01', until: null, personId: coordinatorId }],
      ruleRemarks: [{ askedOn: '2023-04-03', answeredOn: null }],
      published: [{ publishedOn: '2023-02-01', figure: 'network', value: 80, quality: 'approximate' }],
    })
  })
})

describe('facts about influence', () => {
  const faultOf = (held: Register) => factsFor(held, { kind: 'system-fault', id: faultId })

  it('hold the steps of a fault, with those told without steps', () => {
    expect(faultOf(register)).toEqual({
      subject: { kind: 'system-fault', id: faultId },
      notedOn: '2023-02-03',
      steps: [
        { on: '2023-02-10', step: 'accepted' },
        { on: '2023-02-20', step: 'lifted' },
      ],
      answeredUndated: true,
      toldBackUndated: false,
    })
    const [step] = register.faultSteps
    if (step === undefined) throw new Error('There is one.')
    const stepped: Register = {
      ...register,
      faultSteps: [
        step,
        { ...step, ...record(483, {}), step: 'lifted', on: '2023-02-20' },
        { ...step, ...record(484, {}), step: 'answered', on: '2023-03-20' },
        { ...step, ...record(485, {}), step: 'told-back', on: '2023-04-20' },
      ],
      systemFaults: register.systemFaults.map((fault) => ({ ...fault, toldBack: true })),
    }
    expect(faultOf(stepped)).toMatchObject({ answeredUndated: false, toldBackUndated: false })
    expect(faultOf(stepped)).toHaveProperty('steps.length', 4)
    expect(faultOf({ ...stepped, faultSteps: [] })).toMatchObject({
      answeredUndated: true,
      toldBackUndated: true,
    })
  })

  it('hold the meetings, points, guests and evaluations of a forum', () => {
    expect(factsFor(register, { kind: 'forum', id: recordId(440) })).toEqual({
      subject: { kind: 'forum', id: recordId(440) },
      period: { from: '2023-01-13', until: null },
      everyDays: 7,
      guests: [
        {
          plannedOn: '2023-05-12',
          plannedFor: '2023-06-02',
          role: 'budget-and-debt-adviser',
          endedOn: '2023-06-02',
          cameOn: '2023-06-02',
        },
      ],
      evaluatedOn: ['2023-06-02'],
      hasManager: true,
      meetings: [
        {
          heldOn: '2023-06-02',
          cancelled: false,
          minutesSentOn: '2023-06-02',
          minutesReceivedOn: '2023-06-05',
        },
      ],
      points: [{ raisedOn: '2023-06-02', steps: [{ on: '2023-06-02', step: 'taken-on' }] }],
    })
  })

  it('are asked about each round, fault and forum', () => {
    expect(subjectsOf({ ...register, people: [person(1)] })).toEqual(
      expect.arrayContaining([
        { kind: 'cohort', id: cohortId },
        { kind: 'system-fault', id: faultId },
        { kind: 'forum', id: recordId(440) },
      ]),
    )
  })
})
