// ./up check: format and lint, types, boundaries, purity, generated files, unused code, changesets. Each step runs even when one before it failed.
import { bin, root, run } from './run.mjs'

const steps = [
  ['Format and lint', () => bin('biome', ['check', '--error-on-warnings', '.'])],
  [
    'Boundaries and purity',
    () =>
      bin('depcruise', [
        '--config',
        '.dependency-cruiser.mjs',
        'packages',
        'apps',
        'e2e',
        'benchmarks',
        'consumers/src',
      ]),
  ],
  ['Domain reads no clock, chance or environment', () => run(process.execPath, ['scripts/check-purity.mjs'])],
  ['Types', () => bin('turbo', ['run', 'typecheck', '--output-logs=errors-only'], { cwd: root })],
  ['Generated files are current', () => run(process.execPath, ['scripts/generate.mjs', '--check'])],
  ['Unused code', () => bin('knip', ['--no-progress'])],
  ['Changesets', () => run(process.execPath, ['scripts/check-changesets.mjs'])],
  ['Lockfile and sources', () => run(process.execPath, ['scripts/check-sources.mjs'])],
]

const failed = []
for (const [name, step] of steps) {
  console.log(`\n— ${name} —`)
  if ((await step()) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
