// Writes the versions of the published packages where others name them: in receipts, in what a region copies, and in
// the projects that install a package as others do. Before 1.0 `^0.1.0` does not take 0.2.0, so each has to be raised.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOrCheck } from './generated.mjs'
import { root } from './run.mjs'

const read = (file) => readFileSync(join(root, file), 'utf8')
const versions = Object.fromEntries(
  globSync('packages/{domain,messages}/package.json', { cwd: root })
    .map((file) => JSON.parse(read(file)))
    .map(({ name, version }) => [name, version]),
)
const domain = versions['@brygga/domain']

const withRanges = (text) =>
  text.replace(/"(@brygga\/[a-z]+)": "\^[^"]*"/g, (_, name) => `"${name}": "^${versions[name]}"`)
const withTarball = (text) => text.replace(/brygga-domain-\d+\.\d+\.\d+\.tgz/g, `brygga-domain-${domain}.tgz`)
const withVersion = (text) => text.replace(/domainVersion = '[^']*'/, `domainVersion = '${domain}'`)

const manifests = globSync(['packages/region-template/package.json', 'consumers/*/package.json'], {
  cwd: root,
})
const files = new Map(
  [
    ['packages/domain/src/rules/domain-version.ts', withVersion],
    ['packages/region-template/README.md', withTarball],
    ...manifests.map((file) => [file, withRanges]),
  ].map(([file, written]) => [file, written(read(file))]),
)
writeOrCheck('Versions', files, [])
