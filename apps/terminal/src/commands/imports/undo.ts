import { Failure } from '../../output/failure.ts'
import { confirmed } from '../../output/prompt.ts'
import type { Call } from '../call.ts'
import { carryOut } from '../writing.ts'

/** Takes a whole import back: what it added goes, what it altered is as before. */
export default async function undoImport(call: Call): Promise<void> {
  const { words, given, options } = call
  const [id = ''] = given
  const brygga = await call.brygga()
  const { imports } = await brygga.imports.list.query()
  const meant = imports.find((each) => each.id === id || each.changeId === id)
  if (meant === undefined)
    throw new Failure('not-found', 'NOT_FOUND', words.failures.importUnknown(id), {
      next: [words.failures.importUnknownNext],
    })
  if (meant.undoneAt !== null)
    throw new Failure('refused', 'CHANGE_ALREADY_UNDONE', words.imports.alreadyUndone(meant.fileName))
  if (options.dryRun !== true)
    await confirmed(call, words.imports.undoQuestion(meant.fileName, meant.added, meant.changed))
  await carryOut(call, {
    name: 'changes.undo',
    input: { changeId: meant.changeId },
    write: (input) => brygga.changes.undo.mutate(input),
    says: words.writing.importUndone(meant.fileName),
  })
}
