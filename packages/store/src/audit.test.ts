import type { AuditEvent, RegionTransaction } from '@brygga/api'
import { person, recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  additionsOf,
  type ExampleRegion,
  exampleRegion,
  type TestStore,
  testDatabases,
} from './testing/index.ts'

const reading = (action: string, ...people: string[]): AuditEvent => ({
  action,
  kind: 'read',
  subjects: people.map((id) => ({ kind: 'person', id })),
  changeId: null,
})

describe.each(testDatabases())('the audit log on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open()
  })
  afterAll(() => open.close())

  const note = ({ regionId, actor }: ExampleRegion, ...events: AuditEvent[]) =>
    open.store.inRegion(regionId, async (transaction) => {
      for (const event of events) await transaction.audit(event, actor)
    })
  const rows = (
    { regionId }: ExampleRegion,
    filter: Partial<Parameters<RegionTransaction['auditRows']>[0]> = {},
  ) =>
    open.store.inRegion(regionId, (transaction) =>
      transaction.auditRows({ limit: 100, cursor: null, ...filter }),
    )
  const actions = async (...asked: Parameters<typeof rows>) =>
    (await rows(...asked)).rows.map(({ action }) => action)

  /** A region with some readings, in the chain, for tampering with. */
  const tamperable = async () => {
    const region = await exampleRegion(open)
    await note(
      region,
      reading('first', recordId(1)),
      reading('second', recordId(2)),
      reading('third', recordId(1)),
    )
    expect((await open.administer.checkAudit(region.regionId)).isIntact).toBe(true)
    const { rows: found } = await rows(region)
    return { ...region, sequenceOf: (action: string) => found.find((row) => row.action === action)?.sequence }
  }
  /** Does what nobody can: the trigger is taken away for a moment. */
  const tamper = async (table: string, statement: string) => {
    await open.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER append_only`)
    await open.asOwner(statement)
    await open.asOwner(`ALTER TABLE ${table} ENABLE TRIGGER append_only`)
  }

  test('says who did what about whom, newest first, page by page', async () => {
    const region = await exampleRegion(open)
    const changeId = await region.apply(additionsOf({ people: [person(1)] }))
    await note(region, {
      action: 'people.amend',
      kind: 'change',
      subjects: [{ kind: 'person', id: recordId(1) }],
      changeId,
    })
    await note(region, reading('people.show', recordId(1)))
    const first = await rows(region, { limit: 2 })
    expect(first).toMatchObject({ chainIntact: true, nextCursor: expect.any(String) })
    expect(first.rows).toEqual([
      {
        sequence: expect.any(Number),
        at: expect.stringMatching(/Z$/),
        by: 'Coordinator',
        action: 'people.show',
        kind: 'read',
        subjects: [{ kind: 'person', id: recordId(1) }],
        changeId: null,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      expect.objectContaining({ action: 'people.amend', kind: 'change', changeId }),
    ])
    const second = await rows(region, { limit: 2, cursor: first.nextCursor })
    expect(second.rows.map(({ action }) => action)).toEqual(['memberships.grant', 'regions.create'])
    expect(second.nextCursor).toBeNull()
    await expect(rows(region, { cursor: "1'; DROP" })).rejects.toThrow('Not a cursor')
  })

  test('answers with one kind of entry, as many as are asked for, however many others came after', async () => {
    const region = await exampleRegion(open)
    const refusal: AuditEvent = { ...reading('refused', recordId(1)), kind: 'refusal' }
    await note(
      region,
      reading('first', recordId(1)),
      reading('second', recordId(1)),
      refusal,
      refusal,
      refusal,
    )
    const asked = { kind: 'read', personId: recordId(1), limit: 2 } as const
    expect(await actions(region, asked)).toEqual(['second', 'first'])
    expect(await actions(region, { ...asked, kind: 'refusal', limit: 9 })).toEqual(Array(3).fill('refused'))
    const { personId: _, ...ofAll } = asked
    expect(await rows(region, ofAll)).toMatchObject({ chainIntact: true, nextCursor: null })
    expect(await actions(region, ofAll)).toEqual(['second', 'first'])
  })

  test('answers who has read one person, and when, counted in Swedish days', async () => {
    const region = await tamperable()
    expect(await actions(region, { personId: recordId(1) })).toEqual(['third', 'first'])
    const shift = (action: string, at: string) =>
      tamper('audit_log', `UPDATE audit_log SET at = '${at}' WHERE sequence = ${region.sequenceOf(action)}`)
    await shift('first', '2023-06-14T21:59:59Z')
    await shift('third', '2023-06-14T22:00:00Z')
    expect(await actions(region, { from: '2023-06-14', until: '2023-06-15' })).toEqual(['first'])
    expect(await actions(region, { from: '2023-06-15', until: '2023-06-16' })).toEqual(['third'])
  })

  test.each([
    [
      'an entry altered',
      'audit_log',
      (at: number) => `UPDATE audit_log SET actor_name = 'Nobody' WHERE sequence = ${at}`,
    ],
    [
      'a person taken out of whom it was about',
      'audit_log',
      (at: number) => `UPDATE audit_log SET subject_set = (SELECT subject_set FROM audit_log a
        WHERE a.region_id = audit_log.region_id AND a.action = 'first') WHERE sequence = ${at}`,
    ],
    [
      'a list of people altered',
      'audit_subjects',
      (at: number) => `UPDATE audit_subjects s SET subjects = '{}' FROM audit_log a
        WHERE a.region_id = s.region_id AND a.subject_set = s.subject_set AND a.sequence = ${at}`,
    ],
    [
      'a list of people removed',
      'audit_subjects',
      (at: number) => `DELETE FROM audit_subjects s USING audit_log a
        WHERE a.region_id = s.region_id AND a.subject_set = s.subject_set AND a.sequence = ${at}`,
    ],
    ['an entry removed', 'audit_log', (at: number) => `DELETE FROM audit_log WHERE sequence = ${at}`],
    [
      'a link altered',
      'audit_links',
      (at: number) => `UPDATE audit_links SET hash = sha256('x') WHERE sequence = ${at}`,
    ],
    ['a link removed', 'audit_links', (at: number) => `DELETE FROM audit_links WHERE sequence = ${at}`],
  ])('%s is found, in the whole chain and in what is read', async (_, table, statement) => {
    const region = await tamperable()
    await tamper(table, statement(region.sequenceOf('second') ?? 0))
    expect(await open.administer.checkAudit(region.regionId)).toMatchObject({ isIntact: false })
    expect((await rows(region)).chainIntact).toBe(false)
  })

  test('an entry slipped in beside the chain is found', async () => {
    const region = await tamperable()
    await open.asOwner(`INSERT INTO audit_log (region_id, account_id, actor_name, action, kind, subject_set)
      VALUES ('${region.regionId}', 'x', 'x', 'x', 'read', '')`)
    expect(await open.administer.checkAudit(region.regionId)).toMatchObject({ isIntact: false })
    expect((await rows(region)).chainIntact).toBe(false)
  })

  test('entries, links and who was read cannot be altered or removed, not even with all rights', async () => {
    const region = await tamperable()
    for (const table of ['audit_log', 'audit_links', 'audit_subjects', 'audit_people'])
      for (const statement of [
        `UPDATE ${table} SET region_id = region_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(open.asOwner(statement), statement).rejects.toThrow(/append-only/)
    expect(await open.administer.checkAudit(region.regionId)).toMatchObject({ isIntact: true })
  })

  test('the chain of a region grows by what is noted there, and its head tells whether the end was cut off', async () => {
    const region = await tamperable()
    const other = await tamperable()
    const before = await open.administer.checkAudit(region.regionId)
    await note(other, reading('elsewhere'))
    expect(await open.administer.checkAudit(region.regionId)).toEqual(before)
    await note(region, reading('fourth'))
    const after = await open.administer.checkAudit(region.regionId)
    expect(after).toEqual({
      length: before.length + 1,
      head: expect.not.stringMatching(before.head ?? ''),
      isIntact: true,
    })
  })

  test('30 who read and 5 who write at once are all in the chain, in one unbroken line', async () => {
    const region = await exampleRegion(open)
    const readers = Array.from({ length: 30 }, (_, at) => note(region, reading(`read ${at}`, recordId(at))))
    const writers = Array.from({ length: 5 }, (_, at) =>
      open.store.inRegion(region.regionId, async (transaction) => {
        await transaction.lockForWriting()
        await transaction.audit(
          { action: `write ${at}`, kind: 'change', subjects: [], changeId: null },
          region.actor,
        )
      }),
    )
    await Promise.all([...readers, ...writers])
    expect(await open.administer.checkAudit(region.regionId)).toMatchObject({ length: 37, isIntact: true })
  })

  test('what is read is put into the chain by itself, soon after', async () => {
    const region = await exampleRegion(open)
    await note(region, reading('people.show'))
    const unsealed = () => open.asOwner('SELECT FROM audit_pending WHERE region_id = $1', [region.regionId])
    expect((await unsealed()).length).toBeGreaterThan(0)
    await expect.poll(unsealed, { timeout: 5_000, interval: 100 }).toEqual([])
  })

  test('where nothing can be noted, nothing is answered and nothing is done', async () => {
    const region = await exampleRegion(open)
    await region.apply(additionsOf({ people: [person(1)] }))
    await open.asOwner(
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'full'; END$$`,
    )
    await open.asOwner('CREATE TRIGGER fail BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION fail()')
    const asked = { on: '2023-06-15', calendarDay: '2023-06-15', limit: 50, cursor: null }
    await expect(open.store.placementList(region.actor, 'placements.list', asked)).rejects.toThrow('full')
    const written = open.store.inRegion(region.regionId, async (transaction) => {
      await transaction.apply(additionsOf({ people: [person(2)] }), region.actor)
      await transaction.audit(reading('x'), region.actor)
    })
    await expect(written).rejects.toThrow('full')
    await open.asOwner('DROP FUNCTION fail() CASCADE')
    expect((await region.register()).people).toHaveLength(1)
  })
})
