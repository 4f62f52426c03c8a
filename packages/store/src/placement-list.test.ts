import type { PlacementRow } from '@brygga/api'
import { organisation, person, record, recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  additionsOf,
  type ExampleRegion,
  exampleRegion,
  type TestStore,
  testDatabases,
} from './testing/index.ts'

const action = 'placements.list'
const names = ['Örjan', 'Adam', 'Åsa', 'Zoe', 'Ängla', 'åke', 'Adam', 'Östen']

describe.each(testDatabases())('the list of placements on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open({ poolSize: 3 })
  })
  afterAll(() => open.close())

  const filled = async () => {
    const region = await exampleRegion(open)
    const people = names.map((name, at) => ({
      ...person(at + 1),
      name: `${name} ${region.regionId.slice(0, 8)}`,
    }))
    const placements = people.map(({ id }, at) =>
      record(100 + at, {
        personId: id,
        employerId: recordId(20),
        workplaceId: recordId(21),
        supportOrganisationId: null,
        fraction: at === 0 ? null : 75,
        from: '2023-06-15',
        until: at === 1 ? null : '2023-07-01',
      }),
    )
    await region.apply(
      additionsOf({ people, placements, organisations: [organisation(20), organisation(21)] }),
    )
    return region
  }
  const list = (
    { actor }: Pick<ExampleRegion, 'actor'>,
    on: string | null = '2023-06-15',
    limit = 50,
    cursor: string | null = null,
  ) => open.store.placementList(actor, action, { on, calendarDay: '2026-02-01', limit, cursor })
  const first = (rows: readonly PlacementRow[]) => rows.map((row) => row.person.name.split(' ')[0])

  test('holds what the register holds, sorted as Swedes sort', async () => {
    const region = await filled()
    const { rows, nextCursor } = await list(region)
    expect(first(rows)).toEqual(['Adam', 'Adam', 'Zoe', 'åke', 'Åsa', 'Ängla', 'Örjan', 'Östen'])
    expect(nextCursor).toBeNull()
    const { people, placements, organisations } = await region.register()
    const named = (records: readonly { id: string; name: string }[], id: string) => ({
      id,
      name: records.find((each) => each.id === id)?.name,
    })
    expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      placements.map(({ id, version, personId, employerId, workplaceId, from, until, fraction }) => ({
        id,
        version,
        person: named(people, personId),
        employer: named(organisations, employerId),
        workplace: named(organisations, workplaceId),
        from,
        until,
        fraction,
      })),
    )
  })

  test('is of the day asked for, else of the day that the region is shown as of, else of today', async () => {
    const region = await filled()
    expect(await list(region, '2023-07-01')).toMatchObject({ on: '2023-07-01', rows: [{}] })
    expect((await list(region, null)).rows).toHaveLength(8)
    expect((await list(region, null)).on).toBe('2023-06-15')
    await open.administer.showAsOf(region.regionId, null)
    expect(await list(region, null)).toMatchObject({ on: '2026-02-01', rows: [{}] })
    expect(await list(region, '1999-01-01')).toEqual({ on: '1999-01-01', rows: [], nextCursor: null })
  })

  test('shows those active on the day: from the first day on, until the day no longer', async () => {
    const region = await filled()
    expect((await list(region, '2023-06-14')).rows).toEqual([])
    expect((await list(region, '2023-06-30')).rows).toHaveLength(8)
    expect(first((await list(region, '2023-07-01')).rows)).toEqual(['Adam'])
  })

  test('goes on where the page before ended, also between two of one name', async () => {
    const region = await filled()
    const whole = (await list(region)).rows
    for (const limit of [1, 3, 8]) {
      const found: PlacementRow[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(region, '2023-06-15', limit, cursor)
        expect(page.rows.length).toBeLessThanOrEqual(limit)
        found.push(...page.rows)
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(found).toEqual(whole)
    }
    for (const cursor of [
      '',
      'x',
      'W10',
      'WyJhIiwiYiJd',
      Buffer.from('["a\\u0000","x"]').toString('base64url'),
    ])
      await expect(list(region, '2023-06-15', 50, cursor), cursor).rejects.toThrow('Not a cursor')
  })

  test('leaves out what is withdrawn', async () => {
    const region = await filled()
    const { changeId } = await open.store.inRegion(region.regionId, async (transaction) => {
      const added = await transaction.apply(
        additionsOf({
          placements: [
            record(200, {
              personId: recordId(1),
              employerId: recordId(20),
              workplaceId: recordId(20),
              supportOrganisationId: null,
              fraction: 50,
              from: '2023-01-01',
              until: null,
            }),
          ],
        }),
        region.actor,
      )
      return { changeId: added.outcome === 'done' ? added.changeId : '' }
    })
    expect((await list(region)).rows).toHaveLength(9)
    await open.store.inRegion(region.regionId, (transaction) => transaction.undo(changeId, region.actor))
    expect((await list(region)).rows).toHaveLength(8)
  })

  test('is noted once for each who asks, before the answer, though they share a reading', async () => {
    const region = await filled()
    const askers = Array.from({ length: 40 }, (_, at) => ({
      ...region.actor,
      accountId: `asker ${at % 4}`,
      name: `Asker ${at % 4}`,
    }))
    const pages = await Promise.all(askers.map((actor) => list({ actor })))
    const noted = await open.asOwner<{ account_id: string }>(
      `SELECT account_id FROM audit_log WHERE region_id = $1 AND action = 'placements.list'`,
      [region.regionId],
    )
    expect(noted.map((row) => row.account_id).sort()).toEqual(askers.map(({ accountId }) => accountId).sort())
    for (const page of pages) expect(page).toEqual(pages[0])
    expect(new Set(pages).size).toBeLessThan(pages.length)
    expect(pages.every((page) => Object.isFrozen(page))).toBe(true)
  })

  test('is noted with the people on the page, and not the one after it; with nobody, all the same', async () => {
    const region = await filled()
    const { rows } = await list(region, '2023-06-15', 3)
    await list(region, '1999-01-01')
    const noted = await open.store.inRegion(region.regionId, (each) =>
      each.auditRows({ limit: 2, cursor: null }),
    )
    expect(noted).toMatchObject({
      chainIntact: true,
      rows: [{ action, subjects: [] }, { action }],
    })
    const people = rows.map((row) => row.person.id).sort()
    expect(noted.rows[1]?.subjects).toEqual(people.map((id) => ({ kind: 'person', id })))
    const [, , , after] = (await list(region)).rows
    const readings = async (personId = '') =>
      (
        await open.store.inRegion(region.regionId, (each) =>
          each.auditRows({ personId, limit: 9, cursor: null }),
        )
      ).rows.length
    expect(await readings(people[0])).toBe(2)
    expect(await readings(after?.person.id)).toBe(1)
  })

  test('never shows another region, in 300 mixed questions over few connections, some of them wrong', async () => {
    const regions = [await filled(), await filled(), await filled()]
    const asked = Array.from({ length: 300 }, (_, at) => ({ region: regions[at % 3] as ExampleRegion, at }))
    const wrong = asked.map(async ({ region, at }) => {
      if (at % 7 === 0) await expect(list(region, 'no day'.repeat(at % 2), 50, 'no cursor')).rejects.toThrow()
      const { rows } = await list(region, '2023-06-15', (at % 5) + 1)
      return rows.filter((row) => !row.person.name.endsWith(region.regionId.slice(0, 8)))
    })
    expect((await Promise.all(wrong)).flat()).toEqual([])
    const left = await open.engine.call(
      'brygga_app',
      'left',
      `SELECT coalesce(current_setting('app.region', true), '')`,
      [],
    )
    expect(left).toEqual([['']])
  })

  test('of a region that is none is refused before the database hears of it', async () => {
    const { actor } = await filled()
    await expect(list({ actor: { ...actor, regionId: "' OR true --" } })).rejects.toThrow(
      'A region id is a UUID',
    )
  })

  test('shows what was written before it was asked for, under load too', async () => {
    const region = await filled()
    await Promise.all(
      Array.from({ length: 5 }, async (_, at) => {
        const busy = Array.from({ length: 20 }, () => list(region))
        const id = 1000 + at
        await region.apply(
          additionsOf({ people: [{ ...person(id), name: `New ${region.regionId.slice(0, 8)}` }] }),
        )
        await region.apply(
          additionsOf({
            placements: [
              record(id, {
                personId: recordId(id),
                employerId: recordId(20),
                workplaceId: recordId(20),
                supportOrganisationId: null,
                fraction: 50,
                from: '2023-01-01',
                until: null,
              }),
            ],
          }),
        )
        const { rows } = await list(region)
        expect(rows.map((row) => row.id)).toContain(recordId(id))
        await Promise.all(busy)
      }),
    )
  })
})
