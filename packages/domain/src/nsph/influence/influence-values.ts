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

/** The day from which a region keeps who visits its forums. */
export const forumGuestsFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/forum-guests-followed-up-from',
  unit: 'day',
  namedIn: cite(
    hallandPresentation,
    null,
    'Budget- och skuldrådgivare, brukarföreningar, patientnämnden och yrkesgrupper besöker forumet.',
  ),
}

/** Days from one time that the manager comes to a forum to the next. */
export const forumManagerWithin: OpenValue<number> = {
  id: 'nsph/forum-manager-within',
  unit: 'days',
  namedIn: cite(hallandPresentation, null, 'Ibland deltar avdelningschefen i forumet.'),
}

const evaluated = cite(
  hallandPresentation,
  null,
  'Forumet kan utvecklas, så att personal och patienter säger vad de tycker.',
)

/** The day from which a region has its forums evaluated. */
export const forumEvaluationsFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/forum-evaluations-followed-up-from',
  unit: 'day',
  namedIn: evaluated,
}

/** Days from one evaluation of a forum to the next. */
export const forumEvaluatedWithin: OpenValue<number> = {
  id: 'nsph/forum-evaluated-within',
  unit: 'days',
  namedIn: evaluated,
}
