import type { AccountList, AccountRow } from '@brygga/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailBox, startMailBox } from '../testing/mail-box.ts'
import { addMember, isSignedIn, PASSWORD, ROOMY, signIn } from '../testing/members.ts'
import { emailOf, startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'

let box: MailBox
let server: TestServer
let administrator: Visitor
let coordinator: Visitor
beforeAll(async () => {
  box = await startMailBox()
  server = await startTestServer({ limits: ROOMY, mail: { url: box.url, from: 'brygga@exempel.se' } })
  administrator = await server.signedIn('administrator')
  coordinator = await server.signedIn('coordinator')
})
afterAll(async () => {
  await server.remove()
  await box.close()
})

async function listed(visitor: Visitor = administrator): Promise<AccountList> {
  const answer = await visitor.get('/api/accounts')
  expect(answer.status).toBe(200)
  return answer.body
}
async function accountOf(email: string): Promise<AccountRow> {
  const found = (await listed()).accounts.find((account) => account.email === email)
  if (found === undefined) throw new Error(`${email} is not listed`)
  return found
}
const invite = (email: string, roles = ['mentor'], by = administrator) =>
  by.post('/api/invitations', { name: 'Nina Ny', email, roles })
const shut = (accountId: string) => administrator.post('/api/accounts/disable', { accountId })
const open = (accountId: string, by = administrator) => by.post('/api/accounts/open', { accountId })
const changeRoles = (accountId: string, saw: string[], roles: string[], by = administrator) =>
  by.post('/api/accounts/roles', { accountId, saw, roles })
async function tokenTo(email: string, work: () => Promise<{ status: number }>): Promise<string> {
  const coming = box.nextTo(email)
  expect((await work()).status).toBe(200)
  return /#([\w-]+)/.exec((await coming).text)?.[1] ?? ''
}
const accept = (token: string) =>
  server.visitor().post('/api/invitations/accept', { token, password: PASSWORD })
async function newest() {
  const { entries } = (await administrator.query('audit.list', { limit: 20 })).body.result.data
  return entries.find(({ action }: { action: string }) => action !== 'audit.list')
}

describe('the accounts of a region', () => {
  it('are listed by name, with what they are and whose is one’s own, and none of another region', async () => {
    const { accounts, mailWorks } = await listed()
    expect(mailWorks).toBe(true)
    const names = accounts.map(({ name }) => name)
    expect(names).toContain('Tove Ekdal')
    expect(names).not.toContain('Ebba Sandell')
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare))
    expect(accounts.filter(({ isOwn }) => isOwn).map(({ email }) => email)).toEqual([
      emailOf('administrator'),
    ])
    expect(accounts.find(({ name }) => name === 'Måns Nguyen')).toMatchObject({
      roles: ['supervisor'],
      state: 'active',
      personId: expect.any(String),
    })
    expect(await newest()).toMatchObject({ action: 'accounts.list', kind: 'read' })
  })

  it('are for those who may invite, and changed by administrators alone', async () => {
    await listed(coordinator)
    const { id, roles } = await accountOf(emailOf('mentor'))
    expect((await changeRoles(id, roles, ['coordinator'], coordinator)).status).toBe(403)
    for (const label of ['supervisor', 'peer supporter', 'unit manager', 'mentor']) {
      const visitor = await server.signedIn(label)
      expect((await visitor.get('/api/accounts')).status).toBe(403)
      expect((await open(id, visitor)).status).toBe(403)
    }
    expect((await server.visitor().get('/api/accounts')).status).toBe(401)
  })
})

describe('an account', () => {
  it('is invited until its holder has been in, and can be sent its invitation anew', async () => {
    const email = 'vantad@exempel.se'
    const first = await tokenTo(email, () => invite(email))
    const { id, state } = await accountOf(email)
    expect(state).toBe('invited')
    const second = await tokenTo(email, () => open(id))
    expect((await accept(first)).status).toBe(401)
    expect((await accept(second)).status).toBe(200)
    expect((await accountOf(email)).state).toBe('active')
    expect(await open(id)).toMatchObject({ status: 409, body: { code: 'ALREADY_MEMBER' } })
  })

  it('that is shut is listed so, and opened as it was', async () => {
    const email = 'stangd@exempel.se'
    const id = await addMember(server, email, ['mentor', 'supervisor'])
    expect((await shut(id)).status).toBe(200)
    expect(await accountOf(email)).toMatchObject({ state: 'shut', roles: ['mentor', 'supervisor'] })
    await expect(signIn(server, email)).rejects.toThrow()
    const token = await tokenTo(email, () => open(id, coordinator))
    expect(await newest()).toMatchObject({ action: 'accounts.reopen', access: { accountId: id } })
    expect((await accept(token)).status).toBe(200)
    expect(await isSignedIn(await signIn(server, email))).toBe(true)
    expect(await accountOf(email)).toMatchObject({ state: 'active', roles: ['mentor', 'supervisor'] })
  })

  it('of an administrator is opened by an administrator', async () => {
    const id = await addMember(server, 'stangd.forvaltare@exempel.se', ['administrator'])
    await shut(id)
    expect((await open(id, coordinator)).status).toBe(403)
    expect((await open(id)).status).toBe(200)
  })

  it('is not opened for a person who has another one by now', async () => {
    const { id, personId } = await accountOf(emailOf('mentor'))
    await shut(id)
    const other = { name: 'Siv', email: 'ny.siv@exempel.se', roles: ['mentor'], personId }
    expect((await administrator.post('/api/invitations', other)).status).toBe(200)
    expect(await open(id)).toMatchObject({ status: 409, body: { code: 'PERSON_NOT_FREE' } })
  })

  it('gets other roles at once, unless they have become others meanwhile', async () => {
    const email = 'byter.roll@exempel.se'
    const id = await addMember(server, email, ['mentor'])
    const holder = await signIn(server, email)
    expect((await changeRoles(id, ['mentor'], ['supervisor'])).status).toBe(200)
    expect((await holder.query('session.me')).body.result.data.roles).toEqual(['supervisor'])
    expect(await newest()).toMatchObject({
      action: 'memberships.change-roles',
      access: { accountId: id, roles: ['supervisor'] },
    })
    expect(await changeRoles(id, ['mentor'], ['coordinator'])).toMatchObject({
      status: 409,
      body: { code: 'ROLES_CHANGED_SINCE' },
    })
    expect((await changeRoles(id, ['supervisor'], [])).status).toBe(400)
    expect((await changeRoles(id, ['supervisor'], ['king'])).status).toBe(400)
  })

  it('of one’s own is changed by another administrator', async () => {
    const { id, roles } = await accountOf(emailOf('administrator'))
    expect(await changeRoles(id, roles, ['mentor'])).toMatchObject({
      status: 409,
      body: { code: 'OWN_ACCOUNT' },
    })
  })

  it('of another region answers like one that does not exist', async () => {
    const foreign = await addMember(server, 'annan.region@exempel.se', ['mentor'], '13')
    const strip = ({ status, body }: { status: number; body: object }) => ({
      status,
      body: { ...body, correlationId: '' },
    })
    for (const ask of [shut, open, (id: string) => changeRoles(id, ['mentor'], ['coordinator'])]) {
      const answer = strip(await ask(foreign))
      expect(answer).toEqual(strip(await ask('nobody')))
      expect(answer.status).toBe(404)
    }
  })
})
