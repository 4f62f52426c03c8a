import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleAccounts } from '../example/example-regions.ts'
import { type MailBox, startMailBox } from '../testing/mail-box.ts'
import { addMember, isSignedIn, PASSWORD, ROOMY, regionIdOf, signIn } from '../testing/members.ts'
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

/** The newest entries of the audit log, without the readings of it. */
async function log(label = 'administrator') {
  const reader = await server.signedIn(label)
  const { entries } = (await reader.query('audit.list', { limit: 20 })).body.result.data
  return (entries as { kind: string }[]).filter(({ kind }) => kind === 'change')
}

function nameOf(label: string): string | undefined {
  return exampleAccounts.find((account) => account.label === label)?.name
}

async function accountIdOf(email: string): Promise<string> {
  const id = await server.signIn.accounts.find(email)
  if (id === null) throw new Error(`No account for ${email}`)
  return id
}

/** The ids of people of a region of the example whom no account of it is yet. */
async function freePeople(code: string): Promise<string[]> {
  const regionId = await regionIdOf(server, code)
  const { people } = await server.opened.store.inRegion(regionId, (transaction) => transaction.register())
  return people.slice(-5).map(({ id }) => id)
}

/** Follows the link of the next invitation to an address, while something sends it. */
async function acceptWhile(email: string, password: string, work: () => Promise<unknown>): Promise<void> {
  const coming = box.nextTo(email)
  await work()
  const token = /#([\w-]+)/.exec((await coming).text)?.[1]
  const answer = await server.visitor().post('/api/invitations/accept', { token, password })
  expect(answer.status).toBe(200)
}

const invited = { status: 200, body: { invited: true } }

describe('access that is granted and withdrawn', () => {
  it('is noted with who did it, about whom, and which roles', async () => {
    const [, , personId = ''] = await freePeople('06')
    const email = 'noterad@exempel.se'
    const coordinator = await server.signedIn('coordinator')
    const invitation = { name: 'Nora Noterad', email, roles: ['supervisor', 'mentor'], personId }
    expect(await coordinator.post('/api/invitations', invitation)).toMatchObject(invited)
    const accountId = await accountIdOf(email)
    const entry = {
      subjects: [{ kind: 'person', id: personId }],
      access: { accountId, name: 'Nora Noterad', roles: ['supervisor', 'mentor'] },
    }
    expect((await log())[0]).toMatchObject({
      ...entry,
      action: 'memberships.grant',
      by: nameOf('coordinator'),
    })

    const administrator = await server.signedIn('administrator')
    expect((await administrator.post('/api/accounts/disable', { accountId })).status).toBe(200)
    expect((await log())[0]).toMatchObject({
      ...entry,
      action: 'memberships.withdraw',
      by: nameOf('administrator'),
    })
    expect((await server.opened.administer.checkAudit(await regionIdOf(server, '06'))).isIntact).toBe(true)
  })

  it('of somebody who is nobody in the register names the account', async () => {
    const email = 'utan.person@exempel.se'
    const coordinator = await server.signedIn('coordinator')
    await coordinator.post('/api/invitations', { name: 'Ulla Utan', email, roles: ['mentor'] })
    const [newest] = await log()
    expect(newest).toMatchObject({ subjects: [], access: { name: 'Ulla Utan', roles: ['mentor'] } })
  })
})

describe('an invitation', () => {
  const good = { name: 'Nils Ny', roles: ['mentor'] }
  const [escapeSign, rightToLeft] = [String.fromCharCode(27), String.fromCodePoint(0x202e)]

  it.each([
    [
      'an identity number',
      { ...good, name: 'X 19121212-1212', email: 'a1@exempel.se' },
      'name',
      'IDENTITY_NUMBER',
    ],
    ['one in the address', { ...good, email: '19121212-1212@exempel.se' }, 'email', 'IDENTITY_NUMBER'],
    [
      'one for the identity provider',
      { ...good, email: 'a2@exempel.se', subject: '191212121212' },
      'subject',
      'IDENTITY_NUMBER',
    ],
    [
      'an escape',
      { ...good, name: `X${escapeSign}[31m`, email: 'a3@exempel.se' },
      'name',
      'CONTROL_CHARACTER',
    ],
    [
      'a turned text',
      { ...good, name: `X${rightToLeft}Y`, email: 'a4@exempel.se' },
      'name',
      'CONTROL_CHARACTER',
    ],
    ['no address', { ...good, email: 'nils' }, 'email', 'NOT_AN_EMAIL'],
  ])('with %s is refused by the field, and makes no account', async (_what, invitation, field, code) => {
    const coordinator = await server.signedIn('coordinator')
    const before = box.all.length
    const answer = await coordinator.post('/api/invitations', invitation)
    expect(answer).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } })
    expect(answer.body.issues).toContainEqual({ path: [field], code, params: {} })
    expect(await server.signIn.accounts.find(invitation.email)).toBeNull()
    expect(box.all.length).toBe(before)
  })

  it('is for a person of the region who has no account: all others answer as if they were not there', async () => {
    const [ours = ''] = await freePeople('06')
    const [theirs = ''] = await freePeople('13')
    const coordinator = await server.signedIn('coordinator')
    const invite = (email: string, personId: string) =>
      coordinator.post('/api/invitations', { ...good, email, personId })
    const first = 'person.ett@exempel.se'
    expect(await invite(first, ours)).toMatchObject(invited)
    const answers = [
      await invite('person.tva@exempel.se', ours),
      await invite('person.tre@exempel.se', theirs),
      await invite('person.fyra@exempel.se', randomUUID()),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(404)
      expect({ ...answer.body, correlationId: '' }).toEqual({ ...answers[0]?.body, correlationId: '' })
    }
    for (const number of ['tva', 'tre', 'fyra'])
      expect(await server.signIn.accounts.find(`person.${number}@exempel.se`)).toBeNull()
    // Once the account is shut, the person is free for another.
    const administrator = await server.signedIn('administrator')
    await administrator.post('/api/accounts/disable', { accountId: await accountIdOf(first) })
    expect(await invite('person.tva@exempel.se', ours)).toMatchObject(invited)
  })

  it('of ten at the same moment for one person lets one in', async () => {
    const [, personId = ''] = await freePeople('06')
    const coordinator = await server.signedIn('coordinator')
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        coordinator.post('/api/invitations', { ...good, email: `samtidig${turn}@exempel.se`, personId }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 404)])
    const made = await Promise.all(
      answers.map((_, turn) => server.signIn.accounts.find(`samtidig${turn}@exempel.se`)),
    )
    expect(made.filter((id) => id !== null)).toHaveLength(1)
  })
})

