import {
  type Amount,
  addMonths,
  type Day,
  defineRule,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
  sumOf,
} from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface RollingFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly workingSince: Day
  readonly hours: readonly Amount[]
}
const asked = article(
  16,
  'At any time 8 hours of reflection within the last 12 months, from a year of work on.',
)
const hours = set('rolling-year/hours', 'hours', 8, asked)
const months = set('rolling-year/months', 'months', 12, asked)

/** Hours count from their day until twelve months later: each comes in, and each falls out again. */
export const reflectedLately = defineRule({
  ...ofPerson,
  id: 'rolling-year/reflected',
  question: 'enough hours of reflection lately',
  kind: 'quota',
  source: asked,
  codes: { REFLECTION_TOO_LITTLE: { severity: 'info' } },
  parameters: { hours, months },
  check({ workingSince, hours: all }: RollingFacts, { hours, months }, day) {
    if (!day.reached(addMonths(workingSince, months))) return notApplicable
    const within = all.filter(({ on }) => day.isIn({ from: on, until: addMonths(on, months) }))
    const done = sumOf(within.map(({ amount }) => amount))
    return done >= hours ? met() : notMet('REFLECTION_TOO_LITTLE', { done, hours })
  },
})
