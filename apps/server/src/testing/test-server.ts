import { cp, mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inject } from 'vitest'
import { exampleAccounts } from '../example/example-regions.ts'
import { openDoor } from '../http/door.ts'
import { createLog } from '../log.ts'
import type { Settings } from '../settings/settings.ts'
import { type Running, startBrygga } from '../start/start-brygga.ts'
import { settingsFor } from './test-settings.ts'
import { Visitor } from './visitor.ts'

/** A server of its own for a test file, with the example regions, answering over HTTP. */
export interface TestServer extends Running {
  settings: Settings
  /** Everything that was logged, and all that was said to whoever started it. */
  output(): string
  /** Somebody without any cookie. */
  visitor(): Visitor
  /** Somebody who signed in with the printed link for a label. */
  signedIn(label: string): Promise<Visitor>
  /** The status of a request whose path is sent letter by letter. */
  rawStatus(path: string): Promise<number>
  remove(): Promise<void>
}

/** Starts a server on a copy of the template. */
export async function startTestServer(differences: Partial<Settings> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'brygga-test-'))
  await cp(inject('template'), folder, { recursive: true })
  const lines: string[] = []
  const log = createLog(
    'debug',
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    }),
  )
  const keep = (line: string) => void lines.push(`${line}\n`)
  const settings = settingsFor(folder, differences)
  const door = await openDoor(settings.port, settings.host)
  const running = await startBrygga(settings, door, { say: () => {}, progress: keep }, log)
  return {
    ...running,
    settings,
    output: () => lines.join(''),
    visitor: () => new Visitor(running.url),
    signedIn: async (label) => {
      const visitor = new Visitor(running.url)
      const token = await running.signIn.accounts.makeLink(emailOf(label))
      const answer = await visitor.post('/api/sign-in-link', { token })
      if (answer.status !== 200) throw new Error(`The link for ${label} was answered with ${answer.status}`)
      return visitor
    },
    rawStatus: (path) => rawStatus(running.url, path),
    remove: async () => {
      try {
        await running.close()
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

/** The address of an account of the example. */
export function emailOf(label: string): string {
  const account = exampleAccounts.find((one) => one.label === label)
  if (account === undefined) throw new Error(`No account is labelled ${label}`)
  return account.email
}

function rawStatus(url: string, path: string): Promise<number> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).once('error', reject)
  })
}
