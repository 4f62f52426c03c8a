import { isActiveOn, scopesOf } from '@brygga/domain'
import type { z } from 'zod'
import type { PlacementList, PlacementListInput } from '../contract/index.ts'
import { pageOf } from '../page.ts'
import { reachIn } from '../reach.ts'
import { read } from '../read.ts'
import { namesIn, swedishOrder } from '../register-names.ts'
import type { SignedInContext } from '../trpc.ts'

type Asked = z.output<typeof PlacementListInput>

/** The placements that go on, on a day, by person's name in Swedish order. */
export async function placementList(context: SignedInContext, asked: Asked): Promise<PlacementList> {
  return seesEveryPlacement(context) ? allPlacements(context, asked) : ownPlacements(context, asked)
}

/** Whether no placement of the region and no workplace of anybody is hidden from the asker. */
function seesEveryPlacement({ actor: { roles } }: SignedInContext): boolean {
  return (
    scopesOf(roles, 'placements.read').has('all') && scopesOf(roles, 'protected-identity.read').has('all')
  )
}

/** Where nothing is hidden, the store answers by itself in one round trip. */
function allPlacements(context: SignedInContext, asked: Asked): Promise<PlacementList> {
  const { actor, action, store } = context
  return store.placementList(actor, action, {
    on: asked.on ?? null,
    calendarDay: context.calendarToday(),
    limit: asked.limit,
    cursor: asked.cursor ?? null,
  })
}

function ownPlacements(context: SignedInContext, asked: Asked): Promise<PlacementList> {
  return read(context, asked, async (view) => {
    const names = namesIn(view.register, view.on)
    const rows = [...reachIn(view).placements.values()]
      .filter((placement) => isActiveOn(placement, view.on))
      .map(({ id, version, personId, employerId, workplaceId, from, until, fraction }) => ({
        id,
        version,
        person: names.person(personId),
        employer: names.place(employerId),
        workplace: names.place(workplaceId),
        from,
        until,
        fraction,
      }))
      .sort((a, b) => swedishOrder.compare(a.person.name, b.person.name) || (a.id < b.id ? -1 : 1))
    const page = pageOf(rows, asked)
    return {
      answer: { on: view.on, ...page },
      peopleIds: page.rows.map(({ person }) => person.id),
    }
  })
}
