import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { recordId } from '../testing/facts.ts'
import {
  municipalityId,
  organisation,
  person,
  record,
  registerWith,
  workplaceId,
} from '../testing/register.ts'
import { pipelineOn, pipelineStageOn, pipelineStages } from './pipeline.ts'

const personId = recordId(1)
const cohortId = recordId(600)
/** Applied, admitted, trained, matched and employed, one after the other. */
const register: Register = registerWith({
  people: [person(1), person(2)],
  organisations: [
    organisation(20, { parentId: municipalityId }),
    organisation(21, { functions: ['principal-municipality'], municipalityCode: '0680' }),
  ],
  cohorts: [record(600, { number: '4', startsOn: '2023-02-06', endsOn: '2023-03-10' })],
  applications: [record(610, { cohortId, personId, source: 'self', appliedOn: '2022-11-14' })],
  applicationSteps: [record(620, { applicationId: recordId(610), step: 'admitted', on: '2022-12-05' })],
  seats: [record(630, { cohortId, personId, outcome: 'passed', outcomeOn: '2023-03-10' })],
  certificates: [record(640, { personId, cohortId, issuedOn: '2023-03-17', until: null, issuer: null })],
  seatWorkplaces: [
    record(650, { seatId: recordId(630), workplaceId, from: '2023-03-24', until: '2023-04-21' }),
  ],
  placements: [
    record(660, {
      personId,
      employerId: municipalityId,
      workplaceId,
      supportOrganisationId: null,
      fraction: 75,
      from: '2023-05-01',
      until: '2023-12-01',
    }),
  ],
})
const unplaced: Register = { ...register, placements: [] }

describe('the way into work (003-06)', () => {
  it('counts whoever works in two municipalities in the one that was first, in whatever order they are kept', () => {
    const [first] = register.placements
    const second = first && {
      ...first,
      id: recordId(661),
      employerId: recordId(24),
      from: '2023-05-02',
    }
    const both = first && second ? [first, second] : []
    const municipality = organisation(24, { functions: ['principal-municipality'], municipalityCode: '0604' })
    const with2 = { ...register, organisations: [...register.organisations, municipality] }
    const working = (placements: Register['placements'], on: string) =>
      pipelineOn({ ...with2, placements }, on).map(({ stage, municipalityCode }) => [stage, municipalityCode])
    for (const placements of [both, [...both].reverse()]) {
      expect(working(placements, '2023-04-30')).toContainEqual(['starting', '0680'])
      expect(working(placements, '2023-06-15')).toContainEqual(['working', '0680'])
    }
  })

  it.each([
    ['2022-11-13', null],
    ['2022-11-14', 'applied'],
    ['2022-12-05', 'admitted'],
    ['2023-02-05', 'admitted'],
    ['2023-02-06', 'in-training'],
    ['2023-03-09', 'in-training'],
    ['2023-03-10', 'trained'],
    ['2023-03-17', 'certified'],
    ['2023-03-24', 'matched'],
    ['2023-04-21', 'certified'],
  ] as const)('on %s: %s', (on, stage) => {
    expect(pipelineStageOn(unplaced, personId, on)).toBe(stage)
  })

  it('ends in work, and before it the start', () => {
    expect(pipelineStageOn(register, personId, '2023-04-30')).toBe('starting')
    expect(pipelineStageOn(register, personId, '2023-05-01')).toBe('working')
    expect(pipelineStageOn(register, personId, '2023-12-01')).toBe('certified')
  })

  it('is counted by municipality where one employs', () => {
    expect(pipelineOn(register, '2023-05-01')).toEqual([
      { stage: 'working', municipalityCode: '0680', personIds: [personId] },
    ])
    const both = {
      ...unplaced,
      seats: [...unplaced.seats, { ...unplaced.seats[0], ...record(631, {}), personId: recordId(2) }],
    } as Register
    expect(pipelineOn(both, '2023-03-10')).toEqual([
      { stage: 'trained', municipalityCode: null, personIds: [personId, recordId(2)] },
    ])
    expect(pipelineOn(both, '2023-03-17').map(({ stage }) => stage)).toEqual(['certified', 'trained'])
    expect(new Set(pipelineStages).size).toBe(pipelineStages.length)
  })

  it('leaves out who gave up a seat, or whose application was declined', () => {
    const left = register.seats.map((seat) => ({
      ...seat,
      outcome: 'discontinued' as const,
      outcomeOn: '2023-02-20',
    }))
    const steps = [
      ...register.applicationSteps,
      record(621, { applicationId: recordId(610), step: 'declined' as const, on: '2023-02-20' }),
    ]
    const gone: Register = { ...unplaced, certificates: [], seats: left, applicationSteps: steps }
    expect(pipelineStageOn(gone, personId, '2023-02-19')).toBe('in-training')
    expect(pipelineStageOn(gone, personId, '2023-02-20')).toBeNull()
  })
})
