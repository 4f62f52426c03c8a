import { SearchInput, SearchOutput } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const searchRouter = router({
  find: procedureFor('search.use', 'read').input(SearchInput).output(SearchOutput).query(pending),
})
