import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, isSignedIn, PASSWORD, ROOMY, regionIdOf, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

const OTHER = 'en annan mening om ön'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY, addressHeader: 'x-client' })
})
afterAll(() => server.remove())

describe('signing in with a password', () => {
  it('works, gives a new session each time, and puts the token in no body and no header', async () => {
    await addMember(server, 'fungerar@exempel.se')
    const visitor = server.visitor()
    visitor.cookies.set('brygga', 'planted.by-somebody-else')
    const answer = await visitor.post('/api/auth/sign-in/email', {
      email: 'Fungerar@Exempel.se',
      password: PASSWORD,
    })
    expect(answer.status).toBe(200)
    const cookie = visitor.cookies.get('brygga') ?? ''
    expect(cookie).not.toContain('planted')
    expect(await isSignedIn(visitor)).toBe(true)
    const token = decodeURIComponent(cookie).split('.')[0] ?? ''
    expect(token.length).toBeGreaterThanOrEqual(32)
    expect(answer.text).not.toContain(token)
    expect(answer.headers.get('set-auth-token')).toBeNull()
    expect((await signIn(server, 'fungerar@exempel.se')).cookies.get('brygga')).not.toBe(cookie)
  })

  it('answers alike to a wrong password and to nobody', async () => {
    await addMember(server, 'finns@exempel.se')
    const wrong = await server
      .visitor()
      .post('/api/auth/sign-in/email', { email: 'finns@exempel.se', password: OTHER })
    const nobody = await server
      .visitor()
      .post('/api/auth/sign-in/email', { email: 'finns-inte@exempel.se', password: OTHER })
    const own = ({ status, body }: typeof wrong) => ({ status, body: { ...body, correlationId: null } })
    expect(own(wrong)).toEqual(own(nobody))
    expect(wrong).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' } })
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('does not take a forged or altered cookie', async () => {
    await addMember(server, 'stulen@exempel.se')
    const visitor = await signIn(server, 'stulen@exempel.se')
    const cookie = decodeURIComponent(visitor.cookies.get('brygga') ?? '')
    const token = cookie.split('.')[0] ?? ''
    for (const forged of [
      `${token}`,
      `${token}.`,
      `${token}.AAAA`,
      `x${cookie}`,
      `.${cookie.split('.')[1]}`,
      '%E0%A4%A',
    ]) {
      const thief = server.visitor()
      thief.cookies.set('brygga', encodeURIComponent(forged))
      expect(await isSignedIn(thief), forged).toBe(false)
    }
  })

  it('is over after signing out, also for a copy of the cookie', async () => {
    await addMember(server, 'ut@exempel.se')
    const visitor = await signIn(server, 'ut@exempel.se')
    const copy = server.visitor()
    copy.cookies.set('brygga', visitor.cookies.get('brygga') ?? '')
    expect((await visitor.post('/api/auth/sign-out', {})).status).toBe(200)
    expect(await isSignedIn(copy)).toBe(false)
  })

  it.each([
    '/api/auth/sign-up/email',
    '/api/auth/update-user',
    '/api/auth/delete-user',
    '/api/auth/list-sessions',
    '/api/auth/change-email',
    '/api/auth/sign-in/magic-link',
    '/api/auth/link-social',
    '/api/auth/verify-password',
    '/api/auth/two-factor/send-otp',
    '/api/auth/unlink-account',
    '/api/auth/toString',
  ])('is all that is open of sign-in: %s is not there', async (path) =>
    expect((await server.visitor().post(path, {})).status).toBe(404),
  )

  it('takes nothing besides what it asks for', async () => {
    await addMember(server, 'extra@exempel.se')
    for (const extra of [
      { callbackURL: 'https://evil.example' },
      { rememberMe: true },
      { role: 'administrator' },
    ]) {
      const body = { email: 'extra@exempel.se', password: PASSWORD, ...extra }
      expect((await server.visitor().post('/api/auth/sign-in/email', body)).status).toBe(400)
    }
  })
})

describe('guessing', () => {
  it('stops after ten an hour for an account, whatever address it comes from', async () => {
    const guess = (turn: number) =>
      server
        .visitor()
        .post(
          '/api/auth/sign-in/email',
          { email: 'ulrika.kvist@exempel.se', password: OTHER },
          { 'x-client': `203.0.113.${turn}` },
        )
    const statuses = []
    for (let turn = 0; turn < 12; turn++) statuses.push((await guess(turn)).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    expect(Number((await guess(99)).headers.get('retry-after'))).toBeGreaterThan(3000)
  })

  it('by strangers does not shut the person out of a device that is known', async () => {
    await addMember(server, 'kand@exempel.se')
    const known = await signIn(server, 'kand@exempel.se')
    await known.post('/api/auth/sign-out', {})
    for (let turn = 0; turn < 12; turn++) {
      await server.visitor().post('/api/auth/sign-in/email', { email: 'kand@exempel.se', password: OTHER })
    }
    expect(
      (
        await server
          .visitor()
          .post('/api/auth/sign-in/email', { email: 'kand@exempel.se', password: PASSWORD })
      ).status,
    ).toBe(429)
    expect(
      (await known.post('/api/auth/sign-in/email', { email: 'kand@exempel.se', password: PASSWORD })).status,
    ).toBe(200)
  })

  it('at once is counted exactly', async () => {
    await addMember(server, 'samtidigt@exempel.se')
    const answers = await Promise.all(
      Array.from({ length: 15 }, () =>
        server.visitor().post('/api/auth/sign-in/email', { email: 'samtidigt@exempel.se', password: OTHER }),
      ),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
  })
})

describe('a password that is changed', () => {
  it('ends all other sessions and keeps this one', async () => {
    await addMember(server, 'byte@exempel.se')
    const here = await signIn(server, 'byte@exempel.se')
    const elsewhere = await signIn(server, 'byte@exempel.se')
    const change = await here.post('/api/auth/change-password', {
      currentPassword: PASSWORD,
      newPassword: OTHER,
    })
    expect(change.status).toBe(200)
    expect(await isSignedIn(here)).toBe(true)
    expect(await isSignedIn(elsewhere)).toBe(false)
    expect(
      (
        await server
          .visitor()
          .post('/api/auth/sign-in/email', { email: 'byte@exempel.se', password: PASSWORD })
      ).status,
    ).toBe(401)
  })

  it.each([
    ['fjorton tecken', 'PASSWORD_TOO_SHORT'],
    ['passwordpassword', 'PASSWORD_TOO_COMMON'],
  ])('is not changed to %s', async (newPassword, code) => {
    await addMember(server, `${code.toLowerCase()}@exempel.se`)
    const here = await signIn(server, `${code.toLowerCase()}@exempel.se`)
    expect(
      await here.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword }),
    ).toMatchObject({ status: 400, body: { code } })
  })

  it('is asked for the old one first', async () => {
    await addMember(server, 'gammalt@exempel.se')
    const here = await signIn(server, 'gammalt@exempel.se')
    expect(
      (await here.post('/api/auth/change-password', { currentPassword: OTHER, newPassword: OTHER })).status,
    ).toBe(400)
    expect(
      (
        await server
          .visitor()
          .post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: OTHER })
      ).status,
    ).toBe(401)
  })
})

