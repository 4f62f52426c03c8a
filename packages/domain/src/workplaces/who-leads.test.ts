import { describe, expect, it } from 'vitest'
import { recordId } from '../testing/facts.ts'
import { organisation, placementId, record, roleOf, soundRegister, workplaceId } from '../testing/register.ts'
import { employerAt, managersAt } from './who-leads.ts'

const sound = soundRegister()
const on = '2023-06-15'
const placement = sound.placements[0]
const [clinic, region, ward] = [recordId(800), recordId(801), recordId(802)]

const above = [
  { ...organisation(802), id: ward, parentId: clinic },
  { ...organisation(800), id: clinic, parentId: region },
  { ...organisation(801), id: region, parentId: null, functions: ['principal-region' as const] },
]

describe('who employs at a workplace', () => {
  it('is who employs those placed there, until their last day', () => {
    expect(employerAt(sound, workplaceId, on)).toBe(placement?.employerId)
    const placements = sound.placements.map((each) => ({ ...each, until: on }))
    const organisations = sound.organisations.map((each) =>
      each.id === workplaceId ? { ...each, parentId: region } : each,
    )
    const ended = { placements, organisations: [...organisations, ...above] }
    expect(employerAt(ended, workplaceId, '2023-06-14')).toBe(placement?.employerId)
    expect(employerAt(ended, workplaceId, on)).toBe(region)
  })

  it('is else the nearest above that employs, however far up', () => {
    expect(employerAt({ placements: [], organisations: above }, ward, on)).toBe(region)
    const employer = above.map((each) =>
      each.id === clinic ? { ...each, functions: ['employer' as const] } : each,
    )
    expect(employerAt({ placements: [], organisations: employer }, ward, on)).toBe(clinic)
  })

  it('is never the workplace itself, and nobody where none above employs', () => {
    const own = above.map((each) => ({
      ...each,
      functions: each.id === ward ? ['employer' as const] : ['workplace' as const],
    }))
    expect(employerAt({ placements: [], organisations: own }, ward, on)).toBeNull()
    const circle = own.map((each) => (each.id === region ? { ...each, parentId: ward } : each))
    expect(employerAt({ placements: [], organisations: circle }, ward, on)).toBeNull()
    expect(employerAt({ placements: [], organisations: [] }, ward, on)).toBeNull()
  })
})

describe('who leads at a workplace', () => {
  const leader = (number: number, until: string | null, role: 'unit-manager' | 'hr' = 'unit-manager') => ({
    ...roleOf(number, recordId(number), role),
    organisationId: workplaceId,
    until,
  })
  const lineManager = (number: number, of: string, until: string | null) =>
    record(number, {
      placementId: of,
      kind: 'line-manager' as const,
      personId: recordId(number),
      from: '2022-01-01',
      until,
    })

  it('is its unit managers, and the line managers of those placed there, each once and on their days', () => {
    const register = {
      ...sound,
      roles: [leader(850, null), leader(851, on), leader(852, null, 'hr')],
      relations: [
        lineManager(860, placementId, null),
        lineManager(861, placementId, on),
        lineManager(862, recordId(899), null),
        { ...lineManager(863, placementId, null), personId: recordId(850) },
      ],
    }
    expect(managersAt(register, workplaceId, on)).toEqual([recordId(850), recordId(860)])
    expect(managersAt(register, workplaceId, '2023-06-14')).toEqual(
      [850, 851, 860, 861].map((number) => recordId(number)),
    )
    expect(managersAt(register, recordId(898), on)).toEqual([])
  })

  it('is no line manager of a placement that has ended', () => {
    const register = {
      roles: [],
      placements: sound.placements.map((each) => ({ ...each, until: on })),
      relations: [lineManager(860, placementId, null)],
    }
    expect(managersAt(register, workplaceId, '2023-06-14')).toEqual([recordId(860)])
    expect(managersAt(register, workplaceId, on)).toEqual([])
  })
})
