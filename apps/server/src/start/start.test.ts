import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

/** How much longer things may take on a machine that does much else at the same time. */
const BUSY = 3
const MAIN = join(import.meta.dirname, '..', 'main.ts')

interface Started {
  process: ChildProcess
  output(): string
  ended: Promise<number | null>
  until(text: string): Promise<void>
}

let parent: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'brygga-start-'))
})
afterAll(() => rm(parent, { recursive: true, force: true }))

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(parent, 'data-'))
  await cp(inject('template'), folder, { recursive: true })
  return folder
}

function start(args: string[], environment: Record<string, string> = {}): Started {
  let output = ''
  const env = { PATH: process.env.PATH, ...environment }
  const child = spawn(process.execPath, ['--conditions=brygga:source', MAIN, ...args], { env })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const waiting: (() => void)[] = []
  const take = (chunk: Buffer) => {
    output += String(chunk)
    for (const look of waiting) look()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve()
      waiting.push(look)
      look()
      void ended.then(() => reject(new Error(`It ended before it said "${text}": ${output}`)))
    })
  return { process: child, output: () => output, ended, until }
}

const portIn = (output: string) => Number(/Brygga is at http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1])
const seconds = (since: number) => (Date.now() - since) / 1000

describe('starting', () => {
  it('says where it is, leaves a token for this machine, keeps others off, and leaves nothing when it stops', async () => {
    const folder = await freshFolder()
    const first = start(['--port', '0', '--data', folder])
    await first.until('Stop with Ctrl-C')
    const url = `http://127.0.0.1:${portIn(first.output())}`
    expect(first.output()).toContain('not a power cut')
    expect(first.output().match(/^ {2}[a-z, A-Z]+ {2}http\S+\/sign-in\/link#[\w-]+$/gm)).toHaveLength(7)

    const file = join(folder, 'server.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const local = JSON.parse(await readFile(file, 'utf8'))
    expect(local).toMatchObject({ url, pid: first.process.pid })
    const me = await fetch(`${url}/trpc/session.me`, { headers: { authorization: `Bearer ${local.token}` } })
    expect(((await me.json()) as { result: { data: unknown } }).result.data).toMatchObject({
      roles: ['coordinator', 'administrator'],
      region: { code: '06' },
    })

    const second = start(['--port', '0', '--data', folder])
    await second.until('Opening')
    const since = Date.now()
    expect(await second.ended).toBe(1)
    expect(seconds(since)).toBeLessThan(BUSY * 2)
    expect(second.output()).toMatch(
      /Another Brygga uses the data folder .+\. Stop it, or choose another folder with --data\.\n$/,
    )
    const third = start(['--port', String(portIn(first.output())), '--data', await freshFolder()])
    expect(await third.ended).toBe(1)
    expect(third.output()).toMatch(
      /^Port \d+ is taken by another process\. Stop it, or choose another with --port\.\n$/,
    )
    expect(`${second.output()}${third.output()}`).not.toMatch(/\bat .+:\d+:\d+/)
    expect((await fetch(`${url}/ready`)).status).toBe(200)

    const stream = await fetch(`${url}/trpc/changes.live`, {
      headers: { authorization: `Bearer ${local.token}`, accept: 'text/event-stream' },
    })
    expect(stream.status).toBe(200)
    const stopped = Date.now()
    first.process.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(seconds(stopped)).toBeLessThan(BUSY * 3)
    await stream.text().catch(() => 'the stream was cut')
    expect((await readdir(folder)).sort()).toEqual(['database', 'secret'])

    const again = start(['--port', '0', '--data', folder, '--quiet'])
    await again.until('Stop with Ctrl-C')
    expect(again.output()).not.toContain('Opening')
    const reused = await fetch(`http://127.0.0.1:${portIn(again.output())}/trpc/session.me`, {
      headers: { authorization: `Bearer ${local.token}` },
    })
    expect(reused.status).toBe(401)
    again.process.kill('SIGTERM')
    again.process.kill('SIGTERM')
    expect([0, 130]).toContain(await again.ended)
  }, 120_000)

  it('is stopped while it begins', async () => {
    const folder = await freshFolder()
    const early = start(['--port', '0', '--data', folder])
    await early.until('Opening the embedded database')
    early.process.kill('SIGTERM')
    expect(await early.ended).toBe(0)
  }, 120_000)

  it.each<[string[], Record<string, string>, RegExp]>([
    [['--prot', '1'], {}, /^Known flags are .+\.\n$/],
    [['set-up', '--code', '13'], {}, /^Use: set-up --code COUNTY .+\n$/],
    [[], { PORT: 'http' }, /^PORT must be a port number between 0 and 65535\.\n$/],
    [[], { NODE_ENV: 'production' }, /^The embedded database is for trial on one machine: .+\n$/],
    [
      [],
      { OIDC_ISSUER: 'https://idp.example.se', SMTP_URL: 'smtp://mail' },
      /^Sign-in through .+\.\nMail needs .+\.\n$/,
    ],
  ])('is refused with a sentence for each thing that is wrong: %j %j', async (args, environment, said) => {
    const refused = start(args, environment)
    expect(await refused.ended).toBe(2)
    expect(refused.output()).toMatch(said)
  })

  it.each(['a file', 'a dangling link', 'something under a file'])(
    'says that %s is no data folder',
    async (what) => {
      const place = join(await mkdtemp(join(parent, 'place-')), 'data')
      if (what === 'a dangling link') await symlink(join(parent, 'gone'), place)
      else await writeFile(place, '')
      const folder = what === 'something under a file' ? join(place, 'inner') : place
      const refused = start(['--port', '0', '--quiet', '--data', folder])
      expect(await refused.ended).toBe(1)
      expect(refused.output()).toBe(
        `The data folder ${folder} is not a folder: a file or a dangling link is in its place. Choose another folder with --data.\n`,
      )
    },
  )

  it('says which Node it needs before it reads anything that an older one cannot', async () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })`
    const refused = start(['--prot', '1'], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
    })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toBe('Brygga needs Node 24 or later, and this is Node 20.19.0.\n')
  })

  it('says when the database server cannot be reached', async () => {
    const refused = start(['--port', '0'], { DATABASE_URL: 'postgresql://nobody:hemligt@127.0.0.1:1/none' })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toMatch(/The database in DATABASE_URL cannot be reached\.\n$/)
    expect(refused.output()).not.toContain('hemligt')
  })
})
