// pnpm run release:prepare: turns the changesets into versions and change logs, and writes the new versions wherever
// they stand, generated files among them. It publishes nothing and commits nothing; look at what it changed. When it
// stopped halfway it can be run again: the changesets are gone by then, and it goes on with what they said.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, run } from './run.mjs'

const node = (...path) => run(process.execPath, [join(root, ...path)])
const hasChangesets = globSync('.changeset/*.md', { cwd: root }).some((file) => !file.endsWith('README.md'))
if (!hasChangesets) console.log('There are no changesets: the versions stay as they are.')

const changeLogs = () => globSync('packages/*/CHANGELOG.md', { cwd: root })
const steps = [
  // The change logs come out in a form of their own.
  ...(hasChangesets
    ? [() => bin('changeset', ['version']), () => bin('biome', ['format', '--write', ...changeLogs()])]
    : []),
  () => node('scripts', 'generate.mjs'),
  () => node('packages', 'api', 'scripts', 'write-schema.mjs'),
]
for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
