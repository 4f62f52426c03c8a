import { API_VERSION } from './contract/versions.ts'

/** As many calls as one request may hold. */
const batchMax = 10
const versionHeader = 'x-brygga-api'

/** What every HTTP adapter that mounts the router must be given. */
export const httpOptions = {
  maxBatchSize: batchMax,
  allowBatching: true,
  // Queries may come as POST, which keeps names and search words out of addresses and their logs.
  allowMethodOverride: true,
  responseMeta: () => ({ headers: { [versionHeader]: API_VERSION, 'cache-control': 'no-store' } }),
}

/**
 * Which version of the contract a client says it speaks: in the header, or, for a live stream, which a browser
 * opens without headers, among the parameters of the connection. Null where it says nothing.
 */
export function clientVersionOf(
  header: (name: string) => string | null | undefined,
  connectionParams: Readonly<Record<string, string | undefined>> | null,
): string | null {
  return header(versionHeader) ?? connectionParams?.[versionHeader] ?? null
}
