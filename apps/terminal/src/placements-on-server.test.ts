import { beforeAll, expect, test } from 'vitest'
import { runClient, type ServerUnderTest, serverUnderTest } from './testing/client.ts'
import { takingTurns } from './testing/turns.ts'

let server: ServerUnderTest
takingTurns()
beforeAll(async () => {
  server = await serverUnderTest()
})

const run = (...args: string[]) => runClient([...args, '--json'], { env: server.env })

test('a placement ends; a last day that has been has to be meant, and the refusal says how', async () => {
  const end = (...args: string[]) => run('placements', 'end', 'Hedvig Petrović', ...args)
  expect(await end()).toMatchObject({ code: 2, stdout: '' })
  const slip = await end('--last-day', '2023-05-31')
  expect(slip).toMatchObject({ code: 6, stdout: '' })
  const { error } = JSON.parse(slip.stderr)
  expect(error).toMatchObject({ code: 'LAST_DAY_BEFORE_TODAY' })
  expect(error.next.join(' ')).toContain('--ended-earlier')
  const ended = await end('--last-day', '2023-05-31', '--ended-earlier')
  expect(ended.code).toBe(0)
  expect((await end('--last-day', '2023-06-30')).code).toBe(3)
  await run('changes', 'undo', JSON.parse(ended.stdout).changeId)
  const dry = await end('--last-day', '2023-06-30', '--dry-run')
  expect(JSON.parse(dry.stdout)).toMatchObject({ call: 'placements.amend', input: { until: '2023-07-01' } })
})
