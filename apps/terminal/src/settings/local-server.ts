import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { World } from '../world.ts'

const LocalServerSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  pid: z.int().positive(),
  token: z.string().min(1).nullish(),
})
export type LocalServer = z.infer<typeof LocalServerSchema>

/** Where a server that runs on this machine says how it is reached, if the caller has one. */
export function localServerPath({ BRYGGA_DATA, BRYGGA_ROOT }: World['env']): string | null {
  if (BRYGGA_DATA !== undefined) return join(BRYGGA_DATA, 'server.json')
  return BRYGGA_ROOT === undefined ? null : join(BRYGGA_ROOT, '.data', 'brygga', 'server.json')
}

/** The server that runs on this machine and belongs to the caller; null where there is none. */
export async function readLocalServer(env: World['env']): Promise<LocalServer | null> {
  const path = localServerPath(env)
  if (path === null) return null
  try {
    const { uid, mode } = await stat(path)
    // A file that others own or may write could name a server of theirs.
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return null
    const server = LocalServerSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    return isRunning(server.pid) ? server : null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
