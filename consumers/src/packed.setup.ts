import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { domainFolder, resolvedFrom } from './places.ts'
import { serveRegistry } from './registry.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball of @brygga/domain, as `npm pack` makes it. */
    tarball: string
    /** A registry on this machine that has the packed package and what it needs, and nothing else. */
    registry: string
  }
}

/** Packs the built package once, and offers it as a registry would after publishing. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-packed-'))
  const tarball = pack(domainFolder, folder)
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
    ...others.map((other, at) => wrap(other, join(folder, String(at)))),
  ])
  project.provide('tarball', tarball)
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
