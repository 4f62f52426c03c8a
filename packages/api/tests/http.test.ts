import { randomUUID } from 'node:crypto'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { describe, expect, it } from 'vitest'
import {
  type Actor,
  API_VERSION,
  appRouter,
  clientVersionOf,
  createCallerFactory,
  type FailureBody,
  httpOptions,
  type Store,
} from '../src/index.ts'
import { actorWith, contextOf } from './support/context.ts'

const secret = 'select * from people where note = 811228-9874'

/** A database that fails at every call, with what a driver may say in its message. */
const failingStore = new Proxy({} as Store, {
  get: () => () => {
    throw new Error(secret)
  },
})

const coordinator = actorWith(['coordinator'], randomUUID())

interface Call {
  actor?: Actor | null
  secondFactorPassed?: boolean
  store?: Store
}

async function send(path: string, init: RequestInit & Call = {}) {
  const { actor = coordinator, secondFactorPassed = true, store = failingStore, ...rest } = init
  const response = await fetchRequestHandler({
    ...httpOptions,
    router: appRouter,
    endpoint: '/trpc',
    req: new Request(`http://brygga.test/trpc/${path}`, rest),
    createContext: ({ req, info }) =>
      contextOf(store, actor, {
        secondFactorPassed,
        clientVersion: clientVersionOf((name) => req.headers.get(name), info.connectionParams),
        contentType: req.headers.get('content-type'),
      }),
  })
  const text = await response.text()
  return { response, text, body: JSON.parse(text) }
}

const json = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
})

const dataOf = (body: { error: { data: FailureBody } }) => body.error.data

describe('a call that fails for a reason of ours', () => {
  it('answers FAILED and a correlation id, and nothing of the error', async () => {
    const { response, text, body } = await send('session.me')
    expect(response.status).toBe(500)
    expect(dataOf(body)).toMatchObject({ code: 'FAILED', numbers: {}, issues: [] })
    expect(dataOf(body).correlationId).toMatch(/^[0-9a-f-]{36}$/)
    for (const told of ['select', '811228', 'stack', '.ts']) expect(text).not.toContain(told)
  })

  it('answers the same in a batch', async () => {
    const { text } = await send('session.me,session.me?batch=1')
    expect(text).not.toContain('select')
    expect(text.match(/FAILED/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a store that cannot answer for a while', () => {
  it.each([
    ['StoreBusy', 503, 'UNAVAILABLE'],
    ['StoreUnavailable', 503, 'UNAVAILABLE'],
    ['InvalidCursor', 400, 'INPUT_INVALID'],
    ['UnknownRecord', 500, 'FAILED'],
  ])('says so: %s is %d %s', async (name, status, code) => {
    const store = new Proxy({} as Store, {
      get: () => () => Promise.reject(Object.assign(new Error(secret), { name })),
    })
    const { response, text, body } = await send('session.me', { store })
    expect(response.status).toBe(status)
    expect(dataOf(body).code).toBe(code)
    expect(text).not.toContain('select')
  })
})

describe('who calls', () => {
  it('must be signed in', async () => {
    const { response, body } = await send('session.me', { actor: null })
    expect(response.status).toBe(401)
    expect(dataOf(body).code).toBe('NOT_SIGNED_IN')
  })

  it('must have passed the second step of signing in', async () => {
    const { body } = await send('session.me', { secondFactorPassed: false })
    expect(dataOf(body).code).toBe('SECOND_FACTOR_NEEDED')
  })

  it('must have the permission, before anything of the input is looked at', async () => {
    const actor = actorWith(['peer-supporter'], randomUUID())
    const { response, body } = await send('audit.list', { ...post({ nonsense: true }), actor })
    expect(response.status).toBe(403)
    expect(dataOf(body)).toMatchObject({ code: 'NOT_ALLOWED', issues: [] })
  })
})

describe('what is sent', () => {
  it('is at most ten calls in one request', async () => {
    const calls = (count: number) => send(`${Array(count).fill('session.me').join(',')}?batch=1`)
    const { response, body } = await calls(11)
    expect(response.status).toBe(400)
    expect(JSON.stringify(body)).toContain('CALL_MALFORMED')
    expect((await calls(10)).text.match(/FAILED/g)?.length).toBeGreaterThanOrEqual(10)
  })

  it.each([
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'text/plain',
    'application/x-www-form-urlencoded',
  ])('is JSON, not %s', async (contentType) => {
    const { response, body } = await send('changes.undo', {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: '--x--',
    })
    expect(response.status).toBe(415)
    expect(JSON.stringify(body)).toContain('JSON_ONLY')
  })

  it('is named by place and code where it is wrong, never repeated', async () => {
    const query = 'finn 811228-9874'
    const { response, text, body } = await send('search.find', post({ query }))
    expect(response.status).toBe(400)
    expect(dataOf(body)).toMatchObject({
      code: 'INPUT_INVALID',
      issues: [{ path: ['query'], code: 'IDENTITY_NUMBER', params: {} }],
    })
    expect(text).not.toContain('811228')
    expect(text).not.toContain('finn')
  })

  it('may ask a question as POST, so that no name stands in an address', async () => {
    const { body } = await send('people.list', post({ limit: 0 }))
    expect(dataOf(body).issues).toEqual([{ path: ['limit'], code: 'TOO_SMALL', params: { minimum: 1 } }])
  })

  it.each([
    ['no.such', 404, 'CALL_UNKNOWN'],
    ['search.find', 400, 'CALL_MALFORMED'],
  ])('to %s answers %d %s where it cannot be read', async (path, status, code) => {
    const { response, body } = await send(path, { method: 'POST', headers: json, body: '{' })
    expect(response.status).toBe(status)
    expect(dataOf(body).code).toBe(code)
  })
})

describe('which version of the contract a client speaks', () => {
  const asked = (version: string) => send('session.me', { headers: { 'x-brygga-api': version } })

  it('is told where it is too old or too new, with the version of the server', async () => {
    const old = await asked('0.0.0-none')
    expect(old.response.status).toBe(412)
    expect(dataOf(old.body)).toMatchObject({ code: 'CLIENT_TOO_OLD', numbers: { server: API_VERSION } })
    expect(dataOf((await asked('9.0.0')).body).code).toBe('CLIENT_TOO_NEW')
  })

  it('is read from the parameters of a connection where a stream has no headers', () => {
    expect(clientVersionOf(() => null, { 'x-brygga-api': '0.1.0' })).toBe('0.1.0')
    expect(clientVersionOf(() => '0.2.0', { 'x-brygga-api': '0.1.0' })).toBe('0.2.0')
    expect(clientVersionOf(() => undefined, null)).toBeNull()
  })

  it('goes with every answer', async () => {
    const { response } = await asked(API_VERSION)
    expect(response.headers.get('x-brygga-api')).toBe(API_VERSION)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

it('a caller in the same process is checked like any other', async () => {
  const caller = createCallerFactory(appRouter)(contextOf(failingStore, null))
  await expect(caller.session.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED', message: 'NOT_SIGNED_IN' })
})
