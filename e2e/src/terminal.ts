import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { operatorOf, type RunningServer, root } from './running-server.ts'

const client = join(root, 'apps', 'terminal', 'dist', 'main.js')
const nobodysConfig = mkdtempSync(join(tmpdir(), 'brygga-config-'))

/** Runs the terminal client against a server as its local operator, without a terminal. */
export function brygga(
  server: RunningServer,
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { url, token } = operatorOf(server)
  const child = spawn(process.execPath, [client, ...args], {
    env: {
      PATH: process.env.PATH,
      XDG_CONFIG_HOME: nobodysConfig,
      BRYGGA_SERVER: url,
      BRYGGA_TOKEN: token,
      LANG: 'sv_SE.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The same, reading what it prints as JSON. */
export async function bryggaJson<T>(server: RunningServer, ...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await brygga(server, ...args, '--json')
  if (code !== 0) throw new Error(`brygga ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`)
  return JSON.parse(stdout) as T
}

/** Opens the full screen in a real pseudo-terminal, waits until it shows the text, and answers what stands on it. */
export async function screenOf(
  server: RunningServer,
  { columns, rows, until }: { columns: number; rows: number; until: string },
): Promise<string> {
  const { url, token } = operatorOf(server)
  const session = `brygga-e2e-${process.pid}`
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', session, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8' },
    })
  const environment = {
    XDG_CONFIG_HOME: nobodysConfig,
    BRYGGA_SERVER: url,
    BRYGGA_TOKEN: token,
    BRYGGA_LOCALE: 'sv',
  }
  const named = Object.entries(environment).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-s',
    'screen',
    '-x',
    String(columns),
    '-y',
    String(rows),
    ...named,
    process.execPath,
    client,
  )
  try {
    for (let tries = 0; tries < 150; tries += 1) {
      const screen = tmux('capture-pane', '-p', '-t', 'screen')
      if (screen.includes(until)) return screen
      await wait(200)
    }
    throw new Error(`The screen never showed ${until}:\n${tmux('capture-pane', '-p', '-t', 'screen')}`)
  } finally {
    tmux('kill-server')
  }
}
