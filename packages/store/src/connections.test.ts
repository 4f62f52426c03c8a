import { randomUUID } from 'node:crypto'
import type { Role } from '@brygga/domain'
import { person, recordId } from '@brygga/domain/testing'
import { eq } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverEngine } from './engine/server.ts'
import { authTables, type OpenStore, openStore, StoreBusy, StoreUnavailable } from './index.ts'
import {
  additionsOf,
  type ExampleRegion,
  exampleRegion,
  type RunningPostgres,
  startPostgres,
  type TestStore,
  testDatabases,
} from './testing/index.ts'

describe.each(testDatabases())('connections to $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open({ poolSize: 2 })
  })
  afterAll(() => open.close())

  test('of three regions in turn, with failures in between, each sees its own', async () => {
    const regions = await Promise.all([1, 2, 3].map(() => exampleRegion(open)))
    for (const [at, region] of regions.entries())
      await region.apply(additionsOf({ people: [{ ...person(1), name: `Of region ${at}` }] }))
    const foreign: string[] = []
    const work = async (at: number) => {
      const mine = at % 3
      const { regionId } = regions[mine] as ExampleRegion
      const seen = await open.store.inRegion(regionId, async (transaction) => {
        if (at % 5 === 1) throw new Error('thrown in the middle')
        const register = await transaction.register()
        if (at % 5 === 2)
          await transaction.apply(
            { kind: 'x', operations: [{ op: 'add', kind: 'people', record: person(1) }] },
            regions[mine]?.actor as never,
          )
        return register.people.map(({ name }) => name)
      })
      foreign.push(...seen.filter((name) => name !== `Of region ${mine}`))
    }
    const outcomes: PromiseSettledResult<void>[] = []
    for (let at = 0; at < 150; at += 10)
      outcomes.push(...(await Promise.allSettled(Array.from({ length: 10 }, (_, next) => work(at + next)))))
    expect(foreign).toEqual([])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(60)
    const rest = await open.engine.call(
      'brygga_app',
      'rest',
      `SELECT current_user, coalesce(current_setting('app.region', true), '')`,
      [],
    )
    expect(rest).toEqual([['brygga_app', '']])
  })

  test('work that throws leaves nothing behind, and says what it threw', async () => {
    const { regionId, actor, register } = await exampleRegion(open)
    const thrown = new Error('mine')
    const work = open.store.inRegion(regionId, async (transaction) => {
      await transaction.apply(additionsOf({ people: [person(1)] }), actor)
      throw thrown
    })
    await expect(work).rejects.toBe(thrown)
    expect((await register()).people).toEqual([])
  })

  test('a transaction within another is refused at once, rather than waiting for itself', async () => {
    const { regionId } = await exampleRegion(open)
    const nested = open.store.inRegion(regionId, () => open.store.membershipsOf('a'))
    await expect(nested).rejects.toMatchObject({ name: 'NestedTransaction' })
    expect(await open.store.membershipsOf('a')).toEqual([])
  })

  test('an account sees where it belongs, as what, and nobody else’s', async () => {
    const accountId = `O'Brien \\ ${randomUUID()}`
    const first = await exampleRegion(open, { accountId })
    const second = await exampleRegion(open, { accountId: 'somebody' })
    await open.administer.grantMembership({
      regionId: second.regionId,
      accountId,
      personId: person(1).id,
      roles: ['mentor', 'supervisor'],
    })
    expect(await open.store.membershipsOf(accountId)).toEqual([
      { regionId: first.regionId, personId: null, roles: ['coordinator'] },
      { regionId: second.regionId, personId: person(1).id, roles: ['mentor', 'supervisor'] },
    ])
    await open.administer.withdrawMembership(second.regionId, accountId)
    expect(await open.store.membershipsOf(accountId)).toHaveLength(1)
    expect(await open.store.membershipsOf("' OR true --")).toEqual([])
    const noted = await open.store.inRegion(second.regionId, (transaction) =>
      transaction.auditRows({ limit: 9, cursor: null }),
    )
    expect(noted.rows.map(({ action }) => action)).toEqual([
      'memberships.withdraw',
      'memberships.grant',
      'memberships.grant',
      'regions.create',
    ])
  })

  test('access says in the log whose it is, on whose account, and the chain holds it', async () => {
    const { regionId } = await exampleRegion(open)
    const [accountId, by] = [`a:${randomUUID()}`, { accountId: 'b', name: 'Bo By' }]
    const membership = {
      regionId,
      accountId,
      personId: recordId(1),
      roles: ['mentor', 'supervisor'] as Role[],
    }
    const noting = { by, accountName: 'Anna: Exempel' }
    expect(await open.administer.grantMembership(membership, noting)).toBe('granted')
    await open.administer.grantMembership(membership, { ...noting, reopens: true })
    expect(await open.administer.withdrawMembership(regionId, accountId)).toBe('withdrawn')
    expect(await open.administer.withdrawMembership(regionId, accountId)).toBe('not-a-member')
    const { rows, chainIntact } = await open.store.inRegion(regionId, (transaction) =>
      transaction.auditRows({ limit: 3, cursor: null, personId: recordId(1) }),
    )
    const roles = ['mentor', 'supervisor']
    const subjects = [{ kind: 'person', id: recordId(1) }]
    const granted = { by: 'Bo By', subjects, access: { accountId, name: 'Anna: Exempel', roles } }
    expect(chainIntact).toBe(true)
    expect(rows).toMatchObject([
      { by: 'Set-up', action: 'memberships.withdraw', subjects, access: { accountId, name: null, roles } },
      { ...granted, action: 'accounts.reopen' },
      { ...granted, action: 'memberships.grant' },
    ])
    expect(rows).toHaveLength(3)
  })

  test('a person is one account’s, and the last administrator stays, whoever comes at once', async () => {
    const { regionId } = await exampleRegion(open)
    const grant = (accountId: string, personId: string | null) =>
      open.administer.grantMembership({ regionId, accountId, personId, roles: ['administrator'] })
    const granted = await Promise.all(['a', 'b', 'c'].map((accountId) => grant(accountId, recordId(1))))
    expect(granted.sort()).toEqual(['granted', 'person-taken', 'person-taken'])
    await Promise.all(['a', 'b', 'c'].map((accountId) => grant(accountId, null)))
    const left = await Promise.all(
      ['a', 'b', 'c'].map((accountId) => open.administer.withdrawMembership(regionId, accountId)),
    )
    expect(left.sort()).toEqual(['last-administrator', 'withdrawn', 'withdrawn'])
  })

  test('a region is shown as of a day, or the calendar’s', async () => {
    const { regionId } = await exampleRegion(open, { name: 'Region Å' })
    const settings = () => open.store.inRegion(regionId, (transaction) => transaction.region())
    expect(await settings()).toEqual({
      id: regionId,
      name: 'Region Å',
      code: '06',
      rulebookId: 'example',
      shownAsOf: '2023-06-15',
    })
    await open.administer.showAsOf(regionId, null)
    expect(await settings()).toMatchObject({ shownAsOf: null })
    await expect(open.store.inRegion(randomUUID(), (transaction) => transaction.region())).rejects.toThrow(
      'not set up',
    )
    await expect(open.store.inRegion(randomUUID(), (transaction) => transaction.register())).rejects.toThrow(
      'not set up',
    )
  })

  test('a mapping is remembered, and replaced', async () => {
    const { regionId } = await exampleRegion(open)
    const mapping = { sheets: [{ name: 'Peer', columns: { Namn: 'name' } }] }
    await open.store.inRegion(regionId, async (transaction) => {
      expect(await transaction.rememberedMapping()).toBeNull()
      await transaction.rememberMapping({})
      await transaction.rememberMapping(mapping)
      expect(await transaction.rememberedMapping()).toEqual(mapping)
    })
  })

  test('live listeners hear what was committed in their region, and nothing else', async () => {
    const here = await exampleRegion(open)
    const elsewhere = await exampleRegion(open)
    const heard: unknown[] = []
    const stop = await open.store.listen(here.regionId, (signal) => heard.push(signal))
    const signal = (regionId: string, changeId: string, count = 1) =>
      open.store.inRegion(regionId, (transaction) =>
        transaction.signal(
          changeId,
          Array.from({ length: count }, (_, at) => ({ kind: 'person', id: person(at).id })),
        ),
      )
    await signal(elsewhere.regionId, 'elsewhere')
    await signal(here.regionId, 'one')
    await signal(here.regionId, 'many', 500)
    const failed = open.store.inRegion(here.regionId, async (transaction) => {
      await transaction.signal('rolled back', [])
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await signal(here.regionId, 'last')
    const person0 = { kind: 'person', id: person(0).id }
    await expect
      .poll(() => heard, { timeout: 5000 })
      .toEqual([
        { changeId: 'one', subjects: [person0] },
        { changeId: 'many', subjects: [] },
        { changeId: 'last', subjects: [person0] },
      ])
    await stop()
    await signal(here.regionId, 'after')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(heard).toHaveLength(3)
  })

  test('sign-in keeps its accounts, alone and in transactions, and cannot reach a register', async () => {
    const { user } = authTables
    const id = randomUUID()
    const account = { id, name: 'Åsa', email: `${id}@example.org`, emailVerified: true }
    await open.authDatabase.insert(user).values(account)
    await open.authDatabase.transaction(async (transaction) => {
      await transaction.update(user).set({ name: 'Eva' }).where(eq(user.id, id))
    })
    const found = await open.authDatabase.select().from(user).where(eq(user.id, id))
    expect(found).toEqual([expect.objectContaining({ ...account, name: 'Eva', createdAt: expect.any(Date) })])
    await expect(open.authDatabase.execute('SELECT * FROM people')).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    await expect(open.authDatabase.insert(user).values(account)).rejects.toMatchObject({
      cause: { code: '23505' },
    })
    await expect(open.authDatabase.execute('SELECT * FROM memberships')).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    for (const role of ['brygga_app', 'brygga_jobs', 'brygga_setup'] as const) {
      const asked = open.engine.call(role, 'ask', `SELECT auth.memberships_of('a')`, [])
      await expect(asked, role).rejects.toMatchObject({ code: '42501' })
    }
    expect(await open.isReady()).toBe(true)
  })

  test('jobs have a schema of their own, several statements at once, and recover from a failure', async () => {
    const made = await open.jobs.executeSql(
      'BEGIN; CREATE TABLE jobs.example (id int); INSERT INTO jobs.example VALUES (1), (2) RETURNING id; COMMIT',
    )
    expect(made.rows).toEqual([{ id: 1 }, { id: 2 }])
    await expect(
      open.jobs.executeSql('BEGIN; INSERT INTO jobs.example VALUES (3); SELECT 1 / 0; COMMIT'),
    ).rejects.toThrow('division')
    expect((await open.jobs.executeSql('SELECT id FROM jobs.example WHERE id > $1', [1])).rows).toEqual([
      { id: 2 },
    ])
    await expect(open.jobs.executeSql('SELECT * FROM people')).rejects.toThrow('permission denied')
    const { regionId } = await exampleRegion(open)
    expect((await open.store.inRegion(regionId, (transaction) => transaction.region())).id).toBe(regionId)
  })
})

