import { messagesFor } from '@brygga/messages'
import type { Call } from '../call.ts'
import { placementFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Notes that the picture is up at the workplace; with --consent-given also that the person said yes to it. */
export default async function markPicture(call: Call): Promise<void> {
  const { options, words, given } = call
  const brygga = await call.brygga()
  const placement = await placementFor(call, given[0] ?? '')
  const on = options.on ?? (await brygga.session.me.query()).today
  await carryOut(call, {
    name: 'placements.markPicture',
    input: { placementId: placement.id, on, consentGiven: options.consentGiven === true },
    write: (input) => brygga.placements.markPicture.mutate(input),
    says: words.writing.pictureMarked(placement.person.name, messagesFor(call.locale).formatDay(on)),
  })
}
