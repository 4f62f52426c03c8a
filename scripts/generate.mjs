// pnpm generate: writes everything that is generated from code and committed. With --check it only compares.
import { join } from 'node:path'
import { root, run } from './run.mjs'

const generators = [
  // First: the others write versions too.
  'scripts/write-versions.mjs',
  'packages/domain/scripts/write-schemas.mjs',
  'packages/domain/scripts/write-conformance.mjs',
  'packages/domain/scripts/write-api-report.mjs',
  'apps/docs/scripts/write-access-page.mjs',
]
let failed = 0
for (const generator of generators) {
  const code = await run(process.execPath, [
    '--conditions=brygga:source',
    join(root, generator),
    ...process.argv.slice(2),
  ])
  if (code !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
