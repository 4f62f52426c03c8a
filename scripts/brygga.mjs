// ./up brygga …: the terminal client on this machine. Builds it when its source is newer; where no server is running
// and none is named, one is started for as long as the command takes. Only the client's own output goes to stdout.
import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build, root, run } from './run.mjs'

const client = join(root, 'apps', 'terminal', 'dist', 'main.js')
const server = join(root, 'apps', 'server', 'dist', 'main.js')
const data = process.env.BRYGGA_DATA ?? join(root, '.data', 'brygga')
const args = process.argv.slice(2)

const isStale = (entry, sources) => {
  if (!existsSync(entry)) return true
  const built = statSync(entry).mtimeMs
  return sources.some((pattern) =>
    globSync(pattern, { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > built),
  )
}

if (
  isStale(client, ['packages/{domain,messages,documents,api}/src/**/*.ts', 'apps/terminal/src/**/*.{ts,tsx}'])
) {
  await build(['@brygga/terminal'])
}

const serverless = [
  '--version',
  '-V',
  '--help',
  '-h',
  'help',
  'version',
  'completion',
  'context',
  'login',
  'logout',
  'doctor',
]
const isLocalOnly =
  args.some((arg) => serverless.includes(arg)) || (args.includes('import') && args.includes('--dry-run'))
const namesServer = process.env.BRYGGA_SERVER !== undefined || args.some((arg) => arg.startsWith('--server'))
const configHome = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
const hasContext = existsSync(join(configHome, 'brygga', 'config.json'))

let started = null
if (!isLocalOnly && !namesServer && !hasContext && !isServerRunning()) started = await startServer()

const code = await run(process.execPath, [client, ...args], { env: { BRYGGA_ROOT: root, BRYGGA_DATA: data } })
if (started !== null) await stop(started)
process.exit(code)

function isServerRunning() {
  try {
    const { pid } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'))
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function startServer() {
  if (isStale(server, ['packages/*/src/**/*.ts', 'apps/server/src/**/*.ts'])) await build(['@brygga/server'])
  console.error('No server is running on this machine: starting one for this command ...')
  rmSync(join(data, 'server.json'), { force: true })
  const child = spawn(process.execPath, [server, '--quiet', '--port', '0'], {
    cwd: root,
    env: { ...process.env, BRYGGA_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.ended = ended
  for (let tries = 0; tries < 600; tries += 1) {
    if (isServerRunning()) return child
    const code = await Promise.race([ended, wait(100, 'waiting')])
    if (code !== 'waiting') process.exit(code ?? 1)
  }
  child.kill('SIGKILL')
  console.error('The server did not start within a minute.')
  process.exit(7)
}

async function stop(child) {
  child.kill('SIGTERM')
  await Promise.race([child.ended, wait(5000)])
  child.kill('SIGKILL')
}
