import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store } from '@brygga/api'
import type { Role } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { AuditSealer } from './audit-sealer.ts'
import type { Engine } from './engine/engine.ts'
import { NestedTransaction } from './errors.ts'
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
    placementList: (regionId, on, limit, cursor, audit) =>
      alone(async () => {
        const page = await placements({ regionId, on, limit, cursor }, audit)
        sealer.soon(regionId)
        return page
      }),
    membershipsOf: (accountId) =>
      alone(() =>
        engine.transaction('brygga_app', { account: accountId }, ({ rows }) =>
          rows<{ regionId: string; personId: string | null; roles: Role[] }>(sql`
            SELECT region_id AS "regionId", person_id AS "personId", roles FROM memberships ORDER BY granted_at, region_id`),
        ),
      ),
    listen: (regionId, heard) => hearSignals(engine, regionId, heard),
  }
}
