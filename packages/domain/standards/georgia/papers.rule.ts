import { addDays, cannotTell, cite, defineRule, met, notMet, overTime } from '@brygga/domain'
import { figure } from '../figure.ts'
import { from, yearsOwed } from './education.rules.ts'
import type { SpecialistFacts } from './facts.ts'
import { educationPage, handInForm } from './sources.ts'

/** Days into the year after: until when papers are taken without a fee, and until when at all. */
export interface GraceDays {
  readonly free: number
  readonly any: number
}

const before = cite(
  educationPage,
  'Grace periods',
  'No fee until 15 January, a fee until 28 February, then inactive.',
)
const after = cite(handInForm, null, 'No fee until 15 January, a fee until 31 January, then inactive.')

export const graceDays = figure<GraceDays>(
  'georgia/grace-days',
  'grace-days',
  [from, { free: 15, any: 59 }, before],
  ['2025-01-01', { free: 15, any: 31 }, after],
)
export const lateFee = figure('georgia/late-fee', 'us-dollars', [from, 26, before], ['2025-01-01', 26, after])
export const reactivationFee = figure('georgia/reactivation-fee', 'us-dollars', ['2025-01-01', 105, after])

/** Papers are due on the last day of the year; how long they are still taken is as was said for that year. */
export const papersHandedIn = defineRule({
  id: 'georgia/papers-handed-in',
  subject: 'person',
  question: 'papers of the year handed in',
  kind: 'validity',
  source: before,
  inForce: { from },
  codes: {
    PAPERS_IN_GRACE: { severity: 'info' },
    PAPERS_LATE: { severity: 'warn' },
    INACTIVE: { severity: 'block' },
  },
  remedy: null,
  parameters: { grace: overTime(graceDays), fee: overTime(lateFee), reactivation: overTime(reactivationFee) },
  applies: (facts: SpecialistFacts, day) => yearsOwed(facts, day).over.length > 0,
  check(facts: SpecialistFacts, { grace, fee, reactivation }, day) {
    const year = yearsOwed(facts, day).over.at(-1)
    if (year === undefined) return met()
    const numbers = { year: year.from.slice(0, 4) }
    const handedIn = facts.handedIn.filter((papers) => papers.year === numbers.year)
    if (handedIn.map(({ on }) => day.reached(on)).includes(true)) return met()
    const [days, late] = [grace.on(year.from), fee.on(year.from)]
    if (days === undefined || late === undefined) return cannotTell(grace.id)
    const [feeFrom, inactiveFrom] = [addDays(year.until, days.free), addDays(year.until, days.any)]
    const again = reactivation.on(year.from)
    if (day.reached(inactiveFrom)) {
      return notMet('INACTIVE', again === undefined ? numbers : { ...numbers, fee: again }, {
        since: inactiveFrom,
      })
    }
    if (day.reached(feeFrom))
      return notMet(
        'PAPERS_LATE',
        { ...numbers, fee: late },
        { since: feeFrom, due: addDays(inactiveFrom, -1) },
      )
    return notMet('PAPERS_IN_GRACE', numbers, { since: year.until, due: addDays(feeFrom, -1) })
  },
})
