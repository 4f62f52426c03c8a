import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export const root = join(import.meta.dirname, '..', '..')
const entry = join(root, 'apps', 'server', 'dist', 'main.js')

export interface RunningServer {
  url: string
  data: string
  /** The database of its own, where it does not keep its data in the folder. */
  databaseUrl: string | undefined
  /** The one-time sign-in links that the server printed, by the role that it printed them for. */
  links: Map<string, string>
  output: () => string
  process: ChildProcess
  /** Ends the server as Ctrl-C does and answers its exit code. */
  stop: () => Promise<number | null>
  /** Ends the server and removes what it kept. */
  remove: () => Promise<void>
}

/** Starts the built server on a free port, with the example regions, on a folder or a database of its own. */
export async function startServer(
  options: { data?: string; databaseUrl?: string } = {},
): Promise<RunningServer> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'brygga-e2e-'))
  const database = options.databaseUrl ?? (options.data === undefined ? await freshDatabase() : undefined)
  const port = await freePort()
  let output = ''
  // The test runner names an address of its own in BASE_URL.
  const { BASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, [entry, '--port', String(port), '--data', data], {
    env: { ...inherited, ...(database === undefined ? {} : { DATABASE_URL: database }), NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => output)
  const stop = async () => {
    child.kill('SIGINT')
    return ended
  }
  return {
    url,
    data,
    databaseUrl: database,
    links: linksIn(output),
    output: () => output,
    process: child,
    stop,
    remove: async () => {
      await stop()
      rmSync(data, { recursive: true, force: true })
      if (database !== undefined) await dropDatabase(database)
    },
  }
}

/** What the local operator's terminal client reads: the address and a token. */
export const operatorOf = (server: RunningServer): { url: string; token: string } =>
  JSON.parse(readFileSync(join(server.data, 'server.json'), 'utf8'))

/** The printed link for one of those who sign in, such as `coordinator` or `coordinator, Halland`. */
export function linkFor(server: RunningServer, who: string): string {
  const link = server.links.get(who)
  if (link === undefined)
    throw new Error(`The server printed no link for ${who}: ${[...server.links.keys()].join(', ')}`)
  return link
}

/** Each printed link stands on a line of its own behind the words for whom it is. */
function linksIn(output: string): Map<string, string> {
  const links = new Map<string, string>()
  for (const line of output.split('\n')) {
    const match = /^\s*(.+?)\s{2,}(https?:\/\/\S+\/sign-in\/link#\S+)/.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) links.set(match[1], match[2])
  }
  return links
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    const answer = await fetch(`${url}/ready`).catch(() => null)
    if (answer?.ok && output().includes('/sign-in/link#')) return
    await wait(100)
  }
  throw new Error(`The server was not ready within 90 s:\n${output()}`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** A database of this server's own beside the one that DATABASE_URL names; none where it names none. */
async function freshDatabase(): Promise<string | undefined> {
  const given = process.env.DATABASE_URL
  if (given === undefined) return undefined
  const name = `brygga_e2e_${process.pid}_${Date.now()}`
  await onServer(given, `create database ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return url.href
}

async function dropDatabase(url: string): Promise<void> {
  const { pathname } = new URL(url)
  const given = process.env.DATABASE_URL
  if (given !== undefined) await onServer(given, `drop database ${pathname.slice(1)} with (force)`)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
