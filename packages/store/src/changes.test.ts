import { randomUUID } from 'node:crypto'
import { applyChange, type Change, emptyRegister, type Register } from '@brygga/domain'
import { organisation, person, record, recordId } from '@brygga/domain/testing'
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
    return { ...region, changeId, undo, nameOf: async () => (await region.register()).people[0]?.name }
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

  test('undo withdraws what was added and restores what was amended, under a new version', async () => {
    const { apply, undo, register, changeId } = await regionWith({ people: [person(1)] })
    const before = await register()
    const second = await apply(
      change(
        { op: 'add', kind: 'people', record: person(2) },
        {
          op: 'amend',
          kind: 'people',
          id: recordId(1),
          version: 1,
          values: { name: 'Åsa', email: 'asa@example.org' },
        },
      ),
    )
    expect(await undo(second)).toMatchObject({
      outcome: 'done',
      subjects: expect.arrayContaining([
        { kind: 'person', id: recordId(1) },
        { kind: 'person', id: recordId(2) },
      ]),
    })
    expect(await register()).toEqual({ ...before, people: [{ ...person(1), version: 3 }] })
    expect(await undo(second)).toEqual({ outcome: 'refused', code: 'CHANGE_ALREADY_UNDONE', numbers: {} })
    expect(await undo(changeId)).toMatchObject({ outcome: 'done' })
    expect(await register()).toEqual({ ...before, people: [] })
  })

  test('what a record was before is kept, with the change that amended it', async () => {
    const { regionId, apply } = await regionWith({ people: [person(1)] })
    const changeId = await apply(rename(1, 'Åsa'))
    const kept = await open.asOwner(
      'SELECT kind, version, change_id, body FROM record_versions WHERE region_id = $1',
      [regionId],
    )
    expect(kept).toEqual([{ kind: 'people', version: 1, change_id: changeId, body: person(1) }])
  })

  test('undo is refused where a later change amended the same record, until that is undone too', async () => {
    const { apply, undo, nameOf } = await regionWith({ people: [person(1)] })
    const first = await apply(rename(1, 'First'))
    const second = await apply(rename(2, 'Second'))
    expect(await undo(first)).toEqual({ outcome: 'refused', code: 'CHANGED_SINCE', numbers: { records: 1 } })
    expect(await nameOf()).toBe('Second')
    expect(await undo(second)).toMatchObject({ outcome: 'done' })
    expect(await nameOf()).toBe('First')
    expect(await undo(first)).toMatchObject({ outcome: 'done' })
    expect(await nameOf()).toBe('Person 1')
  })

  test('undo is refused where something later links to what was added, in a field or in a list', async () => {
    const { apply, undo, changeId } = await regionWith({ people: [person(1), person(2)] })
    const session = record(100, {
      heldOn: '2023-05-22',
      form: 'individual' as const,
      supervisorId: recordId(3),
      attendeeIds: [recordId(2)],
      minutes: null,
      themes: [],
    })
    const later = await apply(additionsOf({ people: [person(3)], sessions: [session] }))
    expect(await undo(changeId)).toEqual({
      outcome: 'refused',
      code: 'CHANGED_SINCE',
      numbers: { records: 1 },
    })
    expect(await undo(later)).toMatchObject({ outcome: 'done' })
    expect(await undo(changeId)).toMatchObject({ outcome: 'done' })
  })

  test('undo is refused where restoring would link to what has been withdrawn since', async () => {
    const { apply, undo, register, changeId } = await regionWith({ organisations: [organisation(20)] })
    await apply(
      additionsOf({ organisations: [organisation(21, { parentId: recordId(20) }), organisation(22)] }),
    )
    const moved = await apply(
      change({
        op: 'amend',
        kind: 'organisations',
        id: recordId(21),
        version: 1,
        values: { parentId: recordId(22) },
      }),
    )
    expect(await undo(changeId)).toMatchObject({ outcome: 'done' })
    expect(await undo(moved)).toEqual({ outcome: 'refused', code: 'CHANGED_SINCE', numbers: { records: 1 } })
    expect((await register()).organisations.map(({ parentId }) => parentId)).toEqual([recordId(22), null])
  })

  test('an unknown change, another region’s, or an undoing itself is not undone', async () => {
    const { undo, changeId } = await regionWith({ people: [person(1)] })
    const elsewhere = await regionWith({ people: [person(1)] })
    const unknown = { outcome: 'refused', code: 'CHANGE_UNKNOWN', numbers: {} }
    expect(await undo(randomUUID())).toEqual(unknown)
    expect(await elsewhere.undo(changeId)).toEqual(unknown)
    const undone = await undo(changeId)
    expect(undone).toMatchObject({ outcome: 'done' })
    expect(await undo('changeId' in undone ? undone.changeId : '')).toMatchObject({
      code: 'CHANGE_ALREADY_UNDONE',
    })
  })

  test('a large import comes in and is taken back whole, and the list of imports says so', async () => {
    const { regionId, actor, register } = await regionWith({})
    const numbers = Array.from({ length: 1500 }, (_, at) => at + 1000)
    const empty = emptyRegister((await register()).programme)
    const imported = additionsOf({
      ...fullRegister(),
      people: [...fullRegister().people, ...numbers.map(person)],
    })
    const fileName = 'Register våren.xlsx'
    const changeId = await open.store.inRegion(regionId, async (transaction) => {
      const id = done(await transaction.apply(imported, actor))
      await transaction.saveImport({
        id,
        changeId: id,
        fileName,
        by: actor.name,
        added: 1,
        changed: 2,
        faulty: 3,
      })
      return id
    })
    expect(await register()).toEqual(applyChange(empty, imported))
    const { undone, imports } = await open.store.inRegion(regionId, async (transaction) => ({
      undone: await transaction.undo(changeId, actor),
      imports: await transaction.imports(),
    }))
    expect(undone).toMatchObject({ outcome: 'done' })
    expect(await register()).toEqual(empty)
    const moment = expect.stringMatching(/Z$/)
    expect(imports).toEqual([
      {
        id: changeId,
        changeId,
        fileName,
        at: moment,
        by: actor.name,
        added: 1,
        changed: 2,
        faulty: 3,
        undoneAt: moment,
      },
    ])
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
