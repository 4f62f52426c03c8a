import { createHash } from 'node:crypto'
import type { Actor, Rulebooks, Store } from '@brygga/api'
import { mappingOf, planImport, readWorkbook, recognise } from '@brygga/documents'
import { SHOWN_AS_OF } from './example-regions.ts'

/** Reads a register in. */
export async function importRegister(
  { store }: { store: Store; rulebooks: Rulebooks },
  actor: Actor,
  fileName: string,
  content: Uint8Array,
): Promise<void> {
  const read = await readWorkbook(content, fileName)
  if (read.outcome !== 'read') throw new Error(read.code)
  await store.inRegion(actor.regionId, async (transaction) => {
    await transaction.lockForWriting()
    const register = await transaction.register()
    const { plan } = planImport(read.sheets, mappingOf(recognise(read.sheets)), register, {
      on: SHOWN_AS_OF,
      today: SHOWN_AS_OF,
      ids: (key) => {
        const hash = createHash('sha256').update(key).digest('hex')
        return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
      },
    })
    if (plan.change === null) throw new Error('Nothing to read in')
    await transaction.apply(plan.change, actor)
  })
}
