import { type BryggaClient, createBryggaClient } from '@brygga/api/client'

let client: BryggaClient | undefined

/** The typed client of the server that this page came from. One per tab; used in the browser only. */
export function useApi(): BryggaClient {
  client ??= createBryggaClient({ url: '/trpc' })
  return client
}
