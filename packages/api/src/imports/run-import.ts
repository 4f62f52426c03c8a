import { type ImportRefusal, mappingOf, rememberMapping } from '@brygga/documents'
import { applyChange } from '@brygga/domain'
import type { z } from 'zod'
import type { ImportRunInput, ImportRunOutput } from '../contract/index.ts'
import { othersTurn } from '../in-pieces.ts'
import type { RegionTransaction } from '../ports.ts'
import { personSubjects } from '../read.ts'
import type { RegionView } from '../region-view.ts'
import type { SignedInContext } from '../trpc.ts'
import { inOneWrite, noteRefusal, settle } from '../write.ts'
import { type PlannedFile, planSentFile, type ReadFile, readSentFile } from './import-file.ts'

type Asked = z.output<typeof ImportRunInput>
type Answer = z.infer<typeof ImportRunOutput>

/** The kind of change that an import is, by which it is known again when it is to be undone. */
export const importChangeKind = 'imports.run'

/**
 * Reads a register in. The file is planned again here, within the write, against the register as it then is; what
 * a client was shown before is never taken on trust. The good rows go in together, or none does.
 */
export async function runImport(context: SignedInContext, input: Asked): Promise<Answer> {
  const read = await readSentFile(input)
  const outcome = await inOneWrite<Answer>(context, input, (transaction, view) =>
    read.outcome === 'refused'
      ? refusedFile(context, transaction, read)
      : carryOut(context, transaction, view, { ...read, input }),
  )
  if (!('reasons' in outcome)) return outcome
  const [reason] = outcome.reasons
  return { outcome: 'refused', code: reason?.code ?? 'FAILED', numbers: reason?.numbers ?? {} }
}

async function refusedFile(
  context: SignedInContext,
  transaction: RegionTransaction,
  refusal: ImportRefusal,
): Promise<Answer> {
  await noteRefusal(context, transaction, null)
  return refusal
}

async function carryOut(
  context: SignedInContext,
  transaction: RegionTransaction,
  view: RegionView,
  { input, ...read }: ReadFile & { input: Asked },
): Promise<Answer> {
  const importId = context.newId()
  const planned = await planSentFile(context, transaction, view, { ...read, importId })
  const { plan, preview } = planned
  if (input.remember) await remember(transaction, planned)
  if (plan.change.operations.length === 0) {
    const { actor, action } = context
    const subjects = personSubjects(planned.peopleIds)
    await transaction.audit({ action, kind: 'read', subjects, changeId: null }, actor)
    return { outcome: 'nothing-new', preview }
  }
  const change = { ...plan.change, kind: importChangeKind }
  const applied = await transaction.apply(change, context.actor)
  if (applied.outcome === 'conflict')
    throw new Error('An import planned under the write lock met another write')
  const { changeId } = applied
  await othersTurn()
  const after = applyChange(view.register, change)
  await settle(context, transaction, { changeId, before: view.register, after, compiled: view.compiled })
  const total = (what: 'added' | 'changed' | 'faulty') =>
    plan.counts.reduce((sum, count) => sum + count[what], 0)
  await transaction.saveImport({
    id: importId,
    changeId,
    fileName: input.fileName,
    by: context.actor.name,
    added: total('added'),
    changed: total('changed'),
    faulty: total('faulty'),
  })
  return { outcome: 'done', changeId, importId, preview, replayed: false }
}

/** Keeps how the file was read for the region's next one. */
async function remember(transaction: RegionTransaction, { preview, remembered }: PlannedFile): Promise<void> {
  await transaction.rememberMapping(rememberMapping(mappingOf(preview.recognition), remembered))
}
