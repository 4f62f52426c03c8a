import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailOf, startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.remove())

const linkFor = (label: string) => server.signIn.accounts.makeLink(emailOf(label))

describe('a printed sign-in link', () => {
  it('is printed for everybody in the example, and works', async () => {
    expect(server.links.map(({ label }) => label)).toEqual([
      'coordinator',
      'supervisor',
      'peer supporter',
      'administrator',
      'unit manager',
      'mentor',
      'coordinator, Halland',
    ])
    for (const { url } of server.links) {
      const { pathname, hash } = new URL(url)
      expect(pathname).toBe('/sign-in/link')
      const visitor = server.visitor()
      expect(await visitor.post('/api/sign-in-link', { token: hash.slice(1) })).toMatchObject({
        status: 200,
        body: { signedIn: true },
      })
      expect((await visitor.query('session.me')).status).toBe(200)
    }
  })

  it('signs in as the person of the register that it is for', async () => {
    const supervisor = await server.signedIn('supervisor')
    const me = (await supervisor.query('session.me')).body.result.data
    expect(me).toMatchObject({
      account: { name: 'Måns Nguyen' },
      roles: ['supervisor'],
      region: { code: '06' },
      today: '2023-06-15',
    })
    expect(me.personId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('opens once, of twenty that try at the same moment', async () => {
    const token = await linkFor('mentor')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => server.visitor().post('/api/sign-in-link', { token })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 401),
    ])
    expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1)
  })

  it('is in the database as a hash only, for a day', async () => {
    const token = await linkFor('mentor')
    const rows = await server.signIn.sql.query<{ identifier: string; value: string; hours: number }>(
      'select identifier, value, round(extract(epoch from expires_at - now()) / 3600)::int as hours from auth.verification',
    )
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(Math.max(...rows.map(({ hours }) => hours))).toBe(24)
  })

  it('is refused after its day', async () => {
    const token = await linkFor('mentor')
    await server.signIn.sql.query("update auth.verification set expires_at = now() - interval '1 second'")
    expect(await server.visitor().post('/api/sign-in-link', { token })).toMatchObject({
      status: 401,
      body: { code: 'LINK_USED_OR_EXPIRED' },
    })
  })

  it.each([{}, { token: 'kort' }, { token: 'x'.repeat(201) }, { token: 'x'.repeat(32), more: 1 }, null])(
    'is refused where the call is odd: %j',
    async (body) => {
      expect((await server.visitor().post('/api/sign-in-link', body)).status).toBe(400)
    },
  )

  it('gives the browser a cookie that scripts cannot read, and no token', async () => {
    const answer = await server.visitor().post('/api/sign-in-link', { token: await linkFor('mentor') })
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^brygga=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/i)
    expect(answer.text).toBe('{"signedIn":true}')
    expect(answer.headers.get('set-auth-token')).toBeNull()
  })

  it('does not exist where there is no example', async () => {
    const other = await startTestServer({ example: false })
    try {
      expect((await other.visitor().post('/api/sign-in-link', { token: 'x'.repeat(32) })).status).toBe(404)
      expect(other.links).toEqual([])
    } finally {
      await other.remove()
    }
  })
})
