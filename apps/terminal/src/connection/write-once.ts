import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../output/failure.ts'

/** How long a write waits before it is sent a second time, in milliseconds. */
const PAUSE_MS = 500

/**
 * Sends a write, and once more where no answer came. Both carry the same key, so that the server does it once even
 * when the first one did arrive.
 */
export async function writeOnce<Answer>(write: (idempotencyKey: string) => Promise<Answer>): Promise<Answer> {
  const key = crypto.randomUUID()
  try {
    return await write(key)
  } catch (error) {
    if (!(error instanceof Failure) || error.ending !== 'no-server') throw error
    await wait(PAUSE_MS)
    return write(key)
  }
}
