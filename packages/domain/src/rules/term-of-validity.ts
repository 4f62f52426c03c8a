import type { Day } from '../calendar/day.schemas.ts'
import { addDays, addMonths, compareDays } from '../calendar/day.ts'
import { type Answer, met, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { Numbers } from './assessment.schemas.ts'
import type { ClosedPeriod } from './stretches.ts'

/** How long something issued is valid, with what may lengthen it and what begins it anew. */
export interface ValidityTerms {
  readonly issuedOn: Day
  /** Months of validity of what was issued or renewed on a day; by the day, as orders change. */
  readonly months: (from: Day) => number
  readonly extensions?: { readonly grantedOn: readonly Day[]; readonly months: number; readonly most: number }
  readonly renewals?: {
    readonly renewedOn: readonly Day[]
    /** A new term counts from the day of renewal, or from the end of the term before. */
    readonly countsFrom: 'renewal' | 'end'
  }
  /** Days after the end in which it may still be extended or renewed. */
  readonly graceDays?: number
}

/** The term that a day lies in or after. A renewal begins a new one, with no extension used. */
export interface Term extends ClosedPeriod {
  readonly extensionsUsed: number
  /** Days on which one more extension was granted than this term may have. */
  readonly extensionsRefused: readonly Day[]
  readonly renewals: number
}

interface Event {
  readonly on: Day
  readonly renews: boolean
}

/**
 * The term of validity on the day asked about. What was granted after the end and its grace is of no effect (what
 * has lapsed must be issued anew), nor is what was granted before a term counted from the end of another begins.
 */
export function termOfValidity(terms: ValidityTerms, day: AskedDay): Term {
  const extensions = (terms.extensions?.grantedOn ?? []).map((on): Event => ({ on, renews: false }))
  const renewals = (terms.renewals?.renewedOn ?? []).map((on): Event => ({ on, renews: true }))
  // Of one day the extension comes first, for what stands first stays first.
  return [...extensions, ...renewals]
    .filter(({ on }) => on >= terms.issuedOn && day.reached(on))
    .sort((a, b) => compareDays(a.on, b.on))
    .reduce((term, event) => after(term, event, terms), begun(terms, terms.issuedOn, 0))
}

function begun(terms: ValidityTerms, from: Day, renewals: number): Term {
  const until = addMonths(from, terms.months(from))
  return { from, until, extensionsUsed: 0, extensionsRefused: [], renewals }
}

function after(term: Term, { on, renews }: Event, terms: ValidityTerms): Term {
  if (on < term.from || on >= addDays(term.until, terms.graceDays ?? 0)) return term
  if (renews) return begun(terms, terms.renewals?.countsFrom === 'end' ? term.until : on, term.renewals + 1)
  const { months = 0, most = 0 } = terms.extensions ?? {}
  if (term.extensionsUsed === most) return { ...term, extensionsRefused: [...term.extensionsRefused, on] }
  const extensionsUsed = term.extensionsUsed + 1
  // Counted from the beginning of the term, so that a short month does not shift the end twice.
  const until = addMonths(term.from, terms.months(term.from) + extensionsUsed * months)
  return { ...term, until, extensionsUsed }
}

/** Valid until a day, then perhaps with days of grace, and then no longer. `until` is the first day no longer. */
export function validUntil<Ended extends string, InGrace extends string = never>({
  code,
  until,
  grace = null,
  numbers = {},
  day,
}: {
  code: Ended
  until: Day
  grace?: { readonly code: InGrace; readonly days: number } | null
  numbers?: Numbers
  day: AskedDay
}): Answer<Ended | InGrace> {
  if (!day.reached(until)) return met({ due: addDays(until, -1) })
  const ended = addDays(until, grace?.days ?? 0)
  if (grace === null || day.reached(ended)) return notMet(code, numbers, { since: ended })
  return notMet(grace.code, numbers, { since: until, due: addDays(ended, -1) })
}
