import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'

const LIMITS = {
  callsPerAccount: 40,
  callsPerAddress: 200,
  signInsPerAddress: 1000,
  guessesPerAccountAndHour: 5,
}
const me = (times: number) => Array.from({ length: times }, () => 'session.me').join(',')
const inputs = (times: number) => Object.fromEntries(Array.from({ length: times }, (_, index) => [index, {}]))

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: LIMITS })
})
afterAll(() => server.remove())

function batch(visitor: Visitor, calls: number) {
  return visitor.post(`/trpc/${me(calls)}?batch=1`, inputs(calls))
}

describe('a batch', () => {
  it('holds ten calls and not eleven', async () => {
    const supervisor = await server.signedIn('supervisor')
    expect((await batch(supervisor, 10)).body).toHaveLength(10)
    expect(await batch(supervisor, 11)).toMatchObject({ status: 400 })
  })
})

describe('the calls of an account', () => {
  it('are counted one by one, in batches too, and by account rather than by session', async () => {
    const first = await server.signedIn('mentor')
    const second = await server.signedIn('mentor')
    for (let round = 0; round < 4; round++)
      expect((await batch(round % 2 === 0 ? first : second, 9)).status).toBe(200)
    // 36 of 40 are spent: nine more are too many, four are not.
    const refused = await batch(first, 9)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.body[0].error.data).toMatchObject({ code: 'TOO_MANY_CALLS', httpStatus: 429 })
    expect((await batch(second, 4)).status).toBe(200)
    expect((await second.query('session.me')).status).toBe(429)
  })

  it('are counted exactly when they come at once', async () => {
    const visitor = await server.signedIn('unit manager')
    const answers = await Promise.all(Array.from({ length: 60 }, () => visitor.query('session.me')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMITS.callsPerAccount)
  })
})

describe('the calls of an address', () => {
  let behindProxy: TestServer
  beforeAll(async () => {
    behindProxy = await startTestServer({
      limits: { ...LIMITS, callsPerAddress: 20 },
      addressHeader: 'x-client',
    })
  })
  afterAll(() => behindProxy.remove())

  const ask = (path: string, headers: Record<string, string>) => behindProxy.visitor().get(path, headers)

  it.each([
    [
      '203.0.113.1',
      'a forged address',
      (turn: number) => ['/trpc/session.me', { 'x-forwarded-for': `198.51.100.${turn}` }] as const,
    ],
    [
      '203.0.113.2',
      'another forged address',
      (turn: number) => ['/trpc/session.me', { 'x-real-ip': `198.51.100.${turn}` }] as const,
    ],
    ['203.0.113.3', 'unknown calls', (turn: number) => [`/trpc/none.${turn}`, {}] as const],
    ['203.0.113.4', 'parameters', (turn: number) => [`/trpc/session.me?turn=${turn}`, {}] as const],
    [
      '2001:db8::1',
      'the end of a long address',
      (turn: number) => ['/trpc/session.me', { 'x-client': `2001:db8::${turn}` }] as const,
    ],
  ])('run out for %s, whatever is varied: %s', async (address, _, vary) => {
    const statuses = []
    for (let turn = 0; turn < 23; turn++) {
      const [path, headers] = vary(turn)
      statuses.push((await ask(path, { 'x-client': address, ...headers })).status)
    }
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses.slice(20)).toEqual([429, 429, 429])
  })

  it('are those of the connection where the header holds no address', async () => {
    const statuses = []
    for (let turn = 0; turn < 21; turn++)
      statuses.push((await ask('/trpc/session.me', { 'x-client': `turn ${turn}` })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('a body', () => {
  const call = (bytes: number) => JSON.stringify({ idempotencyKey: 'x'.repeat(bytes) })
  const headers = () => ({ origin: server.url, 'content-type': 'application/json' })

  it('may be 256 kB, and for a register 12 MB', async () => {
    const coordinator = await server.signedIn('coordinator')
    const post = (path: string, bytes: number) =>
      coordinator.ask(path, { method: 'POST', headers: headers(), body: call(bytes) })
    expect((await post('/trpc/supervision.record', 200 * 1024)).status).toBe(400)
    expect((await post('/trpc/supervision.record', 260 * 1024)).status).toBe(413)
    expect((await post('/api/auth/sign-out', 260 * 1024)).status).toBe(413)
    expect((await post('/trpc/imports.preview', 11 * 1024 * 1024)).status).toBe(400)
    expect((await post('/trpc/imports.preview', 13 * 1024 * 1024)).status).toBe(413)
  })

  it('of a batch is as small as that of its smallest call', async () => {
    const coordinator = await server.signedIn('coordinator')
    const answer = await coordinator.ask('/trpc/imports.preview,supervision.record?batch=1', {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify({ 0: { fileName: 'x'.repeat(300 * 1024) }, 1: {} }),
    })
    expect(answer.status).toBe(413)
  })

  it('that is no JSON is refused without a word of it', async () => {
    const coordinator = await server.signedIn('coordinator')
    for (const path of ['/trpc/supervision.record', '/api/regions/choose']) {
      const answer = await coordinator.ask(path, {
        method: 'POST',
        headers: headers(),
        body: '{"Ulrika-canary"',
      })
      expect(answer.status, path).toBe(400)
      expect(answer.text).not.toContain('canary')
    }
  })
})
