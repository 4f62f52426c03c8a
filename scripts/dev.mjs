// ./up dev: the server from source, restarted on change, and the portal with hot reload, which passes calls on to it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, root, run } from './run.mjs'

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
const portal = join(root, 'apps', 'portal')
const nuxt = join(portal, 'node_modules', '.bin', 'nuxt')
const code = await run(nuxt, ['dev', '--port', '4701', '--host', '127.0.0.1'], {
  cwd: portal,
  env: { BRYGGA_SERVER: 'http://127.0.0.1:4700' },
}).finally(() => server.kill('SIGTERM'))
process.exit(code)
