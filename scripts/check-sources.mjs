// What must not be in the tree: addresses in the lockfile, machine paths, versions below the safe minimum.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const problems = []
const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
if (/https?:\/\//.test(lock)) problems.push('pnpm-lock.yaml holds an address; it must name packages only.')
if (/tarball:/.test(lock)) problems.push('pnpm-lock.yaml names a tarball.')

const { checkedOn, minimum } = JSON.parse(readFileSync(join(root, 'security', 'min-versions.json'), 'utf8'))
for (const [name, { version, because }] of Object.entries(minimum)) {
  const pattern = new RegExp(
    `^ {2}'?${name.replace(/[/@]/g, (sign) => `\\${sign}`)}@(\\d+\\.\\d+\\.\\d+)`,
    'gm',
  )
  for (const [, found] of lock.matchAll(pattern)) {
    if (isBelow(found, version) && found.split('.')[0] === version.split('.')[0]) {
      problems.push(`${name} ${found} is below ${version} (${because}, checked ${checkedOn}).`)
    }
  }
}

// Without those just removed, such as the changesets of a release that is being prepared.
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && existsSync(join(root, name)))
for (const file of tracked.filter(
  (name) => /\.(tsx?|vue|mjs|cjs|json|md|yaml|sh)$|^up$|^\.ci\/run$/.test(name) && name !== 'pnpm-lock.yaml',
)) {
  const text = readFileSync(join(root, file), 'utf8')
  if (/(^|[^A-Za-z0-9_])\/(work|farm)\//.test(text)) problems.push(`${file} holds a machine path.`)
}

// The domain package names zod's version itself, so that any client can pack it.
const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
const { dependencies } = JSON.parse(readFileSync(join(root, 'packages', 'domain', 'package.json'), 'utf8'))
if (!catalog.includes(`\n  zod: ${dependencies.zod}\n`)) {
  problems.push('packages/domain/package.json and the catalog name different versions of zod.')
}

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log('Lockfile, versions and sources are in order.')

function isBelow(found, wanted) {
  const [a, b] = [found, wanted].map((text) => text.split('.').map(Number))
  for (let part = 0; part < 3; part += 1) if (a[part] !== b[part]) return a[part] < b[part]
  return false
}
