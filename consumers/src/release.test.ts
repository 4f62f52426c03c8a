import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rootFolder } from './places.ts'

// What a release reads and writes, in a copy: the versions here are never raised by a test.
const folder = mkdtempSync(join(tmpdir(), 'brygga-release-'))
// The only one: those that wait for the next release are tried by ./up check.
const changeset = join(folder, '.changeset', 'tried-here.md')
const manifests = [
  'package.json',
  '*/package.json',
  '{packages,apps}/*/package.json',
  'consumers/*/package.json',
]
const others = [
  '.changeset/config.json',
  'scripts',
  'pnpm-workspace.yaml',
  'packages/domain/src/rules/domain-version.ts',
  'packages/region-template/README.md',
]
beforeAll(() => {
  for (const path of [...globSync(manifests, { cwd: rootFolder }), ...others])
    cpSync(join(rootFolder, path), join(folder, path), { recursive: true })
  symlinkSync(join(rootFolder, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const says = (about: string, text: string) => writeFileSync(changeset, `---\n${about}\n---\n\n${text}\n`)
/** What a program said, and whether it ended well. */
function done(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  return { isWell: status === 0, said: `${stdout}${stderr}` }
}
const checked = () => done(process.execPath, 'scripts/check-changesets.mjs')

describe('a changeset', () => {
  beforeEach(() => rmSync(changeset, { force: true }))
  const fourLines = 'Rules: x/y\nDays: every day\nBefore: met\nNow: not met'

  it.each([fourLines, `${fourLines}\n\n${fourLines}`, 'Words. No answer changes.'])(
    'that says what becomes of answers can be released: %j',
    (text) => {
      says("'@brygga/domain': minor", text)
      expect(checked()).toMatchObject({ isWell: true })
    },
  )

  it.each(['A better rule.', fourLines.replace(/Days.*\n/, ''), `${fourLines}\n\nRules: x/z`])(
    'that leaves out what becomes of answers fails the check: %j',
    (text) => {
      says("'@brygga/domain': minor", text)
      expect(checked()).toMatchObject({ isWell: false, said: expect.stringContaining('tried-here.md') })
    },
  )

  it('about words alone need not say it', () => {
    says("'@brygga/messages': patch", 'Plainer words.')
    expect(checked()).toMatchObject({ isWell: true })
  })

  it.each(["'@brygga/domain': minor\n'@brygga/api': minor", "'@brygga/nobody': minor", 'no package'])(
    'that cannot be released fails the check: %j',
    (about) => {
      says(about, 'No answer changes.')
      expect(checked()).toMatchObject({ isWell: false, said: expect.stringContaining('changeset version') })
    },
  )
})

describe('the next release', () => {
  it('has its version wherever one is named', () => {
    says("'@brygga/domain': minor\n'@brygga/messages': minor", 'No answer changes.')
    const before = JSON.parse(read('packages/domain/package.json')).version
    expect(done(join(rootFolder, 'node_modules/.bin/changeset'), 'version')).toMatchObject({ isWell: true })
    const { version } = JSON.parse(read('packages/domain/package.json'))
    expect(version).not.toBe(before)

    const isCurrent = () => done(process.execPath, 'scripts/write-versions.mjs', '--check').isWell
    expect(isCurrent()).toBe(false)
    expect(done(process.execPath, 'scripts/write-versions.mjs')).toMatchObject({ isWell: true })
    expect(isCurrent()).toBe(true)

    expect(read('packages/domain/src/rules/domain-version.ts')).toContain(`'${version}'`)
    expect(read('packages/region-template/README.md')).toContain(`brygga-domain-${version}.tgz`)
    const copied = globSync(['packages/region-template/package.json', 'consumers/*/package.json'], {
      cwd: folder,
    })
    expect(copied.length).toBeGreaterThan(3)
    for (const path of copied)
      expect(JSON.parse(read(path)).dependencies['@brygga/domain'], path).toBe(`^${version}`)
  })

  it('leaves nothing to release, which is well too', () => {
    expect(checked()).toMatchObject({ isWell: true, said: expect.stringContaining('0 changesets') })
  })
})
