import { mayDo } from '@brygga/domain'
import {
  LiveInput,
  LiveSignalSchema,
  UndoInput,
  type WriteOutcome,
  WriteOutcomeSchema,
} from '../contract/index.ts'
import { failure } from '../failure.ts'
import { importChangeKind } from '../imports/run-import.ts'
import type { RegionView } from '../region-view.ts'
import { procedureFor, router, signedInProcedure } from '../trpc.ts'
import { inOneWrite, missing, refused, settle } from '../write.ts'
import { liveSignals } from './live-signals.ts'
import { trackedStream } from './live-stream.ts'

export const changesRouter = router({
  /** Takes a whole change back, one's own or, for those who may, anybody's. */
  undo: procedureFor('changes.undo', 'change')
    .input(UndoInput)
    .output(WriteOutcomeSchema)
    .mutation(async ({ ctx, input }) => {
      const outcome = await inOneWrite<WriteOutcome | null>(ctx, input, async (transaction, view) => {
        const made = await transaction.changeOf(input.changeId)
        if (made === null || !mayUndo(made, view)) return missing(ctx, transaction, null)
        const undone = await transaction.undo(input.changeId, ctx.actor)
        if (undone.outcome === 'refused') {
          const { code, numbers } = undone
          if (code === 'CHANGE_UNKNOWN') return missing(ctx, transaction, null)
          return refused(ctx, transaction, null, [{ code, numbers, field: null }])
        }
        const { changeId } = undone
        const after = await transaction.register()
        await settle(ctx, transaction, { changeId, before: view.register, after, compiled: view.compiled })
        return { outcome: 'done', changeId, added: [], replayed: false }
      })
      if (outcome === null) throw failure('NOT_FOUND')
      return outcome
    }),

  /** Tells, as it happens, that something changed in the region. */
  live: signedInProcedure
    .input(LiveInput)
    .output(trackedStream(LiveSignalSchema))
    .subscription(({ ctx, input, signal }) => liveSignals(ctx, input.lastEventId, signal)),
})

/** Whole imports are undone by those who may; other changes by whoever made them, or who may undo any. */
function mayUndo(made: { kind: string; accountId: string }, { actor }: RegionView): boolean {
  const answer =
    made.kind === importChangeKind
      ? mayDo(actor, 'imports.undo', { about: 'region' })
      : mayDo(actor, 'changes.undo', { about: 'change', accountId: made.accountId })
  return answer.allowed
}
