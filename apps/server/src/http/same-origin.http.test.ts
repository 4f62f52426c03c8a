import { appRouter } from '@brygga/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'

let server: TestServer
let coordinator: Visitor
beforeAll(async () => {
  server = await startTestServer()
  coordinator = await server.signedIn('coordinator')
})
afterAll(() => server.remove())

const mutations = Object.entries(appRouter._def.procedures)
  .filter(([, procedure]) => '_def' in procedure && (procedure._def as { type: string }).type === 'mutation')
  .map(([name]) => `/trpc/${name}`)
const posts = [
  '/api/sign-in-link',
  '/api/regions/choose',
  '/api/invitations',
  '/api/invitations/accept',
  '/api/accounts/disable',
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/api/auth/change-password',
  '/api/auth/two-factor/enable',
  '/api/auth/device/approve',
]

const json = { 'content-type': 'application/json' }
const form = 'application/x-www-form-urlencoded'

/** Each way in which another page could make a browser call us, with a good cookie. */
const FORGERIES: [string, { method?: string; headers: Record<string, string> }][] = [
  ['without an origin', { headers: json }],
  ['from nowhere', { headers: { ...json, origin: 'null' } }],
  [
    'from another site',
    { headers: { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
  ],
  [
    'from a sibling host',
    { headers: { ...json, origin: 'http://x.127.0.0.1.nip.io', 'sec-fetch-site': 'same-site' } },
  ],
  ['from another port', { headers: { ...json, origin: 'http://127.0.0.1:1' } }],
  ['as plain text', { headers: { 'content-type': 'text/plain' } }],
  ['as a form', { headers: { 'content-type': form } }],
  ['as a form with parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ['as bytes', { headers: { 'content-type': 'application/octet-stream' } }],
  ['without a type', { headers: { 'content-type': '' } }],
  ['by PUT', { method: 'PUT', headers: json }],
  ['by DELETE', { method: 'DELETE', headers: json }],
  ['by asking first', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
]

async function everything(): Promise<string> {
  const { text } = await coordinator.query('audit.list', { limit: 200 })
  return text.replaceAll(/"correlationId":"[^"]+"/g, '')
}

describe('a call that another page makes', () => {
  it('has something to try', () => expect(mutations.length).toBeGreaterThan(10))

  it.each(FORGERIES)(
    '%s is refused by every call that changes something, and changes nothing',
    async (_, forgery) => {
      const before = await everything()
      for (const path of [...mutations, ...posts]) {
        const typed = forgery.headers['content-type'] !== 'application/json' && forgery.method === undefined
        const headers = typed ? { origin: server.url, ...forgery.headers } : forgery.headers
        const answer = await coordinator.ask(path, { method: 'POST', body: '{}', ...forgery, headers })
        expect([403, 405, 415], `${path} answered ${answer.status}`).toContain(answer.status)
        expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      }
      expect((await coordinator.query('session.me')).status).toBe(200)
      const after = await everything()
      expect(after.match(/"action":"(?!audit.list)[^"]+"/g)?.length).toBe(
        before.match(/"action":"(?!audit.list)[^"]+"/g)?.length,
      )
    },
  )

  it('by GET is refused by every call that changes something', async () => {
    for (const path of mutations) {
      const { status } = await coordinator.get(`${path}?input=${encodeURIComponent('{}')}`)
      expect([400, 405], path).toContain(status)
    }
    for (const path of posts) expect((await coordinator.get(path)).status, path).toBe(404)
  })

  it('to read is refused where the browser says that it comes from another site', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await coordinator.get('/trpc/session.me', { 'sec-fetch-site': site })).status).toBe(403)
    }
  })
})
