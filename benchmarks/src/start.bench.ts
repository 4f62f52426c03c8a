// From a clone to the first page, and a warm start, beside a bare Express that answers one word.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { untilAnswers } from './command.ts'
import { report } from './figure.ts'
import { runningProgram } from './running-program.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'brygga-clone-'))
const clone = join(folder, 'brygga')
const port = 4790

/** Starts a program, waits for its first page, ends it, and answers how long the first page took. */
async function firstPage(command: string, args: string[], cwd: string, url: string): Promise<number> {
  const startedAt = performance.now()
  const env = { ...process.env, BRYGGA_DATA: join(folder, 'data'), TURBO_FORCE: '' }
  const program = runningProgram(command, args, { cwd, env })
  try {
    return (await Promise.race([untilAnswers(url, startedAt), program.endedEarly])) / 1000
  } finally {
    await program.stop()
  }
}

const cloneStartedAt = performance.now()
execFileSync('git', ['clone', '--quiet', root, clone])
const cloning = (performance.now() - cloneStartedAt) / 1000
const args = ['--port', String(port)]
const cold = cloning + (await firstPage('./up', ['start', ...args], clone, `http://127.0.0.1:${port}/`))
const warm = await firstPage('./up', ['start', ...args], clone, `http://127.0.0.1:${port}/`)

const bare = join(root, 'benchmarks', 'src', 'bare-express.ts')
const peer = await firstPage(
  process.execPath,
  [bare, String(port + 1)],
  root,
  `http://127.0.0.1:${port + 1}/`,
)
writeFileSync(join(folder, 'done'), '')
rmSync(folder, { recursive: true, force: true })

const shape = { unit: 's', peerName: 'a bare Express that is already installed', peer }
report('From nothing to the first page', [
  { ...shape, name: 'clone, install, build, start', ours: cold, bound: 'at most 120 s', holds: cold <= 120 },
  { ...shape, name: 'start again', ours: warm, bound: 'at most 5 s', holds: warm <= 5 },
])
