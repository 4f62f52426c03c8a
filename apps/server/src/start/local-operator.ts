import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the terminal client on the same machine finds beside the data. */
interface LocalServer {
  url: string
  pid: number
  token: string
}

/**
 * Leaves the address and a token where only this user of the machine can read them, so that the terminal
 * works at once. It gives nothing away: whoever can read this file can read the embedded database beside it.
 */
export async function leaveLocalServer(
  dataFolder: string,
  server: LocalServer,
): Promise<() => Promise<void>> {
  const file = join(dataFolder, 'server.json')
  const draft = `${file}.${server.pid}`
  await writeFile(draft, `${JSON.stringify(server)}\n`, { mode: 0o600 })
  await rename(draft, file)
  return () => rm(file, { force: true })
}