describe('an account that was shut', () => {
  it('is opened again by a new invitation, with a new password, and that is noted', async () => {
    const email = 'tillbaka@exempel.se'
    const accountId = await addMember(server, email)
    const administrator = await server.signedIn('administrator')
    await administrator.post('/api/accounts/disable', { accountId })
    const coordinator = await server.signedIn('coordinator')
    const invitation = { name: 'Prov Person', email, roles: ['mentor'] }
    await acceptWhile(email, NEW_PASSWORD, async () => {
      expect(await coordinator.post('/api/invitations', invitation)).toMatchObject(invited)
      expect((await log())[0]).toMatchObject({
        action: 'accounts.reopen',
        by: nameOf('coordinator'),
        access: { accountId, roles: ['mentor'] },
      })
      // What let them in before does not any more.
      await expect(signIn(server, email, PASSWORD)).rejects.toThrow()
    })
    const back = await signIn(server, email, NEW_PASSWORD)
    expect((await back.query('session.me')).body.result.data.roles).toEqual(['mentor'])
    expect(await accountIdOf(email)).toBe(accountId)
  })

  it('is not opened by an invitation from before', async () => {
    const email = 'gammal.inbjudan@exempel.se'
    const accountId = await addMember(server, email)
    const old = await server.signIn.accounts.invite(accountId)
    const administrator = await server.signedIn('administrator')
    await administrator.post('/api/accounts/disable', { accountId })
    await administrator.post('/api/invitations', { name: 'Prov Person', email, roles: ['mentor'] })
    const answer = await server.visitor().post('/api/invitations/accept', { token: old, password: PASSWORD })
    expect(answer).toMatchObject({ status: 401, body: { code: 'LINK_USED_OR_EXPIRED' } })
  })
})

describe('an administrator', () => {
  it('cannot shut their own account, nor the last one of a region', async () => {
    const email = 'forvaltare@exempel.se'
    const accountId = await addMember(server, email, ['administrator'])
    const other = await signIn(server, email)
    expect(await other.post('/api/accounts/disable', { accountId })).toMatchObject({
      status: 409,
      body: { code: 'OWN_ACCOUNT' },
    })
    expect(await isSignedIn(other)).toBe(true)

    const alone = await addMember(server, 'ensam@exempel.se', ['administrator'], '13')
    const regionId = await regionIdOf(server, '13')
    const by = { accountId, name: 'Prov Person' }
    const { accounts } = server.signIn
    for (const { id } of await administratorsOf(regionId))
      if (id !== alone) expect(await accounts.leave(id, regionId, by)).toBe('left')
    expect(await accounts.leave(alone, regionId, by)).toBe('last-administrator')
    expect(await isSignedIn(await signIn(server, 'ensam@exempel.se'))).toBe(true)
    const second = await addMember(server, 'andra@exempel.se', ['administrator'], '13')
    // Two that shut each other at the same moment leave one.
    const both = await Promise.all([
      accounts.leave(alone, regionId, { accountId: second, name: 'B' }),
      accounts.leave(second, regionId, { accountId: alone, name: 'A' }),
    ])
    expect(both.sort()).toEqual(['last-administrator', 'left'])
  })
})

async function administratorsOf(regionId: string): Promise<{ id: string }[]> {
  const all = await server.signIn.sql.query<{ id: string }>(`select id from auth."user"`)
  const found = []
  for (const account of all) {
    const memberships = await server.opened.store.membershipsOf(account.id)
    if (memberships.some((one) => one.regionId === regionId && one.roles.includes('administrator')))
      found.push(account)
  }
  return found
}
