import { expect, test } from 'vitest'
import { exampleRegion, testDatabases } from '../testing/index.ts'

test.each(testDatabases())('a long transaction on $kind leaves others their turn', async (database) => {
  const open = await database.open()
  const { regionId } = await exampleRegion(open)
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 1)
  await open.store.inRegion(regionId, async (transaction) => {
    const [began, before] = [performance.now(), turns]
    // A second of work, and on a machine so busy that this is one reading or two, as many as fill it elsewhere.
    for (let readings = 0; readings < 50 || performance.now() - began < 1000; readings += 1)
      await transaction.register()
    // Whoever had to wait for the whole of it would not have had one turn.
    expect(turns - before).toBeGreaterThan(1)
  })
  clearInterval(others)
  await open.close()
})
