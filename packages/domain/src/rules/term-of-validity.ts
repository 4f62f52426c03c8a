import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, shiftDays, shiftMonths } from '../calendar/day.ts'
import { type Answer, met, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { Numbers } from './assessment.schemas.ts'
import type { ClosedPeriod } from './stretches.ts'

/** How long something issued is valid, with what may lengthen it and what begins it anew. */
export interface ValidityTerms {
  readonly issuedOn: Day
  /** Months of validity of what was issued or renewed on a day; by that day, as orders change. */
  readonly months: (on: Day) => number
  /** The first day no longer, of a term from a day; so many months on where nothing else is said. */
  readonly ends?: (from: Day, months: number) => Day
  readonly extensions?: { readonly grantedOn: readonly Day[]; readonly months: number; readonly most: number }
  readonly renewals?: {
    readonly renewedOn: readonly Day[]
    /** A new term counts from the day of renewal, from the end of the term before, or from what the two days say. */
    readonly countsFrom: 'renewal' | 'end' | ((renewedOn: Day, until: Day) => Day)
    /** How many days before the end it may be renewed at the earliest; at any time where nothing is said. */
    readonly earliestDays?: ByEnd
  }
  /** Days after the end in which it may still be extended or renewed. */
  readonly graceDays?: ByEnd
}

/** A number of days, or what it is for a term that ends on a day: what has lapsed is not revived by a later order. */
export type ByEnd = number | ((until: Day) => number)

/** The last term begun, or to begin where a renewal counts from an end that has not come; then `before` still runs. */
export interface Term extends ClosedPeriod {
  readonly extensionsUsed: number
  /** Days on which an extension was granted that this term, or a term still to begin, may not have. */
  readonly extensionsRefused: readonly Day[]
  readonly renewals: number
  readonly before: ClosedPeriod | null
}

interface Event {
  readonly on: Day
  readonly renews: boolean
}

interface Running {
  readonly term: Term
  readonly months: number
}

/**
 * The term of validity on the day asked about. What was granted after the end and its grace is of no effect (what
 * has lapsed must be issued anew), nor is a renewal before a term counted from the end of another begins. A day
 * renews once, however often it is written down.
 */
export function termOfValidity(terms: ValidityTerms, day: AskedDay): Term {
  const extensions = (terms.extensions?.grantedOn ?? []).map((on): Event => ({ on, renews: false }))
  const renewals = [...new Set(terms.renewals?.renewedOn)].map((on): Event => ({ on, renews: true }))
  const issued = begun(terms, terms.issuedOn, terms.issuedOn, null)
  // Of one day the extension comes first, for what stands first stays first.
  return [...extensions, ...renewals]
    .filter(({ on }) => on >= terms.issuedOn && day.reached(on))
    .sort((a, b) => compareDays(a.on, b.on))
    .reduce((running, event) => after(running, event, terms), issued).term
}

function begun(terms: ValidityTerms, from: Day, on: Day, last: Term | null): Running {
  const months = terms.months(on)
  const before = last === null ? null : { from: last.from, until: last.until }
  const renewals = last === null ? 0 : last.renewals + 1
  const until = endOf(terms, from, months)
  return { term: { from, until, extensionsUsed: 0, extensionsRefused: [], renewals, before }, months }
}

function endOf({ ends = shiftMonths }: ValidityTerms, from: Day, months: number): Day {
  return ends(from, months)
}

function after(running: Running, event: Event, terms: ValidityTerms): Running {
  const { term } = running
  if (event.on >= shiftDays(term.until, inDays(terms.graceDays ?? 0, term.until))) return running
  return event.renews ? renewed(running, event.on, terms) : extended(running, event.on, terms)
}

function renewed(running: Running, on: Day, terms: ValidityTerms): Running {
  const { term } = running
  const { countsFrom = 'renewal', earliestDays } = terms.renewals ?? {}
  const earliest =
    earliestDays === undefined ? term.from : shiftDays(term.until, -inDays(earliestDays, term.until))
  if (on < term.from || on < earliest) return running
  if (countsFrom === 'renewal') return begun(terms, on, on, term)
  return begun(terms, countsFrom === 'end' ? term.until : countsFrom(on, term.until), on, term)
}

function extended({ term, months }: Running, on: Day, terms: ValidityTerms): Running {
  const { months: more = 0, most = 0 } = terms.extensions ?? {}
  if (on < term.from || term.extensionsUsed === most)
    return { term: { ...term, extensionsRefused: [...term.extensionsRefused, on] }, months }
  const extensionsUsed = term.extensionsUsed + 1
  // Counted from the beginning of the term, so that a short month does not shift the end twice.
  const until = endOf(terms, term.from, months + extensionsUsed * more)
  return { term: { ...term, until, extensionsUsed }, months }
}

function inDays(days: ByEnd, until: Day): number {
  return typeof days === 'number' ? days : days(until)
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
  if (!day.reached(until)) return met({ due: shiftDays(until, -1) })
  const ended = shiftDays(until, grace?.days ?? 0)
  if (grace === null || day.reached(ended)) return notMet(code, numbers, { since: ended })
  return notMet(grace.code, numbers, { since: until, due: shiftDays(ended, -1) })
}