describe('an account', () => {
  it('that is shut is signed out at the next call and cannot come back', async () => {
    const accountId = await addMember(server, 'stangd@exempel.se')
    const person = await signIn(server, 'stangd@exempel.se')
    const administrator = await server.signedIn('administrator')
    expect(await administrator.post('/api/accounts/disable', { accountId })).toMatchObject({ status: 200 })
    expect(await isSignedIn(person)).toBe(false)
    expect(
      (
        await server
          .visitor()
          .post('/api/auth/sign-in/email', { email: 'stangd@exempel.se', password: PASSWORD })
      ).status,
    ).toBe(401)
  })

  it('is shut by an administrator of its region only', async () => {
    const accountId = await addMember(server, 'kvar@exempel.se')
    for (const label of ['coordinator', 'supervisor', 'coordinator, Halland']) {
      const other = await server.signedIn(label)
      expect((await other.post('/api/accounts/disable', { accountId })).status).toBe(403)
    }
    const administrator = await server.signedIn('administrator')
    expect((await administrator.post('/api/accounts/disable', { accountId: 'nobody' })).status).toBe(404)
    expect(await isSignedIn(await signIn(server, 'kvar@exempel.se'))).toBe(true)
  })

  it('loses a role at the next call after it was taken away', async () => {
    const accountId = await addMember(server, 'roll@exempel.se')
    const person = await signIn(server, 'roll@exempel.se')
    expect((await person.query('audit.list', { limit: 1 })).status).toBe(200)
    const regionId = await regionIdOf(server, '06')
    await server.opened.administer.grantMembership({ accountId, regionId, personId: null, roles: ['mentor'] })
    expect((await person.query('audit.list', { limit: 1 })).status).toBe(403)
  })
})

describe('a session', () => {
  const ofAccount = `user_id = (select id from auth."user" where email = $1)`
  const ends = async (email: string) => {
    const [row] = await server.signIn.sql.query<{ idle: number; lived: number }>(
      `select extract(epoch from expires_at - now())::int as idle, extract(epoch from expires_at - created_at)::int as lived
       from auth.session where ${ofAccount}`,
      [email],
    )
    return row
  }
  /** Makes as if the session of an account had begun earlier, and ended at another time. */
  const shift = (email: string, began: string, endsIn: string) =>
    server.signIn.sql.query(
      `update auth.session set created_at = now() - interval '${began}', expires_at = now() + interval '${endsIn}' where ${ofAccount}`,
      [email],
    )

  it('lives on with each call, for half an hour', async () => {
    const email = 'lever@exempel.se'
    await addMember(server, email)
    const person = await signIn(server, email)
    expect((await ends(email))?.idle).toBeGreaterThan(1790)
    await shift(email, '0 seconds', '10 seconds')
    expect(await isSignedIn(person)).toBe(true)
    expect((await ends(email))?.idle).toBeGreaterThan(1790)
    await shift(email, '0 seconds', '-1 second')
    expect(await isSignedIn(person)).toBe(false)
  })

  it('never lives longer than twelve hours', async () => {
    const email = 'langst@exempel.se'
    await addMember(server, email)
    const person = await signIn(server, email)
    await shift(email, '11 hours 50 minutes', '5 seconds')
    expect(await isSignedIn(person)).toBe(true)
    expect((await ends(email))?.lived).toBe(12 * 3600)
    await person.post('/api/auth/two-factor/enable', { password: PASSWORD })
    expect((await ends(email))?.lived).toBe(12 * 3600)
  })
})
