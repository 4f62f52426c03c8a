import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleRegion, type TestStore, testDatabases } from './testing/index.ts'

describe.each(testDatabases())('from when a region follows something up, on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open()
  })
  afterAll(() => open.close())

  test('is kept with who said it and when; what was taken back is known to be', async () => {
    const { regionId, actor } = await exampleRegion(open)
    const other = await exampleRegion(open)
    const say = (valueId: string, from: string) =>
      open.store.inRegion(regionId, (transaction) =>
        transaction.sayFollowUp({ valueId, from, kind: 'rules.followUp' }, actor),
      )
    const said = (id = regionId) => open.store.inRegion(id, (transaction) => transaction.followUps())
    expect(await said()).toEqual([])
    await say('nsph/forums', '2023-06-01')
    const second = await say('nsph/forums', '2023-09-01')
    await say('nsph/plans', '2024-01-01')
    const common = { by: actor.name, at: expect.stringMatching(/Z$/), isTakenBack: false }
    expect(await said()).toEqual([
      { ...common, valueId: 'nsph/forums', entry: 1, from: '2023-06-01' },
      { ...common, valueId: 'nsph/forums', entry: 2, from: '2023-09-01' },
      { ...common, valueId: 'nsph/plans', entry: 1, from: '2024-01-01' },
    ])
    expect(await said(other.regionId)).toEqual([])
    await open.store.inRegion(regionId, (transaction) => transaction.undo(second, actor))
    expect((await said()).map(({ isTakenBack }) => isTakenBack)).toEqual([false, true, false])
    await say('nsph/forums', '2023-10-01')
    expect((await said()).at(-1)).toMatchObject({ entry: 3, from: '2023-10-01', isTakenBack: false })
  })
})
