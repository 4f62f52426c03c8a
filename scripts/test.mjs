// ./up test: everything that can fail. Unit and integration suites of all packages, then the packed domain package
// as others install it, then the whole journeys in a real browser, terminal and database. The last line says how many passed and failed.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, build, root } from './run.mjs'

const only = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'brygga-tests-'))
const totals = { passed: 0, failed: 0, suites: 0 }

/** Runs one vitest configuration and adds its counts. */
async function suite(name, config, extra) {
  console.log(`\n— ${name} —`)
  const outputFile = join(reports, `${name}.json`)
  const code = await bin(
    'vitest',
    ['run', '--config', config, '--reporter=json', `--outputFile.json=${outputFile}`, ...extra],
    { cwd: root },
  )
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'))
    totals.passed += report.numPassedTests
    totals.failed += report.numFailedTests
    const unrun = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    totals.failed += unrun.length
    if (code !== 0 && report.numFailedTests + unrun.length === 0) totals.failed += 1
  } catch {
    totals.failed += 1
  }
}

await build(['./packages/*', './apps/*'])
await suite('packages-and-apps', 'vitest.config.ts', ['--reporter=default', ...only])
if (only.length === 0) await suite('consumers', 'consumers/vitest.config.ts', ['--reporter=default'])
if (only.length === 0) await suite('journeys', 'e2e/vitest.config.ts', ['--reporter=verbose'])

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)
