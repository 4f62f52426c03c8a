import { type Subject, scopesOf } from '@brygga/domain'
import { type TrackedEnvelope, tracked } from '@trpc/server'
import type { LiveSignal } from '../contract/index.ts'
import type { SignedInContext } from '../trpc.ts'

/** Signals that may wait for a slow listener; more are told as one that says "anything". */
const waitingMax = 1000

/**
 * The region's signals as they are committed, until the listener goes. After a gap in listening the first signal
 * says that anything may have changed. What was touched is named only to those who see the whole region.
 */
export async function* liveSignals(
  { store, actor }: SignedInContext,
  lastEventId: string | undefined,
  ended: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<LiveSignal>, void, unknown> {
  const seesAll = scopesOf(actor.roles, 'todo.read').has('all')
  let waiting: LiveSignal[] = lastEventId === undefined ? [] : [anything(lastEventId)]
  let wake = () => {}
  const stop = await store.listen(actor.regionId, ({ changeId, subjects }) => {
    const told: Subject[] = seesAll ? subjects : []
    waiting = waiting.length < waitingMax ? [...waiting, { changeId, subjects: told }] : [anything(changeId)]
    wake()
  })
  const wakeUp = () => wake()
  ended?.addEventListener('abort', wakeUp)
  try {
    while (ended?.aborted !== true) {
      const next = waiting.shift()
      if (next !== undefined) {
        yield tracked(next.changeId, next)
        continue
      }
      const heard = Promise.withResolvers<void>()
      wake = heard.resolve
      await heard.promise
    }
  } finally {
    ended?.removeEventListener('abort', wakeUp)
    await stop()
  }
}

function anything(changeId: string): LiveSignal {
  return { changeId, subjects: [] }
}
