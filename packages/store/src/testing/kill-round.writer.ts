import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '@brygga/api'
import { StoreUnavailable } from '../errors.ts'
import { openStore } from '../open-store.ts'

// Writes to a region, one change after the other, and says the id of each on a line when it is done.

const [location = '', regionId = ''] = process.argv.slice(2)
const { store } = await openStore(JSON.parse(location))
const actor: Actor = { accountId: 'writer', name: 'Writer', email: '', personId: null, roles: [], regionId }

for (;;) {
  const id = randomUUID()
  const isDone = await write(id).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error
      return false
    },
  )
  // At once and past any buffer: what is said here is what counts as acknowledged.
  if (isDone) writeSync(1, `${id}\n`)
  else await pause(50)
}

async function write(id: string): Promise<void> {
  await store.inRegion(regionId, async (transaction) => {
    const applied = await transaction.apply(
      {
        kind: 'test.add',
        operations: [
          {
            op: 'add',
            kind: 'people',
            record: { id, version: 1, name: id, email: null, protectedIdentity: false },
          },
          {
            op: 'add',
            kind: 'roles',
            record: {
              id,
              version: 1,
              personId: id,
              role: 'mentor',
              organisationId: null,
              fraction: null,
              from: '2023-01-01',
              until: null,
            },
          },
        ],
      },
      actor,
    )
    const changeId = applied.outcome === 'done' ? applied.changeId : null
    await transaction.audit(
      { action: 'test.add', kind: 'change', subjects: [{ kind: 'person', id }], changeId },
      actor,
    )
  })
}
