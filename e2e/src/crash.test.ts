// kill -9 in the middle of writing, twenty times: what was answered is there afterwards, whole, and once.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operatorOf, type RunningServer, startServer } from './running-server.ts'
import { bryggaJson } from './terminal.ts'

const rounds = 20

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

/** Writes sessions one after the other until the server is gone; answers the days that it acknowledged. */
async function writeUntilKilled(attempts: { heldOn: string; key: string }[], body: Record<string, unknown>) {
  const { url, token } = operatorOf(server)
  const acknowledged: string[] = []
  for (const { heldOn, key } of attempts) {
    const answer = await fetch(`${url}/trpc/supervision.record`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ ...body, heldOn, idempotencyKey: key }),
    })
      .then((response) => response.json())
      .catch(() => null)
    if (answer === null) return acknowledged
    if (answer.result?.data?.outcome !== 'done')
      throw new Error(`The write answered ${JSON.stringify(answer)}`)
    acknowledged.push(heldOn)
  }
  return acknowledged
}

test(`no acknowledged write is lost, halved or doubled in ${rounds} kills`, {
  timeout: 600_000,
}, async () => {
  const person = await bryggaJson<{ id: string; name: string }[]>(
    server,
    'people',
    'list',
    '--query',
    'Olle Thelin',
  )
  const supervisor = await bryggaJson<{ id: string; name: string }[]>(
    server,
    'people',
    'list',
    '--query',
    'Måns Nguyen',
  )
  const body = {
    form: 'individual',
    supervisorId: supervisor[0]?.id,
    attendeeIds: [person[0]?.id],
    minutes: 30,
    themes: [],
  }
  const all: string[] = []
  let day = Date.UTC(2020, 0, 2)
  const { data } = server
  const databaseUrl = server.databaseUrl

  for (let round = 0; round < rounds; round += 1) {
    const attempts = Array.from({ length: 60 }, () => {
      const heldOn = new Date(day).toISOString().slice(0, 10)
      day += 86_400_000
      return { heldOn, key: randomUUID() }
    })
    const killed = wait(50 + Math.random() * 600).then(() => server.process.kill('SIGKILL'))
    const acknowledged = await writeUntilKilled(attempts, body)
    await killed
    all.push(...acknowledged)
    server = await startServer({ data, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    // The write that got no answer is sent again with its key: it is one row, whether or not it had been saved.
    const unanswered = attempts[acknowledged.length]
    if (unanswered !== undefined) all.push(...(await writeUntilKilled([unanswered], body)))
  }

  const { url, token } = operatorOf(server)
  const response = await fetch(`${url}/trpc/people.show`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ personId: person[0]?.id }),
  })
  const { result } = (await response.json()) as {
    result: { data: { timeline: { kind: string; on: string; numbers: { minutes?: number } }[] } }
  }
  const held = result.data.timeline
    .filter((entry) => entry.kind === 'session' && entry.numbers.minutes === 30)
    .map(({ on }) => on)
  expect(all.length).toBeGreaterThan(rounds)
  expect(held.toSorted()).toEqual(all.toSorted())
  const audit = await bryggaJson<{ chainIntact: boolean }>(server, 'audit', 'list')
  expect(audit.chainIntact).toBe(true)
})
