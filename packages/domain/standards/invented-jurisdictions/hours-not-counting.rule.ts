import {
  type Amount,
  addMonths,
  amountsIn,
  cannotTell,
  type Day,
  defineRule,
  met,
  notMet,
  type SubjectFacts,
  sumWithin,
} from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface LoggedFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly appliedOn: Day | null
  /** Null: nobody has told. */
  readonly hours: readonly (Amount & { readonly kind: 'contact' | 'online' | 'own-study' })[] | null
}
const asked = article(
  3,
  '60 hours in the year before the application. Own study does not count, online at most 20, and no day more than 8.',
)
const required = set('hours-not-counting/required', 'hours', 60, asked)
const mostOnline = set('hours-not-counting/most-online', 'hours', 20, asked)
const mostADay = set('hours-not-counting/most-a-day', 'hours', 8, asked)

/** First each day for no more than its most, then online for no more than its own. */
export const countedHours = defineRule({
  ...ofPerson,
  id: 'hours-not-counting/enough',
  question: 'enough hours that count',
  kind: 'quota',
  source: asked,
  codes: { COUNTED_HOURS_TOO_FEW: { severity: 'block' } },
  parameters: { required, mostOnline, mostADay },
  applies: ({ appliedOn }: LoggedFacts, day) => appliedOn !== null && day.reached(appliedOn),
  check({ appliedOn, hours }: LoggedFacts, { required, mostOnline, mostADay }, day) {
    if (hours === null || appliedOn === null) return cannotTell('hours')
    const year = amountsIn(hours, { from: addMonths(appliedOn, -12), until: appliedOn }, day)
    const of = (kind: string) =>
      sumWithin(
        year.filter((each) => each.kind === kind),
        { by: ({ on }) => on, most: () => mostADay },
      )
    const done = of('contact') + Math.min(of('online'), mostOnline)
    return done >= required
      ? met()
      : notMet('COUNTED_HOURS_TOO_FEW', { done, required }, { since: appliedOn })
  },
})
