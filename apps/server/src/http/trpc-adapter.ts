import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { appRouter, httpOptions, type RequestContext } from '@brygga/api'
import type { TRPCError } from '@trpc/server'
import type { CreateExpressContextOptions } from '@trpc/server/adapters/express'
import { incomingMessageToRequest, internal_exceptionHandler } from '@trpc/server/adapters/node-http'
import { resolveResponse, type TRPCRequestInfo } from '@trpc/server/http'
import type { RequestHandler, Response as ServerResponse } from 'express'

/** What the host says of the calls it serves. */
export interface RouterServing {
  maxBodySize: number
  createContext(options: CreateExpressContextOptions): RequestContext
  onError(failed: { error: TRPCError; path: string | undefined; ctx: RequestContext | undefined }): void
}

/**
 * Mounts the router in Express, out of the parts tRPC gives to those who write an adapter. Its own one streams every
 * answer, which costs a third of a short call; here only a live stream is streamed, and the rest is written at once.
 */
export function serveRouter({ maxBodySize, createContext, onError }: RouterServing): RequestHandler {
  return async (incoming, outgoing) => {
    const asked = {
      ...httpOptions,
      router: appRouter,
      path: incoming.path.slice(incoming.path.lastIndexOf('/') + 1),
      onError,
      createContext: async ({ info }: { info: TRPCRequestInfo }) =>
        createContext({ req: incoming, res: outgoing, info }),
    }
    try {
      const request = incomingMessageToRequest(incoming, outgoing, { maxBodySize })
      const answer = await resolveResponse({ ...asked, req: request, error: null })
      await write(answer, outgoing, request.signal)
    } catch (cause) {
      internal_exceptionHandler({ ...asked, req: incoming, res: outgoing })(cause)
    }
  }
}

async function write(answer: Response, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  outgoing.statusCode = answer.status
  outgoing.setHeaders(answer.headers)
  if (answer.headers.get('content-type') === 'application/json') {
    outgoing.end(await answer.text())
  } else if (answer.body === null) {
    outgoing.end()
  } else {
    await pipeline(Readable.fromWeb(answer.body), outgoing, { signal: gone }).catch((cause: unknown) => {
      // Whoever asked may leave before a stream ends; that is no failure.
      if (!gone.aborted) throw cause
    })
  }
}
