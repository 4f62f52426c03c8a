import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, PASSWORD, ROOMY } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

const CANARIES = {
  password: 'kanariefågel-lösenord',
  email: 'kanarie.epost@exempel.se',
  name: 'Kanarie Namnsson',
  search: 'kanarieord i en sökning',
  path: 'kanarie-i-adressen',
  identity: '19811228-9874',
  token: 'kanarie-token-som-ingen-har-gjort',
  code: 'kanariekod',
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY, logLevel: 'debug' })
})
// The database is gone by then, and stopping says so.
afterAll(() => expect(server.remove()).rejects.toThrow('Not everything was ended'))

describe('an answer that is an error', () => {
  it('says a code and an id, whatever went wrong inside', async () => {
    const coordinator = await server.signedIn('coordinator')
    // From now on the database answers nothing but errors that quote what they were asked.
    await server.opened.close()
    const answers = [
      await coordinator.query('people.list', { query: CANARIES.search }),
      await coordinator.query('session.me'),
      await coordinator.post('/api/auth/sign-in/email', {
        email: CANARIES.email,
        password: CANARIES.password,
      }),
      await coordinator.post('/api/sign-in-link', { token: CANARIES.token }),
      await coordinator.get('/api/regions'),
      await coordinator.get('/ready'),
    ]
    for (const { status, text } of answers) {
      expect(status).toBeGreaterThanOrEqual(500)
      expect(text).not.toMatch(/select |insert |auth\.|closed|PGlite|node_modules|\.ts:|[a-z]Error/)
      for (const canary of Object.values(CANARIES)) expect(text).not.toContain(canary)
    }
    expect(answers[0]?.body).toMatchObject({ error: { data: { code: 'FAILED' } } })
    expect(answers[2]?.body).toMatchObject({
      code: 'FAILED',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect((await coordinator.get('/live')).status).toBe(200)
  })
})

describe('the log', () => {
  it('holds nothing that anybody wrote, and nothing secret', async () => {
    const own = await startTestServer({
      limits: ROOMY,
      logLevel: 'debug',
      mail: { url: 'smtp://127.0.0.1:1', from: 'brygga@exempel.se' },
    })
    try {
      await addMember(own, CANARIES.email)
      const coordinator = await own.signedIn('coordinator')
      const secrets = [
        ...coordinator.cookies.values(),
        PASSWORD,
        decodeURIComponent(coordinator.cookies.get('brygga') ?? '').split('.')[0] ?? '',
      ]
      await coordinator.query('people.list', { query: CANARIES.search })
      await coordinator.query('search.find', { query: CANARIES.identity })
      await coordinator.get(
        `/trpc/people.list?input=${encodeURIComponent(JSON.stringify({ query: CANARIES.search }))}`,
      )
      await coordinator.get(`/trpc/${CANARIES.path}`)
      await coordinator.get(`/app/${CANARIES.path}?${CANARIES.path}=1`)
      await coordinator.get(`/api/${CANARIES.path}`)
      await coordinator.post('/api/auth/sign-in/email', {
        email: CANARIES.email,
        password: CANARIES.password,
      })
      await coordinator.post('/api/auth/sign-in/email', { email: CANARIES.email, password: PASSWORD })
      await coordinator.post('/api/auth/request-password-reset', { email: CANARIES.email })
      await coordinator.post('/api/auth/two-factor/verify-totp', { code: CANARIES.code })
      await coordinator.post('/api/auth/device/approve', { userCode: CANARIES.code })
      await coordinator.post('/api/sign-in-link', { token: CANARIES.token })
      await coordinator.post('/api/invitations', {
        name: CANARIES.name,
        email: `ny.${CANARIES.email}`,
        roles: ['mentor'],
      })
      await coordinator.post('/api/invitations', {
        name: CANARIES.identity,
        email: CANARIES.identity,
        roles: ['mentor'],
      })
      await coordinator.query('people.amend', {
        personId: crypto.randomUUID(),
        version: 1,
        name: CANARIES.name,
        idempotencyKey: crypto.randomUUID(),
      })
      await coordinator.ask('/trpc/people.amend', {
        method: 'POST',
        headers: {
          origin: own.url,
          'content-type': 'application/json',
          'user-agent': CANARIES.path,
          'x-brygga-api': CANARIES.path,
        },
        body: `{"${CANARIES.name}`,
      })
      await wait(300)
      const output = own.output()
      expect(output.match(/"msg":"answered"/g)?.length).toBeGreaterThan(12)
      for (const canary of [...Object.values(CANARIES), ...secrets]) {
        expect(output).not.toContain(canary)
        expect(output).not.toContain(encodeURIComponent(canary))
      }
      expect(output).not.toMatch(/Ekdal|Nguyen|@exempel/)
    } finally {
      await own.remove()
    }
  })
})
