import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const page = (heading: string) => `<!doctype html><title>Brygga</title><script>document.title=1</script>
<script type="application/json">{"a":1}</script><script type="module" src="/_nuxt/entry.js"></script><h1>${heading}</h1>`

const FILES: Record<string, string> = {
  'index.html': page('Brygga'),
  '200.html': page('Skal'),
  '404.html': page('Finns inte'),
  'sign-in/link/index.html': page('Logga in'),
  '_nuxt/entry.js': 'export const start = () => {}\n'.repeat(50),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** A folder like the one that the portal's build makes, and a secret beside it. */
export async function buildPortal(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'brygga-portal-'))
  await writeFile(join(parent, 'secret'), 'kept-secret')
  const folder = join(parent, 'public')
  for (const [name, content] of Object.entries(FILES)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const script = FILES['_nuxt/entry.js'] ?? ''
  await writeFile(join(folder, '_nuxt/entry.js.br'), brotliCompressSync(script))
  await writeFile(join(folder, '_nuxt/entry.js.gz'), gzipSync(script))
  return folder
}

export function removePortal(folder: string): Promise<void> {
  return rm(dirname(folder), { recursive: true, force: true })
}
