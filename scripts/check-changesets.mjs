// Every changeset can be released, and says what becomes of answers: `changeset version` is run on a copy of the
// manifests, so that a name that cannot be published shows in the change that brings it and not on the day of a release.
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './run.mjs'

const changesets = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'))
const problems = [...changesets.flatMap(unclearAnswers), ...problemsOfRelease()]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`${changesets.length} changesets can be released.`)

function unclearAnswers(file) {
  const text = readFileSync(join(root, file), 'utf8')
  // The other packages say what the domain answers: their changes alone are of words.
  if (!/^["']@brygga\/domain["']:/m.test(text)) return []
  const [rules, ...others] = ['Rules', 'Days', 'Before', 'Now'].map(
    (name) => [...text.matchAll(new RegExp(`^${name}:`, 'gm'))].length,
  )
  const isClear =
    others.every((count) => count === rules) && (rules > 0 || text.includes('No answer changes.'))
  return isClear ? [] : [`${file} has to say Rules, Days, Before and Now, or else \`No answer changes.\``]
}

function problemsOfRelease() {
  // With nothing to release, as just after a release, `changeset version` fails too.
  if (changesets.length === 0) return []
  const copy = mkdtempSync(join(tmpdir(), 'brygga-changesets-'))
  try {
    const manifests = globSync(['package.json', '*/package.json', '{packages,apps}/*/package.json'], {
      cwd: root,
    })
    for (const path of [...manifests, 'pnpm-workspace.yaml', '.changeset'])
      cpSync(join(root, path), join(copy, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const changeset = join(root, 'node_modules', '.bin', 'changeset')
    const { status, stdout, stderr } = spawnSync(changeset, ['version'], { cwd: copy, encoding: 'utf8' })
    return status === 0 ? [] : [`\`changeset version\` fails:\n${`${stdout}${stderr}`.trim()}`]
  } finally {
    rmSync(copy, { recursive: true })
  }
}
