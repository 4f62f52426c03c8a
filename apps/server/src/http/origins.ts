/** On one machine people write localhost or 127.0.0.1 and mean the same server. */
function loopbackTwins(address: string): string[] {
  const url = new URL(address)
  const names = ['localhost', '127.0.0.1']
  if (!names.includes(url.hostname)) return []
  return names.map((name) => `${url.protocol}//${name}${url.port === '' ? '' : `:${url.port}`}`)
}

/** The origins that the portal and local clients may call from: the base address, and this machine's own names for it. */
export function originsOf(baseUrl: string, listeningOn: string, more: readonly string[]): Set<string> {
  return new Set([baseUrl, ...loopbackTwins(baseUrl), ...loopbackTwins(listeningOn), ...more])
}

/** The address that a server which listens there has on this machine. */
export function addressOn(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
