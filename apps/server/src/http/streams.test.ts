import { setTimeout as wait } from 'node:timers/promises'
import { appRouter } from '@brygga/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMember, ROOMY, signIn } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import type { Visitor } from '../testing/visitor.ts'

const [LIVE] = Object.entries(appRouter._def.procedures)
  .filter(
    ([, procedure]) => '_def' in procedure && (procedure._def as { type: string }).type === 'subscription',
  )
  .map(([name]) => name)

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY, lookAtStreamsEveryMs: 200 })
})
afterAll(() => server.remove())

interface Stream {
  status: number
  heard(): string
  ended: Promise<void>
}

/** Opens the live stream as a browser does. */
async function listen(visitor: Visitor): Promise<Stream> {
  const response = await fetch(`${server.url}/trpc/${LIVE}?input=%7B%7D`, {
    headers: { cookie: visitor.cookie, accept: 'text/event-stream', 'sec-fetch-site': 'same-origin' },
  })
  let text = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const ended = (async () => {
    for (;;) {
      const part = await reader?.read().catch(() => ({ done: true as const, value: undefined }))
      if (part === undefined || part.done) return
      text += part.value
    }
  })()
  return { status: response.status, heard: () => text, ended }
}

async function untilHeard(stream: Stream, text: string): Promise<void> {
  for (let tries = 0; tries < 100 && !stream.heard().includes(text); tries++) await wait(100)
  expect(stream.heard()).toContain(text)
}

describe('the live stream', () => {
  it('tells what changed in the region, and nothing of another', async () => {
    const coordinator = await server.signedIn('coordinator')
    const here = await listen(await server.signedIn('coordinator'))
    const there = await listen(await server.signedIn('coordinator, Halland'))
    expect([here.status, there.status]).toEqual([200, 200])
    await untilHeard(here, 'connected')
    await untilHeard(there, 'connected')
    const people = (await coordinator.query('people.list', { limit: 1 })).body.result.data
    const [person] = people.rows
    const shown = (await coordinator.query('people.show', { personId: person.id })).body.result.data.person
    const amended = await coordinator.query('people.amend', {
      personId: person.id,
      version: shown.version,
      email: 'ny.adress@exempel.se',
      idempotencyKey: crypto.randomUUID(),
    })
    expect(amended.body.result.data.outcome).toBe('done')
    await untilHeard(here, amended.body.result.data.changeId)
    expect(there.heard()).not.toContain(amended.body.result.data.changeId)
    expect(here.heard()).not.toContain('ny.adress')
  })

  it('ends when the session does', async () => {
    const accountId = await addMember(server, 'lyssnar@exempel.se')
    const stream = await listen(await signIn(server, 'lyssnar@exempel.se'))
    await untilHeard(stream, 'connected')
    await server.signIn.accounts.disable(accountId)
    await stream.ended
  })

  it('is not for those who are not signed in', async () => {
    const stream = await listen(server.visitor())
    await stream.ended
    expect(stream.heard()).toContain('NOT_SIGNED_IN')
    expect(stream.heard()).not.toContain('changeId')
  })
})
