import type { Day } from '../../calendar/day.schemas.ts'
import type { Citation } from '../../rules/assessment.schemas.ts'
import { cite } from '../../rules/citation.ts'
import type { OpenValue } from '../../rules/value.ts'
import { hallandPresentation, uppsalaPage } from '../sources.ts'

const faults = cite(
  uppsalaPage,
  null,
  'Systemfel lyfts av samordnare och handledare till brukarrörelsen, för att tas upp i brukarråd och samverkan.',
)
const minutes = cite(hallandPresentation, null, 'Chefen får garanterat nedskrivet vad som sägs på forumet.')
const heard = cite(hallandPresentation, null, 'Den som lyft något behöver få veta om det blev något av det.')

function within(id: string, namedIn: Citation): OpenValue<number> {
  return { id: `nsph/${id}`, unit: 'days', namedIn }
}

/** The day from which a region follows faults and forums until they are told back. */
export const influenceFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/influence-followed-up-from',
  unit: 'day',
  namedIn: faults,
}

/** Days from the day a fault is noted until it is assessed. */
export const faultAssessedWithin = within('fault-assessed-within', faults)
/** Days from the day a fault is accepted until it is lifted to the user movement. */
export const faultLiftedWithin = within('fault-lifted-within', faults)
/** Days from the day a fault is lifted until it is answered. */
export const faultAnsweredWithin = within('fault-answered-within', faults)
/** Days from the answer until whoever saw the fault is told. */
export const faultToldBackWithin = within('fault-told-back-within', heard)
/** Days from a meeting of a forum until the manager has its minutes. */
export const minutesReceivedWithin = within('minutes-received-within', minutes)
/** Days from the meeting at which a point was raised until it is answered. */
export const pointAnsweredWithin = within('point-answered-within', heard)
/** Days from the answer to a point until it is told at the forum. */
export const pointToldBackWithin = within('point-told-back-within', heard)
