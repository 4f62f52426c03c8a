import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BentProvider,
  CLIENT_ID,
  CLIENT_SECRET,
  type RealProvider,
  startBentProvider,
  startRealProvider,
} from '../testing/identity-provider.ts'
import { addMember, isSignedIn, ROOMY, regionIdOf, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { Visitor } from '../testing/visitor.ts'

const oidc = (issuer: string) => ({
  name: 'Prov',
  issuer,
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  acr: ['loa3', 'loa4'],
})

/** An account that is known at a provider by its subject. */
async function addHolder(server: TestServer, issuer: string, subject: string, email: string): Promise<void> {
  const { accounts } = server.signIn
  const accountId = await accounts.create({ name: 'Prov Person', email })
  await accounts.join({
    accountId,
    regionId: await regionIdOf(server, '06'),
    personId: null,
    roles: ['coordinator'],
  })
  await accounts.linkSubject(accountId, issuer, subject)
}

/** Where the browser is sent first. */
async function begin(visitor: Visitor): Promise<URL> {
  const { status, body } = await visitor.post('/api/auth/sign-in/social', { provider: 'oidc' })
  expect(status).toBe(200)
  return new URL(body.url)
}

describe('signing in at an identity provider', () => {
  let provider: RealProvider
  let server: TestServer
  beforeAll(async () => {
    provider = await startRealProvider()
    server = await startTestServer({ oidc: oidc(provider.issuer), limits: ROOMY })
    provider.redirectsTo(`${server.url}/api/auth/callback/oidc`)
    await addHolder(server, provider.issuer, 'subject-1', 'holder@exempel.se')
  })
  afterAll(async () => {
    await server.remove()
    await provider.close()
  })

  /** Follows the browser to the provider and back; answers where it ends up. */
  async function goThere(visitor: Visitor): Promise<string> {
    const browser = new Visitor(provider.issuer)
    let at = await begin(visitor)
    for (let hop = 0; hop < 6; hop++) {
      const there = at.origin === provider.issuer
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
      const { headers: answered, status } = await (there ? browser : visitor).ask(
        `${at.pathname}${at.search}`,
        { headers },
      )
      const location = answered.get('location')
      if (location === null) throw new Error(`Stopped at ${at.pathname} with ${status}`)
      if (!there) return location
      at = new URL(location, at)
    }
    throw new Error('The way there and back has no end')
  }

  it('lets in whom the issuer and the subject name, with a level that is enough', async () => {
    for (const level of ['loa3', 'loa4']) {
      provider.signsInAs('subject-1', level)
      const visitor = server.visitor()
      expect(await goThere(visitor)).toBe('/app')
      expect((await visitor.query('session.me')).body.result.data.account.email).toBe('holder@exempel.se')
    }
  })

  it('asks for a signed answer to this very question, at the right level, and for no more than who it is', async () => {
    const { searchParams } = await begin(server.visitor())
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('nonce')).toBeTruthy()
    expect(searchParams.get('state')).toBeTruthy()
    expect(searchParams.get('acr_values')).toBe('loa3 loa4')
    expect(searchParams.get('scope')).toBe('openid')
    expect(searchParams.get('redirect_uri')).toBe(`${server.url}/api/auth/callback/oidc`)
  })

  it.each([
    ['a level that is too low', 'subject-1', 'loa2'],
    ['no level', 'subject-1', undefined],
    ['a subject that nobody invited, with the address of an account', 'subject-2', 'loa3'],
  ])('refuses %s, and makes no account', async (_, subject, level) => {
    const count = async () => (await server.signIn.sql.query('select 1 from auth."user"')).length
    const before = await count()
    provider.signsInAs(subject, level)
    const visitor = server.visitor()
    expect(await goThere(visitor)).toBe('/sign-in?problem=identity-provider')
    expect(await isSignedIn(visitor)).toBe(false)
    expect(await count()).toBe(before)
  })

  it('keeps none of the tokens of the provider', async () => {
    const rows = await server.signIn.sql.query(
      'select access_token, refresh_token, id_token from auth.account where provider_id = $1',
      ['oidc'],
    )
    expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }])
  })

  it('refuses an account that was shut', async () => {
    await addHolder(server, provider.issuer, 'subject-3', 'shut@exempel.se')
    await server.signIn.accounts.disable((await server.signIn.accounts.find('shut@exempel.se')) ?? '')
    provider.signsInAs('subject-3', 'loa3')
    const visitor = server.visitor()
    expect(await goThere(visitor)).toBe('/sign-in?problem=identity-provider')
    expect(await isSignedIn(visitor)).toBe(false)
  })
})

