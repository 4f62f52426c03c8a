import {
  RecordSessionInput,
  SessionDefaultsInput,
  SessionDefaultsSchema,
  SessionListInput,
  SessionListSchema,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const supervisionRouter = router({
  record: procedureFor('supervision.record', 'change')
    .input(RecordSessionInput)
    .output(WriteOutcomeSchema)
    .mutation(pending),
  defaults: procedureFor('supervision.record', 'read')
    .input(SessionDefaultsInput)
    .output(SessionDefaultsSchema)
    .query(pending),
  list: procedureFor('supervision.read', 'read')
    .input(SessionListInput)
    .output(SessionListSchema)
    .query(pending),
})
