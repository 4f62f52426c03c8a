import { stripVTControlCharacters } from 'node:util'
import type { BryggaClient } from '@brygga/api/client'
import { messagesFor } from '@brygga/messages'
import { cleanup, render } from 'ink-testing-library'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../connection/connect.ts'
import { type BryggaScreen, bryggaScreen } from '../full-screen/brygga-screen.ts'
import { runClient, type ServerUnderTest, serverUnderTest } from '../testing/client.ts'
import { takingTurns } from '../testing/turns.ts'
import { wordsFor } from '../words/words.ts'
import { App } from './App.tsx'

const keys = { down: '\u001b[B', up: '\u001b[A', enter: '\r', esc: '\u001b', tab: '\t', right: '\u001b[C' }
const leaving = new AbortController()

let server: ServerUnderTest
let brygga: BryggaClient
let screen: BryggaScreen
let bugs: unknown[]

takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
  brygga = await connect({
    choice: { server: server.url, serverBy: 'local', token: server.token, tokenBy: 'local', context: null },
    words: await wordsFor('sv'),
    locale: 'sv',
    interrupted: leaving.signal,
    live: true,
  })
})
afterAll(() => leaving.abort())
afterEach(() => {
  screen.stop()
  cleanup()
  expect(bugs).toEqual([])
})

/** The whole screen on the real server, with keys to press and frames to wait for. */
async function opened() {
  bugs = []
  screen = await bryggaScreen({
    brygga,
    me: await brygga.session.me.query(),
    on: null,
    server: server.url,
    locale: 'sv',
    speak: async (locale) => ({ words: await wordsFor(locale), messages: messagesFor(locale) }),
    size: { columns: 100, rows: 24 },
    onBug: (error) => bugs.push(error),
  })
  const { stdin, lastFrame } = render(<App screen={screen} />)
  const frame = () => stripVTControlCharacters(lastFrame() ?? '')
  const sees = async (text: string | RegExp) => {
    await expect.poll(frame, { timeout: 20_000, interval: 30 }).toMatch(text)
    return frame()
  }
  const press = async (...pressed: string[]) => {
    for (const key of pressed) {
      stdin.write(key)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
  screen.start()
  await sees('Att göra')
  return { frame, sees, press }
}

describe('the full screen on a real server', () => {
  test('names a supervisor from the list, shows the command, and takes it back', async () => {
    const { sees, press } = await opened()
    await sees('Ragnar Thelin')
    await press('/', 'behöver utses ragnar', keys.enter)
    await sees(/› +Ragnar Thelin/)
    await press('a')
    await sees('Vem blir handledare för Ragnar Thelin?')
    const choices = await sees(/har \d/)
    expect(choices).toContain('Måns Nguyen')
    await press(keys.enter)
    const done = await sees('är handledare för Ragnar Thelin från 15 juni 2023')
    expect(done).toContain('u ångra')
    expect(done.replace(/\s+/g, ' ')).toContain(
      "brygga placements name-supervisor 'Ragnar Thelin' --supervisor",
    )
    await sees('Inget passar')
    await press('u')
    await sees('Tillbakataget')
    await sees(/› +Ragnar Thelin/)
  })

  test('what is done elsewhere is seen without a key', async () => {
    const { sees, frame, press } = await opened()
    await sees('● direkt')
    await press('/', 'uppdragsbeskrivning', keys.enter)
    await sees(/› +Siv Norling/)
    const show = await runClient(['people', 'show', 'Siv Norling', '--json'], { env: server.env })
    const [placement] = JSON.parse(show.stdout).placements
    const outcome = await brygga.placements.signRoleAgreement.mutate({
      placementId: placement.id,
      from: '2023-06-15',
      idempotencyKey: crypto.randomUUID(),
    })
    if (outcome.outcome !== 'done') throw new Error('The role agreement was not signed')
    await sees('Inget passar')
    await brygga.changes.undo.mutate({ changeId: outcome.changeId, idempotencyKey: crypto.randomUUID() })
    await sees(/› +Siv Norling/)
    expect(frame()).toContain('● direkt')
  })

  test('finds a person by search, opens the file, and goes back', async () => {
    const { sees, press } = await opened()
    await press('s', 'hedvig petrovic', keys.enter)
    await sees(/› +Hedvig Petrović/)
    await press(keys.enter)
    const record = await sees('Rättspsykiatrisk avdelning B')
    expect(record).toContain('mentor')
    await press(keys.esc)
    await sees('Att göra')
  })

  test('goes to every place, by number and by command, and opens what is there', async () => {
    const { sees, press } = await opened()
    await press('2')
    await sees(/Personer +1 av/)
    await press('3')
    await sees(/Arbetsplatser +1 av 10/)
    await press(keys.enter)
    await sees('Redo att ta emot')
    await press(keys.esc, '4')
    await sees(/Regelbok +1 av/)
    await press(keys.enter)
    await sees('SUPERVISOR_MISSING')
    await press(':', 'händelse', keys.enter)
    await sees(/Händelselogg +1 av/)
    await press(keys.tab)
    await sees(/Att göra +1 av/)
  })

  test('shows another day, and says which', async () => {
    const { sees, press } = await opened()
    await press('d', '2023-02-30', keys.enter)
    await sees('Det är ingen dag som finns')
    await press('\u0015', '2022-01-10', keys.enter)
    await sees('per den 10 januari 2022')
    await press('d', '\u0015', keys.enter)
    await sees('per den 15 juni 2023')
  })

  test('speaks the other language when asked', async () => {
    const { sees, press } = await opened()
    await press(':', 'en', keys.enter)
    await sees('as of 15 June 2023')
    await sees('Supervisor to be named')
    await press('?')
    await sees('Open what is chosen')
  })

  test('asks about consent before the picture is marked, and does nothing on a no', async () => {
    const { sees, press } = await opened()
    await press('/', 'bild behöver ulrika', keys.enter)
    await sees(/› +Ulrika Kvist/)
    await press('a')
    await sees('Sitter bilden på Ulrika Kvist uppe?')
    await sees('har sagt ja till att bilden visas')
    await press('n')
    await sees(/› +Ulrika Kvist/)
  })

  test('records a session with what is usual, and the finding goes', async () => {
    const { sees, press } = await opened()
    await press('/', 'enskild viggo', keys.enter)
    await sees(/› +Viggo Öberg/)
    await press('a')
    await sees('Anteckna handledning: Viggo Öberg')
    await press(keys.enter)
    await sees('Handledning antecknad: Viggo Öberg')
    await sees('Inget passar')
    await press('u')
    await sees(/› +Viggo Öberg/)
  })

  test('says of what nobody does here that it is done outside Brygga', async () => {
    const { sees, press } = await opened()
    await press('/', 'kommun utan aneby', keys.enter)
    await sees(/› +Aneby/)
    await press('a')
    await sees(/görs utanför Brygga/)
  })
})
