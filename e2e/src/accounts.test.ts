// Whose accounts there are: invited, given other roles, shut and opened again in the portal, and the same said by the
// terminal; axe on each step.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, signIn, startBrowser } from './browser.ts'
import { everyLook, problemsIn, settled } from './looks.ts'
import { linkFor, type RunningServer, startServer } from './running-server.ts'
import { bryggaJson } from './terminal.ts'

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  page = (await openPage(browser, { viewport: { width: 1280, height: 800 } })).page
  await signIn(page, linkFor(server, 'administrator'))
})
afterAll(async () => {
  await browser.close()
  await server.remove()
})

const sheet = () => page.getByRole('dialog')
const looksGood = async () => expect(await problemsIn(everyLook, page)).toEqual([])

async function open() {
  await page.goto(`${server.url}/app/settings/accounts`)
  await settled(page)
}
async function change(name: string) {
  await page.getByRole('button', { name: `Ändra kontot för ${name}` }).click()
  await sheet().waitFor()
}
async function toldThat(sentence: string) {
  await sheet().waitFor({ state: 'hidden' })
  await page.getByRole('status').filter({ hasText: sentence }).waitFor()
}
const stateOf = async (email: string) => {
  const accounts = await bryggaJson<{ email: string; state: string; roles: string[] }[]>(
    server,
    'accounts',
    'list',
  )
  return accounts.find((account) => account.email === email)
}

test('somebody is invited, after what is missing was said at its field', async () => {
  await open()
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await sheet().locator('button[type=submit]').click()
  await sheet().getByText('Välj minst en roll.').first().waitFor()
  await looksGood()
  await sheet().locator('#invite-personId').fill('Amina Hjelm')
  await sheet()
    .getByRole('radio', { name: /Amina Hjelm/ })
    .check()
  expect(await sheet().locator('#invite-name').inputValue()).toBe('Amina Hjelm')
  await sheet().locator('#invite-email').fill('Tove.Ekdal@exempel.se')
  await sheet().getByRole('checkbox', { name: 'handledare', exact: true }).check()
  await sheet().locator('button[type=submit]').click()
  await sheet().getByText('Adressen har redan ett konto här.').first().waitFor()
  await looksGood()
  await sheet().locator('#invite-email').fill('amina.hjelm@exempel.se')
  await sheet().locator('button[type=submit]').click()
  await toldThat('Amina Hjelm är inbjuden.')
  expect(await stateOf('amina.hjelm@exempel.se')).toMatchObject({ state: 'invited', roles: ['supervisor'] })
})

test('an account gets other roles, is shut after a question, and is opened again as it was', async () => {
  await open()
  await change('Amina Hjelm')
  await looksGood()
  await sheet().getByRole('checkbox', { name: 'mentor', exact: true }).check()
  await sheet().getByRole('button', { name: 'Spara rollerna' }).click()
  await toldThat('Rollerna för Amina Hjelm är ändrade.')
  await change('Amina Hjelm')
  await sheet().getByRole('button', { name: 'Stäng kontot' }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe('Behåll det öppet')
  await looksGood()
  await sheet().getByRole('button', { name: 'Stäng kontot' }).click()
  await toldThat('Kontot för Amina Hjelm är stängt.')
  await page.getByRole('heading', { name: '1 stängt konto' }).waitFor()
  await looksGood()
  expect(await stateOf('amina.hjelm@exempel.se')).toMatchObject({ state: 'shut' })
  await change('Amina Hjelm')
  await looksGood()
  await sheet().getByRole('button', { name: 'Öppna kontot igen' }).click()
  await toldThat('Kontot för Amina Hjelm är öppet igen.')
  expect(await stateOf('amina.hjelm@exempel.se')).toMatchObject({ roles: ['supervisor', 'mentor'] })
})

test('nobody changes the own account, and what the server refuses is said', async () => {
  await open()
  await change('Disa Falkmar')
  await sheet().getByText('Det är ditt eget konto.').waitFor()
  expect(await sheet().getByRole('button', { name: 'Stäng kontot' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await change('Tove Ekdal')
  await page.route('**/api/accounts/roles', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/json',
      body: JSON.stringify({ code: 'LAST_ADMINISTRATOR', numbers: {}, issues: [], correlationId: 'x' }),
    }),
  )
  await sheet().getByRole('button', { name: 'Spara rollerna' }).click()
  await sheet().getByText('Det är den enda administratören.').first().waitFor()
  await looksGood()
  await page.unroute('**/api/accounts/roles')
  await page.route('**/api/accounts', (route) => route.abort())
  await open()
  await page.getByRole('button', { name: 'Försök igen' }).waitFor()
  await looksGood()
  await page.unroute('**/api/accounts')
})
