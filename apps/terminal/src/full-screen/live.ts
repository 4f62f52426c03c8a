import type { Core } from './core.ts'
import { readAll } from './reading.ts'

/** How often the screen asks again while it hears nothing, in milliseconds. */
const POLL_MS = 15_000
/** Several changes in a row are one reading. */
const GATHER_MS = 150

/** Listens for changes in the region and reads again what is shown; without a listening line it asks every 15 seconds. */
export function listenLive(core: Core, guarded: (work: Promise<unknown>) => void): () => void {
  let gathering: NodeJS.Timeout | null = null
  const heard = () => {
    gathering ??= setTimeout(() => {
      gathering = null
      guarded(readAll(core))
    }, GATHER_MS)
  }
  const subscription = core.brygga.changes.live.subscribe(
    {},
    {
      onData: heard,
      onConnectionStateChange({ state }) {
        const { live } = core.state()
        if (state === 'pending') core.set({ live: 'live' })
        else if (live === 'live') core.set({ live: 'polling' })
      },
      onError: () => core.set({ live: 'polling' }),
    },
  )
  const polling = setInterval(() => {
    if (core.state().live !== 'live') guarded(readAll(core))
  }, POLL_MS)
  return () => {
    subscription.unsubscribe()
    clearInterval(polling)
    if (gathering !== null) clearTimeout(gathering)
  }
}
