import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../testing/client.ts'
import { inPseudoTerminal } from '../testing/pseudo-terminal.ts'
import { takingTurns } from '../testing/turns.ts'

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

function register(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'brygga-prompt-')), 'register.csv')
  writeFileSync(
    path,
    'Namn;Arbetsgivare;Arbetsplats;Startdatum\r\nÅsa Frågesson;Jönköping kommun;Boendestöd Jönköping norr;2023-03-01',
  )
  return path
}

describe('questions in a terminal', () => {
  test('a no leaves everything as it was, and ends with 1', async () => {
    const terminal = inPseudoTerminal(['import', register()], { env: server.env })
    await terminal.sees('Läs in?')
    terminal.press('n\r')
    expect(await terminal.ended).toBe(1)
    expect(stripVTControlCharacters(terminal.written())).toContain('Inget är gjort')
  })

  test('Ctrl-C at a question ends with 130', async () => {
    const terminal = inPseudoTerminal(['import', register()], { env: server.env })
    await terminal.sees('Läs in?')
    terminal.press('\u0003')
    expect(await terminal.ended).toBe(130)
  })

  test('--no-input asks nothing and names what is missing', async () => {
    const terminal = inPseudoTerminal(['import', register(), '--no-input'], { env: server.env })
    expect(await terminal.ended).toBe(2)
    expect(stripVTControlCharacters(terminal.written())).toContain('--yes saknas')
  })

  test('who could be named is listed before it is asked', async () => {
    const terminal = inPseudoTerminal(['placements', 'name-supervisor', 'Ragnar Thelin', '--dry-run'], {
      env: server.env,
    })
    await terminal.sees('Vem blir handledare?')
    terminal.press('Amina Hjelm\r')
    expect(await terminal.ended).toBe(0)
    expect(stripVTControlCharacters(terminal.written())).toContain('Inget är ändrat')
  })

  test('signing in shows the address, the code and a picture of the address', async () => {
    const terminal = inPseudoTerminal(['login', '--server', server.url], { env: {} })
    await terminal.sees('Väntar på att du godkänner')
    const said = stripVTControlCharacters(terminal.written())
    expect(said).toMatch(/\/device\?user_code=/)
    expect(said).toMatch(/[█▀▄]{8}/)
    terminal.press('\u0003')
    expect(await terminal.ended).toBe(130)
  })
})
