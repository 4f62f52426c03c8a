import type { Assessment, CompiledRulebook, Subject } from '@brygga/domain'
import { assessInPieces, othersTurn, saveInPieces } from '../in-pieces.ts'
import type { RegionTransaction } from '../ports.ts'
import type { RegionView } from '../region-view.ts'
import { distinct, keyOf } from './subjects.ts'

/**
 * What the rules say about everything in the region on the day asked. On the region's day that is the stored
 * answers, brought up to date first; on any other day it is worked out from the register.
 */
export async function assessmentsOn(transaction: RegionTransaction, view: RegionView): Promise<Assessment[]> {
  const { register, compiled, on, today } = view
  if (on !== today) return assessInPieces(compiled, register)
  const stored = await transaction.assessments()
  await othersTurn()
  const due = [...(await transaction.subjectsDue(on)), ...outdated(stored, compiled)]
  if (due.length === 0) return stored
  await bringUpToDate(transaction, compiled)
  return transaction.assessments()
}

/**
 * Asks the rules again about every subject whose stored answer may have changed by the day, that has none, or
 * whose answer came from another version of the rulebook. Answers how many those were. Takes the region's
 * write lock first and reads the register after it, so that no answer from older facts replaces a newer one.
 */
export async function bringUpToDate(
  transaction: RegionTransaction,
  compiled: CompiledRulebook,
): Promise<number> {
  await transaction.lockForWriting()
  const register = await transaction.register()
  const old = outdated(await transaction.assessments(), compiled)
  const due = distinct([...(await transaction.subjectsDue(compiled.on)), ...old])
  const assessments = await assessInPieces(compiled, register, due)
  await saveInPieces(transaction, assessments)
  const answered = new Set(assessments.map(({ subject }) => keyOf(subject)))
  await transaction.forgetAssessments(due.filter((subject) => !answered.has(keyOf(subject))))
  return due.length
}

/** Subjects whose stored answer is from another rulebook, another version of the rules, or a later day. */
function outdated(stored: readonly Assessment[], compiled: CompiledRulebook): Subject[] {
  return stored
    .filter(({ subject, on, receipt }) => {
      const now = compiled.receipts[subject.kind]
      return (
        on > compiled.on ||
        receipt.rulebookId !== now.rulebookId ||
        receipt.rulebookHash !== now.rulebookHash ||
        receipt.domainVersion !== now.domainVersion
      )
    })
    .map(({ subject }) => subject)
}
