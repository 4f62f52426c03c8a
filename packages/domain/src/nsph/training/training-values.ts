import type { Day } from '../../calendar/day.schemas.ts'
import { cite } from '../../rules/citation.ts'
import type { DatedValue, OpenValue } from '../../rules/value.ts'
import { nsphBooklet, uppsalaPage } from '../sources.ts'
import { modelFrom } from '../values.ts'

const afterwards = cite(
  nsphBooklet,
  'Uppföljning efter utbildning',
  'Efter utbildningen erbjuds hela gruppen återträffar och fortbildning, så att kontakten består.',
)

/** The day from which a region follows up what comes before a certificate and after a round. */
export const trainingFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/training-followed-up-from',
  unit: 'day',
  namedIn: afterwards,
}

/** Weeks of training: five, the source says; with free weeks between they are calendar weeks. */
export const trainingWeeks: DatedValue<number> = {
  id: 'nsph/training-weeks',
  unit: 'weeks',
  entries: [
    {
      from: modelFrom,
      value: 5,
      source: cite(nsphBooklet, 'Utbildning', 'Peer supportrarna utbildas i fem veckor.'),
    },
  ],
  lastCheckedOn: '2026-11-22',
}

/** Days from the end of a round to the first reunion. */
export const reunionWithin: OpenValue<number> = {
  id: 'nsph/reunion-within',
  unit: 'days',
  namedIn: afterwards,
}

/** Days from the end of a round to the first further training. */
export const furtherTrainingWithin: OpenValue<number> = {
  id: 'nsph/further-training-within',
  unit: 'days',
  namedIn: afterwards,
}

/** Days without contact after which somebody who trained and has no post counts as lost sight of. */
export const graduateContactWithin: OpenValue<number> = {
  id: 'nsph/graduate-contact-within',
  unit: 'days',
  namedIn: afterwards,
}

const rounds = cite(uppsalaPage, null, 'De första utbildades i början av mars 2018, och en ny grupp i maj.')

/** The day from which a region follows up the time between its rounds of training. */
export const roundsFollowedUpFrom: OpenValue<Day> = {
  id: 'nsph/rounds-followed-up-from',
  unit: 'day',
  namedIn: rounds,
}

/** Months from the start of one round of training to the start of the next. */
export const roundCadence: OpenValue<number> = {
  id: 'nsph/round-cadence',
  unit: 'months',
  namedIn: rounds,
}
