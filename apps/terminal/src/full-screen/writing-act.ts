import { writeFailure } from '../commands/writing.ts'
import { writeOnce } from '../connection/write-once.ts'
import { Failure } from '../output/failure.ts'
import type { Act } from './acting.ts'
import { type Core, note, noteFailure, UNDO_MS } from './core.ts'
import { readAll } from './reading.ts'

/** Carries out a write. Done closes the sheet and can be undone for a while; refused stays in the sheet with its reasons. */
export async function carryOutAct(core: Core, act: Act): Promise<void> {
  const { words } = core.state()
  try {
    const outcome = await writeOnce(act.write)
    const failure = writeFailure(outcome, core.messages(), words)
    if (failure !== null) throw failure
    if (outcome.outcome !== 'done') return
    const undo = { changeId: outcome.changeId, until: core.now() + UNDO_MS }
    core.set({
      sheet: null,
      notice: { text: words.notices.done(act.says), tone: 'in-order', command: act.command, undo },
    })
    await readAll(core)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    showProblems(core, error)
  }
}

function showProblems(core: Core, failure: Failure): void {
  const { sheet } = core.state()
  const problems = [failure.message, ...failure.reasons.map(({ sentence }) => sentence), ...failure.next]
  if (sheet === null || sheet.kind === 'help' || sheet.kind === 'text' || sheet.kind === 'waiting')
    noteFailure(core, failure)
  else core.set({ sheet: { ...sheet, problems } })
}

/** Takes the latest change back, while that is offered. */
export async function undoLatest(core: Core): Promise<void> {
  const { notice, words } = core.state()
  const undo = notice?.undo ?? null
  if (undo === null || core.now() > undo.until) return note(core, words.notices.nothingToUndo)
  core.set({ notice: null })
  try {
    const outcome = await writeOnce((idempotencyKey) =>
      core.brygga.changes.undo.mutate({ idempotencyKey, changeId: undo.changeId }),
    )
    const failure = writeFailure(outcome, core.messages(), words)
    if (failure !== null) throw failure
    note(core, words.notices.undone, 'in-order')
    await readAll(core)
  } catch (error) {
    noteFailure(core, error)
  }
}
