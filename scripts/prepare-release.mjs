// pnpm run release:prepare: turns the changesets into versions and change logs, and writes the new versions wherever
// they stand, generated files among them. It publishes nothing and commits nothing; look at what it changed.
import { join } from 'node:path'
import { bin, root, run } from './run.mjs'

const steps = [
  () => bin('changeset', ['version']),
  () => run(process.execPath, [join(root, 'scripts', 'generate.mjs')]),
  () => run(process.execPath, [join(root, 'packages', 'api', 'scripts', 'write-schema.mjs')]),
]
for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
