import {
  type AskedDay,
  addDays,
  addMonths,
  amountIn,
  amountsIn,
  type ClosedPeriod,
  cannotTell,
  defineRule,
  met,
  notMet,
  overTime,
  stretchAround,
  stretchesSince,
  type ValueHistory,
} from '@brygga/domain'
import { figure } from '../figure.ts'
import type { EducationHours, SpecialistFacts } from './facts.ts'
import { eachYear, ethicsEachYear, fromNetwork } from './sources.ts'

// The page read was that of the calendar year 2024; it says that the rules were others before.
export const from = '2024-01-01'
export const hoursEachYear = figure('georgia/hours-each-year', 'hours', [from, 12, eachYear])
export const hoursFromNetwork = figure('georgia/hours-from-network', 'hours', [from, 6, fromNetwork])
export const ethicsCourses = figure('georgia/ethics-courses', 'times', [from, 1, ethicsEachYear])

/** The calendar years since the one after the examination: those that are over, and the present one. */
export function yearsOwed({ examPassedOn }: SpecialistFacts, day: AskedDay) {
  if (examPassedOn === null) return { over: [], now: null }
  return stretchesSince(addMonths(stretchAround(examPassedOn, 'year').from, 12), 'year', day)
}

const each = {
  subject: 'person',
  kind: 'quota',
  inForce: { from },
  remedy: null,
  applies: (facts: SpecialistFacts, day: AskedDay) => yearsOwed(facts, day).now !== null,
} as const

/** Of the year that was over last: what was missed earlier was settled by reactivation. */
function answerOfYears<Code extends string>(
  code: Code,
  facts: SpecialistFacts,
  required: ValueHistory<number>,
  day: AskedDay,
  doneIn: (year: ClosedPeriod) => number,
) {
  const { over, now } = yearsOwed(facts, day)
  const year = over.at(-1)
  const due = now === null ? null : addDays(now.until, -1)
  if (year === undefined) return met({ due })
  const asked = required.on(year.from)
  if (asked === undefined) return cannotTell(required.id)
  const done = doneIn(year)
  if (done >= asked) return met({ due })
  const numbers = { year: year.from.slice(0, 4), done, required: asked }
  return notMet(code, numbers, { since: year.until, due: addDays(year.until, -1) })
}

/** Hours that neither the network nor a vendor it approves held do not count. */
const counting = ({ education }: SpecialistFacts) => education.filter(({ heldBy }) => heldBy !== 'other')
const ofNetwork = ({ education }: SpecialistFacts) => education.filter(({ heldBy }) => heldBy === 'network')
const ethicsOf = (facts: SpecialistFacts): EducationHours[] =>
  counting(facts).filter(({ isEthics }) => isEthics)

export const educationEachYear = defineRule({
  ...each,
  id: 'georgia/education-each-year',
  question: 'hours of further education each year',
  source: eachYear,
  codes: { EDUCATION_TOO_SHORT: { severity: 'warn' } },
  parameters: { hours: overTime(hoursEachYear) },
  check: (facts: SpecialistFacts, { hours }, day) =>
    answerOfYears('EDUCATION_TOO_SHORT', facts, hours, day, (year) => amountIn(counting(facts), year, day)),
})

export const educationFromNetwork = defineRule({
  ...each,
  id: 'georgia/education-from-network',
  question: 'hours from the network each year',
  source: fromNetwork,
  codes: { TOO_LITTLE_FROM_NETWORK: { severity: 'warn' } },
  parameters: { hours: overTime(hoursFromNetwork) },
  check: (facts: SpecialistFacts, { hours }, day) =>
    answerOfYears('TOO_LITTLE_FROM_NETWORK', facts, hours, day, (year) =>
      amountIn(ofNetwork(facts), year, day),
    ),
})

export const ethicsEveryYear = defineRule({
  ...each,
  id: 'georgia/ethics-each-year',
  question: 'ethics course each year',
  source: ethicsEachYear,
  codes: { ETHICS_MISSED: { severity: 'warn' } },
  parameters: { courses: overTime(ethicsCourses) },
  check: (facts: SpecialistFacts, { courses }, day) =>
    answerOfYears(
      'ETHICS_MISSED',
      facts,
      courses,
      day,
      (year) => amountsIn(ethicsOf(facts), year, day).length,
    ),
})
