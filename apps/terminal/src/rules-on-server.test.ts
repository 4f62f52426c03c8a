import { beforeAll, expect, test } from 'vitest'
import { terminalToken } from './testing/browser.ts'
import { runClient, type ServerUnderTest, serverUnderTest } from './testing/client.ts'
import { takingTurns } from './testing/turns.ts'

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

const run = (...args: string[]) => runClient(['rules', ...args], { env: server.env })
const rule = async () => JSON.parse((await run('explain', 'mandate-has-phase', '--json')).stdout)
const followUp = (...args: string[]) => run('follow-up', 'mandate-has-phase', ...args)

test('a rule is followed up from a day, after it was shown what that would find, and the day is undone', async () => {
  expect((await run('list')).stdout).toMatch(/nsph\/mandate-has-phase.*\(följs inte upp än\)/)
  expect((await run('explain', 'mandate-has-phase')).stdout).toContain('--from ÅÅÅÅ-MM-DD')
  expect((await followUp()).code).toBe(2)
  const shown = await followUp('--from', '2023-06-15', '--dry-run')
  expect(shown.stdout).toContain('Så skulle det se ut 15 juni 2023')
  expect((await rule()).isFollowedUp).toBe(false)

  const done = await followUp('--from', '2023-06-15', '--json')
  expect(done.code).toBe(0)
  expect(await rule()).toMatchObject({ isFollowedUp: true, followUp: { from: '2023-06-15' } })
  expect((await run('explain', 'mandate-has-phase')).stdout).toContain('från 15 juni 2023, enligt')
  const again = await followUp('--from', '2023-06-15', '--json')
  expect(again).toMatchObject({ code: 6, stdout: '' })
  const { changeId } = JSON.parse(done.stdout)
  await runClient(['changes', 'undo', changeId], { env: server.env })
  expect(await rule()).toMatchObject({ isFollowedUp: false, followUp: { from: null } })
  expect((await run('explain', 'mandate-has-phase')).stdout).toContain('(ångrat)')
})

test('a rule that waits for no day, and those who may not say it', async () => {
  const always = await run('follow-up', 'has-supervisor', '--from', '2023-06-15', '--json')
  expect(always.code).toBe(6)
  expect(JSON.parse(always.stderr).error.code).toBe('ALWAYS_FOLLOWED_UP')
  const token = await terminalToken(server.url, server.link('supervisor'))
  const env = { BRYGGA_SERVER: server.url, BRYGGA_TOKEN: token }
  const args = ['rules', 'follow-up', 'mandate-has-phase', '--from', '2023-06-15']
  expect((await runClient(args, { env })).code).toBe(5)
})
