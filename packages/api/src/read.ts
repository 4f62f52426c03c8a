import type { Day, Subject } from '@brygga/domain'
import { failure } from './failure.ts'
import type { RegionTransaction, RegisterSlice } from './ports.ts'
import { openView, type RegionView } from './region-view.ts'
import type { SignedInContext } from './trpc.ts'

/** What a call answers, and the people whose records it shows. */
export interface Reading<Answer> {
  answer: Answer
  peopleIds: Iterable<string>
}

/**
 * Answers a question from one consistent view of the region. Whose records were read is in the audit log before
 * the answer leaves. Null from `work` means: no such thing, or not for the asker; both are answered alike.
 */
export async function read<Answer>(
  context: SignedInContext,
  asked: { on?: Day | undefined; sought?: Subject; slice?: RegisterSlice | undefined },
  work: (view: RegionView, transaction: RegionTransaction) => Promise<Reading<Answer> | null>,
): Promise<Answer> {
  const { actor, action } = context
  const reading = await context.store.inRegion(actor.regionId, async (transaction) => {
    const found = await work(await openView(context, transaction, asked), transaction)
    const subjects = found === null ? soughtOnly(asked.sought) : personSubjects(found.peopleIds)
    const kind = found === null ? 'refusal' : 'read'
    await transaction.audit({ action, kind, subjects, changeId: null }, actor)
    return found
  })
  if (reading === null) throw failure('NOT_FOUND')
  return reading.answer
}

/** Answers a question that shows nothing of a person but the asker, and so leaves nothing in the audit log. */
export function lookUp<Answer>(
  context: SignedInContext,
  asked: { on?: Day | undefined },
  work: (view: RegionView, transaction: RegionTransaction) => Promise<Answer>,
): Promise<Answer> {
  return context.store.inRegion(context.actor.regionId, async (transaction) =>
    work(await openView(context, transaction, asked), transaction),
  )
}

function soughtOnly(sought: Subject | undefined): Subject[] {
  return sought === undefined ? [] : [sought]
}

/** People as the audit log names them, each once and in one order. */
export function personSubjects(peopleIds: Iterable<string>): Subject[] {
  return [...new Set(peopleIds)].sort().map((id) => ({ kind: 'person', id }))
}
