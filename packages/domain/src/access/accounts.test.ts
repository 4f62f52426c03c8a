import { describe, expect, it } from 'vitest'
import { type Role, RoleSchema } from '../people/person.schemas.ts'
import { leavesNoAdministrator, mayAdministerAccount, mayGiveRoles } from './accounts.ts'

const account = (accountId: string, ...roles: Role[]) => ({ accountId, roles })

it('lets nobody but administrators make administrators', () => {
  for (const giver of RoleSchema.options)
    for (const given of RoleSchema.options) {
      const may = mayGiveRoles({ roles: [giver] }, ['coordinator', given])
      expect(may, `${giver} gives ${given}`).toBe(given !== 'administrator' || giver === 'administrator')
    }
  expect(mayGiveRoles({ roles: ['coordinator', 'administrator'] }, ['administrator'])).toBe(true)
  expect(mayGiveRoles({ roles: [] }, ['administrator'])).toBe(false)
})

it('lets nobody shut or change the own account', () => {
  expect(mayAdministerAccount(account('mine'), account('mine'))).toBe(false)
  expect(mayAdministerAccount(account('mine'), account('theirs'))).toBe(true)
})

describe('a region keeps an administrator', () => {
  const [first, second, other] = [
    account('first', 'administrator', 'coordinator'),
    account('second', 'administrator'),
    account('other', 'coordinator'),
  ]

  it('where the only one would be shut, or be one no more', () => {
    expect(leavesNoAdministrator(account('first'), [first, other])).toBe(true)
    expect(leavesNoAdministrator(account('first', 'coordinator'), [first, other])).toBe(true)
    expect(leavesNoAdministrator(account('first', 'administrator'), [first, other])).toBe(false)
  })

  it('and no more than that: of two, either may go', () => {
    expect(leavesNoAdministrator(account('first'), [first, second, other])).toBe(false)
    expect(leavesNoAdministrator(account('second'), [first, second, other])).toBe(false)
    expect(leavesNoAdministrator(account('other'), [first, other])).toBe(false)
  })

  it('and a region that has none may lose others', () => {
    expect(leavesNoAdministrator(account('other'), [other])).toBe(false)
  })
})
