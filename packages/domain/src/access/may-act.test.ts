import { describe, expect, it } from 'vitest'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import { nsphRulebook } from '../nsph/rulebook.ts'
import type { Role } from '../people/person.schemas.ts'
import type { Remedy } from '../rules/assessment.schemas.ts'
import { rulesOf } from '../rules/rulebook.ts'
import {
  onePersonPerReach,
  peopleInReach,
  placementIdOf,
  unitsInReach,
} from '../testing/one-person-per-reach.ts'
import { type AccessActor, hasPermission, type Target } from './access.ts'
import { mayAct } from './may-act.ts'
import { permissionForAction } from './permission-for-action.ts'

const { on, register } = onePersonPerReach
const { me, inUnit, stranger } = peopleInReach
const { ward, elsewhere } = unitsInReach

const as = (...roles: Role[]): AccessActor => ({ accountId: 'mine', personId: me, roles })
const workplace = (workplaceId: string): Target => ({ about: 'workplace', workplaceId, register, on })
const placement = (personId: string): Target => ({
  about: 'placement',
  placementId: placementIdOf(personId),
  register,
  on,
})

/** Each remedy that any rule names, of the model and of a region. */
const remedies = [nsphRulebook, exampleRegionRulebook].flatMap((rulebook) =>
  rulesOf(rulebook).flatMap(({ remedy, remedyWhenUnknown = null, codes }) => [
    remedy,
    remedyWhenUnknown,
    ...Object.values(codes).map((code) => code.remedy ?? null),
  ]),
)

describe('who is to act', () => {
  it('may do so to some subject at least, whichever the rule', () => {
    const promised = remedies.filter((remedy) => remedy !== null)
    expect(promised.length).toBeGreaterThan(100)
    const refused = promised.flatMap(({ action, roles }) =>
      roles
        .filter((role) => !hasPermission({ roles: [role] }, permissionForAction[action]))
        .map((role) => `${action} by ${role}`),
    )
    expect([...new Set(refused)]).toEqual([])
  })
})

describe('mayAct', () => {
  const prepare: Remedy = { action: 'hold-staff-introduction', roles: ['coordinator', 'unit-manager'] }

  it('is for one of the roles, and within their reach', () => {
    expect(mayAct(as('unit-manager'), prepare, workplace(ward))).toBe(true)
    expect(mayAct(as('unit-manager'), prepare, workplace(elsewhere))).toBe(false)
    expect(mayAct(as('coordinator'), prepare, workplace(elsewhere))).toBe(true)
  })

  it('is not for those who may, but are not asked to', () => {
    expect(mayAct(as('section-manager'), prepare, workplace(ward))).toBe(false)
    expect(mayAct(as('section-manager'), { ...prepare, roles: ['section-manager'] }, workplace(ward))).toBe(
      true,
    )
  })

  it('is not for those who are asked to, but may not', () => {
    const extend: Remedy = { action: 'extend-placement', roles: ['coordinator', 'unit-manager'] }
    expect(mayAct(as('unit-manager'), extend, placement(inUnit))).toBe(false)
    expect(mayAct(as('coordinator'), extend, placement(stranger))).toBe(true)
  })

  it('is for nobody where nothing mends it', () => {
    expect(mayAct(as('coordinator'), null, workplace(ward))).toBe(false)
  })

  it('is not about oneself where another pair of eyes is needed', () => {
    const sign: Remedy = { action: 'sign-role-agreement', roles: ['coordinator'] }
    expect(mayAct(as('coordinator'), sign, placement(me))).toBe(false)
    expect(mayAct(as('coordinator'), sign, placement(inUnit))).toBe(true)
  })
})
