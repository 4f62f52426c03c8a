// A register comes in, the rules find what needs whom, one thing is done, and it is gone: in the portal, in a second
// window without reload, and in the terminal. This is the walk that everything else is built like.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, openPage, signIn, startBrowser } from './browser.ts'
import { linkFor, type RunningServer, root, startServer } from './running-server.ts'
import { brygga, bryggaJson, screenOf } from './terminal.ts'

const workbook = join(root, 'packages', 'documents', 'fixtures', 'register.xlsx')
const pictures = join(root, 'test-results', 'screenshots')

interface Todo {
  items: { code: string; subject: { name: string }; person: { name: string } | null }[]
}

describe('a coordinator’s first day', () => {
  let server: RunningServer
  let browser: Browser
  let page: Page
  let foreign: string[]
  let errors: string[]

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    server = await startServer()
    browser = await startBrowser()
    const opened = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    page = opened.page
    foreign = opened.foreign
    errors = opened.errors
  })
  afterAll(async () => {
    await browser.close()
    await server.remove()
  })

  const withoutSupervisor = async () => {
    const todo = await bryggaJson<Todo>(server, 'todo')
    return todo.items.filter((item) => item.code === 'SUPERVISOR_MISSING').map((item) => item.person?.name)
  }

  const people = (...args: string[]) =>
    bryggaJson<{ id: string; name: string }[]>(server, 'people', 'list', '--all', ...args)

  test('signs in with a link that works once', async () => {
    const link = linkFor(server, 'coordinator')
    await signIn(page, link)
    expect(page.url()).not.toContain('#')
    const { page: second, context } = await openPage(browser)
    await second.goto(link)
    await second.getByRole('alert').waitFor()
    expect(second.url()).not.toContain('/app')
    await context.close()
  })

  test('takes the example register out again, whole', async () => {
    await page.goto(`${server.url}/app/settings/import`)
    await page
      .getByRole('button', { name: /^Ångra/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^\d+ rader /).waitFor()
    const before = (await people()).length
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    expect((await people()).length).toBe(before)
    await page
      .getByRole('button', { name: /^Ångra/ })
      .first()
      .click()
    await dialog.getByRole('button', { name: 'Ångra inläsningen' }).click()
    await expect.poll(async () => (await people()).length).toBeLessThan(5)
  })

  test('reads the register in, in four steps', async () => {
    await page.goto(`${server.url}/app/settings/import`)
    await page.locator('#import-file').setInputFiles(workbook)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.getByRole('button', { name: /rader/ }).first().click()
    await page.getByRole('button', { name: /Läs in/ }).waitFor()
    await page.getByText('Peer supportrar').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.content()).not.toContain('19811228')
    await page.getByRole('button', { name: /Läs in/ }).click()
    await page.getByRole('link', { name: 'Att göra' }).last().waitFor()
    expect((await people()).length).toBeGreaterThan(80)
  })

  test('finds what needs whom', async () => {
    await page.goto(`${server.url}/app`)
    await page
      .getByRole('button', { name: /Ragnar Thelin/ })
      .first()
      .waitFor()
    await page.screenshot({ path: join(pictures, 'todo.png') })
    expect(await withoutSupervisor()).toEqual(['Ragnar Thelin'])
  })

  test('names a supervisor in place, and the finding is gone everywhere without reload', async () => {
    const other = await openPage(browser)
    const secondLink = linkFor(server, 'administrator')
    await signIn(other.page, secondLink)
    await page
      .getByRole('button', { name: /handledare.*Ragnar Thelin/i })
      .first()
      .click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText('Måns Nguyen').first().click()
    expect(await accessibilityProblems(page)).toEqual([])
    await sheet
      .getByRole('button', { name: /handledare/i })
      .last()
      .click()
    await sheet.waitFor({ state: 'hidden' })
    await expect.poll(withoutSupervisor).toEqual([])
    await page
      .getByRole('button', { name: /handledare.*Ragnar Thelin/i })
      .first()
      .waitFor({ state: 'hidden' })
    await other.context.close()
  })

  test('takes it back within ten seconds, and the finding is there again', async () => {
    await page.getByRole('button', { name: 'Ångra' }).first().click()
    await expect.poll(withoutSupervisor).toEqual(['Ragnar Thelin'])
    await page
      .getByRole('button', { name: /handledare.*Ragnar Thelin/i })
      .first()
      .waitFor()
  })

  test('what the terminal does is seen in the portal without reload', async () => {
    const { code } = await brygga(
      server,
      'placements',
      'name-supervisor',
      'Ragnar Thelin',
      '--supervisor',
      'Amina Hjelm',
      '--yes',
    )
    expect(code).toBe(0)
    await page
      .getByRole('button', { name: /handledare.*Ragnar Thelin/i })
      .first()
      .waitFor({ state: 'hidden' })
  })

  test('prepares a workplace in place: who stands behind the decision, and who pays', async () => {
    const places = async (code: string) => {
      const todo = await bryggaJson<Todo>(server, 'todo')
      return todo.items.filter((item) => item.code === code).map(({ subject }) => subject.name)
    }
    await page.getByRole('button', { name: 'Förankra beslutet: Träffpunkten Öster' }).click()
    const sheet = page.getByRole('dialog')
    await sheet
      .getByText(/^(Har sagt|Sa) ja/)
      .first()
      .waitFor()
    await page.screenshot({ path: join(pictures, 'anchor-decision.png') })
    await sheet.getByRole('checkbox', { name: /^personalen/i }).check()
    await sheet.locator('button[type=submit]').click()
    await sheet.waitFor({ state: 'hidden' })
    await expect.poll(() => places('ANCHORING_INCOMPLETE')).not.toContain('Träffpunkten Öster')

    expect(await places('FUNDING_MISSING')).toEqual(['Boendestöd Värnamo'])
    await page.getByRole('button', { name: 'Ordna finansiering: Boendestöd Värnamo' }).click()
    await sheet.locator('#funding-amount').fill('480 000 kr')
    await sheet.locator('#funding-from').fill('2023-04-03')
    await sheet.locator('button[type=submit]').click()
    await sheet.waitFor({ state: 'hidden' })
    await expect.poll(() => places('FUNDING_MISSING')).toEqual([])
  })

  test('shows a person with what the rules say and where from', async () => {
    const [viggo] = await people('--query', 'Viggo Öberg')
    await page.goto(`${server.url}/app/people/${viggo?.id}`)
    await page.getByRole('heading', { level: 1, name: 'Viggo Öberg' }).waitFor()
    await page.getByRole('tab', { name: 'Tidslinje' }).waitFor()
    await page.screenshot({ path: join(pictures, 'person.png') })
    expect(await page.title()).not.toContain('Viggo')
    expect(page.url()).not.toContain('Viggo')
  })

  test('shows the same list in a real terminal', async () => {
    const screen = await screenOf(server, { columns: 110, rows: 30, until: 'Ragnar Thelin' })
    expect(screen).toContain('Att göra')
    const drawing = await browser.newPage({ viewport: { width: 1000, height: 620 } })
    await drawing.setContent('<pre style="font: 14px/1.35 monospace; padding: 16px; margin: 0"></pre>')
    await drawing.locator('pre').evaluate((pre, text) => {
      pre.textContent = text
    }, screen)
    await drawing.screenshot({ path: join(pictures, 'terminal.png') })
    await drawing.close()
  })

  test('nothing was asked of another host, and the console is quiet', () => {
    expect(foreign).toEqual([])
    expect(errors.filter((error) => !error.includes('status of 4'))).toEqual([])
  })
})
