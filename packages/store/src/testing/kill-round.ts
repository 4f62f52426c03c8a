import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type StoreLocation } from '../open-store.ts'
import { exampleRegion } from './example-region.ts'

/** What was left after a process that was writing was killed. */
export interface KillRound {
  /** Changes that the process was told are done. */
  acknowledged: number
  /** Those of them that are not there. */
  lost: string[]
  /** Changes of which a part is there and a part is not. */
  half: string[]
  /** Whether the audit chain is whole, and holds every acknowledged change. */
  auditIsWhole: boolean
  /** Milliseconds that opening again took. */
  reopened: number
}

/**
 * One round of kill -9: a process opens the store and writes, one change after the other, saying so after each; after
 * some time it is killed (or `kill` does something else, such as ending the database); then the store is opened here,
 * and what is there is compared with what was acknowledged.
 */
export async function killRound(
  location: StoreLocation,
  { after = 300, kill }: { after?: number; kill?: () => Promise<void> } = {},
): Promise<KillRound> {
  const before = await openStore(location)
  const { regionId } = await exampleRegion(before)
  await before.close()

  const writer = startWriter(location, regionId)
  const acknowledged: string[] = []
  const lines = createInterface({ input: writer.stdout })
  const first = once(lines, 'line')
  lines.on('line', (line) => acknowledged.push(line))
  await first
  await pause(after)
  await (kill === undefined ? endProcess(writer) : kill())
  await endProcess(writer)
  return { acknowledged: acknowledged.length, ...(await compare(location, regionId, acknowledged)) }
}

/** A process that writes to a region until it is ended. */
export function startWriter(location: StoreLocation, regionId: string) {
  const isSource = import.meta.url.endsWith('.ts')
  const program = fileURLToPath(new URL(`./kill-round.writer${isSource ? '.ts' : '.js'}`, import.meta.url))
  const conditions = isSource ? ['--conditions=brygga:source'] : []
  return spawn(process.execPath, [...conditions, program, JSON.stringify(location), regionId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'brygga-compile-cache') },
  })
}

/** Ends a process as kill -9 does, and waits until it and what it said have come through. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

async function compare(location: StoreLocation, regionId: string, acknowledged: readonly string[]) {
  const began = Date.now()
  const open = await openStore(location)
  const reopened = Date.now() - began
  try {
    const { people, roles } = await open.store.inRegion(regionId, (transaction) => transaction.register())
    const there = new Set(people.map(({ id }) => id))
    const other = new Set(roles.map(({ personId }) => personId))
    const { length, isIntact } = await open.administer.checkAudit(regionId)
    return {
      lost: acknowledged.filter((id) => !there.has(id)),
      half: [...there.difference(other), ...other.difference(there)],
      auditIsWhole: isIntact && length === there.size + 2,
      reopened,
    }
  } finally {
    await open.close()
  }
}
