import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A registry that has the tarballs given and nothing else, so that installing shows what a package needs and takes
 * no network. What is optional and not here, such as a compiler for another system, is "not found".
 */
export async function serveRegistry(tarballs: readonly string[]) {
  const packages = new Map(tarballs.map(packageIn).map((each) => [each.manifest.name, each]))
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1))
    const file = packages.get(path.replace(/\/-\/package\.tgz$/, ''))
    const asked = packages.get(path)
    if (file !== undefined && path.endsWith('.tgz')) response.end(file.bytes)
    else if (asked !== undefined) {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(documentOf(asked, url())))
    } else {
      response.statusCode = 404
      response.end('{}')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: url(), close: () => server.close() }
}

function packageIn(tarball: string) {
  const text = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })
  return { manifest: JSON.parse(text) as { name: string; version: string }, bytes: readFileSync(tarball) }
}

function documentOf({ manifest, bytes }: ReturnType<typeof packageIn>, url: string) {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  const dist = { tarball: `${url}/${manifest.name}/-/package.tgz`, integrity }
  return {
    name: manifest.name,
    'dist-tags': { latest: manifest.version },
    versions: { [manifest.version]: { ...manifest, dist } },
  }
}
