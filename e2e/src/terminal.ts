import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
