import { beforeAll, describe, expect, test } from 'vitest'
import { terminalToken } from './testing/browser.ts'
import { runClient, type ServerUnderTest, serverUnderTest } from './testing/client.ts'
import { takingTurns } from './testing/turns.ts'

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

const run = (...args: string[]) => runClient(['accounts', ...args], { env: server.env })
type Account = { email: string; name: string; roles: string[]; state: string }
const accounts = async (): Promise<Account[]> => JSON.parse((await run('list', '--json')).stdout)
const stateOf = async (email: string) => (await accounts()).find((account) => account.email === email)?.state
const errorOf = ({ stderr }: { stderr: string }) => JSON.parse(stderr.trim().split('\n').at(-1) ?? '').error

describe('accounts', () => {
  const email = 'terminalen@exempel.se'

  test('are listed with what they are', async () => {
    expect(await accounts()).toContainEqual(
      expect.objectContaining({ name: 'Måns Nguyen', roles: ['supervisor'], state: 'active' }),
    )
    const shown = await run('list')
    expect(shown.stdout).toMatch(/Måns Nguyen +✓ aktivt +.*mans\.nguyen@exempel\.se +handledare/)
    expect(shown.stdout).toContain('Servern kan inte skicka e-post')
  })

  test('are made, given other roles, shut after a yes, and opened again', async () => {
    const invite = ['invite', email, '--as', 'mentor', '--name', 'Tage Terminal']
    const dry = await run(...invite, '--dry-run', '--json')
    expect(JSON.parse(dry.stdout)).toMatchObject({ call: 'invitations', input: { email, roles: ['mentor'] } })
    expect(await stateOf(email)).toBeUndefined()
    expect((await run(...invite)).code).toBe(0)
    expect(await stateOf(email)).toBe('invited')
    const again = await run(...invite, '--json')
    expect(again).toMatchObject({ code: 6, stdout: '' })
    expect(errorOf(again)).toMatchObject({ code: 'ALREADY_MEMBER' })
    expect(errorOf(again).reasons[0].sentence).toMatch(/\.$/)

    expect((await run('roles', email, '--as', 'supervisor', '--as', 'mentor')).code).toBe(0)
    expect((await accounts()).find((account) => account.email === email)?.roles).toEqual([
      'supervisor',
      'mentor',
    ])
    expect((await run('roles', email)).code).toBe(2)

    expect((await run('shut', email)).code).toBe(2)
    expect(await stateOf(email)).toBe('invited')
    expect((await run('shut', email, '--yes')).code).toBe(0)
    expect(await stateOf(email)).toBe('shut')
    expect((await run('open', 'Tage Terminal')).code).toBe(0)
    expect(await stateOf(email)).toBe('invited')
    expect((await run('shut', email, '--yes')).code).toBe(0)
  })

  test('that cannot be meant, made or shut say why', async () => {
    expect((await run('invite', 'ny@exempel.se', '--as', 'kung', '--name', 'X')).code).toBe(2)
    expect((await run('invite', 'ny@exempel.se', '--name', 'X')).code).toBe(2)
    expect((await run('invite', 'ny@exempel.se', '--as', 'mentor')).code).toBe(2)
    expect((await run('invite', 'ny', '--as', 'mentor', '--name', 'X')).code).toBe(2)
    expect((await run('open', 'finns.inte@exempel.se')).code).toBe(3)
    const own = await run('shut', 'lokal.operator@exempel.se', '--yes', '--json')
    expect(own.code).toBe(6)
    expect(errorOf(own).code).toBe('OWN_ACCOUNT')
  })

  test('are not for those whose roles do not say so', async () => {
    const token = await terminalToken(server.url, server.link('unit manager'))
    const env = { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: token }
    expect((await runClient(['accounts', 'list'], { env })).code).toBe(5)
  })
})
