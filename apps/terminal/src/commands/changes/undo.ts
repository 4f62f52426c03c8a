import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'
import { isId } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Takes a whole change back. History keeps both. */
export default async function undoChange(call: Call): Promise<void> {
  const { words, given } = call
  const [changeId = ''] = given
  if (!isId(changeId)) throw new Failure('usage', 'ID_INVALID', words.failures.notAnId(changeId))
  const brygga = await call.brygga()
  await carryOut(call, {
    name: 'changes.undo',
    input: { changeId },
    write: (input) => brygga.changes.undo.mutate(input),
    says: words.writing.undone,
  })
}
