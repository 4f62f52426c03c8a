// pnpm --filter @brygga/domain mutation [group ...]: runs Stryker group by group and says how many mutants each folder let live.
// Fails where a group, or the whole when all groups were asked for, is below its floor. No browser, no database, no network.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { floorOfAll, groups } from '../stryker.config.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))
const core = dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in groups))
if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`)
  process.exit(2)
}

const names = asked.length > 0 ? asked : Object.keys(groups)
const failed = []
for (const name of names) if ((await stryker(name)) !== 0) failed.push(name)

const counted = names.flatMap((name) => mutantsOf(name))
const byFolder = Map.groupBy(counted, ({ file }) => file.split('/').slice(1, -1).join('/'))
const rows = [...byFolder]
  .map(([name, mutants]) => [name, countOf(mutants)])
  .sort(([a], [b]) => (a < b ? -1 : 1))
const total = countOf(counted)
console.log('\nfolder                    score %  killed  timeout  survived  no test  ignored  invalid')
for (const [name, count] of [...rows, ['all', total]]) console.log(lineOf(name, count))
if (asked.length === 0 && total.score < floorOfAll) failed.push(`the whole (${floorOfAll} %)`)
if (failed.length > 0) console.error(`\nBelow the floor, or not run: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

function stryker(group) {
  console.log(`\n— ${group} —`)
  return new Promise((resolve) => {
    const options = { cwd: folder, stdio: 'inherit', env: { ...process.env, GROUP: group } }
    spawn(process.execPath, [join(core, 'bin/stryker.js'), 'run'], options).on('close', resolve)
  })
}

function mutantsOf(group) {
  const report = JSON.parse(readFileSync(join(folder, `reports/mutation/${group}.json`), 'utf8'))
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map(({ status }) => ({ file, status })),
  )
}

function countOf(mutants) {
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length
  const [killed, timeout, survived, untested] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count)
  const invalid = count('CompileError') + count('RuntimeError')
  const score = (100 * (killed + timeout)) / (killed + timeout + survived + untested)
  return { score, killed, timeout, survived, untested, ignored: count('Ignored'), invalid }
}

function lineOf(name, { score, ...counts }) {
  const columns = Object.values(counts).map((count) => String(count).padStart(9))
  return `${name.padEnd(26)}${score.toFixed(2).padStart(7)}${columns.join('')}`
}
