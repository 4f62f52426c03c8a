import type { Store } from '@brygga/api'
import type { Role } from '@brygga/domain'
import type { Engine } from './engine/engine.ts'

const statement = 'SELECT region_id, person_id, roles FROM auth.memberships_of($1)'

/** Where an account belongs, in the order in which it came there. */
export async function membershipsOf(engine: Engine, accountId: string): ReturnType<Store['membershipsOf']> {
  const rows = await engine.call('brygga_auth', 'memberships_of', statement, [accountId])
  return rows.map((row) => {
    const [regionId, personId, roles] = row as [string, string | null, Role[]]
    return { regionId, personId, roles }
  })
}
