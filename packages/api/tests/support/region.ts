import { randomUUID } from 'node:crypto'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { municipalitiesOf } from '@brygga/domain/sweden'
import { type TestStore, testDatabases } from '@brygga/store/testing'
import { exampleDay } from './context.ts'

/** A fresh embedded database with an open store. */
export async function openTestStore(): Promise<TestStore> {
  const [embedded] = testDatabases()
  if (embedded === undefined) throw new Error('There is no embedded database to test on')
  return embedded.open()
}

/** Sets up a region for a county, shown as of the example's day; answers its id. */
export async function createRegion(store: TestStore, code = '06'): Promise<string> {
  const id = randomUUID()
  await store.administer.createRegion({
    id,
    name: `Region ${code}`,
    code,
    rulebookId: exampleRegionRulebook.id,
    shownAsOf: exampleDay,
    municipalityCodes: municipalitiesOf(code).map((municipality) => municipality.code),
  })
  return id
}
