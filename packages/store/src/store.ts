import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store } from '@brygga/api'
import type { AuditSealer } from './audit-sealer.ts'
import type { Engine } from './engine/engine.ts'
import { NestedTransaction } from './errors.ts'
import { membershipsOf } from './memberships.ts'
import { placementLists } from './region/placement-list.ts'
import { regionTransaction } from './region/region-transaction.ts'
import { hearSignals } from './region/signals.ts'

/** The store, as the API sees it, on either database. */
export function storeOn(engine: Engine, sealer: AuditSealer): Store {
  const placements = placementLists(engine)
  const inside = new AsyncLocalStorage<true>()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    if (inside.getStore() === true)
      throw new NestedTransaction('Work in a region uses its own transaction; it cannot open another one.')
    return work()
  }
  return {
    inRegion: (regionId, work) =>
      alone(async () => {
        const result = await engine.transaction('brygga_app', { region: regionId }, (session) =>
          inside.run(true, () => work(regionTransaction(session, regionId))),
        )
        sealer.soon(regionId)
        return result
      }),
    placementList: (actor, action, asked) =>
      alone(async () => {
        const page = await placements(actor, action, asked)
        sealer.soon(actor.regionId)
        return page
      }),
    membershipsOf: (accountId) => alone(() => membershipsOf(engine, accountId)),
    listen: (regionId, heard) => hearSignals(engine, regionId, heard),
  }
}
