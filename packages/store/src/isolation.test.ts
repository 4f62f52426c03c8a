import { recordKinds } from '@brygga/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storedKind } from './region/record-columns.ts'
import { type Attempt, denied, duplicate, failures, outcomeOf } from './testing/attempts.ts'
import { fullRegister } from './testing/full-register.ts'
import {
  additionsOf,
  type ExampleRegion,
  exampleRegion,
  type TestStore,
  testDatabases,
} from './testing/index.ts'

const recordTableNames = recordKinds.map((kind) => storedKind(kind).table)

/** What the role of the application may do with each table; nothing else is granted. */
const rights: Record<string, string> = {
  ...Object.fromEntries(recordTableNames.map((table) => [table, 'SELECT INSERT UPDATE'])),
  regions: 'SELECT',
  memberships: 'SELECT',
  former_memberships: 'SELECT',
  changes: 'SELECT INSERT UPDATE(undone_by)',
  record_versions: 'SELECT INSERT',
  imports: 'SELECT INSERT',
  rule_follow_ups: 'SELECT INSERT',
  import_mappings: 'SELECT INSERT UPDATE',
  audit_log: 'SELECT INSERT',
  audit_subjects: 'SELECT INSERT',
  audit_people: 'SELECT INSERT',
  audit_links: 'SELECT INSERT',
  audit_pending: 'SELECT INSERT DELETE',
  assessments: 'SELECT INSERT UPDATE DELETE',
  idempotency_keys: 'SELECT INSERT UPDATE DELETE',
  outbox: 'SELECT INSERT UPDATE DELETE',
}
const tables = Object.keys(rights)

