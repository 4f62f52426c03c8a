import { randomUUID } from 'node:crypto'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ExampleRegion, loadRegion } from './support/example.ts'
import { openTestStore } from './support/region.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

it('an end in the past has to be meant, and takes the supervisor’s access with it', async () => {
  const coordinator = here.as(['coordinator'])
  const { id: placementId, version } = here.placementOf('Egon Åström')
  const amina = here.as(['supervisor'], { personId: here.personId('Amina Hjelm') })
  expect(await amina.placements.show({ placementId })).toMatchObject({ id: placementId })

  const ending = { placementId, version, until: '2023-06-01' }
  expect(await coordinator.placements.amend({ idempotencyKey: randomUUID(), ...ending })).toMatchObject({
    outcome: 'refused',
    reasons: [{ code: 'LAST_DAY_BEFORE_TODAY', field: 'until' }],
  })
  expect(await amina.placements.show({ placementId })).toMatchObject({ id: placementId })

  const meant = { idempotencyKey: randomUUID(), ...ending, endsEarlier: true }
  expect(await coordinator.placements.amend(meant)).toMatchObject({ outcome: 'done' })
  await expect(amina.placements.show({ placementId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
