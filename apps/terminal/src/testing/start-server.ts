import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a real server with the example regions. It may still be starting. */
    serverData: string
  }
}

const entry = join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'main.ts')

/**
 * Starts the real server with the example regions, once for all tests of this package. Nobody waits for it here: the
 * tests that need it do, and the others go on meanwhile.
 */
export default function startServer(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-terminal-'))
  const child = spawn(
    process.execPath,
    ['--conditions=brygga:source', entry, '--port', '0', '--data', folder, '--quiet'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, BRYGGA_EXAMPLE: 'yes' },
    },
  )
  let said = ''
  child.stderr.on('data', (part) => {
    said += String(part)
  })
  const ended = new Promise<void>((resolve) =>
    child.on('exit', (code) => {
      if (code !== 0 && code !== null) console.error(said)
      resolve()
    }),
  )
  project.provide('serverData', folder)
  return async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