describe('connections to a server', () => {
  const server = testDatabases().find(({ kind }) => kind === 'postgresql')
  let open: TestStore
  beforeAll(async () => {
    open = (await server?.open()) as TestStore
  })
  afterAll(() => open.close())

  test('do not take options from the address in place of their role', async () => {
    const url = new URL(open.databaseUrl ?? '')
    url.searchParams.set('options', '-c search_path=public -c role=none')
    const engine = serverEngine({ databaseUrl: url.href })
    expect(await engine.call('brygga_app', 'who', 'SELECT current_user', [])).toEqual([['brygga_app']])
    await engine.close()
  })

  test('are waited for no longer than said, when all are at work', async () => {
    const engine = serverEngine({ databaseUrl: open.databaseUrl ?? '', poolSize: 1, poolWait: 200 })
    const ask = () => engine.call('brygga_app', 'slow', 'SELECT pg_sleep(1)', [])
    const [first, second] = await Promise.allSettled([ask(), ask()])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'StoreBusy' } })
    await engine.close()
  })

  test('wait for a busy region no longer than 5 s, and say so', async () => {
    const { regionId } = await exampleRegion(open)
    const holder = new pg.Client({ connectionString: open.databaseUrl ?? '' })
    await holder.connect()
    await holder.query(`SELECT pg_advisory_lock(hashtextextended('brygga region ${regionId}', 0))`)
    const before = Date.now()
    await expect(
      open.store.inRegion(regionId, (transaction) => transaction.lockForWriting()),
    ).rejects.toBeInstanceOf(StoreBusy)
    expect(Date.now() - before).toBeLessThan(5500)
    await holder.end()
    await open.store.inRegion(regionId, (transaction) => transaction.lockForWriting())
  })

  test('that are ended by the server are made anew, and listeners are told that they may have missed something', async () => {
    const { regionId } = await exampleRegion(open)
    const heard: unknown[] = []
    const stop = await open.store.listen(regionId, ({ changeId }) => heard.push(changeId))
    await open.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    await expect.poll(() => heard, { timeout: 8000 }).toEqual(['00000000-0000-0000-0000-000000000000'])
    await expect.poll(() => open.isReady()).toBe(true)
    await open.store.inRegion(regionId, (transaction) => transaction.signal('again', []))
    await expect.poll(() => heard, { timeout: 5000 }).toContain('again')
    await stop()
  })

  test('that are ended in the middle of work fail that work by name, and nothing else', async () => {
    const { regionId, actor, register } = await exampleRegion(open)
    const interrupted = open.store.inRegion(regionId, async (transaction) => {
      await transaction.apply(additionsOf({ people: [person(1)] }), actor)
      await open.asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`)
      await new Promise((resolve) => setTimeout(resolve, 100))
      await transaction.register()
    })
    await expect(interrupted).rejects.toBeInstanceOf(StoreUnavailable)
    expect((await register()).people).toEqual([])
  })

  test('to a server that is not there fail within 2 s, by name', async () => {
    const before = Date.now()
    await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toBeInstanceOf(
      StoreUnavailable,
    )
    expect(Date.now() - before).toBeLessThan(2500)
  })
})

describe('connections to a server of their own', () => {
  let server: RunningPostgres
  let open: OpenStore
  beforeAll(async () => {
    server = await startPostgres({ durable: false })
    open = await openStore({ databaseUrl: server.url })
  })
  afterAll(async () => {
    await open.close()
    await server.stop()
  })

  test('are used only if the server holds them to their role', async () => {
    const administrator = new pg.Client({ connectionString: server.url })
    await administrator.connect()
    // Roles belong to the whole server: nobody else is to be on it now.
    await administrator.query('ALTER ROLE brygga_app BYPASSRLS')
    const engine = serverEngine({ databaseUrl: server.url })
    const attempt = engine.transaction('brygga_app', {}, async () => 'let in')
    await expect(attempt).rejects.toMatchObject({ name: 'RightsNotHeld' })
    await administrator.query('ALTER ROLE brygga_app NOBYPASSRLS')
    expect(await engine.transaction('brygga_app', {}, async () => 'let in')).toBe('let in')
    await engine.close()
    await administrator.end()
  })

  test('that has stopped answering are given up, and it is not ready', async () => {
    const { regionId } = await exampleRegion(open)
    server.pause()
    const before = Date.now()
    expect(await open.isReady()).toBe(false)
    expect(Date.now() - before).toBeLessThan(2500)
    const waiting = open.store.inRegion(regionId, (transaction) => transaction.region())
    await expect(waiting).rejects.toBeInstanceOf(StoreUnavailable)
    expect(Date.now() - before).toBeLessThan(9000)
    server.resume()
    await expect.poll(() => open.isReady(), { timeout: 10_000 }).toBe(true)
  })
})