describe('an answer in the name of the identity provider', () => {
  let provider: BentProvider
  let server: TestServer
  beforeAll(async () => {
    provider = await startBentProvider()
    server = await startTestServer({ oidc: oidc(provider.issuer), limits: ROOMY })
    await addHolder(server, provider.issuer, 'subject-1', 'holder@exempel.se')
  })
  afterAll(async () => {
    await server.remove()
    await provider.close()
  })

  const soon = () => Math.floor(Date.now() / 1000) + 60
  const rightClaims = (nonce: string) => ({
    iss: provider.issuer,
    aud: CLIENT_ID,
    sub: 'subject-1',
    acr: 'loa3',
    nonce,
    iat: soon() - 60,
    exp: soon(),
  })
  interface Bend {
    claims?: Record<string, unknown>
    header?: Record<string, unknown>
    key?: 'own' | 'other'
    query?: Record<string, string>
    none?: true
  }

  async function comeBack(
    bend: Bend,
    visitor = server.visitor(),
    returning = visitor,
  ): Promise<{ location: string; signedIn: boolean }> {
    const asked = (await begin(visitor)).searchParams
    const claims = { ...rightClaims(asked.get('nonce') ?? ''), ...bend.claims }
    provider.next = bend.none
      ? null
      : { claims, ...(bend.header && { header: bend.header }), ...(bend.key && { key: bend.key }) }
    const query = new URLSearchParams({ code: 'x', state: asked.get('state') ?? '', ...bend.query })
    const { headers } = await returning.ask(`/api/auth/callback/oidc?${query}`)
    return { location: headers.get('location') ?? '', signedIn: await isSignedIn(returning) }
  }

  const refused = { location: '/sign-in?problem=identity-provider', signedIn: false }

  it('is taken when all of it is right', async () => {
    expect(await comeBack({})).toEqual({ location: '/app', signedIn: true })
  })

  it.each<[string, Bend]>([
    ['from another issuer', { claims: { iss: 'https://other.example' } }],
    ['from another issuer, by the address', { query: { iss: 'https://other.example' } }],
    ['for another client', { claims: { aud: 'another' } }],
    ['to another question', { claims: { nonce: 'another' } }],
    ['to no question', { claims: { nonce: undefined } }],
    ['with another state', { query: { state: 'another' } }],
    [
      'that has expired',
      { claims: { exp: Math.floor(Date.now() / 1000) - 3600, iat: Math.floor(Date.now() / 1000) - 7200 } },
    ],
    ['at a level that is too low', { claims: { acr: 'loa2' } }],
    ['at no level', { claims: { acr: undefined } }],
    [
      'about somebody unknown',
      { claims: { sub: 'subject-2', email: 'holder@exempel.se', email_verified: true } },
    ],
    ['about nobody', { claims: { sub: undefined } }],
    ['that nobody signed', { header: { alg: 'none' } }],
    ['that somebody else signed', { key: 'other' }],
    ['signed with a key that everybody knows', { header: { alg: 'HS256' } }],
    ['without a token', { none: true }],
    ['that is an error', { query: { error: 'access_denied' } }],
  ])('is refused: %s', async (_, bend) => {
    expect(await comeBack(bend)).toEqual(refused)
  })

  it('is refused in another browser than the one that asked', async () => {
    expect(await comeBack({}, server.visitor(), server.visitor())).toEqual(refused)
  })

  it('is taken once', async () => {
    const visitor = server.visitor()
    const asked = (await begin(visitor)).searchParams
    provider.next = { claims: rightClaims(asked.get('nonce') ?? '') }
    const back = `/api/auth/callback/oidc?${new URLSearchParams({ code: 'x', state: asked.get('state') ?? '' })}`
    expect((await visitor.ask(back)).headers.get('location')).toBe('/app')
    const again = server.visitor()
    for (const [name, value] of visitor.cookies) if (!/^brygga$/.test(name)) again.cookies.set(name, value)
    expect((await again.ask(back)).headers.get('location')).toBe('/sign-in?problem=identity-provider')
    expect(await isSignedIn(again)).toBe(false)
  })

  it('sends nobody anywhere else', async () => {
    const visitor = server.visitor()
    for (const extra of [
      { callbackURL: 'https://evil.example' },
      { errorCallbackURL: '//evil.example' },
      { idToken: { token: 'x' } },
    ]) {
      expect((await visitor.post('/api/auth/sign-in/social', { provider: 'oidc', ...extra })).status).toBe(
        400,
      )
    }
    expect((await visitor.post('/api/auth/sign-in/social', { provider: 'google' })).status).toBe(400)
  })

  it('may be long in coming: people with a password get in meanwhile, and it is found when it is back', async () => {
    const silent = await startBentProvider()
    silent.hangs = true
    const other = await startTestServer({ oidc: oidc(silent.issuer), limits: ROOMY })
    try {
      await addMember(other, 'losenord@exempel.se')
      expect(await isSignedIn(await signIn(other, 'losenord@exempel.se'))).toBe(true)
      silent.hangs = false
      expect((await begin(other.visitor())).origin).toBe(silent.issuer)
    } finally {
      await other.remove()
      await silent.close()
    }
  })
})
