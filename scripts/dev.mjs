// ./up dev: the server from source, restarted on change, and the portal with hot reload, which passes calls on to it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bin, build, root } from './run.mjs'

await build(['@brygga/server^...', '@brygga/portal^...'])
const data = process.env.BRYGGA_DATA ?? join(root, '.data', 'dev')
const server = spawn(
  process.execPath,
  ['--watch', '--conditions=brygga:source', 'src/main.ts', '--port', '4700'],
  {
    cwd: join(root, 'apps', 'server'),
    env: { ...process.env, BRYGGA_DATA: data, BASE_URL: 'http://127.0.0.1:4701' },
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
const code = await bin('nuxt', ['dev', '--port', '4701', '--host', '127.0.0.1'], {
  cwd: join(root, 'apps', 'portal'),
  env: { BRYGGA_SERVER: 'http://127.0.0.1:4700' },
}).catch(() => 1)
server.kill('SIGTERM')
process.exit(code)
