import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { person } from '@brygga/domain/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, openStore } from './index.ts'
import { additionsOf, exampleRegion, testDatabases } from './testing/index.ts'

/** What a database holds, apart from data: enough to see that two are the same. */
const shape = `
  SELECT 'column' AS kind, table_schema || '.' || table_name || '.' || column_name AS name, data_type AS what
    FROM information_schema.columns WHERE table_schema IN ('public', 'auth')
  UNION ALL SELECT 'policy', tablename || '.' || policyname, coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
  UNION ALL SELECT 'constraint', conrelid::regclass::text || '.' || conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace IN ('public'::regnamespace, 'auth'::regnamespace) AND conrelid <> 0 AND contype <> 'n'
  UNION ALL SELECT 'grant', table_name || ' ' || grantee, privilege_type FROM information_schema.role_table_grants
    WHERE grantee LIKE 'brygga%'
  ORDER BY 1, 2, 3`

describe('migrations', () => {
  const [embedded, server] = testDatabases()
  let address = ''
  let ownersAddress = ''
  let isOld = false
  const name = `brygga_test_${randomUUID().replaceAll('-', '')}`
  const owner = `owner_of_${name}`

  const onServer = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }

  beforeAll(async () => {
    const open = await server?.open()
    address = process.env.DATABASE_URL ?? ''
    const [version] =
      (await open?.asOwner<{ isOld: boolean }>(
        `SELECT current_setting('server_version_num')::int < 160000 AS "isOld"`,
      )) ?? []
    isOld = version?.isOld === true
    await open?.close()
    const password = randomUUID()
    await onServer(
      address,
      `CREATE ROLE ${owner} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD '${password}'`,
      // Whoever made the roles before must let the new owner take them on, as a server's administrator would. Since
      // 16 it can be said that he has none of their rights until he does.
      `GRANT brygga_app, brygga_auth, brygga_jobs, brygga_setup TO ${owner} ${isOld ? '' : 'WITH INHERIT FALSE'}`,
      `CREATE DATABASE ${name} OWNER ${owner}`,
    )
    const url = new URL(address)
    url.pathname = `/${name}`
    url.username = owner
    url.password = password
    ownersAddress = url.href
  })
  afterAll(() => onServer(address, `DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${owner}`))

  test('three processes at once on a fresh database: one does it, the others wait', async () => {
    await expect(
      Promise.all([migrate(ownersAddress), migrate(ownersAddress), migrate(ownersAddress)]),
    ).resolves.toHaveLength(3)
  })

  test('an owner who is no superuser has no way past row-level security, neither through the store nor beside it', async () => {
    const open = await openStore({ databaseUrl: ownersAddress })
    const region = await exampleRegion(open)
    await region.apply(additionsOf({ people: [person(1)] }))
    expect((await region.register()).people).toHaveLength(1)
    const other = await exampleRegion(open)
    expect((await other.register()).people).toEqual([])
    await open.close()
    const client = new pg.Client({ connectionString: ownersAddress })
    await client.connect()
    expect((await client.query('SELECT FROM people')).rowCount).toBe(0)
    expect((await client.query('SELECT FROM audit_log')).rowCount).toBe(0)
    expect((await client.query('SELECT FROM regions')).rowCount).toBe(isOld ? 2 : 0)
    await client.end()
  })

  test('both databases come to the same', async () => {
    const stores = [await embedded?.open(), await server?.open()]
    const shapes = await Promise.all(stores.map((open) => open?.asOwner(shape)))
    expect(shapes[0]?.length).toBeGreaterThan(300)
    expect(shapes[0]).toEqual(shapes[1])
    for (const open of stores) await open?.close()
  })

  test('a data folder is made, opened again with what was in it, and migrated once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'brygga-folder-'))
    const first = await openStore({ dataFolder: join(folder, 'data') })
    const { regionId } = await exampleRegion(first, { name: 'Kept' })
    await first.close()
    const second = await openStore({ dataFolder: join(folder, 'data') })
    expect(await second.administer.regions()).toEqual([
      expect.objectContaining({ id: regionId, name: 'Kept' }),
    ])
    expect(second.durability).toContain('not a power cut')
    await second.close()
    expect(await second.isReady()).toBe(false)
    await rm(folder, { recursive: true })
  })
})
