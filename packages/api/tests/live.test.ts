import { randomUUID } from 'node:crypto'
import { addDays } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_VERSION, appRouter, clientVersionOf, httpOptions, type LiveSignal } from '../src/index.ts'
import { contextOf } from './support/context.ts'
import { type ExampleRegion, openExample } from './support/example.ts'

let db: TestStore
let here: ExampleRegion
let there: ExampleRegion

beforeAll(async () => {
  ;({ db, here, there } = await openExample())
})

afterAll(() => db.close())

type Stream = AsyncIterator<[id: string, signal: LiveSignal, ...rest: unknown[]]>

async function listen(
  region: ExampleRegion,
  roles: Parameters<ExampleRegion['as']>[0],
  lastEventId?: string,
) {
  const stream = await region.as(roles).changes.live(lastEventId === undefined ? {} : { lastEventId })
  return (stream as AsyncIterable<unknown>)[Symbol.asyncIterator]() as Stream
}

let changes = 0

/** Something that can be done again and again: an introduction for the staff, each on a day of its own. */
async function change(region: ExampleRegion): Promise<string> {
  changes += 1
  const answer = await region.as(['coordinator']).workplaces.holdIntroduction({
    idempotencyKey: randomUUID(),
    workplaceId: region.workplaceId('Träffpunkten Öster'),
    heldOn: addDays('2023-05-01', changes),
    participants: null,
  })
  if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer))
  return answer.changeId
}

const soon = <T>(promise: Promise<T>) =>
  Promise.race([
    promise,
    new Promise<'nothing yet'>((resolve) => {
      setTimeout(resolve, 300, 'nothing yet')
    }),
  ])

describe('a live stream', () => {
  it('tells of each change in the region as it is committed, by the change’s id', async () => {
    const stream = await listen(here, ['coordinator'])
    const next = stream.next()
    // The listener is in place once the stream has been asked for its first value.
    await soon(next)
    const changeId = await change(here)
    const { value } = await next
    const [id, signal] = value
    expect(id).toBe(changeId)
    expect(signal.changeId).toBe(changeId)
    expect(signal.subjects).toContainEqual({ kind: 'workplace', id: here.workplaceId('Träffpunkten Öster') })
    await stream.return?.()
  })

  it('tells nothing of another region', async () => {
    const stream = await listen(there, ['coordinator'])
    const next = stream.next()
    await soon(next)
    await change(here)
    expect(await soon(next)).toBe('nothing yet')
    const changeId = await change(there)
    expect((await next).value[0]).toBe(changeId)
    await stream.return?.()
  })

  it('tells those who see a part only that something changed', async () => {
    const stream = await listen(here, ['peer-supporter'])
    const next = stream.next()
    await soon(next)
    const changeId = await change(here)
    expect((await next).value[1]).toEqual({ changeId, subjects: [] })
    await stream.return?.()
  })

  it('after a gap says first that anything may have changed', async () => {
    const missed = randomUUID()
    const stream = await listen(here, ['coordinator'], missed)
    expect((await stream.next()).value[1]).toEqual({ changeId: missed, subjects: [] })
    await stream.return?.()
  })
})

describe('a live stream over HTTP', () => {
  it('comes as events whose ids a browser sends back after a gap', async () => {
    const ended = new AbortController()
    const input = encodeURIComponent('{}')
    const versions = encodeURIComponent(JSON.stringify({ 'x-brygga-api': API_VERSION }))
    const address = `http://brygga.test/trpc/changes.live?input=${input}&connectionParams=${versions}`
    const response = await fetchRequestHandler({
      ...httpOptions,
      router: appRouter,
      endpoint: '/trpc',
      req: new Request(address, { headers: { accept: 'text/event-stream' }, signal: ended.signal }),
      createContext: ({ info }) =>
        contextOf(db.store, here.actor(['coordinator']), {
          clientVersion: clientVersionOf(() => null, info.connectionParams),
        }),
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = (await reader?.read())?.value ?? ''
    await soon(new Promise(() => {}))
    const changeId = await change(here)
    while (!heard.includes(`id: ${changeId}`)) heard += (await reader?.read())?.value ?? ''
    expect(heard).toContain(`data: {"changeId":"${changeId}"`)
    ended.abort()
  })
})
