import type { Day, Period } from '../calendar/day.schemas.ts'
import { dayOf } from '../calendar/day.ts'

/** A stretch of the calendar, as quotas and reports count it. */
export type CalendarStretch = 'month' | 'quarter' | 'half-year' | 'year'

const monthsIn: Record<CalendarStretch, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

const lengthOfDay = '2023-06-15'.length

function notADay(day: unknown): string {
  return day === undefined || day === null
    ? 'A day was asked about that is missing from the facts. Let the rule answer cannotTell where it may be missing.'
    : `${JSON.stringify(day)} is no day. Write days YYYY-MM-DD.`
}

/**
 * The day a rule is asked about. A rule cannot read it, only ask whether other days have come, and each day
 * that has not is noted. As a rule is otherwise a function of its facts and values alone, its answer cannot
 * differ before the first day noted: `changesOn` is complete by construction, not by care.
 */
export class AskedDay {
  readonly #on: Day
  #changesOn: Day | null = null

  constructor(on: Day) {
    this.#on = on
  }

  /** The first day noted so far that has not come. */
  get changesOn(): Day | null {
    return this.#changesOn
  }

  /**
   * Whether that day has come: true on the day itself and later. Throws where it is no day as days are written, such
   * as a fact that is missing: days of other lengths would be put in a wrong order, in silence.
   */
  reached(day: Day): boolean {
    if (typeof day !== 'string' || day.length !== lengthOfDay) throw new RangeError(notADay(day))
    if (day <= this.#on) return true
    if (this.#changesOn === null || day < this.#changesOn) this.#changesOn = day
    return false
  }

  /** Whether the day lies in a half-open period: on `from` it does, on `until` it no longer does. */
  isIn(period: Period): boolean {
    return this.reached(period.from) && !this.isPast(period)
  }

  /** Whether a period is over. One without a known end never is. */
  isPast(period: Period): boolean {
    return period.until !== null && this.reached(period.until)
  }

  /** How many of some days in rising order have come. */
  countReached(days: readonly Day[]): number {
    let low = 0
    let high = days.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#on >= (days[middle] as Day)) low = middle + 1
      else high = middle
    }
    const next = days[low]
    if (next !== undefined) this.reached(next)
    return low
  }

  /** The last of some days in rising order that has come. */
  latest(days: readonly Day[]): Day | null {
    return days[this.countReached(days) - 1] ?? null
  }

  /** The calendar month, quarter, half-year or year that the day lies in. */
  calendarPeriod(stretch: CalendarStretch): { from: Day; until: Day } {
    const length = monthsIn[stretch]
    const year = Number(this.#on.slice(0, 4))
    const firstMonth = Math.floor((Number(this.#on.slice(5, 7)) - 1) / length) * length + 1
    const isLast = firstMonth + length > 12
    const until = isLast ? dayOf(year + 1, 1, 1) : dayOf(year, firstMonth + length, 1)
    const period = { from: dayOf(year, firstMonth, 1) as Day, until: until ?? '9999-12-31' }
    this.reached(period.until)
    return period
  }
}
