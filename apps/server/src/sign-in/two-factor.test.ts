import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, isSignedIn, PASSWORD, ROOMY, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'
import { stepAt, totpCode } from './totp-once.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: { ...ROOMY, guessesPerAccountAndHour: 1000 } })
})
afterAll(() => server.remove())

interface WithApp {
  visitor: Visitor
  /** The code of the app, some steps from now. */
  code(steps?: number): string
  recoveryCodes: string[]
}

/** Turns the second factor on for an account, and lets the code of it be used once more by what follows. */
async function turnOn(email: string): Promise<WithApp> {
  const visitor = await signIn(server, email)
  const { status, body } = await visitor.post('/api/auth/two-factor/enable', { password: PASSWORD })
  expect(status).toBe(200)
  const secret = decodeBase32(new URL(body.totpURI).searchParams.get('secret') ?? '')
  const code = (steps = 0) => totpCode(secret, stepAt(new Date()) + steps)
  expect((await verify(visitor, code())).status).toBe(200)
  await server.signIn.sql.query('delete from auth.used_code')
  return { visitor, code, recoveryCodes: body.backupCodes }
}

function decodeBase32(text: string): string {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}

/** A sign-in that has come as far as the second step. */
async function halfway(email: string): Promise<Visitor> {
  const visitor = server.visitor()
  const answer = await visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD })
  expect(answer.body).toMatchObject({ twoFactorRedirect: true })
  return visitor
}

const verify = (visitor: Visitor, code: string) => visitor.post('/api/auth/two-factor/verify-totp', { code })
const recover = (visitor: Visitor, code: string) =>
  visitor.post('/api/auth/two-factor/verify-backup-code', { code })

describe('the second factor', () => {
  it('stands between a right password and everything else', async () => {
    await addMember(server, 'tva@exempel.se')
    const { code } = await turnOn('tva@exempel.se')
    const visitor = await halfway('tva@exempel.se')
    expect(await isSignedIn(visitor)).toBe(false)
    expect((await visitor.post('/api/auth/device/approve', { userCode: 'ABCDEFGH' })).status).toBe(401)
    expect((await visitor.get('/api/regions')).status).toBe(401)
    expect((await verify(visitor, '000000')).status).toBe(401)
    expect(await isSignedIn(visitor)).toBe(false)
    expect((await verify(visitor, code())).status).toBe(200)
    expect(await isSignedIn(visitor)).toBe(true)
  })

  it('when it is turned on ends the sessions that did not pass it', async () => {
    await addMember(server, 'aldre@exempel.se')
    const older = await signIn(server, 'aldre@exempel.se')
    const { visitor } = await turnOn('aldre@exempel.se')
    expect(await isSignedIn(older)).toBe(false)
    expect(await isSignedIn(visitor)).toBe(true)
  })

  it('is not got around by a link that is one factor', async () => {
    await addMember(server, 'lank@exempel.se')
    await turnOn('lank@exempel.se')
    const visitor = server.visitor()
    const token = await server.signIn.accounts.makeLink('lank@exempel.se')
    expect((await visitor.post('/api/sign-in-link', { token })).status).toBe(401)
    expect(await isSignedIn(visitor)).toBe(false)
  })
})

describe('a code of the app', () => {
  it('opens one sign-in and no other', async () => {
    await addMember(server, 'engang@exempel.se')
    const { code } = await turnOn('engang@exempel.se')
    const used = code()
    expect((await verify(await halfway('engang@exempel.se'), used)).status).toBe(200)
    expect((await verify(await halfway('engang@exempel.se'), used)).status).toBe(401)
    expect((await verify(await halfway('engang@exempel.se'), code(1))).status).toBe(200)
  })

  it('opens one of six sign-ins that use it at once', async () => {
    await addMember(server, 'sex@exempel.se')
    const { code } = await turnOn('sex@exempel.se')
    const visitors = []
    for (let turn = 0; turn < 6; turn++) visitors.push(await halfway('sex@exempel.se'))
    const used = code()
    const answers = await Promise.all(visitors.map((visitor) => verify(visitor, used)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('is the one of now, or one step aside', async () => {
    await addMember(server, 'steg@exempel.se')
    const { code } = await turnOn('steg@exempel.se')
    for (const steps of [-3, 3])
      expect((await verify(await halfway('steg@exempel.se'), code(steps))).status).toBe(401)
  })

  it('cannot be guessed for long', async () => {
    await addMember(server, 'gissa@exempel.se')
    const { code } = await turnOn('gissa@exempel.se')
    for (let turn = 0; turn < 2; turn++) {
      const visitor = await halfway('gissa@exempel.se')
      for (let guess = 0; guess < 5; guess++) await verify(visitor, '000000')
      expect((await verify(visitor, code(1))).status).not.toBe(200)
    }
    // Ten wrong ones have shut the second step for a while, whatever comes.
    expect((await verify(await halfway('gissa@exempel.se'), code(1))).status).not.toBe(200)
  })
})

describe('a recovery code', () => {
  it('opens one sign-in, of six that use it at once, and is kept as a hash', async () => {
    await addMember(server, 'hjalp@exempel.se')
    const { recoveryCodes } = await turnOn('hjalp@exempel.se')
    expect(recoveryCodes).toHaveLength(10)
    const [first = '', second = ''] = recoveryCodes
    const kept = await server.signIn.sql.query<{ backup_codes: string }>(
      'select backup_codes from auth.two_factor',
    )
    for (const code of recoveryCodes) expect(JSON.stringify(kept)).not.toContain(code)
    const visitors = []
    for (let turn = 0; turn < 6; turn++) visitors.push(await halfway('hjalp@exempel.se'))
    const answers = await Promise.all(visitors.map((visitor) => recover(visitor, first)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await recover(await halfway('hjalp@exempel.se'), first)).status).toBe(401)
    expect((await recover(await halfway('hjalp@exempel.se'), second)).status).toBe(200)
  })

  it('is not the hash that is kept of it', async () => {
    await addMember(server, 'hash@exempel.se')
    await turnOn('hash@exempel.se')
    const [kept] = await server.signIn.sql.query<{ backup_codes: string }>(
      `select backup_codes from auth.two_factor t join auth."user" u on u.id = t.user_id where u.email = 'hash@exempel.se'`,
    )
    const [hash = ''] = JSON.parse(kept?.backup_codes ?? '[]')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await recover(await halfway('hash@exempel.se'), hash)).status).not.toBe(200)
  })
})
