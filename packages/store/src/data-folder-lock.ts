import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync, unlinkSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DataFolderInUse } from './errors.ts'

// The embedded database takes no lock of its own, and two processes on one folder lose each other's work.
//
// Each process that wants the folder first puts down a file of its own, and only then looks whose files are there.
// So of two that come at once at least one sees the other; nobody ever removes or replaces the file of a process
// that may be alive, and therefore two can never both have the folder. Who meets a live file takes its own away.

const beat = 2_000
/** A process that this machine cannot see (another container, another host) is gone when it has not beaten for this long. */
const silence = 30_000
const patience = 1_200

interface Holder {
  pid: number
  /** When the process began, as the system counts it: a process id alone is used again. */
  started: string | null
  /** Where the process id means something: this start of this machine, this container. */
  place: string
}

/** Takes a data folder for this process alone, or throws `DataFolderInUse` within 2 s. Returns how to give it back. */
export async function lockDataFolder(folder: string): Promise<() => void> {
  const path = resolve(folder)
  await mkdir(path, { recursive: true, mode: 0o700 })
  const giveUpAt = Date.now() + patience
  for (;;) {
    const mine = join(path, `lock-${randomUUID()}`)
    await writeFile(mine, JSON.stringify(thisProcess()), { flag: 'wx', mode: 0o600 })
    const other = await liveOther(path, mine)
    if (other === null) return keep(mine)
    await unlink(mine)
    if (other.isSettled || Date.now() > giveUpAt) throw new DataFolderInUse(path, other.pid)
    // Two came at the same moment and both stepped back: they try again, not at the same moment.
    await pause(20 + Math.random() * 180)
  }
}

/** Beats while it is held, and lets go at the end of the process too. */
function keep(mine: string): () => void {
  const heart = setInterval(() => {
    const now = new Date()
    void utimes(mine, now, now).catch(() => undefined)
  }, beat).unref()
  const release = () => {
    clearInterval(heart)
    process.off('exit', release)
    try {
      unlinkSync(mine)
    } catch {
      // Somebody emptied the folder: there is nothing left to give back.
    }
  }
  process.on('exit', release)
  return release
}

/** A live process with a file in the folder, besides this one's; files of processes that are gone are swept away. */
async function liveOther(path: string, mine: string): Promise<{ pid: number; isSettled: boolean } | null> {
  const files = (await readdir(path)).filter((name) => name.startsWith('lock-'))
  for (const file of files.map((name) => join(path, name)).filter((each) => each !== mine)) {
    const found = await holderOf(file)
    if (found === null) continue
    if (isAlive(found)) return { pid: found.holder.pid, isSettled: Date.now() - found.writtenAt > 500 }
    await unlink(file).catch(() => undefined)
  }
  return null
}

async function holderOf(file: string) {
  try {
    const [text, { mtimeMs, birthtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    const holder: Holder = text === '' ? { pid: 0, started: null, place: 'being written' } : JSON.parse(text)
    return { holder, beatAt: mtimeMs, writtenAt: birthtimeMs }
  } catch {
    return null
  }
}

function isAlive({ holder, beatAt }: { holder: Holder; beatAt: number }): boolean {
  if (holder.place !== placeOfProcess) return Date.now() - beatAt < silence
  return runs(holder.pid) && (holder.started === null || startOf(holder.pid) === holder.started)
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function thisProcess(): Holder {
  return { pid: process.pid, started: startOf(process.pid), place: placeOfProcess }
}

/** Field 22 of /proc/PID/stat, counted after the name, which may hold anything; null where there is no /proc. */
function startOf(pid: number): string | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

const placeOfProcess = [
  orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? 'this machine',
  orNull(() => readlinkSync('/proc/self/ns/pid')) ?? 'these processes',
].join(' ')

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
