import {
  createTRPCClient,
  httpBatchStreamLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { API_VERSION } from '../contract/versions.ts'
import type { AppRouter } from '../router.ts'

export type { AppRouter }

/** What each procedure takes, by router and name: `Inputs['people']['list']`. */
export type Inputs = inferRouterInputs<AppRouter>
/** What each procedure answers: `Outputs['todo']['list']`. */
export type Outputs = inferRouterOutputs<AppRouter>

export type BryggaClient = TRPCClient<AppRouter>

/** As many calls as the server takes in one request. */
export const BATCH_MAX = 10

/** The header in which both sides say which version of the contract they speak. */
export const VERSION_HEADER = 'x-brygga-api'

export interface BryggaClientOptions {
  /** Where the API is, such as `https://brygga.example.se/trpc`, or `/trpc` in a browser. */
  url: string
  /** Further headers for each request, such as the sign-in of a terminal. */
  headers?: () => Record<string, string> | Promise<Record<string, string>>
  fetch?: typeof globalThis.fetch
  /** For live updates where the runtime has no EventSource of its own, or to send headers with it. */
  EventSource?: typeof globalThis.EventSource
  locale?: 'sv' | 'en'
}

/**
 * A typed client of the API. Calls go as POST, so that no name or search word stands in an address or its log;
 * up to ten made in the same moment share one request, and each answer comes as soon as it is ready.
 */
export function createBryggaClient(options: BryggaClientOptions): BryggaClient {
  const { url, fetch, EventSource, locale } = options
  const calls = () =>
    httpBatchStreamLink<AppRouter>({
      url,
      maxItems: BATCH_MAX,
      methodOverride: 'POST',
      ...(fetch === undefined
        ? {}
        : {
            fetch: (address, { signal, ...init } = {}) =>
              fetch(address, signal == null ? init : { ...init, signal }),
          }),
      async headers() {
        return {
          ...(locale === undefined ? {} : { 'accept-language': locale }),
          ...(await options.headers?.()),
          [VERSION_HEADER]: API_VERSION,
        }
      },
    })
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({
          url,
          connectionParams: { [VERSION_HEADER]: API_VERSION },
          ...(EventSource === undefined ? {} : { EventSource }),
        }),
        // Files are large, and a server takes large requests for files alone.
        false: splitLink({
          condition: ({ path }) => path.startsWith('imports.'),
          true: calls(),
          false: calls(),
        }),
      }),
    ],
  })
}
