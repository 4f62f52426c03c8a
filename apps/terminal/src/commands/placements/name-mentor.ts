import type { Call } from '../call.ts'
import { nameRelation } from './naming-relation.ts'

/** Names a mentor for a person's placement. */
export default async function nameMentor(call: Call): Promise<void> {
  await nameRelation(call, { relation: 'mentor', named: call.options.mentor })
}
