import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sv } from '../words/sv.ts'
import { readLocalServer } from './local-server.ts'
import { readSettings, type Settings, settingsPath, writeSettings } from './settings-file.ts'

const home = () => mkdtempSync(join(tmpdir(), 'brygga-settings-'))
const settings: Settings = {
  version: 1,
  current: 'a',
  contexts: { a: { server: 'https://a.exempel.se', token: 'secret-token', account: 'Tove Ekdal' } },
}

function written(text: string): Record<string, string> {
  const env = { XDG_CONFIG_HOME: home() }
  mkdirSync(join(env.XDG_CONFIG_HOME, 'brygga'))
  writeFileSync(settingsPath(env), text)
  return env
}

describe('settings', () => {
  test('none yet are empty ones', async () => {
    expect(await readSettings({ XDG_CONFIG_HOME: home() }, sv)).toEqual({
      version: 1,
      current: null,
      contexts: {},
    })
  })

  test('come back as they were written, readable by their owner alone', async () => {
    const env = { XDG_CONFIG_HOME: home() }
    await writeSettings(env, settings)
    expect(await readSettings(env, sv)).toEqual(settings)
    expect(statSync(settingsPath(env)).mode & 0o777).toBe(0o600)
    expect(statSync(join(env.XDG_CONFIG_HOME, 'brygga')).mode & 0o777).toBe(0o700)
  })

  test('that were readable by others are closed when they are written again', async () => {
    const env = written(JSON.stringify(settings))
    chmodSync(settingsPath(env), 0o644)
    await writeSettings(env, settings)
    expect(statSync(settingsPath(env)).mode & 0o777).toBe(0o600)
  })

  test.each([
    ['no JSON', '{"version":', ''],
    [
      'a wrong kind',
      '{"version":1,"current":null,"contexts":{"a":{"server":"inte en adress","token":null,"account":null}}}',
      'contexts.a.server',
    ],
    ['an unknown version', '{"version":9,"current":null,"contexts":{}}', 'version'],
    ['something unknown', '{"version":1,"current":null,"contexts":{},"more":1}', ''],
  ])('with %s are a failure that names the file, and stay as they are', async (_name, text, field) => {
    const env = written(text)
    const failure = await readSettings(env, sv).catch((error) => error)
    expect(failure).toMatchObject({ ending: 'error', code: 'SETTINGS_BROKEN' })
    expect(failure.message).toContain(settingsPath(env))
    expect(failure.message).toContain(field)
    expect(failure.message).not.toContain('inte en adress')
    expect(readFileSync(settingsPath(env), 'utf8')).toBe(text)
  })
})

describe('the server on this machine', () => {
  const serverFile = (mode: number, text: string) => {
    const data = home()
    writeFileSync(join(data, 'server.json'), text)
    chmodSync(join(data, 'server.json'), mode)
    return { BRYGGA_DATA: data }
  }
  const running = JSON.stringify({ url: 'http://127.0.0.1:4801', pid: process.pid, token: 'local-token' })

  test('is read where its owner left it', async () => {
    expect(await readLocalServer(serverFile(0o600, running))).toMatchObject({
      url: 'http://127.0.0.1:4801',
      token: 'local-token',
    })
  })

  test('is not believed when others could have written the file', async () => {
    expect(await readLocalServer(serverFile(0o622, running))).toBeNull()
  })

  test('is not there when its process is gone, or the file is not what it should be', async () => {
    const gone = JSON.stringify({ url: 'http://127.0.0.1:4801', pid: 2 ** 22 + 1, token: 't' })
    expect(await readLocalServer(serverFile(0o600, gone))).toBeNull()
    expect(await readLocalServer(serverFile(0o600, '{}'))).toBeNull()
    expect(await readLocalServer({ BRYGGA_DATA: home() })).toBeNull()
    expect(await readLocalServer({})).toBeNull()
  })
})
