import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a real server with the example regions. It may still be starting. */
    serverData: string
    /** The file with what the server says to whoever starts it: the sign-in links. */
    serverSaid: string
  }
}

const entry = join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'main.ts')

/**
 * Starts the real server with the example regions, once for all tests of this package. Nobody waits for it here: the
 * tests that need it do, and the others go on meanwhile.
 */
export default function startServer(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-terminal-'))
  const said = join(mkdtempSync(join(tmpdir(), 'brygga-terminal-said-')), 'said.txt')
  const child = spawn(
    process.execPath,
    ['--conditions=brygga:source', entry, '--port', '0', '--data', folder],
    {
      stdio: ['ignore', openSync(said, 'w'), openSync(`${said}.errors`, 'w')],
      env: { ...process.env, BRYGGA_EXAMPLE: 'yes' },
    },
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  project.provide('serverSaid', said)
  project.provide('serverData', folder)
  return async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
