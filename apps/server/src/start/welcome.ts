/** A sign-in link, and for whom it is. */
export interface Welcome {
  label: string
  url: string
}

/** The address and the links, in columns; each link is good for one sign-in within a day. */
export function welcome(baseUrl: string, links: readonly Welcome[]): string[] {
  if (links.length === 0) return ['', `Brygga is at ${baseUrl}`, '']
  const width = Math.max(...links.map(({ label }) => label.length))
  return [
    '',
    `Brygga is at ${baseUrl}`,
    '',
    'Sign in with one of these links. Each works once, within 24 hours:',
    '',
    ...links.map(({ label, url }) => `  ${label.padEnd(width)}  ${url}`),
    '',
    'Stop with Ctrl-C.',
  ]
}
