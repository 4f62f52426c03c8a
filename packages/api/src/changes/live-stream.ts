import type { TrackedEnvelope } from '@trpc/server'
import { isTrackedEnvelope, tracked } from '@trpc/server'
import { z } from 'zod'

/**
 * The output of a subscription: a stream of tracked values, each checked strictly before it leaves. Their
 * schema is kept in the metadata, for tests and for the written contract.
 */
export function trackedStream<Yielded extends z.ZodType>(yields: Yielded) {
  return z
    .custom<AsyncIterable<TrackedEnvelope<z.input<Yielded>>>>(
      (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
    )
    .transform(async function* (stream): AsyncGenerator<TrackedEnvelope<z.output<Yielded>>, void, unknown> {
      for await (const envelope of stream) {
        if (!isTrackedEnvelope(envelope)) throw new Error('A live stream yields tracked values only')
        const [id, value] = envelope
        yield tracked(id, await yields.parseAsync(value))
      }
    })
    .meta({ holds: yields })
}
