import { randomUUID } from 'node:crypto'
import { applyChange, type Change, emptyRegister, type Register } from '@brygga/domain'
import { organisation, person, record, recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fullRegister } from './testing/full-register.ts'
import { additionsOf, done, exampleRegion, type TestStore, testDatabases } from './testing/index.ts'

const change = (...operations: Change['operations']): Change => ({ kind: 'test.change', operations })
const rename = (version: number, name: string, number = 1): Change =>
  change({ op: 'amend', kind: 'people', id: recordId(number), version, values: { name } })

describe.each(testDatabases())('undo on $kind', (database) => {
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
})
