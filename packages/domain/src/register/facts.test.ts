import { describe, expect, it } from 'vitest'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import { isClear } from '../rules/assess.ts'
import { SubjectKindSchema } from '../rules/assessment.schemas.ts'
import { compile } from '../rules/compile.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import {
  organisation,
  placementId,
  record,
  registerWith,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { assessRegister } from './assess-register.ts'
import { factsFor, subjectsOf } from './facts.ts'
import type { Register } from './register.schemas.ts'

const on = '2023-06-15'
const register = soundRegister()
const placement = (facts: Register) => factsFor(facts, { kind: 'placement', id: placementId })

describe('subjects', () => {
  it('are every placement, workplace, person and municipality, and the programme', () => {
    const byKind = [...Map.groupBy(subjectsOf(register), ({ kind }) => kind)]
    const counts = Object.fromEntries(byKind.map(([kind, subjects]) => [kind, subjects.length]))
    expect(counts).toEqual({ placement: 1, workplace: 1, person: 5, municipality: 2, programme: 1 })
  })

  it('are workplaces too where somebody is placed without anybody calling them so', () => {
    const organisations = [organisation(20, { functions: ['employer'] })]
    expect(subjectsOf({ ...register, organisations })).toContainEqual({ kind: 'workplace', id: workplaceId })
    expect(subjectsOf(registerWith({ organisations }))).not.toContainEqual({
      kind: 'workplace',
      id: workplaceId,
    })
  })

  it('that a register does not hold have no facts, and are left out of its assessment', () => {
    const unknown = SubjectKindSchema.options.map((kind) => ({
      kind,
      id: kind === 'municipality' ? '0617' : recordId(666),
    }))
    expect(unknown.map((subject) => factsFor(register, subject))).toEqual(unknown.map(() => null))
    expect(assessRegister(compile(exampleRegionRulebook, on), register, unknown)).toEqual([])
  })
})

describe('facts about a placement', () => {
  it('hold what belongs to it and to the person, in order of days, and no names', () => {
    expect(placement(register)).toEqual({
      subject: { kind: 'placement', id: placementId },
      period: { from: '2022-01-10', until: null },
      personId: peerSupporterId,
      supervisors: [
        {
          personId: supervisorId,
          from: '2022-01-10',
          until: null,
          attestations: [{ attestedOn: '2021-12-01', ownExperience: true }],
        },
      ],
      mentors: [{ personId: recordId(3), from: '2022-01-10', until: null }],
      lineManagers: [{ personId: recordId(4), from: '2022-01-10', until: null }],
      roleAgreements: [{ from: '2022-01-10', until: null }],
      pictures: [{ from: '2022-01-10', until: null }],
      flyers: [{ from: '2022-01-10', until: null }],
      pictureConsents: [{ from: '2022-01-10', until: null, given: true }],
      certificates: [{ from: '2021-12-17', until: null }],
      sessions: { individual: ['2023-05-22'], group: ['2023-06-01'], onDemand: [] },
      followUp: expect.objectContaining({ fraction: 75, isMunicipal: true, isRenewal: false }),
      reversedPeriods: [],
    })
  })

  it('leave out sessions of an earlier placement, other people, and other consents', () => {
    const session = (number: number, heldOn: string, attendee: string) =>
      record(number, {
        heldOn,
        form: 'individual' as const,
        supervisorId,
        attendeeIds: [attendee],
        minutes: null,
        themes: [],
      })
    const facts = placement({
      ...register,
      sessions: [
        session(1, '2022-01-09', peerSupporterId),
        session(2, '2022-01-10', peerSupporterId),
        session(3, '2022-02-01', recordId(5)),
      ],
      consents: [
        record(41, {
          personId: peerSupporterId,
          purpose: 'public-list',
          given: false,
          from: '2022-01-10',
          until: null,
        }),
      ],
    })
    expect(facts).toMatchObject({ sessions: { individual: ['2022-01-10'] }, pictureConsents: [] })
  })

  it('tell which periods end before or as they begin', () => {
    const facts = placement({
      ...register,
      relations: [
        record(50, {
          placementId,
          kind: 'mentor',
          personId: recordId(3),
          from: '2023-03-01',
          until: '2023-03-01',
        }),
        record(51, {
          placementId,
          kind: 'mentor',
          personId: recordId(3),
          from: '2023-03-01',
          until: '2023-03-02',
        }),
      ],
    })
    expect(
      facts?.subject.kind === 'placement' && 'reversedPeriods' in facts && facts.reversedPeriods,
    ).toEqual([{ from: '2023-03-01', until: '2023-03-01' }])
  })
})

