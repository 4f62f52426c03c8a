import { describe, expect, test } from 'vitest'
import { chooseServer, isExposed, sameServer } from './server-choice.ts'
import type { Settings } from './settings-file.ts'

const settings: Settings = {
  version: 1,
  current: 'skarp',
  contexts: {
    skarp: { server: 'https://brygga.exempel.se', token: 'token-of-skarp', account: 'Tove Ekdal' },
    prov: { server: 'https://prov.exempel.se', token: 'token-of-prov', account: null },
    tom: { server: 'https://tom.exempel.se', token: null, account: null },
  },
}
const local = { url: 'http://127.0.0.1:4801', pid: 1, token: 'token-of-local' }
const nothing: Settings = { version: 1, current: null, contexts: {} }

describe('chooseServer', () => {
  test('a flag goes before everything', () => {
    const choice = chooseServer({
      options: { server: 'https://prov.exempel.se/' },
      env: { BRYGGA_SERVER: 'https://miljo.exempel.se' },
      settings,
      local,
    })
    expect(choice).toEqual({
      server: 'https://prov.exempel.se',
      serverBy: 'flag',
      token: 'token-of-prov',
      tokenBy: 'context',
      context: null,
    })
  })

  test('the environment goes before the chosen context', () => {
    const choice = chooseServer({
      options: {},
      env: { BRYGGA_SERVER: 'https://miljo.exempel.se', BRYGGA_TOKEN: 'token-of-env' },
      settings,
      local,
    })
    expect(choice).toMatchObject({
      server: 'https://miljo.exempel.se',
      serverBy: 'environment',
      token: 'token-of-env',
      tokenBy: 'environment',
    })
  })

  test('the chosen context goes before the server on this machine', () => {
    expect(chooseServer({ options: {}, env: {}, settings, local })).toMatchObject({
      context: 'skarp',
      serverBy: 'context',
      token: 'token-of-skarp',
    })
  })

  test('a context can be named for one command', () => {
    expect(chooseServer({ options: { context: 'prov' }, env: {}, settings, local })).toMatchObject({
      server: 'https://prov.exempel.se',
      context: 'prov',
    })
    expect(chooseServer({ options: {}, env: { BRYGGA_CONTEXT: 'tom' }, settings, local })).toMatchObject({
      context: 'tom',
      token: null,
    })
  })

  test('then the server on this machine, with its own token', () => {
    expect(chooseServer({ options: {}, env: {}, settings: nothing, local })).toEqual({
      server: 'http://127.0.0.1:4801',
      serverBy: 'local',
      token: 'token-of-local',
      tokenBy: 'local',
      context: null,
    })
  })

  test('and last the usual address, with nobody signed in', () => {
    expect(chooseServer({ options: {}, env: {}, settings: nothing, local: null })).toEqual({
      server: 'http://127.0.0.1:4700',
      serverBy: 'default',
      token: null,
      tokenBy: null,
      context: null,
    })
  })

  test('a token is never taken for another server than its own', () => {
    const choice = chooseServer({ options: { server: 'https://okand.exempel.se' }, env: {}, settings, local })
    expect(choice.token).toBeNull()
    const other = chooseServer({
      options: { server: 'https://brygga.exempel.se:8443' },
      env: {},
      settings,
      local,
    })
    expect(other.token).toBeNull()
  })
})

describe('addresses', () => {
  test('are the same server with and without what is usual', () => {
    expect(sameServer('https://a.se', 'https://a.se:443/')).toBe(true)
    expect(sameServer('https://a.se', 'http://a.se')).toBe(false)
  })

  test.each([
    ['http://127.0.0.1:4700', false],
    ['http://localhost:4700', false],
    ['http://[::1]:4700', false],
    ['https://brygga.exempel.se', false],
    ['http://brygga.exempel.se', true],
    ['http://127.0.0.1.exempel.se', true],
    ['http://10.0.0.5', true],
  ])('%s is exposed: %s', (server, expected) => {
    expect(isExposed(server)).toBe(expected)
  })
})
