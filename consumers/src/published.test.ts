import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { consumersFolder } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'brygga-published-'))
const published = [
  { name: '@brygga/domain', path: inject('tarball'), subpath: './testing' },
  { name: '@brygga/messages', path: inject('messagesTarball'), subpath: '.' },
].map((each) => ({
  ...each,
  tarball: readFileSync(each.path),
  listed: execFileSync('tar', ['-tzf', each.path], { encoding: 'utf8' }).trim().split('\n'),
}))
beforeAll(() => {
  const env = { ...process.env, npm_config_registry: inject('registry') }
  const install = ['install', '--no-audit', ...published.map(({ name }) => name)]
  execFileSync('npm', ['init', '--yes'], { cwd: folder, stdio: 'ignore' })
  execFileSync('npm', install, { cwd: folder, env, stdio: 'ignore' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))

describe.each(published)('the tarball of $name', ({ name, tarball, listed, subpath }) => {
  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('has types that are right wherever ESM is resolved', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
    if (!analysis.types) throw new Error('The package has no types.')
    // The package is ESM only: Node before 12 and `require` without ESM support are not served.
    const notServed = ['node10', 'node16-cjs']
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && notServed.includes(problem.resolutionKind)),
    )
    expect(problems).toEqual([])
    expect(Object.keys(analysis.entrypoints)).toContain(subpath)
  })

  it('holds what it should and no test', () => {
    for (const file of ['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']) {
      expect(listed).toContain(`package/${file}`)
    }
    expect(listed.filter((file) => file.includes('.test.'))).toEqual([])
  })

  it('says what it is, and brings its change log', () => {
    const { description, keywords, license, files } = manifestOf(name)
    expect(description.length).toBeGreaterThan(20)
    expect(keywords).toContain('peer support')
    expect(license).toBe('Apache-2.0')
    expect(files).toContain('CHANGELOG.md')
  })

  it('names what it needs by versions that a registry has', () => {
    for (const range of Object.values(manifestOf(name).dependencies))
      expect(range).toMatch(/^\^?\d+\.\d+\.\d+$/)
  })

  it('takes nothing of Node', async () => {
    const imported = new Set<string>()
    await bundled(name, ['*'], (path) => imported.add(path))
    expect([...imported].filter(isBuiltin)).toEqual([])
  })
})

describe('the domain', () => {
  it('brings its schemas and conformance cases', () => {
    const { listed } = published[0] as (typeof published)[number]
    expect(listed.filter((file) => file.startsWith('package/schema/')).length).toBeGreaterThan(30)
    expect(listed.filter((file) => file.startsWith('package/conformance/')).length).toBeGreaterThan(20)
  })

  it('takes nothing of Node for tests either, and zod alone', async () => {
    const imported = new Set<string>()
    await bundled('@brygga/domain', ['*'], (path) => imported.add(path))
    await bundled('@brygga/domain/testing', ['*'], (path) => imported.add(path))
    expect([...imported]).toEqual(['zod'])
  })
})

describe('what a browser loads', () => {
  const { everythingFrom, onlyWhatIsUsed } = JSON.parse(
    readFileSync(join(consumersFolder, 'size-limits.json'), 'utf8'),
  ) as {
    everythingFrom: Record<string, number>
    onlyWhatIsUsed: { from: string; names: string[]; most: number }[]
  }

  it('has a ceiling for every subpath', () => {
    const subpaths = published.flatMap(({ name }) =>
      Object.entries(manifestOf(name).exports as Record<string, unknown>)
        .filter(([, target]) => typeof target === 'object')
        .map(([subpath]) => `${name}${subpath.slice(1)}`),
    )
    expect(Object.keys(everythingFrom).sort()).toEqual(subpaths.sort())
  })

  it.each(Object.entries(everythingFrom))('all of %s is at most %i bytes', async (from, most) => {
    const size = await bundled(from, ['*'])
    console.log(`${from}: ${size} of ${most} bytes`)
    expect(size).toBeLessThanOrEqual(most)
  })

  it.each(onlyWhatIsUsed)('of $from only what is used: $names', async ({ from, names, most }) => {
    const size = await bundled(from, names)
    console.log(`${names.join(', ')}: ${size} of ${most} bytes`)
    expect(size).toBeLessThanOrEqual(most)
  })
})

/** The gzipped size of a bundle of some exports, without zod; `imported` is told everything that is imported. */
async function bundled(from: string, names: readonly string[], imported?: (path: string) => void) {
  const what = names[0] === '*' ? '*' : `{ ${names.join(', ')} }`
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${what} from '${from}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['zod'],
    metafile: true,
    write: false,
  })
  for (const { imports } of Object.values(metafile.inputs)) {
    for (const { path, external } of imports) if (external === true) imported?.(path)
  }
  return gzipSync(outputFiles[0]?.contents ?? '').length
}
