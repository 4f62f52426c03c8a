import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, isSignedIn, ROOMY, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { Visitor } from '../testing/visitor.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY })
})
afterAll(() => server.remove())

const CLIENT = 'brygga-terminal'
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

const askForCode = async () =>
  (await server.visitor().post('/api/auth/device/code', { client_id: CLIENT })).body
const poll = (device_code: string, client_id = CLIENT) =>
  server.visitor().post('/api/auth/device/token', { grant_type: GRANT, device_code, client_id })
const claim = (visitor: Visitor, code: string) => visitor.get(`/api/auth/device?user_code=${code}`)
const approve = (visitor: Visitor, userCode: string) => visitor.post('/api/auth/device/approve', { userCode })
/** The server asks for five seconds between two looks; tests do not wait for them. */
const letPoll = () => server.signIn.sql.query('update auth.device_code set last_polled_at = null')

/** What the terminal sends: a token and no cookie. */
function terminal(token: string): Visitor {
  const visitor = new Visitor(server.url)
  const plain = visitor.ask.bind(visitor)
  visitor.ask = (path, asking = {}) =>
    plain(path, { ...asking, headers: { ...asking.headers, authorization: `Bearer ${token}` } })
  return visitor
}

describe('signing in to the terminal', () => {
  it('goes by a code that a signed-in person claims and approves', async () => {
    const code = await askForCode()
    expect(code).toMatchObject({ expires_in: 600, interval: 5, verification_uri: `${server.url}/device` })
    expect(await poll(code.device_code)).toMatchObject({
      status: 400,
      body: { error: 'authorization_pending' },
    })
    const person = await server.signedIn('coordinator')
    expect(await claim(person, code.user_code)).toMatchObject({
      status: 200,
      body: { status: 'pending', client_id: CLIENT },
    })
    expect((await approve(person, code.user_code)).status).toBe(200)
    await letPoll()
    const granted = await poll(code.device_code)
    expect(granted).toMatchObject({ status: 200, body: { token_type: 'Bearer' } })
    expect(granted.headers.getSetCookie()).toEqual([])
    expect(granted.headers.get('cache-control')).toBe('no-store')
    const me = await terminal(granted.body.access_token).query('session.me')
    expect(me.body.result.data.account.name).toBe('Tove Ekdal')
  })

  it('gives one token, to one of four that ask at once', async () => {
    const code = await askForCode()
    const person = await server.signedIn('coordinator')
    await claim(person, code.user_code)
    await approve(person, code.user_code)
    const answers = await Promise.all(Array.from({ length: 4 }, () => poll(code.device_code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('asks those who look too often to slow down', async () => {
    const code = await askForCode()
    await poll(code.device_code)
    expect(await poll(code.device_code)).toMatchObject({ status: 400, body: { error: 'slow_down' } })
  })

  it('lets nobody approve what another claimed, or nobody did', async () => {
    const code = await askForCode()
    const person = await server.signedIn('coordinator')
    const other = await server.signedIn('supervisor')
    expect((await approve(other, code.user_code)).status).toBe(400)
    await claim(person, code.user_code)
    await claim(other, code.user_code)
    expect((await approve(other, code.user_code)).status).toBe(403)
    expect((await other.post('/api/auth/device/deny', { userCode: code.user_code })).status).toBe(403)
    expect((await approve(server.visitor(), code.user_code)).status).toBe(401)
    expect(await poll(code.device_code)).toMatchObject({ body: { error: 'authorization_pending' } })
  })

  it('takes a no for an answer', async () => {
    const code = await askForCode()
    const person = await server.signedIn('coordinator')
    await claim(person, code.user_code)
    expect((await person.post('/api/auth/device/deny', { userCode: code.user_code })).status).toBe(200)
    expect(await poll(code.device_code)).toMatchObject({ status: 400, body: { error: 'access_denied' } })
    expect(await poll(code.device_code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('ends with its ten minutes', async () => {
    const code = await askForCode()
    const person = await server.signedIn('coordinator')
    await claim(person, code.user_code)
    await server.signIn.sql.query("update auth.device_code set expires_at = now() - interval '1 second'")
    expect((await approve(person, code.user_code)).status).toBe(400)
    expect(await poll(code.device_code)).toMatchObject({ status: 400, body: { error: 'expired_token' } })
  })

  it('is for the terminal alone', async () => {
    const visitor = server.visitor()
    expect((await visitor.post('/api/auth/device/code', { client_id: 'another' })).status).toBe(400)
    expect((await visitor.post('/api/auth/device/code', {})).status).toBe(400)
    // A code made out for somebody beforehand would need only a yes.
    expect(
      (await visitor.post('/api/auth/device/code', { client_id: CLIENT, user_id: 'somebody' })).status,
    ).toBe(400)
    const code = await askForCode()
    expect((await poll(code.device_code, 'another')).status).toBe(400)
  })

  it('is not claimed by a page of another site', async () => {
    const code = await askForCode()
    const person = await server.signedIn('coordinator')
    expect(
      (await person.get(`/api/auth/device?user_code=${code.user_code}`, { 'sec-fetch-site': 'cross-site' }))
        .status,
    ).toBe(403)
    expect((await approve(person, code.user_code)).status).toBe(400)
  })

  it('shows who asks only to the person who claimed it', async () => {
    const code = await askForCode()
    await claim(await server.signedIn('coordinator'), code.user_code)
    const { body } = await claim(await server.signedIn('supervisor'), code.user_code)
    expect(body.client_id).toBeUndefined()
  })
})

describe('the token of the terminal', () => {
  async function tokenOf(email: string): Promise<string> {
    const code = await askForCode()
    const person = await signIn(server, email)
    await claim(person, code.user_code)
    await approve(person, code.user_code)
    return (await poll(code.device_code)).body.access_token
  }

  it('lasts half a day without calls and a week with them', async () => {
    await addMember(server, 'vecka@exempel.se')
    const token = await tokenOf('vecka@exempel.se')
    const [row] = await server.signIn.sql.query<{ kind: string; hours: number }>(
      'select kind, round(extract(epoch from expires_at - now()) / 3600)::int as hours from auth.session where token = $1',
      [token],
    )
    expect(row).toEqual({ kind: 'terminal', hours: 12 })
  })

  it('is dead at the next call after the account was shut, and after signing out', async () => {
    const accountId = await addMember(server, 'ute@exempel.se')
    const first = terminal(await tokenOf('ute@exempel.se'))
    const second = terminal(await tokenOf('ute@exempel.se'))
    expect(
      (
        await first.ask('/api/auth/sign-out', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(200)
    expect(await isSignedIn(first)).toBe(false)
    expect(await isSignedIn(second)).toBe(true)
    await server.signIn.accounts.disable(accountId)
    expect(await isSignedIn(second)).toBe(false)
  })

  it.each(['', 'x', 'null', 'undefined', 'a'.repeat(32), "' or 1=1 --", '../../..'])(
    'is not %j',
    async (token) => {
      expect((await terminal(token).query('session.me')).status).toBe(401)
    },
  )
})
