// ./up: builds what has changed, then becomes the server. One process, so that a signal to it is a signal to all.
import { join } from 'node:path'
import { build, root } from './run.mjs'

await build(['@brygga/server', '@brygga/portal', '@brygga/terminal'])
process.chdir(root)
process.env.BRYGGA_DATA ??= join(root, '.data', 'brygga')
const entry = join(root, 'apps', 'server', 'dist', 'main.js')
process.argv = [process.argv[0], entry, ...process.argv.slice(2)]
await import(entry)
