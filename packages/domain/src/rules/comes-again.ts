import type { Day } from '../calendar/day.schemas.ts'
import { latestDay, shiftDays } from '../calendar/day.ts'
import { type Answer, met, notApplicable, notMet } from './answer.ts'
import type { AskedDay } from './asked-day.ts'
import type { Numbers } from './assessment.schemas.ts'
import { latestOf } from './present.ts'

/**
 * Something that comes again in time. The gap starts on the last time, or on the day it counts from where that is
 * later; `lastDay` says which is the last day still in time, by days, months, working days or what holds then.
 */
export function comesAgain<Code extends string>({
  code,
  times,
  countsFrom,
  lastDay,
  numbers = {},
  day,
}: {
  code: Code
  /** In any order. */
  times: readonly Day[]
  countsFrom: Day
  lastDay: (gapStarts: Day) => Day
  numbers?: Numbers
  day: AskedDay
}): Answer<Code> {
  const last = latestOf(times, day)
  const due = lastDay(last === null || last < countsFrom ? countsFrom : last)
  return doneBy({ code, due, numbers: last === null ? numbers : { ...numbers, last }, day })
}

/** Something that is not done yet, and is to be done by a day: in time on that day, late on the next. */
export function doneBy<Code extends string>({
  code,
  due,
  numbers = {},
  day,
}: {
  code: Code
  due: Day
  numbers?: Numbers
  day: AskedDay
}): Answer<Code> {
  const late = shiftDays(due, 1)
  return day.reached(late) ? notMet(code, numbers, { since: late, due }) : met({ due })
}

/** What somebody asked for, and the day it was answered; null: not yet. */
export interface AskedFor {
  readonly askedOn: Day
  readonly answeredOn: Day | null
}

/** Everything asked for is answered in time; not applicable while nobody waits. The one that waits longest counts. */
export function answeredInTime<Code extends string>({
  code,
  requests,
  lastDay,
  day,
}: {
  code: Code
  requests: readonly AskedFor[]
  lastDay: (askedOn: Day) => Day
  day: AskedDay
}): Answer<Code> {
  const waiting = requests.filter(
    ({ askedOn, answeredOn }) => day.reached(askedOn) && (answeredOn === null || !day.reached(answeredOn)),
  )
  const [due] = waiting.map(({ askedOn }) => lastDay(askedOn)).sort()
  return due === undefined ? notApplicable : doneBy({ code, due, numbers: { waiting: waiting.length }, day })
}

/**
 * The working day a number of working days after a day, by a country's own calendar. The day itself is not counted.
 * Throws RangeError where a year has no working day.
 */
export function workingDaysAfter(day: Day, workingDays: number, isWorkingDay: (day: Day) => boolean): Day {
  if (!Number.isInteger(workingDays) || workingDays < 0)
    throw new RangeError('Working days are counted in whole numbers from 0 up.')
  let found = day
  for (let left = workingDays; left > 0; left -= 1) found = nextWorkingDay(found, isWorkingDay)
  return found
}

function nextWorkingDay(day: Day, isWorkingDay: (day: Day) => boolean): Day {
  for (let ahead = 1; ahead <= 366; ahead += 1) {
    const next = shiftDays(day, ahead)
    if (next === latestDay) return next
    if (isWorkingDay(next)) return next
  }
  throw new RangeError('A year without a working day. Check the calendar.')
}
