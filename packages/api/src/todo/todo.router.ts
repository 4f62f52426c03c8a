import { HeadlineRowsInput, HeadlineRowsSchema, TodoInput, TodoSchema } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const todoRouter = router({
  list: procedureFor('todo.read', 'read').input(TodoInput).output(TodoSchema).query(pending),
  headlineRows: procedureFor('headline.read', 'read')
    .input(HeadlineRowsInput)
    .output(HeadlineRowsSchema)
    .query(pending),
})
