import {
  type AskedFor,
  addWorkingDays,
  answeredInTime,
  type Day,
  defineRule,
  type SubjectFacts,
  weekday,
  workingDaysAfter,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface AskingFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly requests: readonly AskedFor[]
}
const swedish = article(
  11,
  'Supervision that is asked for is offered within 3 working days, by the Swedish calendar.',
)
const own = article(
  12,
  'The same within 5 working days where Friday and Saturday are free, and the days in the list.',
)
const days = set('request-in-working-days/days', 'working-days', 3, swedish)
const ownDays = set('request-in-working-days/own-days', 'working-days', 5, own)
const closed = set<Day[]>('request-in-working-days/closed', 'codes', ['2024-04-10', '2024-12-25'], own)

export const answeredBySwedishCalendar = defineRule({
  ...ofPlacement,
  id: 'request-in-working-days/swedish',
  question: 'request answered, by the Swedish calendar',
  kind: 'cadence',
  source: swedish,
  codes: { ANSWER_LATE: { severity: 'warn' } },
  parameters: { days },
  check: ({ requests }: AskingFacts, { days }, day) =>
    answeredInTime({
      code: 'ANSWER_LATE',
      requests,
      lastDay: (askedOn) => addWorkingDays(askedOn, days),
      day,
    }),
})

export const answeredByOwnCalendar = defineRule({
  ...ofPlacement,
  id: 'request-in-working-days/own',
  question: 'request answered, by our own calendar',
  kind: 'cadence',
  source: own,
  codes: { ANSWER_LATE_BY_OWN_CALENDAR: { severity: 'warn' } },
  parameters: { days: ownDays, closed },
  check({ requests }: AskingFacts, { days, closed }, day) {
    const isWorkingDay = (each: Day) => ![5, 6].includes(weekday(each)) && !closed.includes(each)
    const lastDay = (askedOn: Day) => workingDaysAfter(askedOn, days, isWorkingDay)
    return answeredInTime({ code: 'ANSWER_LATE_BY_OWN_CALENDAR', requests, lastDay, day })
  },
})
