import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../testing/client.ts'
import { exampleMe } from '../testing/examples.ts'
import { type OddServer, oddServer } from '../testing/odd-server.ts'
import { inPseudoTerminal, type PseudoTerminal } from '../testing/pseudo-terminal.ts'
import { takingTurns } from '../testing/turns.ts'

const toSecondScreen = '\u001b[?1049h'
const toFirstScreen = '\u001b[?1049l'
const hideCursor = '\u001b[?25l'
const showCursor = '\u001b[?25h'

/** The terminal is as it was: the first screen is back, and the cursor is seen. */
function expectRestored({ written }: PseudoTerminal): void {
  const text = written()
  expect(text).toContain(toSecondScreen)
  expect(text.lastIndexOf(toFirstScreen)).toBeGreaterThan(text.lastIndexOf(toSecondScreen))
  expect(text.lastIndexOf(showCursor)).toBeGreaterThan(text.lastIndexOf(hideCursor))
}

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

describe('brygga alone in a real terminal', () => {
  test('opens the full screen, obeys keys, and leaves the terminal as it was', async () => {
    const terminal = inPseudoTerminal([], { env: server.env })
    await terminal.sees('Handledare behöver utses')
    await terminal.sees('● direkt')
    terminal.press('2')
    await terminal.sees('1 av 103')
    terminal.press('?')
    await terminal.sees('Öppna det valda')
    terminal.press('q')
    expect(await terminal.ended).toBe(0)
    expectRestored(terminal)
  })

  test('shows no colour when asked for none, and English when asked for English', async () => {
    const terminal = inPseudoTerminal(['--lang', 'en'], { env: { ...server.env, NO_COLOR: '1' } })
    await terminal.sees('Supervisor to be named')
    terminal.press('q')
    expect(await terminal.ended).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(terminal.written()).not.toMatch(/\u001b\[(3[0-7]|9[0-7]|4[0-7]|1|2|7)m/)
  })

  test('speaks in lines for those who listen: no second screen, no box, the chosen row first', async () => {
    const terminal = inPseudoTerminal([], { env: { ...server.env, INK_SCREEN_READER: 'true' } })
    await terminal.sees('Tjänst saknar finansiering. Boendestöd Värnamo')
    terminal.press('j')
    await terminal.sees('Handledare behöver utses. Ragnar Thelin')
    terminal.press('q')
    expect(await terminal.ended).toBe(0)
    expect(terminal.written()).not.toContain(toSecondScreen)
    expect(terminal.written()).not.toMatch(/[─│┌┐└┘]/)
  })

  test('Ctrl-C leaves the terminal as it was, and ends with 130', async () => {
    const terminal = inPseudoTerminal([], { env: server.env })
    await terminal.sees('Handledare behöver utses')
    terminal.press('\u0003')
    expect(await terminal.ended).toBe(130)
    expectRestored(terminal)
  })

  test('so does a signal from outside', async () => {
    const terminal = inPseudoTerminal([], { env: server.env })
    await terminal.sees('Handledare behöver utses')
    terminal.kill('SIGTERM')
    expect(await terminal.ended).toBe(130)
    expectRestored(terminal)
  })

  test('without anybody signed in it says how to sign in, on the first screen', async () => {
    const terminal = inPseudoTerminal(['--server', 'http://127.0.0.1:9'], { env: {} })
    expect(await terminal.ended).toBe(4)
    expect(stripVTControlCharacters(terminal.written())).toContain('brygga login')
    expect(terminal.written()).not.toContain(toSecondScreen)
  })
})

describe('a mistake of ours', () => {
  let broken: OddServer
  beforeAll(async () => {
    // It answers who one is, and then nonsense that no contract allows.
    broken = await oddServer((procedure) => ({
      result: { data: procedure === 'session.me' ? exampleMe : { on: 7 } },
    }))
  })
  afterAll(() => broken.close())

  test('leaves the screen, restores the terminal, and is told with exit code 1', async () => {
    const terminal = inPseudoTerminal([], {
      env: { BRYGGA_SERVER: broken.url, BRYGGA_TOKEN: 'token-of-nobody' },
    })
    expect(await terminal.ended).toBe(1)
    expectRestored(terminal)
    const said = stripVTControlCharacters(
      terminal.written().slice(terminal.written().lastIndexOf(toFirstScreen)),
    )
    expect(said).toContain('Klienten gjorde fel')
    expect(said).not.toMatch(/ at .*\.[jt]s/)
  })
})
