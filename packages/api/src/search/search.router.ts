import { SearchInput, SearchOutput } from '../contract/index.ts'
import { reachIn } from '../reach.ts'
import { read } from '../read.ts'
import { procedureFor, router } from '../trpc.ts'

/** As many as are read through before what the asker does not see is taken out, and as many as are shown. */
const [searched, shown] = [100, 20]

export const searchRouter = router({
  /** People and workplaces that the asker sees, whose name resembles the text; the best first. */
  find: procedureFor('search.use', 'read')
    .input(SearchInput)
    .output(SearchOutput)
    .query(({ ctx, input: { query, on } }) =>
      read(ctx, { on }, async (view, transaction) => {
        const reach = reachIn(view)
        const found = await transaction.search(query.normalize('NFC'), searched)
        const hits = found
          .filter(({ kind, id }) =>
            kind === 'person'
              ? reach.people.has(id)
              : reach.may('workplaces.read', { about: 'workplace', workplaceId: id }),
          )
          .map((hit) =>
            hit.kind === 'person' && !reach.seesContactOf(hit.id) ? { ...hit, detail: null } : hit,
          )
          .slice(0, shown)
        const people = hits.filter(({ kind }) => kind === 'person')
        return { answer: { hits }, peopleIds: people.map(({ id }) => id) }
      }),
    ),
})
