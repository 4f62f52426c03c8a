// How much JavaScript a first page needs, in a real browser, beside the framework alone. What the browser fetches ahead
// of need is left out; everything that runs before the page stands is counted, gzipped.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { report } from './figure.ts'
import { startMeasuredServer } from './server.ts'

const apps = join(import.meta.dirname, '..', '..', 'apps')
const built = join(apps, 'portal', '.output', 'public')
const portal = createRequire(join(apps, 'portal', 'package.json'))
const kilobytes = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / 1000

const server = await startMeasuredServer(4784)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
const context = await browser.newContext()

/** The scripts that a page asks for because it needs them, in kB gzip. */
async function scriptsOf(page: Page, path: string): Promise<number> {
  const needed = new Set<string>()
  const asked: Promise<void>[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return
    asked.push(
      request.allHeaders().then((headers) => {
        if (headers['sec-purpose'] === undefined) needed.add(new URL(request.url()).pathname)
      }),
    )
  })
  await page.goto(`${server.url}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await Promise.all(asked)
  return [...needed].reduce((sum, script) => sum + kilobytes(readFileSync(join(built, script))), 0)
}

const first = await scriptsOf(await context.newPage(), '/')
const signIn = await scriptsOf(await context.newPage(), '/sign-in')
await browser.close()
await server.stop()

const peer = kilobytes(readFileSync(portal.resolve('vue/dist/vue.runtime.global.prod.js')))
const shape = { peer, unit: 'kB gzip', peerName: 'Vue alone', bound: 'at most 220 kB' }
report('JavaScript that a first page needs', [
  { ...shape, name: 'the first page', ours: first, holds: first > 0 && first <= 220 },
  { ...shape, name: 'the sign-in page', ours: signIn, holds: signIn > 0 && signIn <= 220 },
])
