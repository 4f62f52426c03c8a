import {
  cannotTell,
  defineRule,
  isInAny,
  latestSaid,
  met,
  mostForPart,
  notApplicable,
  notMet,
  type Period,
  type SubjectFacts,
} from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface SupervisorFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  /** Percent of full time, from each day on. */
  readonly fractions: readonly { readonly from: string; readonly percent: number }[]
  /** When each person was supervised; somebody may come back. */
  readonly supervised: readonly { readonly personId: string; readonly periods: readonly Period[] }[]
}
const asked = article(5, 'A supervisor in full time has at most 7 people, in part time in proportion.')
const perFullTime = set('span-of-control/per-full-time', 'people', 7, asked)

export const spanOfControl = defineRule({
  ...ofPerson,
  id: 'span-of-control/within',
  question: 'people for the time there is',
  kind: 'composition',
  source: asked,
  codes: { SPAN_TOO_WIDE: { severity: 'warn' }, FRACTIONS_CONTRADICT: { severity: 'warn' } },
  parameters: { perFullTime },
  check({ fractions, supervised }: SupervisorFacts, { perFullTime }, day) {
    const count = supervised.filter(({ periods }) => isInAny(periods, day)).length
    if (count === 0) return notApplicable
    const [now, ...others] = latestSaid(fractions, day)
    if (now === undefined) return cannotTell('fractions')
    if (others.some(({ percent }) => percent !== now.percent))
      return notMet('FRACTIONS_CONTRADICT', {}, { since: now.from })
    const most = mostForPart(perFullTime, now.percent)
    return count <= most ? met() : notMet('SPAN_TOO_WIDE', { count, most, percent: now.percent })
  },
})