describe('facts about others', () => {
  it('money that is none pays for nothing', () => {
    const fundings = [record(90, { workplaceId, amount: 0, funder: null, from: '2021-10-01', until: null })]
    expect(factsFor({ ...register, fundings }, { kind: 'workplace', id: workplaceId })).toMatchObject({
      fundings: [],
    })
  })

  it('a round that was passed counts from its outcome, else from its last day, else without a day', () => {
    const cohort = (endsOn: string | null) => [record(300, { number: '1', startsOn: '2021-11-01', endsOn })]
    const seats = (outcomeOn: string | null) => [
      record(301, {
        cohortId: recordId(300),
        personId: peerSupporterId,
        outcome: 'passed' as const,
        outcomeOn,
      }),
    ]
    const passedOn = (seat: string | null, end: string | null) =>
      factsFor(
        { ...register, cohorts: cohort(end), seats: seats(seat) },
        { kind: 'person', id: peerSupporterId },
      )
    expect(passedOn('2021-12-09', '2021-12-10')).toMatchObject({ passedOn: ['2021-12-09'] })
    expect(passedOn(null, '2021-12-10')).toMatchObject({ passedOn: ['2021-12-10'] })
    expect(passedOn(null, null)).toMatchObject({ passedOn: [null] })
  })

  it('a municipality employs through the nearest principal above the employer', () => {
    const employments = (organisations: Register['organisations']) =>
      factsFor({ ...register, organisations }, { kind: 'municipality', id: '0680' })
    const municipality = organisation(23, { functions: ['principal-municipality'], municipalityCode: '0680' })
    const district = organisation(21, {
      functions: ['district', 'employer'],
      parentId: recordId(23),
      municipalityCode: '0604',
    })
    const found = { employments: [{ from: '2022-01-10', until: null }] }
    expect(employments([district, municipality])).toMatchObject(found)
    expect(
      employments([organisation(21, { functions: ['employer'], municipalityCode: '0680' })]),
    ).toMatchObject(found)
    const region = organisation(23, { functions: ['principal-region'], regionCode: '06' })
    const clinic = organisation(21, {
      functions: ['employer'],
      parentId: recordId(23),
      municipalityCode: '0680',
    })
    expect(employments([clinic, region])).toMatchObject({ employments: [] })
    const association = organisation(21, {
      functions: ['user-organisation', 'employer'],
      municipalityCode: '0680',
    })
    expect(employments([association])).toMatchObject({ employments: [] })
  })

  it('an organisation that is above itself ends nobody’s search', () => {
    const circle = organisation(21, { functions: ['employer'], parentId: recordId(21) })
    expect(
      factsFor({ ...register, organisations: [circle] }, { kind: 'municipality', id: '0680' }),
    ).toMatchObject({
      employments: [],
    })
  })
})

describe('a whole register', () => {
  it('in which nothing is missing is clear, but for the lone peer and the municipality without one', () => {
    const assessments = assessRegister(compile(exampleRegionRulebook, on), register)
    const unclear = assessments.filter((assessment) => !isClear(assessment))
    expect(unclear.map(({ subject, findings }) => [subject.id, findings.map(({ code }) => code)])).toEqual([
      [workplaceId, ['LONE_PEER']],
      ['0604', ['MUNICIPALITY_WITHOUT_PEER_SUPPORTER']],
    ])
  })

  it('twice the placements are twice the reading, not four times', () => {
    const readsOf = (count: number) => {
      let reads = 0
      const counted = <T extends object>(one: T | undefined, own: (at: number) => Partial<T>): T[] =>
        Array.from({ length: count }, (_, at) => {
          const each = { ...one, ...own(at) } as T
          return new Proxy(each, {
            get: (target, field) => {
              reads += 1
              return Reflect.get(target, field)
            },
          })
        })
      const large: Register = {
        ...register,
        people: counted(register.people[0], (at) => ({ id: recordId(10_000 + at) })),
        placements: counted(register.placements[0], (at) => ({
          id: recordId(20_000 + at),
          personId: recordId(10_000 + at),
          workplaceId: recordId(30_000 + (at >> 2)),
        })),
        relations: counted(register.relations[0], (at) => ({
          id: recordId(40_000 + at),
          placementId: recordId(20_000 + at),
        })),
        sessions: counted(register.sessions[0], (at) => ({
          id: recordId(50_000 + at),
          attendeeIds: [recordId(10_000 + at)],
        })),
      }
      assessRegister(compile(exampleRegionRulebook, on), large)
      return reads
    }
    expect(readsOf(400) / readsOf(200)).toBeLessThan(2.2)
  })
})
