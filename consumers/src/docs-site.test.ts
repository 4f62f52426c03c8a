import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
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
/** The file that an address of the site stands for. */
function fileAt(href: string): string {
  const path = decodeURIComponent(new URL(href, 'http://site').pathname)
  return join(dist, path.endsWith('/') ? `${path}index.html` : path)
}

let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = fileAt(request.url ?? '/')
    if (!existsSync(file))
      response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(dist, '404.html')))
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

const styleOf = (page: Page, selector: string, property: string, part?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name), [
      property,
      part,
    ] as const)

const pages = globSync('**/*.html', { cwd: dist }).sort()

describe('every page', () => {
  const textOf = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]))

  it.each(pages)('%s leads only to what is there', (page) => {
    const hrefs = [...(textOf.get(page) ?? '').matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href)
    const internal = hrefs
      .map((href) => new URL(href, `http://site/${page}`))
      .filter(({ host }) => host === 'site')
    expect(internal.length).toBeGreaterThan(0)
    const dead = internal.filter(({ href, hash }) => {
      const target = relative(dist, fileAt(href))
      if (!existsSync(join(dist, target))) return true
      const id = decodeURIComponent(hash.slice(1))
      return id !== '' && textOf.get(target)?.includes(` id="${id}"`) !== true
    })
    expect(dead.map(({ pathname, hash }) => pathname + hash)).toEqual([])
  })

  it('can be opened on a slow connection', () => {
    const files = globSync('**/*.{html,js}', { cwd: dist }).map((file) => join(dist, file))
    expect(files.filter((file) => statSync(file).size > 500_000)).toEqual([])
  })
})

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

  it('gives the English rule book a voice for what is Swedish in it, and a way to the Swedish one', async () => {
    const { page } = await opened('/rule-book.html')
    expect(await page.locator('.rule-book [lang="sv"]').count()).toBeGreaterThan(rules.length)
    expect(await page.getByText('The sources are in Swedish').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Regelboken på svenska' }).click()
    await page.getByRole('heading', { name: 'Regelbok', level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv-SE')
    await page.context().close()
  })

  it('says nothing in English to those who read the Swedish rule book by ear or by keys', async () => {
    const { page } = await opened('/sv/rule-book.html')
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], .visually-hidden, .VPSkipLink')].map(
        (each) => each.getAttribute('aria-label') ?? each.textContent?.trim(),
      ),
    )
    expect(labels).toContain('Huvudmeny')
    expect(
      labels.filter((label) => /navigation|permalink|menu\b|skip|search|language/i.test(label ?? '')),
    ).toEqual([])
    expect(await page.locator('.header-anchor').count()).toBe(0)
    await page.context().close()
  })

  it('finds a rule by its words, and goes there', async () => {
    const { page } = await opened('/sv/rule-book.html')
    await page.getByRole('button', { name: 'Sök' }).click()
    await page.getByRole('searchbox').fill('fristående mentor')
    await page.locator('.VPLocalSearchBox a.result').first().click()
    await page.waitForURL(/#nsph-mentor-independent$/)
    await page.context().close()
  })

  it.each([
    ['/sv/handledning.html', 'Sidan finns inte', 'Till regelboken'],
    ['/guides/none.html', 'This page does not exist', 'To the guides'],
  ])('%s does not exist, and says where to go on', async (path, title, way) => {
    const { page } = await opened(path)
    expect(await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()).toBe(title)
    expect(await violations(page)).toEqual([])
    await page.getByRole('main').getByRole('link', { name: way }).click()
    await page.locator('.VPDoc h1').waitFor()
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
    expect(await page.getByText('Innehåll', { exact: true }).isVisible()).toBe(true)
    expect(await styleOf(page, 'section.rule', 'break-inside')).toBe('avoid')
    expect(await styleOf(page, '.rule-book h2', 'break-before')).toBe('auto')
    expect(await styleOf(page, 'section.rule a[href="https://www.nsph.se"]', 'content', '::after')).toContain(
      'https://www.nsph.se',
    )
    await page.context().close()
  })

  it('prints a guide with every line of code to its end, in colours for white paper', async () => {
    const { page } = await opened('/guides/add-a-rule.html', 'dark', 700)
    await page.emulateMedia({ media: 'print' })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.vp-doc pre')].filter((pre) => pre.scrollWidth > pre.clientWidth),
    )
    expect(cut).toHaveLength(0)
    expect(await violations(page)).toEqual([])
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
