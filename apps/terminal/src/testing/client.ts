import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'

/** The client as it is run. */
export const clientEntry = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

/** How one run of the client ended, and what it said. */
export interface Ran {
  code: number
  stdout: string
  stderr: string
}

interface RunOptions {
  env?: Record<string, string>
  /** What comes on standard input. */
  input?: string
}

/** An environment in which nothing of whoever runs the tests is found: no settings, no server, Swedish. */
export function cleanEnvironment(more: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: mkdtempSync(join(tmpdir(), 'brygga-home-')),
    LANG: 'sv_SE.UTF-8',
    TERM: 'xterm-256color',
    ...more,
  }
}

/** Runs the client as a process of its own, without a terminal. */
export function runClient(args: readonly string[], { env = {}, input = '' }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=brygga:source', clientEntry, ...args], {
      env: cleanEnvironment(env),
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      stdout += part
    })
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The address of the server of these tests, and the token of whoever owns its data folder. */
export interface ServerUnderTest {
  url: string
  token: string
  /** What makes a client find it as the local server. */
  env: Record<string, string>
  /** The secret of the printed sign-in link of somebody: `coordinator`, `peer supporter`. It works once. */
  link: (label: string) => string
}

const PATIENCE_MS = 120_000

/** The real server of these tests, when it has started. */
export async function serverUnderTest(): Promise<ServerUnderTest> {
  const data = inject('serverData')
  const file = join(data, 'server.json')
  const until = Date.now() + PATIENCE_MS
  while (!existsSync(file)) {
    if (Date.now() > until)
      throw new Error(
        readFileSync(`${inject('serverSaid')}.errors`, 'utf8') ||
          'The server of these tests did not start within two minutes',
      )
    await wait(200)
  }
  const { url, token } = JSON.parse(readFileSync(file, 'utf8'))
  const link = (label: string) => {
    const said = readFileSync(inject('serverSaid'), 'utf8')
    const secret = new RegExp(`^ +${label} +\\S+#(\\S+)$`, 'm').exec(said)?.[1]
    if (secret === undefined) throw new Error(`The server printed no link for ${label}`)
    return secret
  }
  return { url, token, env: { BRYGGA_DATA: data }, link }
}
