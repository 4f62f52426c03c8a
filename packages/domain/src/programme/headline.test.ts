import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import type { Register } from '../register/register.schemas.ts'
import { compile } from '../rules/compile.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import {
  coordinatorId,
  municipalityId,
  organisation,
  person,
  record,
  regionId,
  registerWith,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { headline } from './headline.ts'

const on = '2023-06-15'
const ask = (register: Register, day = on) => headline(compile(exampleRegionRulebook, day), register)
const placement = (
  number: number,
  personId: string,
  differing: Partial<Register['placements'][number]> = {},
): Register['placements'][number] =>
  record(number, {
    personId,
    employerId: municipalityId,
    workplaceId,
    supportOrganisationId: null,
    fraction: null,
    from: '2022-03-01',
    until: null,
    ...differing,
  })

describe('a programme in numbers', () => {
  it('with one placement in order', () => {
    expect(ask(soundRegister())).toEqual({
      on,
      employed: {
        value: 1,
        ids: [recordId(10)],
        byKind: {
          region: { value: 0, ids: [] },
          municipal: { value: 1, ids: [recordId(10)] },
          other: { value: 0, ids: [] },
        },
        byEmployer: [{ employerId: municipalityId, value: 1, ids: [recordId(10)] }],
      },
      goal: null,
      municipalities: {
        covered: { value: 1, ids: ['0680'] },
        uncovered: { value: 1, ids: ['0604'] },
        total: 2,
      },
      withoutSupervisor: { value: 0, ids: [] },
      supervisionInTime: {
        inTime: { value: 1, ids: [recordId(10)] },
        overdue: { value: 0, ids: [] },
        notAsked: { value: 0, ids: [] },
        total: 1,
      },
      certifiedWithoutPost: { value: 0, ids: [] },
      lonePeers: { value: 1, ids: [workplaceId] },
      network: {
        value: 1,
        ids: [peerSupporterId],
        peers: { value: 0, ids: [] },
        employedOnly: { value: 1, ids: [peerSupporterId] },
      },
    })
  })

  it('on the last day of a placement and on the day after', () => {
    const ending = { ...soundRegister(), placements: [placement(10, peerSupporterId, { until: on })] }
    expect(ask(ending, '2023-06-14').employed.value).toBe(1)
    expect(ask(ending)).toMatchObject({
      employed: { value: 0 },
      certifiedWithoutPost: { value: 1, ids: [peerSupporterId] },
      lonePeers: { value: 0 },
    })
  })

  it('counts a person with two posts once, where most of the work is', () => {
    const register = {
      ...soundRegister(),
      placements: [
        placement(10, peerSupporterId, { fraction: 50 }),
        placement(11, peerSupporterId, { fraction: 25, employerId: regionId }),
        placement(12, coordinatorId, { employerId: regionId }),
      ],
    }
    const { employed, supervisionInTime } = ask(register)
    expect(employed).toMatchObject({
      value: 2,
      ids: [recordId(10), recordId(12)],
      byKind: { region: { ids: [recordId(12)] }, municipal: { ids: [recordId(10)] } },
    })
    expect(supervisionInTime.total).toBe(3)
  })

  it('takes the oldest of two equal posts for the main one, and of two as old always the same', () => {
    const main = (...placements: Register['placements']) =>
      ask({ ...soundRegister(), placements }).employed.ids
    const older = placement(12, peerSupporterId, { fraction: 50, from: '2022-02-01' })
    const younger = placement(11, peerSupporterId, { fraction: 50, from: '2022-03-01' })
    const asYoung = placement(13, peerSupporterId, { fraction: 50, from: '2022-03-01' })
    expect(main(younger, older)).toEqual([recordId(12)])
    expect(main(older, younger)).toEqual([recordId(12)])
    expect(main(asYoung, younger)).toEqual([recordId(11)])
    expect(main(younger, asYoung)).toEqual([recordId(11)])
  })

  it('lists the employer with most first', () => {
    const placements = [
      placement(10, peerSupporterId),
      placement(11, coordinatorId, { employerId: regionId }),
      placement(12, recordId(3), { employerId: regionId }),
    ]
    const { byEmployer } = ask({ ...soundRegister(), placements }).employed
    expect(byEmployer.map(({ employerId, value }) => [employerId, value])).toEqual([
      [regionId, 2],
      [municipalityId, 1],
    ])
  })

  it('tells supervision in time, overdue, and not asked about for want of a supervisor', () => {
    const sound = soundRegister()
    const [supervisor] = sound.relations
    if (supervisor === undefined) throw new Error('The register has a supervisor.')
    const register = {
      ...sound,
      placements: [...sound.placements, placement(11, coordinatorId), placement(12, recordId(3))],
      relations: [...sound.relations, { ...supervisor, id: recordId(59), placementId: recordId(11) }],
    }
    expect(ask(register)).toMatchObject({
      supervisionInTime: {
        inTime: { ids: [recordId(10)] },
        overdue: { ids: [recordId(11)] },
        notAsked: { ids: [recordId(12)] },
        total: 3,
      },
      withoutSupervisor: { ids: [recordId(12)] },
      lonePeers: { value: 0 },
    })
  })

  it('follows the goal that was set last, on the way from baseline to target', () => {
    const goal = (number: number, setOn: string, baseline: number, target: number) =>
      record(number, { measure: 'employed' as const, baseline, target, setOn, dueOn: '2024-06-30' })
    const progress = (...goals: ReturnType<typeof goal>[]) => ask({ ...soundRegister(), goals }).goal
    expect(progress(goal(1, '2022-01-01', 0, 3))).toEqual({
      goalId: recordId(1),
      baseline: 0,
      target: 3,
      dueOn: '2024-06-30',
      employed: 1,
      percent: 33,
    })
    expect(progress(goal(1, '2022-01-01', 0, 3), goal(2, on, 1, 2))).toMatchObject({
      goalId: recordId(2),
      percent: 0,
    })
    expect(progress(goal(1, '2022-01-01', 0, 3), goal(2, '2023-06-16', 1, 2))?.goalId).toBe(recordId(1))
    expect(progress(goal(1, '2022-01-01', 2, 3))?.percent).toBe(0)
    expect(progress(goal(1, '2022-01-01', 0, 1))?.percent).toBe(100)
    expect(progress(goal(1, '2022-01-01', 1, 1))?.percent).toBe(100)
    expect(progress(goal(1, '2022-01-01', 2, 2))?.percent).toBe(0)
  })

  it('counts the network without counting anybody twice', () => {
    const membership = (number: number, personId: string, until: string | null = null) =>
      record(number, {
        personId,
        municipalityCode: '0604',
        assignment: null,
        recoveryCollege: null,
        lastContactOn: null,
        from: '2020-01-01',
        until,
      })
    const networkMemberships = [
      membership(1, peerSupporterId),
      membership(2, recordId(3)),
      membership(3, recordId(3)),
      membership(4, recordId(4), on),
    ]
    const both = { ...soundRegister(), networkMemberships }
    const withColleague = { ...both, placements: [...both.placements, placement(11, coordinatorId)] }
    expect(ask(withColleague).network).toEqual({
      value: 3,
      ids: [peerSupporterId, recordId(3), coordinatorId],
      peers: { value: 2, ids: [peerSupporterId, recordId(3)] },
      employedOnly: { value: 1, ids: [coordinatorId] },
    })
  })
})

