import type { Day } from '../../calendar/day.schemas.ts'
import { shiftDays } from '../../calendar/day.ts'
import type { BookingFact } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { coveredSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { bookingsFollowedUpFrom } from '../follow-up-values.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { individualSupervisionCadence, modelFrom } from '../values.ts'
import { individualEveryDays } from './planned-cadence.ts'

/**
 * A gap in supervision may come, and is never silent: the next session is booked, or one was held in time. A booking
 * counts from the day it was made to the day it is for, unless it is moved or cancelled before.
 */
export const noSilentGap = defineRule({
  id: 'nsph/no-silent-gap',
  subject: 'placement',
  question: 'next supervision booked, or one held in time',
  kind: 'cadence',
  source: cite(
    nsphBooklet,
    'Vikten av handledning',
    'Mycket sjuka patienter och ovana kollegor gör fortlöpande handledning nödvändig.',
  ),
  inForce: { from: modelFrom },
  codes: { SUPERVISION_NOT_BOOKED: { severity: 'warn' } },
  remedy: remedy('book-session'),
  parameters: { cadence: individualSupervisionCadence },
  followedUpFrom: bookingsFollowedUpFrom,
  applies: isActivePlacement,

  check(facts: PlacementFacts, { cadence }, day) {
    const { supervisors, sessions, period, followUp } = facts
    const present = supervisors.find((supervisor) => day.isIn(supervisor))
    if (present === undefined) return notApplicable
    const held = againWithin({
      code: 'SUPERVISION_NOT_BOOKED',
      times: sessions.individual,
      countsFrom: laterOf(coveredSince(supervisors, present.from), period.from),
      everyDays: (gapStarts: Day) => individualEveryDays(facts, cadence, gapStarts),
      day,
    })
    const due = held.is === 'met' || held.is === 'not-met' ? held.due : null
    const ahead = followUp.bookings.filter((booking) => day.isIn(standing(booking)))
    if (ahead.length > 0) {
      const days = [...ahead.map(({ bookedFor }) => bookedFor), ...(due === null ? [] : [due])]
      return met({ due: days.sort().at(-1) ?? null })
    }
    if (held.is !== 'not-met') return held
    const ended = followUp.bookings
      .map(standing)
      .filter((stood) => day.reached(stood.from) && day.isPast(stood))
      .map(({ until }) => until)
    const since = [held.since ?? period.from, ...ended].sort().at(-1) ?? period.from
    return notMet('SUPERVISION_NOT_BOOKED', held.numbers, { since, due })
  },
})

/** The days on which a booking stands: until it is ended, or until the day after the one that it is for. */
function standing({ bookedOn, bookedFor, endedOn }: BookingFact): { from: Day; until: Day } {
  const until = shiftDays(bookedFor, 1)
  return { from: bookedOn, until: endedOn !== null && endedOn < until ? endedOn : until }
}
