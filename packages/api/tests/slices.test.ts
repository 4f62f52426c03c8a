import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RegionTransaction } from '../src/index.ts'
import { type ExampleRegion, loadRegion } from './support/example.ts'
import { openTestStore } from './support/region.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

/** The same store, which gives all of the register whatever part was asked for. */
function unsliced() {
  const store: TestStore['store'] = {
    ...db.store,
    inRegion: (regionId, work) =>
      db.store.inRegion(regionId, (transaction) => {
        const whole: RegionTransaction = { ...transaction, register: () => transaction.register() }
        return work(whole)
      }),
  }
  return here.as(['coordinator'], { context: { store } })
}

it('a page about a person is the same from a part of the register as from all of it', async () => {
  const [sliced, whole] = [here.as(['coordinator']), unsliced()]
  const { people, placements, relations } = here.register
  const involved = new Set([...placements, ...relations].map(({ personId }) => personId))
  const aside = people.find(({ id }) => !involved.has(id))?.id ?? ''
  for (const id of [...involved, aside]) {
    const { readings: _, ...fromPart } = await sliced.people.show({ personId: id })
    const { readings: __, ...fromAll } = await whole.people.show({ personId: id })
    expect(fromPart).toEqual(fromAll)
  }
}, 60_000)

it('a page about a placement is the same from a part of the register as from all of it', async () => {
  const [sliced, whole] = [here.as(['coordinator']), unsliced()]
  for (const { id } of here.register.placements)
    expect(await sliced.placements.show({ placementId: id })).toEqual(
      await whole.placements.show({ placementId: id }),
    )
})
