import { compile, type Register, type Role } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { reachIn } from '../../src/reach.ts'
import type { RegionView } from '../../src/region-view.ts'
import { namesIn } from '../../src/register-names.ts'
import { actorWith, exampleDay } from './context.ts'

/** A register as somebody with these roles sees it on a day, without a store. */
export function viewOf(
  register: Register,
  {
    roles = ['coordinator'],
    personId = null,
    on = exampleDay,
  }: { roles?: Role[]; personId?: string | null; on?: string } = {},
) {
  const regionId = register.programme.id
  const view: RegionView = {
    region: {
      id: regionId,
      name: 'Exempel',
      code: '06',
      rulebookId: exampleRegionRulebook.id,
      shownAsOf: exampleDay,
    },
    actor: actorWith(roles, regionId, { personId }),
    today: exampleDay,
    on,
    register,
    rulebook: exampleRegionRulebook,
    compiled: compile(exampleRegionRulebook, on),
    followUps: [],
  }
  return { view, names: namesIn(register, on), reach: reachIn(view) }
}
