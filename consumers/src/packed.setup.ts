import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { TestProject } from 'vitest/node'
import { domainFolder, messagesFolder, resolvedFrom, rootFolder } from './places.ts'
import { serveRegistry } from './registry.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball of @brygga/domain, as `npm pack` makes it. */
    tarball: string
    /** The tarball of @brygga/messages, as it is published: packed by pnpm, from its sources alone. */
    messagesTarball: string
    /** A registry on this machine that has the packed packages and what they need, and nothing else. */
    registry: string
  }
}

/** Packs the packages once, and offers them as a registry would after publishing. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-packed-'))
  const tarball = pack(domainFolder, folder)
  const messagesTarball = packFromSources(messagesFolder, folder)
  const typesOfNode = resolvedFrom(domainFolder, '@types/node')
  const others = [
    resolvedFrom(domainFolder, 'zod'),
    resolvedFrom(domainFolder, 'typescript'),
    typescriptForThisMachine(),
    typesOfNode,
    resolvedFrom(typesOfNode, 'undici-types'),
  ]
  const registry = await serveRegistry([
    tarball,
    messagesTarball,
    ...others.map((other, at) => wrap(other, join(folder, String(at)))),
  ])
  project.provide('tarball', tarball)
  project.provide('messagesTarball', messagesTarball)
  project.provide('registry', registry.url)
  return () => {
    registry.close()
    rmSync(folder, { recursive: true })
  }
}

function pack(packageFolder: string, into: string): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into]
  const said = execFileSync('npm', args, {
    cwd: packageFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = Object.values(JSON.parse(said)) as { filename: string }[]
  return join(into, (packed?.filename ?? '').replace('@', '').replace('/', '-'))
}

/**
 * Packs a copy of a package in which nothing is built, as in a fresh clone: what its `prepack` does not make is not in
 * the tarball. pnpm puts a version in place of each `workspace:` and `catalog:`.
 */
function packFromSources(packageFolder: string, into: string): string {
  const clone = mkdtempSync(join(into, 'clone-'))
  for (const file of ['pnpm-workspace.yaml', 'tsconfig.base.json', 'LICENSE'])
    cpSync(join(rootFolder, file), join(clone, file))
  const copy = join(clone, relative(rootFolder, packageFolder))
  const leftOut = ['dist', 'node_modules'].map((name) => join(packageFolder, name))
  mkdirSync(copy, { recursive: true })
  cpSync(packageFolder, copy, { recursive: true, filter: (path) => !leftOut.includes(path) })
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'))
  const said = execFileSync('pnpm', ['pack', '--json', '--pack-destination', into], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return (JSON.parse(said) as { filename: string }).filename
}

/** An installed package as the tarball that it came in. */
function wrap(packageFolder: string, name: string): string {
  const parent = mkdtempSync(`${name}-`)
  // Copied first: installed files may be links to each other, which a tarball may not hold.
  cpSync(packageFolder, join(parent, 'package'), { recursive: true, dereference: true })
  const tar = 'tar -c --exclude package/node_modules package | gzip -1 > package.tgz'
  execFileSync('sh', ['-c', tar], { cwd: parent })
  return join(parent, 'package.tgz')
}

/** The compiler is a program for this system, in a package of its own. */
function typescriptForThisMachine(): string {
  const compiler = resolvedFrom(domainFolder, 'typescript')
  return resolvedFrom(compiler, `@typescript/typescript-${process.platform}-${process.arch}`)
}
