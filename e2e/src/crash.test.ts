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

/** The days of the sessions that the register has of a person. */
async function sessionDays(personId: string): Promise<string[]> {
  const { url, token } = operatorOf(server)
  const response = await fetch(`${url}/trpc/people.show`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ personId }),
  })
  const { result } = (await response.json()) as {
    result: { data: { timeline: { kind: string; on: string }[] } }
  }
  return result.data.timeline.filter(({ kind }) => kind === 'session').map(({ on }) => on)
}

async function idOf(name: string): Promise<string> {
  const [person] = await bryggaJson<{ id: string }[]>(server, 'people', 'list', '--query', name)
  if (person === undefined) throw new Error(`Nobody is called ${name}`)
  return person.id
}

test(`no acknowledged write is lost, halved or doubled in ${rounds} kills`, {
  timeout: 600_000,
}, async () => {
  const personId = await idOf('Olle Thelin')
  const body = {
    form: 'individual',
    supervisorId: await idOf('Måns Nguyen'),
    attendeeIds: [personId],
    minutes: 30,
    themes: [],
  }
  // A second session on a day would be refused, so the days that the workbook tells of are left out.
  const before = await sessionDays(personId)
  const free = Array.from({ length: rounds * 60 + before.length }, (_, after) =>
    new Date(Date.UTC(2020, 0, 2 + after)).toISOString().slice(0, 10),
  ).filter((day) => !before.includes(day))
  const all: string[] = []
  const { data } = server
  const databaseUrl = server.databaseUrl

  for (let round = 0; round < rounds; round += 1) {
    const attempts = free.splice(0, 60).map((heldOn) => ({ heldOn, key: randomUUID() }))
    const killed = wait(50 + Math.random() * 600).then(() => server.process.kill('SIGKILL'))
    const acknowledged = await writeUntilKilled(attempts, body)
    await killed
    all.push(...acknowledged)
    server = await startServer({ data, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    // The write that got no answer is sent again with its key: it is one row, whether or not it had been saved.
    const unanswered = attempts[acknowledged.length]
    if (unanswered !== undefined) all.push(...(await writeUntilKilled([unanswered], body)))
  }

  expect(all.length).toBeGreaterThan(rounds)
  expect((await sessionDays(personId)).toSorted()).toEqual([...before, ...all].toSorted())
  // Ends with 1, and so throws here, where a link of the audit log's chain is missing or does not fit.
  const audit = await bryggaJson<{ action: string }[]>(server, 'audit', 'list', '--all')
  expect(audit.filter(({ action }) => action === 'supervision.record').length).toBeGreaterThanOrEqual(
    all.length,
  )
})
