import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type RunningPostgres, startPostgres } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../http/door.ts'
import { createLog } from '../log.ts'
import { addMember, isSignedIn, PASSWORD, ROOMY } from '../testing/members.ts'
import { settingsFor } from '../testing/test-settings.ts'
import { Visitor } from '../testing/visitor.ts'
import { readWanted, setUp } from './set-up.ts'
import { type Running, startBrygga } from './start-brygga.ts'

const silent = { say: () => {}, progress: () => {} }
const SECRET = 'one-secret-for-all-processes-of-a-server'

let folder: string
let postgres: RunningPostgres
let first: Running
let second: Running

async function startOn(url: string): Promise<Running> {
  const settings = settingsFor(folder, {
    database: { kind: 'server', url },
    secret: SECRET,
    limits: ROOMY,
    example: true,
  })
  return startBrygga(settings, await openDoor(0, '127.0.0.1'), silent, createLog('silent'))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brygga-two-'))
  postgres = await startPostgres({ durable: false })
  first = await startOn(postgres.url)
  second = await startOn(postgres.url)
}, 120_000)

afterAll(async () => {
  await second.close()
  await first.close()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The same browser at another process: one address behind a load balancer. */
function atOther(visitor: Visitor, running: Running): Visitor {
  const same = new Visitor(running.url)
  for (const [name, value] of visitor.cookies) same.cookies.set(name, value)
  return same
}

describe('two processes on one PostgreSQL', () => {
  it('have loaded the example once', async () => {
    expect((await second.opened.administer.regions()).map(({ code }) => code)).toEqual(['06', '13'])
  })

  it('know each other’s sessions, and their end', async () => {
    const visitor = new Visitor(first.url)
    const token = await second.signIn.accounts.makeLink('tove.ekdal@exempel.se')
    expect((await visitor.post('/api/sign-in-link', { token })).status).toBe(200)
    const other = atOther(visitor, second)
    expect(await isSignedIn(other)).toBe(true)
    expect((await visitor.post('/api/auth/sign-out', {})).status).toBe(200)
    expect(await isSignedIn(other)).toBe(false)
  })

  it('use a link up once, whichever it comes to', async () => {
    const token = await first.signIn.accounts.makeLink('tove.ekdal@exempel.se')
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        new Visitor(turn % 2 === 0 ? first.url : second.url).post('/api/sign-in-link', { token }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('count guesses together', async () => {
    await addMember(first, 'gemensam@exempel.se')
    const guess = (running: Running) =>
      new Visitor(running.url).post('/api/auth/sign-in/email', {
        email: 'gemensam@exempel.se',
        password: `${PASSWORD}!`,
      })
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, turn) => guess(turn % 2 === 0 ? first : second)),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
  })

  it('let in the first administrator of a region that was set up beside them', async () => {
    const words = [
      '--code',
      '14',
      '--region',
      'Västra Götalandsregionen',
      '--email',
      'Forsta@exempel.se',
      '--person',
      'Första Administratören',
    ]
    const wanted = readWanted(words)
    expect(wanted).not.toBeNull()
    expect(readWanted(words.slice(0, 6))).toBeNull()
    expect(readWanted([...words, '--more', 'x'])).toBeNull()
    const settings = settingsFor(folder, {
      database: { kind: 'server', url: postgres.url },
      secret: SECRET,
      baseUrl: first.url,
    })
    const link = new URL(await setUp(settings, wanted ?? { code: '', region: '', email: '', person: '' }))
    expect(link.pathname).toBe('/sign-in/invitation')
    const visitor = new Visitor(first.url)
    expect(
      (await visitor.post('/api/invitations/accept', { token: link.hash.slice(1), password: PASSWORD }))
        .status,
    ).toBe(200)
    expect(
      (await visitor.post('/api/auth/sign-in/email', { email: 'forsta@exempel.se', password: PASSWORD }))
        .status,
    ).toBe(200)
    expect((await visitor.query('session.me')).body.result.data).toMatchObject({
      roles: ['administrator', 'coordinator'],
      region: { code: '14', rulebookId: 'nsph' },
      shownAsOf: false,
    })
  })

  it('tell those who listen at one what was changed at the other', async () => {
    const regions = await first.opened.administer.regions()
    const heard: string[] = []
    const stop = await second.opened.store.listen(regions[0]?.id ?? '', ({ changeId }) =>
      heard.push(changeId),
    )
    const visitor = new Visitor(first.url)
    await visitor.post('/api/sign-in-link', {
      token: await first.signIn.accounts.makeLink('tove.ekdal@exempel.se'),
    })
    const [person] = (await visitor.query('people.list', { limit: 1 })).body.result.data.rows
    const shown = (await visitor.query('people.show', { personId: person.id })).body.result.data.person
    const key = crypto.randomUUID()
    const amended = await visitor.query('people.amend', {
      personId: person.id,
      version: shown.version,
      email: 'ny@exempel.se',
      idempotencyKey: key,
    })
    for (let tries = 0; tries < 50 && heard.length === 0; tries++) await wait(100)
    expect(heard).toEqual([amended.body.result.data.changeId])
    await stop()
  })

  it('say that they are not ready while the database is away, live on, and come back', async () => {
    const ready = async () => (await new Visitor(first.url).get('/ready')).status
    await postgres.crash()
    for (let tries = 0; tries < 50 && (await ready()) !== 503; tries++) await wait(100)
    expect(await ready()).toBe(503)
    expect((await new Visitor(first.url).get('/live')).status).toBe(200)
    const away = await new Visitor(first.url).post('/api/auth/sign-in/email', {
      email: 'x@exempel.se',
      password: PASSWORD,
    })
    expect(away.status).toBeGreaterThanOrEqual(500)
    const call = await new Visitor(first.url).query('session.me')
    expect(call.status).toBe(401)
    expect(
      (
        await new Visitor(first.url).ask('/trpc/session.me', {
          headers: { authorization: `Bearer ${'a'.repeat(32)}` },
        })
      ).status,
    ).toBe(503)
    expect(away.text).not.toMatch(/ECONN|connect|5432/)
    await postgres.start()
    for (let tries = 0; tries < 100 && (await ready()) !== 200; tries++) await wait(100)
    expect(await ready()).toBe(200)
  })
})
