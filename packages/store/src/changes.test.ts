import { randomUUID } from 'node:crypto'
import type { Change, Register } from '@brygga/domain'
import { person, record, recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fullRegister } from './testing/full-register.ts'
import { additionsOf, applyIn, done, exampleRegion, type TestStore, testDatabases } from './testing/index.ts'

const change = (...operations: Change['operations']): Change => ({ kind: 'test.change', operations })
const rename = (version: number, name: string, number = 1): Change =>
  change({ op: 'amend', kind: 'people', id: recordId(number), version, values: { name } })

describe.each(testDatabases())('changes on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open()
  })
  afterAll(() => open.close())

  const regionWith = async (register: Partial<Register>) => {
    const region = await exampleRegion(open)
    const changeId = await region.apply(additionsOf(register))
    const undo = (id: string) =>
      open.store.inRegion(region.regionId, (transaction) => transaction.undo(id, region.actor))
    return { ...region, changeId, undo }
  }

  test('an amendment names the version it saw, and an older one gets theirs with who and when', async () => {
    const { actor, apply, register } = await regionWith({ people: [person(1)] })
    await apply(rename(1, 'Åsa'))
    const [conflict] = [await applyIn(open.store, actor, rename(1, 'Eva'))]
    expect(conflict).toMatchObject({
      outcome: 'conflict',
      kind: 'people',
      id: recordId(1),
      saw: 1,
      is: 2,
      theirs: { ...person(1), version: 2, name: 'Åsa' },
      changedBy: 'Coordinator',
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    expect((await register()).people).toEqual([{ ...person(1), version: 2, name: 'Åsa' }])
  })

  test('a change of which one part is stale does nothing at all', async () => {
    const { actor, register } = await regionWith({ people: [person(1), person(2)] })
    const before = await register()
    const both = change(
      { op: 'add', kind: 'people', record: person(3) },
      { op: 'amend', kind: 'people', id: recordId(1), version: 1, values: { name: 'Åsa' } },
      { op: 'amend', kind: 'people', id: recordId(2), version: 7, values: { name: 'Eva' } },
    )
    expect(await applyIn(open.store, actor, both)).toMatchObject({
      outcome: 'conflict',
      id: recordId(2),
      saw: 7,
      is: 1,
    })
    expect(await register()).toEqual(before)
  })

  test('of 50 amendments of one version exactly one is done, with the region locked first or not', async () => {
    for (const isLocked of [true, false]) {
      const { regionId, actor, register } = await regionWith({ people: [person(1)] })
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          open.store.inRegion(regionId, async (transaction) => {
            if (isLocked) await transaction.lockForWriting()
            return transaction.apply(rename(1, `Name ${at}`), actor)
          }),
        ),
      )
      expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
      expect(outcomes.filter((each) => each.outcome === 'conflict' && each.is === 2)).toHaveLength(49)
      expect((await register()).people[0]?.version).toBe(2)
    }
  })

  test('the same key 20 times at once is one write, and the same answer', async () => {
    const { regionId, actor, register } = await regionWith({})
    const key = randomUUID()
    const write = (bodyHash: string) =>
      open.store.inRegion(regionId, async (transaction) => {
        await transaction.lockForWriting()
        const kept = await transaction.replay(actor, key, bodyHash)
        if (kept === 'other-body') return kept
        if (kept !== null) return kept.answer
        const added = { ...person(1), id: randomUUID() }
        const answer = {
          changeId: done(
            await transaction.apply(change({ op: 'add', kind: 'people', record: added }), actor),
          ),
        }
        await transaction.remember(actor, key, bodyHash, answer)
        return answer
      })
    const answers = await Promise.all(Array.from({ length: 20 }, () => write('body')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await register()).people).toHaveLength(1)
    expect(await write('another body')).toBe('other-body')
  })

  test('a key is the account’s own, and forgotten after 24 hours', async () => {
    const { regionId, actor } = await regionWith({})
    const replay = (accountId: string) =>
      open.store.inRegion(regionId, (transaction) =>
        transaction.replay({ ...actor, accountId }, 'key', 'hash'),
      )
    await open.store.inRegion(regionId, (transaction) => transaction.remember(actor, 'key', 'hash', { a: 1 }))
    expect(await replay(actor.accountId)).toEqual({ answer: { a: 1 } })
    expect(await replay('somebody-else')).toBeNull()
    const age = (by: string) =>
      open.asOwner(
        `UPDATE idempotency_keys SET expires_at = expires_at - interval '${by}' WHERE region_id = $1`,
        [regionId],
      )
    await age('23 hours 59 minutes')
    expect(await replay(actor.accountId)).toEqual({ answer: { a: 1 } })
    await age('1 minute')
    expect(await replay(actor.accountId)).toBeNull()
    await open.store.inRegion(regionId, (transaction) => transaction.remember(actor, 'key', 'other', {}))
    expect(
      await open.asOwner('SELECT body_hash FROM idempotency_keys WHERE region_id = $1', [regionId]),
    ).toEqual([{ body_hash: 'other' }])
  })

  test('what a change did is known afterwards', async () => {
    const { regionId, actor, changeId } = await regionWith(fullRegister())
    await open.store.inRegion(regionId, async (transaction) => {
      expect(await transaction.changeOf(changeId)).toEqual({
        kind: 'test.add',
        accountId: actor.accountId,
        at: expect.stringMatching(/Z$/),
      })
      expect(await transaction.changeOf(randomUUID())).toBeNull()
      const subjects = await transaction.subjectsOfChange(changeId)
      expect(subjects).toEqual(
        expect.arrayContaining([
          { kind: 'placement', id: recordId(10) },
          { kind: 'workplace', id: recordId(20) },
          { kind: 'person', id: recordId(1) },
          { kind: 'programme', id: regionId },
        ]),
      )
      expect(subjects).toHaveLength(new Set(subjects.map(({ kind, id }) => `${kind} ${id}`)).size)
    })
  })

  test('links and amendments to what is not in force are refused as the mistakes they are', async () => {
    const { apply, undo, changeId } = await regionWith({ people: [person(1)] })
    const role = record(200, {
      personId: recordId(1),
      role: 'mentor' as const,
      organisationId: null,
      fraction: null,
      from: '2023-01-01',
      until: null,
    })
    await undo(changeId)
    await expect(apply(additionsOf({ roles: [role] }))).rejects.toThrow(
      'people 00000000-0000-4000-8000-000000000001',
    )
    await expect(apply(rename(2, 'Åsa'))).rejects.toThrow('amends what is not in force')
    await expect(apply(rename(1, 'Åsa', 99))).rejects.toThrow('amends what is not in force')
  })

  test('a failure says nothing of the values that failed', async () => {
    const { apply } = await regionWith({ people: [{ ...person(1), name: 'Hemlig Person' }] })
    const failure: unknown = await apply(
      additionsOf({ people: [{ ...person(1), name: 'Hemlig Person' }] }),
    ).catch((error) => error)
    expect(failure).toMatchObject({ code: '23505' })
    const { message, stack, ...rest } = failure as Error
    expect(JSON.stringify({ message, stack, ...rest })).not.toContain('Hemlig')
  })
})
