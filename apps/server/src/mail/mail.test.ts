import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Arrived, type MailBox, startMailBox } from '../testing/mail-box.ts'
import { addMember, isSignedIn, PASSWORD, ROOMY, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

const NEW_PASSWORD = 'en annan mening om ön'

let box: MailBox
let server: TestServer
beforeAll(async () => {
  box = await startMailBox()
  server = await startTestServer({ limits: ROOMY, mail: { url: box.url, from: 'brygga@exempel.se' } })
})
afterAll(async () => {
  await server.remove()
  await box.close()
})

/** The token in the link of a mail: behind the #, where no server sees it. */
function tokenIn(mail: Arrived, path: string): string {
  const link = new URL(/https?:\/\/\S+/.exec(mail.text)?.[0] ?? '')
  expect(link.pathname).toBe(path)
  expect(link.search).toBe('')
  return link.hash.slice(1)
}

describe('a new password', () => {
  it('is chosen by a link that comes by mail, works once, and ends all sessions', async () => {
    await addMember(server, 'glomt@exempel.se')
    const signedIn = await signIn(server, 'glomt@exempel.se')
    const coming = box.nextTo('glomt@exempel.se')
    expect(
      (await server.visitor().post('/api/auth/request-password-reset', { email: 'glomt@exempel.se' })).status,
    ).toBe(200)
    const token = tokenIn(await coming, '/sign-in/new-password')
    const reset = (newPassword: string) =>
      server.visitor().post('/api/auth/reset-password', { token, newPassword })
    expect(await reset('fjorton tecken')).toMatchObject({ status: 400, body: { code: 'PASSWORD_TOO_SHORT' } })
    expect((await reset(NEW_PASSWORD)).status).toBe(200)
    expect((await reset(NEW_PASSWORD)).status).toBe(400)
    expect(await isSignedIn(signedIn)).toBe(false)
    expect(await isSignedIn(await signIn(server, 'glomt@exempel.se', NEW_PASSWORD))).toBe(true)
    await expect(signIn(server, 'glomt@exempel.se')).rejects.toThrow()
  })

  it('is set once by ten that use the link at the same moment', async () => {
    await addMember(server, 'tio@exempel.se')
    const coming = box.nextTo('tio@exempel.se')
    await server.visitor().post('/api/auth/request-password-reset', { email: 'tio@exempel.se' })
    const token = tokenIn(await coming, '/sign-in/new-password')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        server.visitor().post('/api/auth/reset-password', { token, newPassword: NEW_PASSWORD }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('for nobody is answered like one for somebody, and sends nothing', async () => {
    await addMember(server, 'finns@exempel.se')
    const before = box.all.length
    const coming = box.nextTo('finns@exempel.se')
    const known = await server
      .visitor()
      .post('/api/auth/request-password-reset', { email: 'finns@exempel.se' })
    const unknown = await server
      .visitor()
      .post('/api/auth/request-password-reset', { email: 'finns-inte@exempel.se' })
    expect(unknown).toMatchObject({ status: known.status, text: known.text })
    await coming
    expect(box.all.length).toBe(before + 1)
  })

  it('is not handed out more than ten times an hour', async () => {
    await addMember(server, 'ofta@exempel.se')
    const ask = () => server.visitor().post('/api/auth/request-password-reset', { email: 'ofta@exempel.se' })
    const statuses = []
    for (let turn = 0; turn < 12; turn++) statuses.push((await ask()).status)
    expect(statuses.slice(9)).toEqual([200, 429, 429])
  })
})

describe('an invitation', () => {
  const invite = { name: 'Nina Provsson', email: 'nina@exempel.se', roles: ['supervisor'] }

  it('comes by mail, lets a password be chosen once, and then one is in', async () => {
    const coordinator = await server.signedIn('coordinator')
    const coming = box.nextTo('nina@exempel.se')
    expect(await coordinator.post('/api/invitations', invite)).toMatchObject({
      status: 200,
      body: { invited: true },
    })
    const token = tokenIn(await coming, '/sign-in/invitation')
    const accept = (password: string) => server.visitor().post('/api/invitations/accept', { token, password })
    expect(await accept('passwordpassword')).toMatchObject({
      status: 400,
      body: { code: 'PASSWORD_TOO_COMMON' },
    })
    expect((await accept(PASSWORD)).status).toBe(200)
    expect(await accept(NEW_PASSWORD)).toMatchObject({ status: 401, body: { code: 'LINK_USED_OR_EXPIRED' } })
    const nina = await signIn(server, 'nina@exempel.se')
    expect((await nina.query('session.me')).body.result.data).toMatchObject({
      roles: ['supervisor'],
      region: { code: '06' },
    })
  })

  it('is for those who may, into their own region, and no higher than they are', async () => {
    const supervisor = await server.signedIn('supervisor')
    expect((await supervisor.post('/api/invitations', invite)).status).toBe(403)
    expect((await server.visitor().post('/api/invitations', invite)).status).toBe(401)
    const coordinator = await server.signedIn('coordinator')
    expect((await coordinator.post('/api/invitations', { ...invite, roles: ['administrator'] })).status).toBe(
      403,
    )
    expect((await coordinator.post('/api/invitations', { ...invite, regionId: 'x' })).status).toBe(400)
    expect((await coordinator.post('/api/invitations', { ...invite, roles: ['king'] })).status).toBe(400)
    expect((await coordinator.post('/api/invitations', { ...invite, roles: [] })).status).toBe(400)
  })

  it('changes nothing about those who are there already', async () => {
    const coordinator = await server.signedIn('coordinator')
    const answer = await coordinator.post('/api/invitations', {
      name: 'X',
      email: 'disa.falkmar@exempel.se',
      roles: ['mentor'],
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'ALREADY_MEMBER' } })
    const administrator = await server.signedIn('administrator')
    expect((await administrator.query('session.me')).body.result.data.roles).toEqual(['administrator'])
  })

  it('to somebody of another region gives no new way in, and lets them choose where they work', async () => {
    const before = box.all.length
    const halland = await server.signedIn('coordinator, Halland')
    expect(
      (
        await halland.post('/api/invitations', {
          name: 'X',
          email: 'tove.ekdal@exempel.se',
          roles: ['mentor'],
        })
      ).status,
    ).toBe(200)
    expect(box.all.length).toBe(before)
    const tove = await server.signedIn('coordinator')
    const { active, regions } = (await tove.get('/api/regions')).body
    expect(regions.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Region Halland',
      'Region Jönköpings län',
    ])
    const other = regions.find(({ id }: { id: string }) => id !== active)
    expect((await tove.post('/api/regions/choose', { regionId: other.id })).status).toBe(200)
    expect((await tove.query('session.me')).body.result.data).toMatchObject({
      region: { id: other.id },
      roles: ['mentor'],
    })
    // Another session of hers stays where it was.
    expect(
      (await (await server.signedIn('coordinator')).query('session.me')).body.result.data.region.id,
    ).toBe(active)
  })
})

describe('a region', () => {
  it('is not chosen by those who do not belong to it, and then answers as if it were not there', async () => {
    const supervisor = await server.signedIn('supervisor')
    const halland = (await server.opened.administer.regions()).find(({ code }) => code === '13')
    const foreign = await supervisor.post('/api/regions/choose', { regionId: halland?.id })
    const missing = await supervisor.post('/api/regions/choose', { regionId: crypto.randomUUID() })
    expect(foreign.status).toBe(404)
    expect({ ...foreign.body, correlationId: '' }).toEqual({ ...missing.body, correlationId: '' })
    expect((await supervisor.query('session.me')).body.result.data.region.code).toBe('06')
  })
})

describe('every mail', () => {
  it('has a subject that says nothing about anybody', () => {
    expect(box.all.length).toBeGreaterThan(3)
    for (const { subject, text } of box.all) {
      expect(subject).toMatch(/^Brygga: [a-zåäö ]+ \/ [a-z ]+$/i)
      expect(`${subject} ${text}`).not.toMatch(/Nina|Provsson|Prov Person|peer|handledare|supervisor/i)
    }
  })
})
