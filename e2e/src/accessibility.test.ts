// axe on every page, for everybody who sees it. The pages are read from the portal's folder and from each role's own
// menu, so that a new one is looked at without anybody remembering it.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage, signIn, startBrowser } from './browser.ts'
import { everyLook, problemsIn, settled, wide } from './looks.ts'
import { linkFor, type RunningServer, root, startServer } from './running-server.ts'
import { bryggaJson } from './terminal.ts'

const pages = globSync('**/*.vue', { cwd: join(root, 'apps', 'portal', 'app', 'pages') }).map(
  (file) => `/${file.replace(/\.vue$/, '').replace(/(^|\/)index$/, '')}`,
)
const publicPages = [...new Set(pages.filter((path) => !path.startsWith('/app')))]
const signedInPages = [...new Set(pages.filter((path) => path.startsWith('/app')))]

let server: RunningServer
let browser: Browser
let examples: Record<string, string>

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  const [person] = await bryggaJson<{ id: string }[]>(server, 'people', 'list', '--query', 'Viggo Öberg')
  const [workplace] = await bryggaJson<{ id: string }[]>(server, 'workplaces', 'list')
  const todo = await bryggaJson<{ items: { subject: { kind: string; id: string } }[] }>(server, 'todo')
  const [rule] = await bryggaJson<{ id: string }[]>(server, 'rules', 'list')
  examples = {
    '[personId]': person?.id ?? '',
    '[workplaceId]': workplace?.id ?? '',
    '[placementId]': todo.items.find((item) => item.subject.kind === 'placement')?.subject.id ?? '',
    '[headline]': 'employed',
    '[...ruleId]': rule?.id ?? '',
  }
})
afterAll(async () => {
  await browser.close()
  await server.remove()
})

const addressOf = (path: string) =>
  `${server.url}${path.replace(/\[[^\]]+\]/g, (name) => examples[name] ?? name)}`

test('the portal’s folder has pages for everybody and for those who signed in', () => {
  expect(publicPages).toContain('/sign-in')
  expect(signedInPages).toContain('/app/people/[personId]')
})

test.each(publicPages)('public page %s', async (path) => {
  const { page, context } = await openPage(browser)
  await page.goto(addressOf(path))
  await settled(page)
  expect(await problemsIn(everyLook, page)).toEqual([])
  await context.close()
})

describe('signed in as coordinator', () => {
  let page: Page
  beforeAll(async () => {
    page = (await openPage(browser)).page
    await signIn(page, linkFor(server, 'coordinator'))
  })

  test.each(signedInPages)('page %s', async (path) => {
    await page.goto(addressOf(path))
    await settled(page)
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test.each(['Tidslinje', 'Handledning', 'Placeringar', 'Utbildning och intyg', 'Uppgifter'])(
    'a person’s tab %s',
    async (tab) => {
      await page.goto(addressOf('/app/people/[personId]'))
      await page.getByRole('tab', { name: tab }).click()
      await settled(page)
      expect(await problemsIn(everyLook, page)).toEqual([])
    },
  )

  test('pages in English', async () => {
    await page.goto(addressOf('/app'))
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'To do' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/)
    expect(await problemsIn(everyLook, page)).toEqual([])
    await page.getByRole('button', { name: 'Svenska' }).click()
    await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor()
  })
})

describe.each(['supervisor', 'peer supporter', 'unit manager', 'mentor', 'administrator'])(
  'signed in as %s',
  (who) => {
    test('every page of the own menu', async () => {
      const { page, context } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
      await signIn(page, linkFor(server, who))
      await settled(page)
      const menu = page.getByRole('navigation').first().getByRole('link')
      const addresses = await menu.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      )
      expect(addresses.length).toBeGreaterThan(1)
      const problems: string[] = []
      for (const [at, address] of addresses.entries()) {
        await page.goto(address)
        await settled(page)
        const found = await problemsIn(at === 0 ? everyLook : wide.slice(0, 1), page)
        problems.push(...found.map((problem) => `${address}: ${problem}`))
      }
      expect(problems).toEqual([])
      await context.close()
    })
  },
)
