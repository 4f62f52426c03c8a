import type { BryggaClient } from '@brygga/api/client'
import { Failure } from '../output/failure.ts'
import { isExposed, type ServerChoice } from '../settings/server-choice.ts'
import type { Locale, Words } from '../words/words.ts'
import { callFailure } from './call-failure.ts'

export interface ConnectInput {
  choice: ServerChoice
  words: Words
  locale: Locale
  interrupted: AbortSignal
  /** Whether live updates are listened to as well. */
  live: boolean
}

/** A client that is signed in at the chosen server. Its calls throw failures in the caller's language. */
export async function connect({
  choice,
  words,
  locale,
  interrupted,
  live,
}: ConnectInput): Promise<BryggaClient> {
  const { server, token } = choice
  if (token === null) {
    throw new Failure('not-signed-in', 'NOT_SIGNED_IN', words.failures.nobodySignedIn(server), {
      next: [words.failures.nobodySignedInNext(server)],
    })
  }
  if (isExposed(server))
    throw new Failure('refused', 'SERVER_EXPOSED', words.failures.exposed(server), {
      next: [words.failures.exposedNext],
    })
  const authorization = `Bearer ${token}`
  const { createBryggaClient } = await import('@brygga/api/client')
  const client = createBryggaClient({
    url: `${server}/trpc`,
    locale,
    headers: () => ({ authorization }),
    fetch: (address, request) =>
      fetch(address, {
        ...request,
        signal: AbortSignal.any([interrupted, ...(request?.signal ? [request.signal] : [])]),
      }),
    ...(live ? { EventSource: await signedInEventSource(authorization) } : {}),
  })
  return withFailures(client, (error) =>
    callFailure(error, { words, locale, server, isInterrupted: interrupted.aborted }),
  )
}

/** An event source that says who asks; the client makes its own with nothing but an address. */
async function signedInEventSource(authorization: string): Promise<typeof globalThis.EventSource> {
  const { EventSource } = await import('eventsource')
  class SignedInEventSource extends EventSource {
    constructor(url: string | URL, init?: ConstructorParameters<typeof EventSource>[1]) {
      super(url, {
        ...init,
        fetch: (address, request) =>
          fetch(address, { ...request, headers: { ...request.headers, authorization } }),
      })
    }
  }
  // To the package its ready state is a number, to the browser's type one of three; the values are the same.
  return SignedInEventSource as unknown as typeof globalThis.EventSource
}

type Asking = (...input: unknown[]) => unknown

/** The client with every error of a query or mutation told as a failure; subscriptions report through their own callbacks. */
function withFailures(client: BryggaClient, told: (error: unknown) => Failure): BryggaClient {
  const wrap = (part: object): object =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver)
        if (name === 'query' || name === 'mutate')
          return (...input: unknown[]) => answered(value as Asking, input, told)
        const isPath =
          (typeof value === 'object' || typeof value === 'function') && value !== null && name !== 'subscribe'
        return isPath ? wrap(value) : value
      },
    })
  return wrap(client) as BryggaClient
}

async function answered(ask: Asking, input: unknown[], told: (error: unknown) => Failure): Promise<unknown> {
  try {
    return await ask(...input)
  } catch (error) {
    throw told(error)
  }
}