describe('parts sum to the whole, whatever the register holds', () => {
  const employers = [
    organisation(21, { functions: ['principal-municipality'], municipalityCode: '0680' }),
    organisation(22, { functions: ['principal-region'] }),
    organisation(23, { functions: ['user-organisation'] }),
    organisation(24, { functions: ['employer'], municipalityCode: '0604' }),
  ]
  const placements = fc.array(
    fc.record({
      who: fc.integer({ min: 1, max: 6 }),
      employer: fc.integer({ min: 21, max: 25 }),
      fraction: fc.option(fc.integer({ min: 1, max: 100 })),
      until: fc.constantFrom(null, on, '2023-06-16', '2021-01-01'),
    }),
    { maxLength: 12 },
  )

  it('employed by kind and by employer, municipalities, supervision, network', () => {
    fc.assert(
      fc.property(placements, (made) => {
        const register = registerWith({
          people: [1, 2, 3, 4, 5, 6].map(person),
          organisations: employers,
          placements: made.map(({ who, employer, fraction, until }, at) =>
            placement(100 + at, recordId(who), { employerId: recordId(employer), fraction, until }),
          ),
        })
        const { employed, municipalities, supervisionInTime, network } = ask(register)
        const sum = (...counts: { value: number }[]) => counts.reduce((total, { value }) => total + value, 0)
        const isActive = (until: string | null) => until === null || until > on
        expect(employed.value).toBe(
          new Set(made.filter(({ until }) => isActive(until)).map(({ who }) => who)).size,
        )
        expect(sum(...Object.values(employed.byKind))).toBe(employed.value)
        expect(sum(...employed.byEmployer)).toBe(employed.value)
        expect(employed.byEmployer.flatMap(({ ids }) => ids).sort()).toEqual(employed.ids)
        expect(sum(municipalities.covered, municipalities.uncovered)).toBe(municipalities.total)
        expect(sum(supervisionInTime.inTime, supervisionInTime.overdue, supervisionInTime.notAsked)).toBe(
          supervisionInTime.total,
        )
        expect(sum(network.peers, network.employedOnly)).toBe(network.value)
      }),
    )
  })
})
