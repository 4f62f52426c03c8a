import {
  countIn,
  type Day,
  defineRule,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
  termsSince,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface SessionFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly startedOn: Day
  readonly individual: readonly Day[]
  readonly group: readonly Day[]
}
const asked = article(18, 'Of the sessions in each year of service at least a third are individual.')
const percent = set('share-of-individual/percent', 'percent', 33, asked)
const months = set('share-of-individual/months', 'months', 12, asked)

/** Years are counted from the start, not by the calendar. A year without sessions is said by another rule. */
export const enoughIndividual = defineRule({
  ...ofPlacement,
  id: 'share-of-individual/enough',
  question: 'enough individual sessions last year of service',
  kind: 'composition',
  source: asked,
  codes: { INDIVIDUAL_TOO_FEW: { severity: 'info' } },
  parameters: { percent, months },
  check({ startedOn, individual, group }: SessionFacts, { percent, months }, day) {
    const year = termsSince(startedOn, months, day).over.at(-1)
    if (year === undefined) return notApplicable
    const [alone, together] = [countIn(individual, year, day), countIn(group, year, day)]
    if (alone + together === 0) return notApplicable
    const isEnough = alone * 100 >= percent * (alone + together)
    return isEnough
      ? met()
      : notMet('INDIVIDUAL_TOO_FEW', { alone, together, percent }, { since: year.until })
  },
})
