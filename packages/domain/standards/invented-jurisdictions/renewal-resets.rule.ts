import {
  type Amount,
  addDays,
  amountIn,
  type Day,
  defineRule,
  notMet,
  type SubjectFacts,
  termOfValidity,
  validUntil,
} from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface LicenceFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly issuedOn: Day
  readonly renewedOn: readonly Day[]
  readonly hours: readonly Amount[]
}
const asked = article(
  10,
  'Valid a year, then 30 days of grace. A renewal begins a new year; it needs 10 hours since the last.',
)
const months = set('renewal-resets/months', 'months', 12, asked)
const grace = set('renewal-resets/grace', 'days', 30, asked)
const hours = set('renewal-resets/hours', 'hours', 10, asked)

/** A renewal resets the term and the hours; one with too few hours is no renewal, and is told. */
export const renewed = defineRule({
  ...ofPerson,
  id: 'renewal-resets/valid',
  question: 'licence valid',
  kind: 'validity',
  source: asked,
  codes: {
    IN_GRACE: { severity: 'warn' },
    LICENCE_ENDED: { severity: 'block' },
    RENEWED_TOO_LIGHTLY: { severity: 'block' },
  },
  parameters: { months, grace, hours },
  check(facts: LicenceFacts, { months, grace, hours }, day) {
    const terms = { issuedOn: facts.issuedOn, months: () => months, graceDays: grace }
    const starts = [facts.issuedOn, ...facts.renewedOn].filter((each) => day.reached(each)).sort()
    const light = starts.find(
      (each, at) =>
        at > 0 && amountIn(facts.hours, { from: starts[at - 1] ?? each, until: each }, day) < hours,
    )
    if (light !== undefined) return notMet('RENEWED_TOO_LIGHTLY', { hours }, { since: light })
    const term = termOfValidity(
      { ...terms, renewals: { renewedOn: facts.renewedOn, countsFrom: 'renewal' } },
      day,
    )
    const done = amountIn(facts.hours, { from: term.from, until: null }, day)
    const numbers = { done, hours, last: addDays(term.until, -1) }
    return validUntil({
      code: 'LICENCE_ENDED',
      until: term.until,
      grace: { code: 'IN_GRACE', days: grace },
      numbers,
      day,
    })
  },
})
