/** How many minor versions back a client still works. */
const minorsBack = 2

/** Whether a client of one version of the contract can talk to a server of another. */
export type VersionFit = 'fits' | 'too-old' | 'too-new'

/**
 * Compares two versions of the contract. A client of the same major version works when its minor version is
 * the server's or one of the two before it. Null where the client's version is not a version.
 */
export function versionFit(client: string, server: string): VersionFit | null {
  const [clientMajor, clientMinor] = partsOf(client) ?? []
  const [serverMajor, serverMinor] = partsOf(server) ?? []
  if (clientMajor === undefined || clientMinor === undefined) return null
  if (serverMajor === undefined || serverMinor === undefined) throw new Error(`No version: ${server}`)
  if (clientMajor !== serverMajor) return clientMajor < serverMajor ? 'too-old' : 'too-new'
  if (clientMinor > serverMinor) return 'too-new'
  return clientMinor < serverMinor - minorsBack ? 'too-old' : 'fits'
}

function partsOf(version: string): [number, number] | null {
  const match = /^(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(version)
  return match === null ? null : [Number(match[1]), Number(match[2])]
}
