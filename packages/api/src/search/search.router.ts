import { indexRegister } from '@brygga/domain'
import { SearchInput, SearchOutput } from '../contract/index.ts'
import { currentPlacements } from '../people/person-rows.ts'
import type { SearchAsked } from '../ports.ts'
import { type Reach, reachIn } from '../reach.ts'
import { read } from '../read.ts'
import type { RegionView } from '../region-view.ts'
import { procedureFor, router } from '../trpc.ts'

/** As many as are shown. */
const shown = 20

export const searchRouter = router({
  /** People and workplaces that the asker sees, whose name resembles the text; the best first. */
  find: procedureFor('search.use', 'read')
    .input(SearchInput)
    .output(SearchOutput)
    .query(({ ctx, input: { query, on } }) =>
      read(ctx, { on }, async (view, transaction) => {
        const reach = reachIn(view)
        const found = await transaction.search(query.normalize('NFC'), {
          ...among(view, reach),
          limit: shown,
        })
        const detail = detailsIn(view, reach)
        const hits = found.map((hit) => ({ ...hit, detail: detail[hit.kind](hit.id) }))
        const people = hits.filter(({ kind }) => kind === 'person')
        return { answer: { hits }, peopleIds: people.map(({ id }) => id) }
      }),
    ),
})

/**
 * Whom and what the asker reaches. The search is told beforehand: were the others taken out afterwards, what is left
 * would tell whether somebody out of reach is in the register.
 */
function among({ register }: RegionView, reach: Reach): Pick<SearchAsked, 'people' | 'workplaces'> {
  const workplaces = [...indexRegister(register).workplaces()]
  const seen = workplaces.filter((workplaceId) =>
    reach.may('workplaces.read', { about: 'workplace', workplaceId }),
  )
  return {
    people: reach.people.size === register.people.length ? null : [...reach.people.keys()],
    workplaces: seen.length === workplaces.length ? null : seen,
  }
}

/** What tells a hit from another of the same name: where somebody works on the day, and under whom a workplace is. */
function detailsIn(
  view: RegionView,
  reach: Reach,
): Record<'person' | 'workplace', (id: string) => string | null> {
  const organisations = new Map(view.register.organisations.map((each) => [each.id, each]))
  const current = currentPlacements(view, reach)
  const nameOf = (id: string | null | undefined) => organisations.get(id ?? '')?.name ?? null
  return {
    person: (id) => nameOf(current.get(id)?.workplaceId),
    workplace: (id) => nameOf(organisations.get(id)?.parentId),
  }
}