describe.each(testDatabases())('isolation on $kind', (database) => {
  let open: TestStore
  let own: ExampleRegion
  let other: ExampleRegion

  beforeAll(async () => {
    // What is pending stays so, for the tests to find.
    open = await database.open({ sealAfter: 2 ** 30 })
    own = await exampleRegion(open, { name: 'Own', accountId: 'own-account' })
    other = await exampleRegion(open, { name: 'Other', accountId: 'other-account' })
    for (const region of [own, other]) await fill(open, region)
  })
  afterAll(() => open.close())

  /** Every table with every right, in the own region, the other one, and none; denials each with a positive control. */
  function attemptsOn(table: string): Attempt[] {
    const key = table === 'regions' ? 'id' : 'region_id'
    const mine = `${key} = '${own.regionId}'`
    const theirs = `${key} = '${other.regionId}'`
    const region = own.regionId
    const may = (right: string) => (rights[table] ?? '').includes(right)
    const column = table === 'changes' ? 'undone_by' : key
    const copy = (to: string) =>
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE
       SELECT (jsonb_populate_record(x, '{"${key}": "${to}"}')).* FROM ${table} x WHERE ${mine} LIMIT 1`
    return [
      { name: 'reads its own', region, statement: `SELECT FROM ${table} WHERE ${mine}`, expected: 'some' },
      { name: 'reads no other', region, statement: `SELECT FROM ${table} WHERE NOT ${mine}`, expected: 0 },
      {
        name: 'reads none of theirs from the other side',
        region: other.regionId,
        statement: `SELECT FROM ${table} WHERE ${mine}`,
        expected: 0,
      },
      { name: 'reads nothing without a region', statement: `SELECT FROM ${table}`, expected: 0 },
      {
        name: 'reads nothing with an empty region',
        region: '',
        statement: `SELECT FROM ${table}`,
        expected: 0,
      },
      {
        name: 'adds to its own',
        region,
        statement: copy(own.regionId),
        expected: may('INSERT') ? duplicate : denied,
      },
      { name: 'adds to no other', region, statement: copy(other.regionId), expected: denied },
      {
        name: 'alters its own',
        region,
        statement: `UPDATE ${table} SET ${column} = ${column} WHERE ${mine}`,
        expected: may('UPDATE') ? 'some' : denied,
      },
      {
        name: 'alters no other',
        region,
        statement: `UPDATE ${table} SET ${column} = ${column} WHERE ${theirs}`,
        expected: may('UPDATE') ? 0 : denied,
      },
      {
        name: 'moves nothing to another',
        region,
        statement: `UPDATE ${table} SET ${key} = '${other.regionId}' WHERE ${mine}`,
        expected: denied,
      },
      {
        name: 'alters nothing without a region',
        statement: `UPDATE ${table} SET ${column} = ${column}`,
        expected: may('UPDATE') ? 0 : denied,
      },
      {
        name: 'removes its own',
        region,
        statement: `DELETE FROM ${table} WHERE ${mine}`,
        expected: may('DELETE') ? 'some' : denied,
      },
      {
        name: 'removes no other',
        region,
        statement: `DELETE FROM ${table} WHERE ${theirs}`,
        expected: may('DELETE') ? 0 : denied,
      },
      { name: 'empties nothing', region, statement: `TRUNCATE ${table} CASCADE`, expected: denied },
    ]
  }

  /** What an account may see before any region is known, and what setting up may. */
  function attemptsBeside(): Attempt[] {
    const setup = 'brygga_setup' as const
    const regional = ['audit_log', 'audit_subjects', 'audit_people', 'audit_pending', 'former_memberships']
    return [
      {
        name: 'account sees its membership',
        account: 'own-account',
        statement: `SELECT FROM memberships WHERE account_id = 'own-account'`,
        expected: 1,
      },
      {
        name: 'account sees no other membership',
        account: 'own-account',
        statement: `SELECT FROM memberships WHERE account_id <> 'own-account'`,
        expected: 0,
      },
      {
        name: 'no account sees no membership',
        account: '',
        statement: 'SELECT FROM memberships',
        expected: 0,
      },
      {
        name: 'account sees no region',
        account: 'own-account',
        statement: 'SELECT FROM regions',
        expected: 0,
      },
      { name: 'set-up sees all regions', role: setup, statement: 'SELECT FROM regions', expected: 2 },
      { name: 'set-up sees all memberships', role: setup, statement: 'SELECT FROM memberships', expected: 2 },
      ...regional.flatMap((table): Attempt[] => [
        {
          name: `set-up reads ${table} of the region named`,
          role: setup,
          region: own.regionId,
          statement: `SELECT FROM ${table} WHERE region_id = '${own.regionId}'`,
          expected: 'some',
        },
        {
          name: `set-up reads no other ${table}`,
          role: setup,
          region: own.regionId,
          statement: `SELECT FROM ${table} WHERE region_id = '${other.regionId}'`,
          expected: 0,
        },
      ]),
      ...recordTableNames.map(
        (table): Attempt => ({
          name: `set-up reads no ${table}`,
          role: setup,
          region: own.regionId,
          statement: `SELECT FROM ${table}`,
          expected: denied,
        }),
      ),
    ]
  }

  test('row-level security is on and forced on every table, and there is no view', async () => {
    const found = await open.asOwner<{ name: string; forced: boolean }>(`
      SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS forced FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')`)
    expect(found.map(({ name }) => name).sort()).toEqual([...tables].sort())
    expect(found.filter(({ forced }) => !forced)).toEqual([])
  })

  test('none of our roles owns a table, can sign in, is a superuser or bypasses row-level security', async () => {
    const roles = await open.asOwner(`
      SELECT rolname FROM pg_roles WHERE rolname LIKE 'brygga\\_%'
        AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb
          OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relnamespace <> 'jobs'::regnamespace
            AND relnamespace <> 'pg_toast'::regnamespace))`)
    expect(roles).toEqual([])
    const count = await open.asOwner(`SELECT FROM pg_roles WHERE rolname LIKE 'brygga\\_%'`)
    expect(count).toHaveLength(4)
  })

  test('sign-in reaches its own tables and no others', async () => {
    await open.thenForget(async (run) => {
      await run('SET LOCAL ROLE brygga_auth')
      expect((await run('SELECT FROM auth."user"')).count).toBe(0)
      for (const table of tables) expect(await outcomeOf(run, `SELECT FROM ${table}`)).toBe(denied)
      expect(await outcomeOf(run, 'CREATE TABLE auth.own (id int)')).toBe(denied)
    })
    await open.thenForget(async (run) => {
      await run('SET LOCAL ROLE brygga_app')
      expect(await outcomeOf(run, 'SELECT FROM auth."user"')).toBe(denied)
    })
  })

  test.each(tables)('%s', async (table) => {
    expect(await failures(open, attemptsOn(table))).toEqual([])
  })

  test('accounts and setting up', async () => {
    expect(await failures(open, attemptsBeside())).toEqual([])
  })

  test('every policy matters: without it, or let through, something is noticed', async () => {
    const policies = await open.asOwner<{ name: string; table: string; command: string; isOpen: boolean }>(`
      SELECT policyname AS name, tablename AS table, cmd AS command, qual = 'true' AS "isOpen" FROM pg_policies
      WHERE schemaname = 'public'`)
    expect(policies.length).toBeGreaterThan(tables.length)
    const unnoticed: string[] = []
    for (const { name, table, command, isOpen } of policies) {
      const attempts = [...attemptsOn(table), ...attemptsBeside()]
      const letThrough = `ALTER POLICY ${name} ON ${table} USING (true) ${command === 'SELECT' ? '' : 'WITH CHECK (true)'}`
      for (const weakening of [`DROP POLICY ${name} ON ${table}`, ...(isOpen ? [] : [letThrough])])
        if ((await failures(open, attempts, { weakening, enough: 1 })).length === 0) unnoticed.push(weakening)
    }
    expect(unnoticed).toEqual([])
  })

  test('a record never links to another region, though the id exists there', async () => {
    const empty = await exampleRegion(open)
    const { placements, people, organisations } = fullRegister()
    const change = additionsOf({ placements })
    await expect(empty.apply(change)).rejects.toThrow('not in force in the region')
    const [placement] = placements
    await open.thenForget(async (run) => {
      await run(`INSERT INTO changes (region_id, id, kind, account_id, actor_name)
        VALUES ('${empty.regionId}', '${placement?.id}', 'x', 'a', 'A')`)
      const code = await outcomeOf(
        run,
        `INSERT INTO placements (region_id, id, version, recorded_by_change, "from", person_id, employer_id, workplace_id)
         VALUES ('${empty.regionId}', '${placement?.id}', 1, '${placement?.id}', '2023-01-01', '${people[0]?.id}',
           '${organisations[0]?.id}', '${organisations[0]?.id}')`,
      )
      expect(code).toBe('23503')
    })
  })
})

