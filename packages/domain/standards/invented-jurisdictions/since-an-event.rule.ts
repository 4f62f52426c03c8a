import {
  addDays,
  type Day,
  defineRule,
  doneBy,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface EventFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly returnedFromLeave: readonly Day[]
  readonly checkIns: readonly Day[]
}
const asked = article(17, 'A check-in within 10 days of each return from leave.')
const days = set('since-an-event/days', 'days', 10, asked)

/** The first return that was not followed up in time; where all were, the last that is not followed up yet. */
export const checkedInAfterLeave = defineRule({
  ...ofPlacement,
  id: 'since-an-event/checked-in',
  question: 'check-in after each return',
  kind: 'cadence',
  source: asked,
  codes: { CHECK_IN_MISSED: { severity: 'warn' } },
  parameters: { days },
  check({ returnedFromLeave, checkIns }: EventFacts, { days }, day) {
    const returns = returnedFromLeave.filter((each) => day.reached(each)).sort()
    const held = checkIns.filter((each) => day.reached(each))
    const open = returns
      .map((returned) => ({ returned, due: addDays(returned, days) }))
      .filter(({ returned, due }) => !held.some((each) => each >= returned && each <= due))
    const [first] = open
    if (first === undefined) return returns.length === 0 ? notApplicable : met()
    const late = addDays(first.due, 1)
    const [after] = held.filter((each) => each >= late).sort()
    const numbers = { returned: first.returned }
    if (after === undefined) return doneBy({ code: 'CHECK_IN_MISSED', due: first.due, numbers, day })
    return notMet('CHECK_IN_MISSED', { ...numbers, after }, { since: late, due: first.due })
  },
})
