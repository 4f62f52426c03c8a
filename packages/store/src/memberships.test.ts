import { randomUUID } from 'node:crypto'
import type { Role } from '@brygga/domain'
import { recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleRegion, type TestStore, testDatabases } from './testing/index.ts'

describe.each(testDatabases())('who belongs to a region, on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open()
  })
  afterAll(() => open.close())

  const by = { accountId: 'b', name: 'Bo By' }

  async function regionWith(...administrators: string[]) {
    const { regionId } = await exampleRegion(open, { accountId: `first ${randomUUID()}` })
    for (const accountId of administrators)
      await open.administer.grantMembership({ regionId, accountId, personId: null, roles: ['administrator'] })
    const change = (accountId: string, saw: Role[], roles: Role[]) =>
      open.administer.changeRoles({ regionId, accountId, saw, roles }, { by, accountName: 'Anna' })
    const rolesOf = async (accountId: string) =>
      (await open.administer.membersOf(regionId)).present.find((one) => one.accountId === accountId)?.roles
    return { regionId, change, rolesOf }
  }

  test('those who left are known with their roles until they come back', async () => {
    const { regionId } = await regionWith('a')
    const left = { regionId, accountId: 'left', personId: recordId(1), roles: ['mentor'] as Role[] }
    await open.administer.grantMembership(left)
    expect((await open.administer.membersOf(regionId)).former).toEqual([])
    await open.administer.withdrawMembership(regionId, 'left')
    const { present, former } = await open.administer.membersOf(regionId)
    expect(present.map(({ accountId }) => accountId)).not.toContain('left')
    expect(former).toEqual([
      {
        accountId: 'left',
        personId: recordId(1),
        roles: ['mentor'],
        since: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ])
    await open.administer.grantMembership({ ...left, roles: ['supervisor'] })
    expect((await open.administer.membersOf(regionId)).former).toEqual([])
    const { regionId: other } = await regionWith()
    expect((await open.administer.membersOf(other)).present).toHaveLength(1)
  })

  test('roles are changed as they were seen, and it is noted who did it', async () => {
    const { regionId, change, rolesOf } = await regionWith('a')
    await open.administer.grantMembership({ regionId, accountId: 'c', personId: null, roles: ['mentor'] })
    expect(await change('c', ['mentor'], ['supervisor', 'mentor'])).toBe('changed')
    expect(await rolesOf('c')).toEqual(['supervisor', 'mentor'])
    expect(await change('c', ['mentor'], ['coordinator'])).toBe('changed-since')
    expect(await change('c', ['mentor', 'supervisor'], ['coordinator'])).toBe('changed')
    expect(await change('nobody', [], ['coordinator'])).toBe('not-a-member')
    const { rows } = await open.store.inRegion(regionId, (transaction) =>
      transaction.auditRows({ limit: 1, cursor: null }),
    )
    expect(rows).toMatchObject([
      {
        action: 'memberships.change-roles',
        by: 'Bo By',
        access: { accountId: 'c', name: 'Anna', roles: ['coordinator'] },
      },
    ])
  })

  test('the last administrator stays one, whoever comes at once', async () => {
    const { change, rolesOf } = await regionWith('a', 'b')
    const both = await Promise.all([
      change('a', ['administrator'], ['mentor']),
      change('b', ['administrator'], ['mentor']),
    ])
    expect(both.sort()).toEqual(['changed', 'last-administrator'])
    const roles = [await rolesOf('a'), await rolesOf('b')]
    expect(roles.filter((each) => each?.includes('administrator'))).toHaveLength(1)
  })
})
