import { LiveInput, LiveSignalSchema, UndoInput, WriteOutcomeSchema } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router, signedInProcedure } from '../trpc.ts'
import { trackedStream } from './live-stream.ts'

export const changesRouter = router({
  undo: procedureFor('changes.undo', 'change').input(UndoInput).output(WriteOutcomeSchema).mutation(pending),
  live: signedInProcedure.input(LiveInput).output(trackedStream(LiveSignalSchema)).subscription(pending),
})
