import { createHash, randomUUID } from 'node:crypto'
import { type Actor, appRouter, createCallerFactory, type Rulebooks, type Store } from '@brygga/api'
import { SHOWN_AS_OF } from './example-regions.ts'

const call = createCallerFactory(appRouter)

/** Reads a register in through the very call that the portal and the terminal use. */
export async function importRegister(
  { store, rulebooks }: { store: Store; rulebooks: Rulebooks },
  actor: Actor,
  fileName: string,
  content: Uint8Array,
): Promise<void> {
  const api = call({
    actor,
    secondFactorPassed: true,
    store,
    rulebooks,
    calendarToday: () => SHOWN_AS_OF,
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    correlationId: randomUUID(),
    clientVersion: null,
    contentType: null,
  })
  const contentBase64 = Buffer.from(content).toString('base64')
  const done = await api.imports.run({ idempotencyKey: randomUUID(), fileName, contentBase64 })
  if (done.outcome !== 'done') throw new Error(`The example register was not read in: ${done.outcome}`)
}
