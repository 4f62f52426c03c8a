import {
  HoldIntroductionInput,
  WorkplaceListInput,
  WorkplaceListSchema,
  WorkplaceShowInput,
  WorkplaceViewSchema,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const workplacesRouter = router({
  list: procedureFor('workplaces.read', 'read')
    .input(WorkplaceListInput)
    .output(WorkplaceListSchema)
    .query(pending),
  show: procedureFor('workplaces.read', 'read')
    .input(WorkplaceShowInput)
    .output(WorkplaceViewSchema)
    .query(pending),
  holdIntroduction: procedureFor('workplaces.prepare', 'change')
    .input(HoldIntroductionInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
})
