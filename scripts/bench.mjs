// ./up bench: every figure beside its peer, measured in the same run. Ends with an error when one is out of bounds.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { build, root, run } from './run.mjs'

const only = process.argv[2]
await build(['./packages/*', './apps/*'])
const files = globSync('benchmarks/src/*.bench.ts', { cwd: root })
  .sort()
  .filter((file) => only === undefined || file.includes(only))
let failed = 0
for (const file of files) if ((await run(process.execPath, [join(root, file)])) !== 0) failed += 1
console.log(failed === 0 ? '\nAll figures are within their bounds.' : `\n${failed} figure(s) out of bounds.`)
process.exit(failed === 0 ? 0 : 1)
