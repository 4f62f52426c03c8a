import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockDataFolder } from './data-folder-lock.ts'
import { DataFolderInUse, openStore } from './index.ts'
import { exampleRegion, prepareFolder } from './testing/index.ts'
import { endProcess, startWriter } from './testing/kill-round.ts'

describe('the lock of a data folder', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brygga-lock-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const locks = async () => (await readdir(folder)).filter((name) => name.startsWith('lock-'))
  /** What a lock of this process says, for making others from it. */
  const ownLock = async () => {
    const release = await lockDataFolder(folder)
    const [name = ''] = await locks()
    const holder = JSON.parse(await readFile(join(folder, name), 'utf8'))
    release()
    return holder as { pid: number; started: string | null; place: string }
  }
  const leave = async (holder: object, secondsAgo = 0) => {
    const file = join(folder, 'lock-left')
    await writeFile(file, JSON.stringify(holder))
    const at = new Date(Date.now() - secondsAgo * 1000)
    await utimes(file, at, at)
  }
  const isTaken = async () => {
    const release = await lockDataFolder(folder).catch((error: unknown) => error)
    if (typeof release !== 'function') return release
    expect(await locks()).toHaveLength(1)
    release()
    return 'taken'
  }

  test('is held by one, named to others within 2 s, and given back', async () => {
    const release = await lockDataFolder(folder)
    const before = Date.now()
    const refusal = await lockDataFolder(folder).catch((error: unknown) => error)
    expect(Date.now() - before).toBeLessThan(2000)
    expect(refusal).toBeInstanceOf(DataFolderInUse)
    expect(refusal).toMatchObject({ folder, pid: process.pid, message: expect.stringContaining(folder) })
    release()
    expect(await locks()).toEqual([])
    expect(await isTaken()).toBe('taken')
  })

  test('goes to exactly one of twelve that come at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataFolder(folder)))
      const holders = attempts.filter((each) => each.status === 'fulfilled')
      expect(holders).toHaveLength(1)
      for (const holder of holders) holder.value()
    }
  })

  test('left by a process that is gone is taken over at once', async () => {
    await leave({ ...(await ownLock()), pid: 2 ** 22 + 1 })
    expect(await isTaken()).toBe('taken')
  })

  test('left by a process whose number another one has now is taken over', async () => {
    await leave({ ...(await ownLock()), started: '1' })
    expect(await isTaken()).toBe('taken')
  })

  test('of a process in another container counts while it beats, and for half a minute after', async () => {
    const elsewhere = { ...(await ownLock()), place: 'another container' }
    await leave(elsewhere, 29)
    expect(await isTaken()).toBeInstanceOf(DataFolderInUse)
    await leave(elsewhere, 31)
    expect(await isTaken()).toBe('taken')
  })

  test('keeps a second store out of a folder in use, and lets it in when the first was killed', async () => {
    await prepareFolder(folder)
    const first = await openStore({ dataFolder: folder })
    const { regionId } = await exampleRegion(first)
    await expect(openStore({ dataFolder: folder })).rejects.toBeInstanceOf(DataFolderInUse)
    expect(await first.isReady()).toBe(true)
    await first.close()

    const writer = startWriter({ dataFolder: folder }, regionId)
    await once(writer.stdout, 'data')
    const before = Date.now()
    await expect(openStore({ dataFolder: folder })).rejects.toMatchObject({
      name: 'DataFolderInUse',
      pid: writer.pid,
    })
    expect(Date.now() - before).toBeLessThan(2000)
    await endProcess(writer)
    const second = await openStore({ dataFolder: folder })
    expect(await second.administer.regions()).toHaveLength(1)
    await second.close()
  })
})
