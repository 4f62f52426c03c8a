import { describe, expect, it } from 'vitest'
import { RoleSchema } from '../people/person.schemas.ts'
import { personFacts } from '../testing/facts.ts'
import { soundRegister } from '../testing/register.ts'
import { mayDo, scopesOf } from './access.ts'
import { neverAboutOneself, type Permission } from './access-table.ts'

const holders = (permission: Permission) =>
  RoleSchema.options.filter((role) => [...scopesOf([role], permission)].some((scope) => scope !== 'own-file'))
const on = '2023-06-15'

describe('who may do what with training, the programme and influence', () => {
  it.each([
    ['training.plan', ['coordinator']],
    ['training.record', ['coordinator', 'trainer']],
    ['applications.answer', ['coordinator']],
    ['faults.carry', ['coordinator', 'user-movement-representative']],
    ['forums.lead', ['coordinator', 'unit-manager']],
    ['minutes.receive', ['unit-manager', 'section-manager']],
    ['points.answer', ['coordinator', 'unit-manager', 'section-manager']],
  ] as const)('%s: %j', (permission, roles) => {
    expect(holders(permission)).toEqual([...roles])
  })

  it('nobody but a manager says that the minutes have come (002-52)', () => {
    expect(scopesOf(['coordinator', 'peer-supporter', 'administrator'], 'minutes.receive').size).toBe(0)
  })

  it('everybody applies for themselves, and nobody answers the own application (000-22, 001-21)', () => {
    const personId = personFacts().subject.id
    const target = { about: 'person', personId, register: soundRegister(), on } as const
    for (const role of RoleSchema.options) {
      const actor = { accountId: 'mine', personId, roles: [role] }
      expect(mayDo(actor, 'applications.make', target).allowed, role).toBe(true)
    }
    const coordinator = { accountId: 'mine', personId, roles: ['coordinator'] as const }
    expect(mayDo(coordinator, 'applications.answer', target)).toEqual({
      allowed: false,
      reason: 'NOT_ABOUT_ONESELF',
    })
    expect(mayDo({ ...coordinator, personId: 'another' }, 'applications.answer', target).allowed).toBe(true)
    expect(neverAboutOneself).toContain('training.record')
  })
})
