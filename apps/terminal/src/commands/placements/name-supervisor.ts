import type { Call } from '../call.ts'
import { nameRelation } from './naming-relation.ts'

/** Names a supervisor for a person's placement. */
export default async function nameSupervisor(call: Call): Promise<void> {
  await nameRelation(call, { relation: 'supervisor', named: call.options.supervisor })
}
