import {
  applyChange,
  type CompiledRulebook,
  type Decision,
  type Reason,
  type Register,
  type Subject,
} from '@brygga/domain'
import { touchedSubjects } from './changes/touched-subjects.ts'
import type { WriteOutcome } from './contract/index.ts'
import { failure } from './failure.ts'
import { assessInPieces, saveInPieces } from './in-pieces.ts'
import type { AppliedChange, RegionTransaction } from './ports.ts'
import { openView, type RegionView } from './region-view.ts'
import { keyOf } from './rules/subjects.ts'
import type { SignedInContext } from './trpc.ts'

/** What a write was asked to do: its input, as checked, with the key that makes it one write. */
export interface WriteInput {
  idempotencyKey: string
}

/**
 * Carries out a command: asks the domain, and saves the change, its audit entry, the new answers of the rules and
 * the signal to live clients, all or nothing. A refusal is in the audit log too. Null from `decide` means that
 * what the command is about does not exist, or not for the asker; both are answered alike.
 */
export async function write(
  context: SignedInContext,
  input: WriteInput,
  sought: Subject | null,
  decide: (view: RegionView) => Decision | null,
): Promise<WriteOutcome> {
  const outcome = await inOneWrite<WriteOutcome | null>(context, input, async (transaction, view) => {
    const decision = decide(view)
    if (decision === null) return missing(context, transaction, sought)
    if (decision.outcome === 'refused') return refused(context, transaction, sought, decision.reasons)
    const applied = await transaction.apply(decision.change, context.actor)
    if (applied.outcome === 'conflict') return conflicting(context, transaction, sought, applied)
    const { changeId, added } = applied
    const answer: WriteOutcome = { outcome: 'done', changeId, added, replayed: false }
    const after = applyChange(view.register, decision.change)
    await settle(context, transaction, { changeId, before: view.register, after, compiled: view.compiled })
    return answer
  })
  if (outcome === null) throw failure('NOT_FOUND')
  return outcome
}

/** An answer that can be given again under the same key. Only what was done is kept; a refusal may be mended and sent anew. */
type Kept = { outcome: string; replayed?: boolean } | null

/**
 * Runs a write alone in its region, and once for its key: the same key with the same input gets the first answer
 * again, and with another input a refusal.
 */
export async function inOneWrite<Answer extends Kept>(
  context: SignedInContext,
  input: WriteInput,
  work: (transaction: RegionTransaction, view: RegionView) => Promise<Answer>,
): Promise<Answer | WriteRefusal> {
  const { actor, action } = context
  const bodyHash = context.hash(JSON.stringify([action, input]))
  return context.store.inRegion(actor.regionId, async (transaction) => {
    await transaction.lockForWriting()
    const kept = await transaction.replay(actor, input.idempotencyKey, bodyHash)
    if (kept === 'other-body')
      return refused(context, transaction, null, [
        { code: 'KEY_USED_FOR_OTHER_INPUT', numbers: {}, field: 'idempotencyKey' },
      ])
    if (kept !== null) return { ...(kept.answer as NonNullable<Answer>), replayed: true }
    const answer = await work(transaction, await openView(context, transaction, {}))
    if (answer?.outcome === 'done') await transaction.remember(actor, input.idempotencyKey, bodyHash, answer)
    return answer
  })
}

export type WriteRefusal = Extract<WriteOutcome, { outcome: 'refused' }>

/** Notes in the audit log that a command was refused, and answers with every reason. */
export async function refused(
  { actor, action }: SignedInContext,
  transaction: RegionTransaction,
  sought: Subject | null,
  reasons: Reason[],
): Promise<WriteRefusal> {
  await noteRefusal({ actor, action }, transaction, sought)
  return { outcome: 'refused', reasons }
}

/** Notes in the audit log that what a command is about was not there for the asker. */
export async function missing(
  { actor, action }: SignedInContext,
  transaction: RegionTransaction,
  sought: Subject | null,
): Promise<null> {
  await noteRefusal({ actor, action }, transaction, sought)
  return null
}

async function conflicting(
  { actor, action }: SignedInContext,
  transaction: RegionTransaction,
  sought: Subject | null,
  conflict: Extract<AppliedChange, { outcome: 'conflict' }>,
): Promise<WriteOutcome> {
  await noteRefusal({ actor, action }, transaction, sought)
  return conflict
}

/** Notes in the audit log that something was asked for and not done. */
export function noteRefusal(
  { actor, action }: Pick<SignedInContext, 'actor' | 'action'>,
  transaction: RegionTransaction,
  sought: Subject | null,
): Promise<void> {
  const subjects = sought === null ? [] : [sought]
  return transaction.audit({ action, kind: 'refusal', subjects, changeId: null }, actor)
}

/**
 * What follows every change in its transaction: the rules are asked again about what it touched, it is noted in
 * the audit log, and live clients are told. Answers what it touched.
 */
export async function settle(
  { actor, action }: SignedInContext,
  transaction: RegionTransaction,
  change: { changeId: string; before: Register; after: Register; compiled: CompiledRulebook },
): Promise<Subject[]> {
  const { changeId, before, after, compiled } = change
  const subjects = touchedSubjects(before, after)
  const assessments = await assessInPieces(compiled, after, subjects)
  const answered = new Set(assessments.map(({ subject }) => keyOf(subject)))
  await saveInPieces(transaction, assessments)
  await transaction.forgetAssessments(subjects.filter((subject) => !answered.has(keyOf(subject))))
  const noted = subjects.filter(({ kind }) => kind !== 'municipality')
  await transaction.audit({ action, kind: 'change', subjects: noted, changeId }, actor)
  await transaction.signal(changeId, subjects)
  return subjects
}
