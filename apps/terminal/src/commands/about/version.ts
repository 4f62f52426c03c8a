import { readFile } from 'node:fs/promises'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { VersionShown } from '../shapes.ts'

/** The version of this client, as its package says. */
export async function clientVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'))
  return version
}

/** The versions of the client, of the contract that it speaks, and of what it runs on. */
export default async function version(call: Call): Promise<void> {
  const { words, printer } = call
  const { API_VERSION } = await import('@brygga/api/client')
  const shown: VersionShown = { client: await clientVersion(), api: API_VERSION, node: process.versions.node }
  if (call.options.json === true) return printer.json(shown)
  printer.lines([
    line(`brygga ${shown.client}`),
    line(words.version.api(shown.api), 'muted'),
    line(`Node ${shown.node}`, 'muted'),
  ])
}
