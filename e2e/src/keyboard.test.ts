// The working day without a mouse: every step by keys alone, and the focus is never lost.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, signIn, startBrowser } from './browser.ts'
import { settled } from './looks.ts'
import { linkFor, type RunningServer, startServer } from './running-server.ts'

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  page = (await openPage(browser, { viewport: { width: 1280, height: 800 } })).page
  await signIn(page, linkFor(server, 'coordinator'))
  await settled(page)
})
afterAll(async () => {
  await browser.close()
  await server.remove()
})

/** What has the focus, as it is read out, and whether it can be seen that it has. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      isBody: element === document.body,
      isShown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      inDialog: element.closest('[role="dialog"]') !== null,
      id: element.id,
    }
  })

/** Presses Tab until something with the name has the focus; fails when it cannot be reached. */
async function tabTo(name: RegExp, presses = 80) {
  const passed: string[] = []
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const now = await focused()
    if (name.test(now.name)) return now
    passed.push(now.name.slice(0, 30))
  }
  throw new Error(`Not reached with Tab: ${name}. Passed: ${passed.join(' | ')}`)
}

test('the first Tab offers to skip the menu, and goes there', async () => {
  await page.goto(`${server.url}/app`)
  await settled(page)
  await page.keyboard.press('Tab')
  expect((await focused()).name).toContain('Hoppa till')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('the focus is seen on everything that Tab reaches', async () => {
  await page.goto(`${server.url}/app`)
  await settled(page)
  const unseen: string[] = []
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    const { name, isShown, isBody } = await focused()
    if (!isShown && !isBody) unseen.push(name)
  }
  expect(unseen).toEqual([])
})

test('names a supervisor and takes it back', async () => {
  await page.goto(`${server.url}/app`)
  await settled(page)
  await tabTo(/^Utse handledare: Ragnar Thelin/)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.locator('button[type=submit]').waitFor()
  expect((await focused()).inDialog).toBe(true)

  // Saved without an answer: the fault is read out and leads to the field.
  await tabTo(/^Utse handledare$/)
  await page.keyboard.press('Enter')
  await sheet.getByRole('alert').first().waitFor()
  expect((await focused()).inDialog).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect.poll(() => sheet.getByRole('radio', { checked: true }).count()).toBe(1)

  await tabTo(/^Utse handledare$/)
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^Utse handledare: Ragnar Thelin/ }).waitFor({ state: 'hidden' })
  expect((await focused()).isBody).toBe(false)

  await tabTo(/^Ångra/, 120)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Utse handledare: Ragnar Thelin/ }).waitFor()
})

test('Escape closes a sheet and gives the focus back to what opened it', async () => {
  await page.goto(`${server.url}/app`)
  await settled(page)
  await tabTo(/^Utse handledare: Ragnar Thelin/)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab')
    expect((await focused()).inDialog).toBe(true)
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(async () => (await focused()).name).toMatch(/^Utse handledare: Ragnar Thelin/)
})

test('finds a person with the search palette and walks the tabs with arrows', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Viggo Öberg')
  await page
    .getByRole('option', { name: /Viggo Öberg/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Viggo Öberg' }).waitFor()
  await tabTo(/^Nu$/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Tidslinje')
})
