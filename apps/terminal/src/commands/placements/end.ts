import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import { asked } from '../../output/prompt.ts'
import type { Call } from '../call.ts'
import { placementFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Ends a person's placement. A last day that has been is refused unless --ended-earlier says that it is meant. */
export default async function endPlacement(call: Call): Promise<void> {
  const { options, words, given } = call
  const { addDays, isDay } = await import('@brygga/domain')
  const brygga = await call.brygga()
  const placement = await placementFor(call, given[0] ?? '')
  const lastDay = options.lastDay ?? (await asked(call, words.writing.whichLastDay, '--last-day'))
  if (!isDay(lastDay)) throw new Failure('usage', 'OPTION_INVALID', words.usage.notADay('--last-day'))
  const { id: placementId, version, person } = placement
  const meant = options.endedEarlier === true ? { endsEarlier: true } : {}
  await carryOut(call, {
    name: 'placements.amend',
    input: { placementId, version, until: addDays(lastDay, 1), ...meant },
    write: (input) => brygga.placements.amend.mutate(input),
    says: words.writing.placementEnds(person.name, messagesFor(call.locale).formatDay(lastDay)),
  }).catch((error: unknown) => {
    throw withWayOut(error, words.writing.endedEarlierNext)
  })
}

/** A day that has been is refused as a slip; whoever means it is told how to say so. */
function withWayOut(error: unknown, next: string): unknown {
  if (!(error instanceof Failure) || error.code !== 'LAST_DAY_BEFORE_TODAY') return error
  const { ending, code, message, reasons } = error
  return new Failure(ending, code, message, { reasons, next: [...error.next, next] })
}
