import type { Engine } from './engine/engine.ts'
import { StoreBusy, StoreUnavailable } from './errors.ts'
import { sealAudit, sealedAtOnce } from './region/audit.ts'

/** Puts what was read into the audit chain a little later, so that nobody who reads waits for the chain. */
export interface AuditSealer {
  /** Something was noted in the region. */
  soon(regionId: string): void
  /** Seals what is outstanding now, and no more after that. */
  close(): Promise<void>
}

/**
 * Seals a region some time (in milliseconds) after the first note since it was sealed. What fails is tried again with
 * the next note; that the database is busy or away is said elsewhere, anything else is
 * `reported`.
 */
export function auditSealer(engine: Engine, report: (problem: unknown) => void, after: number): AuditSealer {
  const waiting = new Map<string, NodeJS.Timeout>()
  const running = new Map<string, Promise<void>>()
  let isClosed = false

  const seal = async (regionId: string) => {
    waiting.delete(regionId)
    try {
      while ((await engine.transaction('brygga_app', { region: regionId }, sealAudit)) === sealedAtOnce);
    } catch (problem) {
      if (!(problem instanceof StoreUnavailable || problem instanceof StoreBusy)) report(problem)
    }
  }

  return {
    soon(regionId) {
      if (isClosed || waiting.has(regionId)) return
      const begin = () => {
        // Asked for while one is running: wait for that one, or the two would wait for each other in the database.
        const turn = (running.get(regionId) ?? Promise.resolve()).then(() => seal(regionId))
        running.set(regionId, turn)
        void turn.then(() => running.get(regionId) === turn && running.delete(regionId))
      }
      waiting.set(regionId, setTimeout(begin, after).unref())
    },
    async close() {
      isClosed = true
      for (const timer of waiting.values()) clearTimeout(timer)
      await Promise.all(running.values())
      await Promise.all([...waiting.keys()].map(seal))
    },
  }
}
