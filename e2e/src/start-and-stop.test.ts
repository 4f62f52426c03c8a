import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type RunningServer, root, startServer } from './running-server.ts'

const entry = join(root, 'apps', 'server', 'dist', 'main.js')

describe('starting and stopping', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  test('prints the address and a link for each who signs in', () => {
    expect(server.output()).toContain(server.url)
    expect(server.links.size).toBeGreaterThanOrEqual(4)
    for (const link of server.links.values())
      expect(link.startsWith(`${server.url}/sign-in/link#`)).toBe(true)
    expect(new Set(server.links.values()).size).toBe(server.links.size)
  })

  test.runIf(process.env.DATABASE_URL === undefined)(
    'a second server on the same data folder is refused at once, with a sentence',
    async () => {
      const second = spawnSync(
        process.execPath,
        [entry, '--port', String(await freePort()), '--data', server.data],
        {
          encoding: 'utf8',
        },
      )
      expect(second.status).toBe(1)
      expect(second.stderr).toContain(server.data)
      expect(second.stderr).not.toMatch(/\n\s+at /)
      expect((await fetch(`${server.url}/ready`)).status).toBe(200)
    },
  )

  test('a second server on the same port says so', async () => {
    const second = spawnSync(
      process.execPath,
      [entry, '--port', new URL(server.url).port, '--data', join(server.data, 'other')],
      {
        encoding: 'utf8',
      },
    )
    expect(second.status).toBe(1)
    expect(second.stderr).toContain(new URL(server.url).port)
    expect(second.stderr).not.toMatch(/\n\s+at /)
  })

  test('an unknown setting is told in a sentence', () => {
    const started = spawnSync(process.execPath, [entry, '--port', 'sjutton'], { encoding: 'utf8' })
    expect(started.status).toBe(2)
    expect(started.stderr.trim()).not.toBe('')
    expect(started.stderr).not.toMatch(/\n\s+at /)
  })
})

describe.runIf(process.env.DATABASE_URL === undefined)('what a stop leaves', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the process, frees the folder, and leaves it whole',
    async (signal) => {
      const first = await startServer()
      const ended = new Promise<number | null>((resolve) => first.process.on('exit', resolve))
      first.process.kill(signal)
      expect(await ended).toBe(0)
      expect(existsSync(join(first.data, 'server.json'))).toBe(false)
      const again = await startServer({ data: first.data })
      expect((await fetch(`${again.url}/ready`)).status).toBe(200)
      await again.remove()
    },
  )

  test('a killed server leaves a stale lock that the next one takes over', async () => {
    const first = await startServer()
    const ended = new Promise((resolve) => first.process.on('exit', resolve))
    first.process.kill('SIGKILL')
    await ended
    const again = await startServer({ data: first.data })
    expect((await fetch(`${again.url}/ready`)).status).toBe(200)
    await again.remove()
  })
})

describe('./up', () => {
  test('./up brygga prints only the client’s own output on stdout', async () => {
    const said = await new Promise<string>((resolve, reject) => {
      const child = spawn(join(root, 'up'), ['brygga', '--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
      let stdout = ''
      child.stdout.on('data', (chunk) => (stdout += chunk))
      child.on('error', reject)
      child.on('exit', () => resolve(stdout))
    })
    const { version } = JSON.parse(readFileSync(join(root, 'apps', 'terminal', 'package.json'), 'utf8'))
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain(version)
  })
})
