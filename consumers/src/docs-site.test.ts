import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domainFolder, rootFolder } from './places.ts'

const dist = join(rootFolder, 'apps', 'docs', 'dist')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = join(dist, decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname))
    if (!existsSync(file)) response.writeHead(404).end()
    else
      response
        .setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
        .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** A page, and what went wrong on it: errors, what is not there, and requests to anybody else. */
async function opened(path: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) wrong.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(`${address}${path}`, { waitUntil: 'load' })
  return { page, wrong }
}

async function violations(page: Page) {
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return found.map(({ id, nodes }) => [id, nodes[0]?.html])
}

describe('the site', () => {
  const { rules } = JSON.parse(readFileSync(join(domainFolder, 'conformance', 'index.json'), 'utf8'))

  it.each([
    ['/rule-book.html', 'Rule book', 'light'],
    ['/sv/rule-book.html', 'Regelbok', 'dark'],
  ] as const)('%s has every rule, in words, for everybody', async (path, title, scheme) => {
    const { page, wrong } = await opened(path, scheme)
    expect(await page.locator('h1').textContent()).toContain(title)
    expect(await page.locator('.rule-book h3').count()).toBe(rules.length)
    expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/sv') ? 'sv-SE' : 'en-GB')
    if (scheme === 'dark') expect(await violations(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.context().close()
  })

  it('prints the rules and nothing around them', async () => {
    const { page } = await opened('/sv/rule-book.html', 'dark')
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed'
      }
    })
    await page.getByRole('button', { name: 'Skriv ut regelboken' }).click()
    expect(await page.title()).toBe('printed')
    await page.emulateMedia({ media: 'print' })
    for (const around of ['.VPNav', '.VPSidebar', '.print-button', '.aside']) {
      expect(await page.locator(around).first().isVisible(), around).toBe(false)
    }
    expect(await page.locator('.rule-book h3').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it.each(['/index.html', '/guides/add-a-rule.html', '/access.html', '/sv/index.html', '/api/domain.html'])(
    '%s can be read on a phone',
    async (path) => {
      const { page, wrong } = await opened(path, 'light', 320)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      if (path.startsWith('/guides') || path === '/index.html') expect(await violations(page)).toEqual([])
      expect(wrong).toEqual([])
      await page.context().close()
    },
  )
})
