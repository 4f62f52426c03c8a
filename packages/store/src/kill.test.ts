import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KillRound, killRound, prepareFolder, startPostgres } from './testing/index.ts'

const nothingLost = { lost: [], half: [], auditIsWhole: true }

test('kill -9 of a process that writes to a data folder loses nothing that was acknowledged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'brygga-kill-'))
  await prepareFolder(folder)
  const rounds: KillRound[] = []
  for (const after of [50, 300]) rounds.push(await killRound({ dataFolder: folder }, { after }))
  await rm(folder, { recursive: true })
  for (const round of rounds) {
    expect(round).toMatchObject(nothingLost)
    expect(round.acknowledged).toBeGreaterThan(0)
  }
})

test('kill -9 of a process that writes to PostgreSQL, or of PostgreSQL, loses nothing that was acknowledged', async () => {
  const server = await startPostgres()
  const kill = async () => {
    await server.crash()
    await server.start()
  }
  const rounds = [
    await killRound({ databaseUrl: server.url }, { after: 100 }),
    await killRound({ databaseUrl: server.url }, { after: 200, kill }),
    await killRound({ databaseUrl: server.url }, { after: 50, kill }),
  ]
  await server.stop()
  for (const round of rounds) {
    expect(round).toMatchObject(nothingLost)
    expect(round.acknowledged).toBeGreaterThan(0)
  }
})
