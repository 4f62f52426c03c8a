import {
  addDays,
  addMonths,
  amountBy,
  cannotTell,
  defineRule,
  doneBy,
  inOrder,
  met,
  notApplicable,
  notMet,
  rounded,
} from '@brygga/domain'
import type { ParticipantFacts, Practice } from './facts.ts'
import {
  absence,
  from,
  leastPages,
  lessonsPerModule,
  missingPieces,
  moduleCount,
  monthsForPieces,
  mostAbsence,
  mostPages,
  portfolio,
  practice,
  practiceHours,
  practiceOrder,
} from './values.ts'

const ofParticipant = { subject: 'person', inForce: { from }, remedy: null } as const

export const absenceWithinLimit = defineRule({
  ...ofParticipant,
  id: 'ex-in/absence-within-limit',
  question: 'absence within the limit',
  kind: 'quota',
  source: absence,
  codes: { ABSENCE_TOO_HIGH: { severity: 'warn' } },
  parameters: { percent: mostAbsence, modules: moduleCount, lessons: lessonsPerModule },
  check({ missed, madeUp }: ParticipantFacts, { percent, modules, lessons }, day) {
    if (missed === null) return cannotTell('missed')
    const most = rounded((modules * lessons * percent) / 100)
    const absent = rounded(amountBy(missed, day) - amountBy(madeUp, day))
    return absent <= most ? met() : notMet('ABSENCE_TOO_HIGH', { absent, most })
  },
})

export const practiceInOrder = defineRule({
  ...ofParticipant,
  id: 'ex-in/practice-in-order',
  question: 'practices in order',
  kind: 'order',
  source: practice,
  codes: { PRACTICE_TOO_EARLY: { severity: 'block' } },
  parameters: { order: practiceOrder },
  check: ({ practices }: ParticipantFacts, { order }, day) =>
    inOrder({ code: 'PRACTICE_TOO_EARLY', order, steps: practices, day }),
})

/** The practices that are over; one that ends before it begins is none. */
const ended = ({ practices }: ParticipantFacts, day: { reached(day: string): boolean }) =>
  practices.filter((each): each is Practice & { until: string } => {
    const { until } = each
    return until !== null && day.reached(until) && until > each.from
  })
const inEndOrder = (a: { until: string; step: string }, b: { until: string; step: string }) =>
  a.until + a.step < b.until + b.step ? -1 : 1

export const practiceLongEnough = defineRule({
  ...ofParticipant,
  id: 'ex-in/practice-long-enough',
  question: 'practices long enough',
  kind: 'quota',
  source: practice,
  codes: { PRACTICE_TOO_SHORT: { severity: 'block' } },
  parameters: { hours: practiceHours },
  check(facts: ParticipantFacts, { hours }, day) {
    const done = ended(facts, day)
    if (done.length === 0) return notApplicable
    const [short] = done.filter((each) => each.hours < (hours[each.step] ?? 0)).sort(inEndOrder)
    if (short === undefined) return met()
    const required = hours[short.step] ?? 0
    return notMet('PRACTICE_TOO_SHORT', { step: short.step, required }, { since: short.until })
  },
})

export const practiceReported = defineRule({
  ...ofParticipant,
  id: 'ex-in/practice-reported',
  question: 'practices reported',
  kind: 'gate',
  source: practice,
  codes: { PRACTICE_NOT_REPORTED: { severity: 'warn' } },
  parameters: {},
  check(facts: ParticipantFacts, _values, day) {
    const done = ended(facts, day)
    if (done.length === 0) return notApplicable
    const [open] = done
      .filter(({ reportedOn }) => reportedOn === null || !day.reached(reportedOn))
      .sort(inEndOrder)
    return open === undefined
      ? met()
      : notMet('PRACTICE_NOT_REPORTED', { step: open.step }, { since: open.until })
  },
})

export const portfolioLength = defineRule({
  ...ofParticipant,
  id: 'ex-in/portfolio-length',
  question: 'length of the portfolio',
  kind: 'quota',
  source: portfolio,
  codes: { PORTFOLIO_TOO_SHORT: { severity: 'warn' }, PORTFOLIO_TOO_LONG: { severity: 'warn' } },
  parameters: { least: leastPages, most: mostPages },
  check({ portfolioPages: pages }: ParticipantFacts, { least, most }) {
    if (pages === null) return notApplicable
    if (pages < least) return notMet('PORTFOLIO_TOO_SHORT', { pages, least })
    return pages <= most ? met() : notMet('PORTFOLIO_TOO_LONG', { pages, most })
  },
})

/** What is missing when the last module ends may be handed in for two years. */
export const completedInTime = defineRule({
  ...ofParticipant,
  id: 'ex-in/completed-in-time',
  question: 'completed in time',
  kind: 'validity',
  source: missingPieces,
  codes: { PIECES_TOO_LATE: { severity: 'block' } },
  parameters: { months: monthsForPieces },
  check({ lastModuleEndedOn, completedOn }: ParticipantFacts, { months }, day) {
    if (lastModuleEndedOn === null || !day.reached(lastModuleEndedOn)) return notApplicable
    const due = addMonths(lastModuleEndedOn, months)
    if (completedOn === null || !day.reached(completedOn))
      return doneBy({ code: 'PIECES_TOO_LATE', due, day })
    return completedOn <= due ? met() : notMet('PIECES_TOO_LATE', {}, { since: addDays(due, 1), due })
  },
})
