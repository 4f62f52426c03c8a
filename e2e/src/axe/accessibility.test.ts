// axe on every page and its states, in both themes, wide and narrow. The pages are read from the portal's folder, so
// that a new one is looked at without anybody remembering it.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, openPage, signIn, startBrowser } from '../browser.ts'
import { linkFor, type RunningServer, root, startServer } from '../running-server.ts'
import { bryggaJson } from '../terminal.ts'

const pages = globSync('**/*.vue', { cwd: join(root, 'apps', 'portal', 'app', 'pages') })
  .map((file) => `/${file.replace(/\.vue$/, '').replace(/(^|\/)index$/, '')}`)
  .filter(
    (path) =>
      path !== '/app' || globSync('app/index.vue', { cwd: join(root, 'apps/portal/app/pages') }).length > 0,
  )
const publicPages = [...new Set(pages.filter((path) => !path.startsWith('/app')))]
const signedInPages = [...new Set(pages.filter((path) => path.startsWith('/app')))]

const looks = [
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 1280, height: 800 },
  { colorScheme: 'light', width: 320, height: 640 },
  { colorScheme: 'dark', width: 320, height: 640 },
] as const
type Look = (typeof looks)[number]

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

/** A page is there when its heading is, and nothing is being fetched any more. */
async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page
    .locator('[aria-busy="true"]')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
}

/** What is wrong in each look: axe, and whether anything is wider than the window. */
async function problemsInEveryLook(page: Page, shown: readonly Look[] = looks) {
  const problems: string[] = []
  for (const look of shown) {
    await page.setViewportSize(look)
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const where = `${look.colorScheme} ${look.width}`
    problems.push(...(await accessibilityProblems(page)).map((problem) => `${where}: ${problem}`))
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (tooWide > 0) problems.push(`${where}: ${tooWide} px wider than the window`)
  }
  return problems
}

test.each(publicPages)('public page %s', async (path) => {
  const { page, context } = await openPage(browser)
  await page.goto(addressOf(path))
  await settled(page)
  expect(await problemsInEveryLook(page)).toEqual([])
  await context.close()
})

describe('signed in as coordinator', () => {
  let page: Page
  beforeAll(async () => {
    const opened = await openPage(browser)
    page = opened.page
    await signIn(page, linkFor(server, 'coordinator'))
  })

  test.each(signedInPages)('page %s', async (path) => {
    await page.goto(addressOf(path))
    await settled(page)
    expect(await problemsInEveryLook(page)).toEqual([])
  })

  test.each(['Tidslinje', 'Handledning', 'Placeringar', 'Utbildning och intyg', 'Uppgifter'])(
    'a person’s tab %s',
    async (tab) => {
      await page.setViewportSize(looks[0])
      await page.goto(addressOf('/app/people/[personId]'))
      await page.getByRole('tab', { name: tab }).click()
      await settled(page)
      expect(await problemsInEveryLook(page)).toEqual([])
    },
  )

  test.each([/^Utse handledare: /, /^Anteckna enskild handledning: /, /^Utse mentor: /, /bild.*: /i])(
    'the sheet that %s opens',
    async (name) => {
      await page.setViewportSize(looks[0])
      await page.goto(addressOf('/app'))
      await settled(page)
      await page.getByRole('button', { name }).first().click()
      await page.getByRole('dialog').getByRole('button').last().waitFor()
      expect(await problemsInEveryLook(page)).toEqual([])
      await page
        .getByRole('dialog')
        .locator('form button[type=submit]')
        .click()
        .catch(() => undefined)
      expect(await problemsInEveryLook(page, looks.slice(0, 2))).toEqual([])
    },
  )

  test('the search palette', async () => {
    await page.setViewportSize(looks[0])
    await page.goto(addressOf('/app'))
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Öberg')
    await page.getByText('Viggo Öberg').first().waitFor()
    expect(await problemsInEveryLook(page)).toEqual([])
  })

  test('a list that could not be fetched says so and offers to try again', async () => {
    await page.route('**/trpc/**', (route) => route.abort())
    await page.goto(addressOf('/app/people'))
    await page.getByRole('button', { name: /igen/i }).first().waitFor()
    expect(await problemsInEveryLook(page, looks.slice(0, 2))).toEqual([])
    await page.unroute('**/trpc/**')
  })

  test('a list that is on its way', async () => {
    await page.route('**/trpc/people.list**', () => undefined)
    await page.goto(addressOf('/app/people'))
    await page.locator('[aria-busy="true"]').first().waitFor()
    expect(await problemsInEveryLook(page, looks.slice(0, 2))).toEqual([])
    await page.unroute('**/trpc/people.list**')
  })

  test('a list without a row', async () => {
    await page.goto(`${addressOf('/app/people')}?query=finnsinte`)
    await settled(page)
    expect(await problemsInEveryLook(page, looks.slice(0, 2))).toEqual([])
  })
})

describe.each(['supervisor', 'peer supporter', 'unit manager', 'mentor', 'administrator'])(
  'signed in as %s',
  (who) => {
    test('the first page and its menu', async () => {
      const { page, context } = await openPage(browser)
      await signIn(page, linkFor(server, who))
      await settled(page)
      expect(await problemsInEveryLook(page)).toEqual([])
      await context.close()
    })
  },
)
