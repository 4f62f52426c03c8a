import {
  addDays,
  cannotTell,
  countIn,
  daysBetween,
  defineRule,
  met,
  notApplicable,
  notMet,
  startOfWeek,
  weekday,
} from '@brygga/domain'
import type { ProgrammeOfCountyFacts, ReceivingWorkplaceFacts } from './facts.ts'
import {
  courseDays,
  fifteenDays,
  fiveWeeks,
  freeWeeks,
  from,
  introductions,
  municipalities,
  thirteen,
  threeSessions,
  trainingWeeks,
} from './values.ts'

const common = { inForce: { from }, remedy: null } as const
const ofProgramme = { ...common, subject: 'programme' } as const

/** The Mondays of the weeks in which there is training, each once, in order. */
const weeksOf = (days: readonly string[]) => [...new Set(days.map(startOfWeek))].sort()

export const fiveWeeksLong = defineRule({
  ...ofProgramme,
  id: 'sweden-practice/training-weeks',
  question: 'weeks that the training spans',
  kind: 'quota',
  source: fiveWeeks,
  codes: { TRAINING_SPANS_TOO_LITTLE: { severity: 'warn' } },
  parameters: { weeks: trainingWeeks },
  check(facts: ProgrammeOfCountyFacts, { weeks }) {
    if (facts.courseDays === null) return cannotTell('courseDays')
    const mondays = weeksOf(facts.courseDays)
    const [first, last] = [mondays[0], mondays.at(-1)]
    if (first === undefined || last === undefined) return notApplicable
    const spanned = daysBetween(first, last) / 7 + 1
    return spanned >= weeks ? met() : notMet('TRAINING_SPANS_TOO_LITTLE', { weeks: spanned, required: weeks })
  },
})

export const fifteenFullDays = defineRule({
  ...ofProgramme,
  id: 'sweden-practice/course-days',
  question: 'weekdays of training',
  kind: 'quota',
  source: fifteenDays,
  codes: { COURSE_DAYS_TOO_FEW: { severity: 'warn' } },
  parameters: { days: courseDays },
  check(facts: ProgrammeOfCountyFacts, { days }) {
    if (facts.courseDays === null) return cannotTell('courseDays')
    const planned = new Set(facts.courseDays.filter((each) => weekday(each) <= 5)).size
    if (facts.courseDays.length === 0) return notApplicable
    return planned >= days ? met() : notMet('COURSE_DAYS_TOO_FEW', { days: planned, required: days })
  },
})

export const freeWeekBetween = defineRule({
  ...ofProgramme,
  id: 'sweden-practice/free-week-between',
  question: 'free week between weeks of training',
  kind: 'order',
  source: fifteenDays,
  codes: { NO_FREE_WEEK: { severity: 'info' } },
  parameters: { weeks: freeWeeks },
  check(facts: ProgrammeOfCountyFacts, { weeks }) {
    if (facts.courseDays === null) return cannotTell('courseDays')
    const mondays = weeksOf(facts.courseDays)
    if (mondays.length < 2) return notApplicable
    const close = mondays.find(
      (monday, at) => at > 0 && daysBetween(mondays[at - 1] ?? monday, monday) < 7 * (weeks + 1),
    )
    return close === undefined ? met() : notMet('NO_FREE_WEEK', { week: close })
  },
})

export const countyStandsBehind = defineRule({
  ...ofProgramme,
  id: 'sweden-practice/county-stands-behind',
  question: 'municipalities that stand behind it',
  kind: 'composition',
  source: thirteen,
  inForce: { from: '2018-06-01' },
  codes: { MUNICIPALITY_OUTSIDE: { severity: 'info' } },
  parameters: { count: municipalities },
  check({ municipalitiesBehind: behind }: ProgrammeOfCountyFacts, { count }) {
    if (behind === null) return cannotTell('municipalitiesBehind')
    return behind >= count ? met() : notMet('MUNICIPALITY_OUTSIDE', { behind, count })
  },
})

export const introducedBeforeStart = defineRule({
  ...common,
  id: 'sweden-practice/introduced-before-start',
  subject: 'workplace',
  question: 'staff introduced before the start',
  kind: 'gate',
  source: threeSessions,
  remedy: { action: 'hold-staff-introduction', roles: ['coordinator', 'unit-manager'] },
  codes: { INTRODUCTIONS_TOO_FEW: { severity: 'warn' } },
  parameters: { required: introductions },
  check({ introductions: held, firstStartOn }: ReceivingWorkplaceFacts, { required }, day) {
    if (firstStartOn === null) return notApplicable
    const done = countIn(held, { from: '0001-01-01', until: firstStartOn }, day)
    return done >= required
      ? met()
      : notMet('INTRODUCTIONS_TOO_FEW', { done, required }, { due: addDays(firstStartOn, -1) })
  },
})
