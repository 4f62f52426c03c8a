// axe on what pages turn into while they are used: sheets with and without faults, menus, an import step by step, a
// list on its way, without a row, and without contact.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage, signIn, startBrowser } from './browser.ts'
import { everyLook, problemsIn, settled, wide } from './looks.ts'
import { linkFor, type RunningServer, root, startServer } from './running-server.ts'

const workbook = join(root, 'packages', 'documents', 'fixtures', 'register.xlsx')

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  page = (await openPage(browser, { viewport: { width: 1280, height: 800 } })).page
  await signIn(page, linkFor(server, 'coordinator'))
})
afterAll(async () => {
  await browser.close()
  await server.remove()
})

async function open(path: string) {
  await page.goto(`${server.url}${path}`)
  await settled(page)
}

const sheet = () => page.getByRole('dialog')

// First, while nothing rests on the register that it takes out and reads in again.
describe('an import, step by step', () => {
  test('a file that is no workbook', async () => {
    await open('/app/settings/import')
    await page.locator('#import-file').setInputFiles({
      name: 'register.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('no workbook'),
    })
    await page.getByRole('alert').first().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('what was recognised, what is wrong with rows, and what was done', async () => {
    await open('/app/settings/import')
    await page
      .getByRole('button', { name: /^Ångra/ })
      .first()
      .click()
    await sheet().getByRole('button', { name: 'Behåll inläsningen' }).waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    await sheet().getByRole('button', { name: 'Ångra inläsningen' }).click()
    await sheet().waitFor({ state: 'hidden' })
    await page
      .getByText(/ångrad/i)
      .first()
      .waitFor()
    await page.locator('#import-file').setInputFiles(workbook)
    await page.getByRole('button', { name: /rader/ }).first().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    await page.getByRole('button', { name: /rader/ }).first().click()
    await page.getByRole('button', { name: /Läs in/ }).waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    await page.getByRole('button', { name: /Läs in/ }).click()
    await page.getByRole('link', { name: 'Att göra' }).last().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })
})

describe('sheets', () => {
  test.each([
    ['Utse handledare', true],
    ['Utse mentor', true],
    ['Anteckna enskild handledning', false],
    ['Anteckna handledning i grupp', false],
    ['Markera bilden som uppsatt', false],
    ['Skriv under uppdragsbeskrivning', false],
    ['Förläng anställningen', true],
    ['Förankra beslutet', true],
    ['Ordna finansiering', true],
    ['Anteckna introduktion', false],
  ])('%s', async (action, hasNoAnswerYet) => {
    await open('/app')
    await page
      .getByRole('button', { name: new RegExp(`^${action}: `) })
      .first()
      .click()
    const save = sheet().locator('button[type=submit]')
    await save.waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    if (!hasNoAnswerYet) {
      const day = sheet().getByRole('textbox').first()
      await day.fill('31 februari')
    }
    await save.click()
    await sheet().getByRole('alert').first().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('the source of a finding', async () => {
    await open('/app')
    await page
      .getByRole('button', { name: /^Källa: / })
      .first()
      .click()
    await sheet().getByText('Läs hela regeln').waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('what is typed stays when the network is gone, and the form says so', async () => {
    await open('/app')
    await page
      .getByRole('button', { name: /^Anteckna enskild handledning: Viggo/ })
      .first()
      .click()
    await sheet().locator('#session-minutes').fill('35')
    await page.route('**/trpc/supervision.record**', (route) => route.abort())
    await sheet().locator('button[type=submit]').click()
    await sheet().getByRole('alert').first().waitFor()
    expect(await sheet().locator('#session-minutes').inputValue()).toBe('35')
    expect(await problemsIn(everyLook, page)).toEqual([])
    await page.unroute('**/trpc/supervision.record**')
    await sheet().locator('button[type=submit]').click()
    await sheet().waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Ångra' }).first().waitFor()
    expect(await problemsIn(wide.slice(0, 1), page)).toEqual([])
  })
})

test('a rule is followed up from a day, after it was shown what that would find, and the day is taken back', async () => {
  await open('/app/rules/nsph/mandate-has-phase')
  await page.getByText('Regionen har inte börjat följa upp regeln.').waitFor()
  expect(await problemsIn(everyLook, page)).toEqual([])
  await page.getByRole('button', { name: 'Följ upp från och med …' }).click()
  await sheet().getByRole('heading', { name: 'Så skulle det se ut 15 juni 2023' }).waitFor()
  expect(await problemsIn(everyLook, page)).toEqual([])
  const day = sheet().locator('#follow-up-from')
  await day.fill('31 februari')
  await sheet().locator('button[type=submit]').click()
  await sheet().getByRole('alert').first().waitFor()
  await day.fill('1990-01-01')
  await sheet().locator('button[type=submit]').click()
  await sheet().getByText('Regelboken gäller från').first().waitFor()
  expect(await problemsIn(everyLook, page)).toEqual([])
  await day.fill('2023-06-01')
  await sheet().locator('button[type=submit]').click()
  await sheet().waitFor({ state: 'hidden' })
  await page.getByText('Följs upp sedan 1 juni 2023.').waitFor()
  await page.getByText('Uppdraget har ingen fas').waitFor()
  expect(await problemsIn(everyLook, page)).toEqual([])
  await page.getByRole('button', { name: 'Ångra' }).first().click()
  await page.getByText('Regionen har inte börjat följa upp regeln.').waitFor()
})

describe('what is typed wrong', () => {
  test('a search for an identity number says why it is not made', async () => {
    await open('/app')
    await page.keyboard.press('Control+k')
    await sheet().waitFor()
    await page.keyboard.type('19811228-9874')
    await sheet()
      .getByText(/personnummer/)
      .waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('a placement that has ended has to be said to have', async () => {
    await open('/app/people')
    await page.getByPlaceholder('Sök på namn').fill('Egon Haddad')
    await page.getByRole('link', { name: 'Egon Haddad' }).click()
    await page.getByRole('tab', { name: 'Placeringar' }).click()
    await page.getByRole('tabpanel').getByRole('link').first().click()
    const door = page.getByRole('button', { name: /^(Avsluta placeringen|Ändra sista dagen)$/ })
    await door.click()
    await sheet().locator('#end-until').fill('2023-05-31')
    const ended = sheet().getByRole('checkbox', { name: /Placeringen slutade tidigare/ })
    await ended.waitFor()
    await sheet().locator('button[type=submit]').click()
    await sheet().getByRole('alert').first().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    await sheet().locator('#end-until').fill('2023-06-15')
    await ended.waitFor({ state: 'hidden' })
    await sheet().locator('#end-until').fill('2023-05-31')
    await ended.check()
    await sheet().locator('button[type=submit]').click()
    await sheet().waitFor({ state: 'hidden' })
    await page.getByText('avslutad').first().waitFor()
    await page.getByRole('button', { name: 'Ångra' }).first().click()
    await page.getByText('avslutad').first().waitFor({ state: 'hidden' })
  })

  test('an employment is not made shorter where it is to be made longer', async () => {
    await open('/app')
    await page
      .getByRole('button', { name: /^Förläng anställningen: / })
      .first()
      .click()
    await sheet().locator('#extend-until').fill('2020-01-01')
    await sheet().locator('button[type=submit]').click()
    await sheet()
      .getByText(/sista dagen kan inte ligga före/)
      .first()
      .waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
    await sheet().getByRole('button', { name: 'Avsluta placeringen i stället' }).click()
    await sheet()
      .getByRole('checkbox', { name: /Placeringen slutade tidigare/ })
      .waitFor()
  })

  test('a sum that is too large is told apart from one that is not whole', async () => {
    await open('/app')
    await page
      .getByRole('button', { name: /^Ordna finansiering: / })
      .first()
      .click()
    const save = async (amount: string) => {
      await sheet().locator('#funding-amount').fill(amount)
      await sheet().locator('button[type=submit]').click()
    }
    await save('9999999999')
    await sheet()
      .getByText(/Beloppet är för stort/)
      .first()
      .waitFor()
    await save('12,5')
    await sheet().getByText('Skriv beloppet i hela kronor.').first().waitFor()
  })
})

describe('menus', () => {
  test('the search palette', async () => {
    await open('/app')
    await page.keyboard.press('Control+k')
    await sheet().waitFor()
    await page.keyboard.type('Öberg')
    await page.getByText('Viggo Öberg').first().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('the day that is shown', async () => {
    await open('/app')
    await page.getByRole('button', { name: /^Per den / }).click()
    await page.locator('#day-asked').fill('i förrgår')
    await page.keyboard.press('Enter')
    await page.locator('#day-asked[aria-invalid="true"]').waitFor()
    expect(await problemsIn(wide, page)).toEqual([])
    await page.locator('#day-asked').fill('2022-12-01')
    await page.keyboard.press('Enter')
    await page
      .getByText(/1 december 2022/)
      .first()
      .waitFor()
    await settled(page)
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('the account menu and the shortcuts', async () => {
    await open('/app')
    await page.getByRole('button', { name: /^Konto: / }).click()
    await page.getByRole('menu').waitFor()
    expect(await problemsIn(wide, page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await sheet().waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })

  test('the menu on a phone', async () => {
    await open('/app')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole('button', { name: 'Öppna menyn' }).click()
    await sheet().getByRole('link').first().waitFor()
    expect(await problemsIn(everyLook.slice(2, 4), page)).toEqual([])
  })
})

describe('lists', () => {
  test('could not be fetched: says so and offers to try again', async () => {
    await page.route('**/trpc/**', (route) => route.abort())
    try {
      await page.goto(`${server.url}/app/people`)
      await page.getByRole('button', { name: /igen/i }).first().waitFor()
      expect(await problemsIn(everyLook, page)).toEqual([])
    } finally {
      await page.unroute('**/trpc/**')
    }
  })

  test('on its way', async () => {
    await page.route('**/trpc/people.list**', () => undefined)
    try {
      await page.goto(`${server.url}/app/people`)
      await page.locator('[aria-busy="true"]').first().waitFor()
      expect(await problemsIn(everyLook, page)).toEqual([])
    } finally {
      await page.unroute('**/trpc/people.list**')
    }
  })

  test('a page for other roles says so, and shows nothing of it', async () => {
    const other = await openPage(browser, { viewport: { width: 1280, height: 800 } })
    await signIn(other.page, linkFor(server, 'peer supporter'))
    for (const path of ['/app/settings/import', '/app/supervision', '/app/people']) {
      await other.page.goto(`${server.url}${path}`)
      await other.page.getByRole('heading', { level: 1, name: 'Inte för din roll' }).waitFor()
      expect(await other.page.locator('#import-file').count()).toBe(0)
    }
    expect(await problemsIn(everyLook, other.page)).toEqual([])
    await other.context.close()
  })

  test('addresses that name no day, no person, or a day before everything', async () => {
    await open('/app?on=2023-02-30')
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await open('/app?on=1900-01-01')
    await page
      .getByText(/1 januari 1900/)
      .first()
      .waitFor()
    expect(await page.getByText('Registret är tomt').count()).toBe(0)
    await open('/app/people/not-a-uuid')
    await page.getByText('Det finns inte, eller så får du inte se det.').waitFor()
  })

  test('without a row', async () => {
    await open('/app/people')
    await page.getByPlaceholder('Sök på namn').fill('finns inte')
    await page.getByText('Ingen träff').waitFor()
    expect(await problemsIn(everyLook, page)).toEqual([])
  })
})
