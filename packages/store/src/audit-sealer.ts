import type { Engine } from './engine/engine.ts'
import { sealAudit, sealedAtOnce } from './region/audit.ts'

/** Puts what was read into the audit chain a little later, so that nobody who reads waits for the chain. */
export interface AuditSealer {
  /** Something was noted in the region. */
  soon(regionId: string): void
  /** Seals what is outstanding now, and no more after that. */
  close(): Promise<void>
}

/** Seals each region at most once in `every` milliseconds. What fails is tried again with the next note. */
export function auditSealer(engine: Engine, every = 2_000): AuditSealer {
  const waiting = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<unknown>>()
  let closed = false

  const seal = (regionId: string) => {
    waiting.delete(regionId)
    const run = engine.transaction('brygga_app', { region: regionId }, sealAudit).then(
      (sealed) => {
        if (sealed === sealedAtOnce) seal(regionId)
      },
      () => undefined,
    )
    running.add(run)
    void run.then(() => running.delete(run))
  }

  return {
    soon(regionId) {
      if (closed || waiting.has(regionId)) return
      waiting.set(regionId, setTimeout(() => seal(regionId), every).unref())
    },
    async close() {
      closed = true
      for (const [regionId, timer] of waiting) {
        clearTimeout(timer)
        seal(regionId)
      }
      await Promise.all(running)
    },
  }
}
