import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, isSignedIn, PASSWORD, ROOMY, regionIdOf, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY })
})
afterAll(() => server.remove())

/** What the audit log of the region says that an account did, newest first. */
async function notesOf(accountName: string): Promise<string[]> {
  const { rows } = await server.opened.store.inRegion(await regionIdOf(server, '06'), (transaction) =>
    transaction.auditRows({ limit: 200, cursor: null }),
  )
  return rows.filter(({ by, kind }) => by === accountName && kind === 'sign-in').map(({ action }) => action)
}

describe('the audit log', () => {
  it('has who came by a link, and whom of the register it is', async () => {
    await server.signedIn('mentor')
    expect(await notesOf('Siv Petrović')).toEqual(['sign-in'])
  })

  it('has who came with a password and left, and not who tried', async () => {
    await addMember(server, 'kom@exempel.se')
    await server
      .visitor()
      .post('/api/auth/sign-in/email', { email: 'kom@exempel.se', password: `${PASSWORD}!` })
    expect(await notesOf('Prov Person')).toEqual([])
    const visitor = await signIn(server, 'kom@exempel.se')
    expect(await notesOf('Prov Person')).toEqual(['sign-in'])
    await visitor.post('/api/auth/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'en annan mening om ön',
    })
    expect(await notesOf('Prov Person')).toEqual(['sign-in'])
    await visitor.post('/api/auth/sign-out', {})
    expect(await notesOf('Prov Person')).toEqual(['sign-out', 'sign-in'])
  })

  it('is what lets somebody in: where it cannot be written, nobody comes', async () => {
    await addMember(server, 'utan@exempel.se')
    const { store } = server.opened
    const { inRegion } = store
    Object.assign(store, { inRegion: () => Promise.reject(new Error('the disk is full')) })
    try {
      const visitor = server.visitor()
      const answer = await visitor.post('/api/auth/sign-in/email', {
        email: 'utan@exempel.se',
        password: PASSWORD,
      })
      expect(answer).toMatchObject({ status: 500, body: { code: 'FAILED' } })
      expect(answer.headers.getSetCookie()).toEqual([])
      Object.assign(store, { inRegion })
      expect(await isSignedIn(visitor)).toBe(false)
      const left = await server.signIn.sql.query(
        `select 1 from auth.session s join auth."user" u on u.id = s.user_id where u.email = 'utan@exempel.se'`,
      )
      expect(left).toEqual([])
    } finally {
      Object.assign(store, { inRegion })
    }
  })
})
