import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { recordId } from '../testing/facts.ts'
import { person, record, registerWith } from '../testing/register.ts'
import { publicListOn } from './public-list.ts'

const placed = (number: number, personNumber: number, until: string | null = null) =>
  record(number, {
    personId: recordId(personNumber),
    employerId: recordId(20),
    workplaceId: recordId(20),
    supportOrganisationId: null,
    fraction: null,
    from: '2022-01-10',
    until,
  })
const agreed = (number: number, personNumber: number, given = true, from = '2022-01-10') =>
  record(number, {
    personId: recordId(personNumber),
    purpose: 'public-list' as const,
    given,
    from,
    until: null,
  })
const register: Register = registerWith({
  people: [person(1), person(2), person(3), { ...person(4), protectedIdentity: true }, person(5)],
  placements: [placed(10, 1), placed(11, 2), placed(12, 3, '2023-06-15'), placed(13, 4), placed(14, 1)],
  consents: [agreed(30, 1), agreed(31, 2, false), agreed(32, 3), agreed(33, 4), agreed(34, 5)],
})

describe('the public list (000-26)', () => {
  it('names those employed who agreed, and says how many it leaves out', () => {
    expect(publicListOn(register, '2023-06-15')).toEqual({
      personIds: [recordId(1)],
      employed: 3,
      notNamed: 2,
    })
    expect(publicListOn(register, '2023-06-14')).toEqual({
      personIds: [recordId(1), recordId(3)],
      employed: 4,
      notNamed: 2,
    })
  })

  it('is in one order, whatever the order of people', () => {
    const turned = { ...register, people: [...register.people].reverse() }
    expect(publicListOn(turned, '2023-06-14')).toEqual(publicListOn(register, '2023-06-14'))
  })

  it('leaves out whoever took it back, from that day on', () => {
    const taken = { ...register, consents: [...register.consents, agreed(35, 1, false, '2023-06-15')] }
    expect(publicListOn(taken, '2023-06-14').personIds).toContain(recordId(1))
    expect(publicListOn(taken, '2023-06-15').personIds).toEqual([])
  })
})