async function fill(open: TestStore, { regionId, actor, apply }: ExampleRegion): Promise<void> {
  const register = fullRegister()
  const changeId = await apply(additionsOf(register))
  const person = { kind: 'person', id: register.people[0]?.id ?? '' } as const
  await open.store.inRegion(regionId, async (transaction) => {
    await transaction.apply(
      {
        kind: 'test.amend',
        operations: [
          { op: 'amend', kind: 'people', id: person.id, version: 1, values: { name: 'Annat namn' } },
        ],
      },
      actor,
    )
    await transaction.sayFollowUp(
      { valueId: 'nsph/forums', from: '2023-06-01', kind: 'rules.followUp' },
      actor,
    )
    await transaction.remember(actor, 'key', 'hash', {})
    await transaction.rememberMapping({})
    await transaction.saveImport({
      id: changeId,
      changeId,
      fileName: 'a.xlsx',
      by: 'A',
      added: 1,
      changed: 0,
      faulty: 0,
    })
    await transaction.audit({ action: 'test', kind: 'change', subjects: [person], changeId }, actor)
    await transaction.audit({ action: 'test', kind: 'read', subjects: [person], changeId: null }, actor)
  })
  await open.administer.grantMembership({
    regionId,
    accountId: `former-${regionId}`,
    personId: null,
    roles: ['mentor'],
  })
  await open.administer.withdrawMembership(regionId, `former-${regionId}`)
  await open.asOwner(`INSERT INTO outbox (region_id, topic, body) VALUES ('${regionId}', 'test', '{}')`)
  await open.asOwner(`INSERT INTO assessments (region_id, subject_kind, subject_id, "on", rulebook_hash, body)
    VALUES ('${regionId}', 'person', '${person.id}', '2023-06-15', '', '{}')`)
}
