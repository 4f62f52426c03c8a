import {
  type AskedDay,
  addDays,
  addMonths,
  cannotTell,
  countIn,
  defineRule,
  firstWhole,
  met,
  notApplicable,
  notMet,
  stretchesSince,
} from '@brygga/domain'
import type { PeerInPostFacts } from './facts.ts'
import {
  asDescribed,
  coursesAYear,
  coursesEachYear,
  from,
  settledAfter,
  settledWithin,
  settles,
  timesAMonth,
  twiceAMonth,
} from './values.ts'

const inPost = {
  subject: 'placement',
  inForce: { from: asDescribed },
  remedy: null,
  applies: ({ period }: PeerInPostFacts, day: AskedDay) => day.isIn(period),
} as const

export const supervisedTwiceAMonth = defineRule({
  ...inPost,
  id: 'sweden-practice/supervised-each-month',
  question: 'supervised often enough last month',
  kind: 'cadence',
  source: twiceAMonth,
  codes: { SUPERVISION_TOO_SELDOM: { severity: 'warn' } },
  parameters: { times: timesAMonth },
  check({ period, supervisedOn }: PeerInPostFacts, { times }, day) {
    const { over, now } = stretchesSince(firstWhole(period.from, 'month').from, 'month', day)
    const month = over.at(-1)
    if (month === undefined) return notApplicable
    if (supervisedOn === null) return cannotTell('supervisedOn')
    const held = countIn(supervisedOn, month, day)
    if (held >= times) return met({ due: now === null ? null : addDays(now.until, -1) })
    return notMet(
      'SUPERVISION_TOO_SELDOM',
      { held, times, month: month.from.slice(0, 7) },
      { since: month.until },
    )
  },
})

export const courseEachYear = defineRule({
  ...inPost,
  id: 'sweden-practice/course-each-year',
  question: 'internal course last year',
  kind: 'quota',
  source: coursesEachYear,
  codes: { INTERNAL_COURSE_MISSED: { severity: 'info' } },
  parameters: { times: coursesAYear },
  check({ period, internalCourses }: PeerInPostFacts, { times }, day) {
    const { over, now } = stretchesSince(firstWhole(period.from, 'year').from, 'year', day)
    const year = over.at(-1)
    if (year === undefined) return notApplicable
    if (countIn(internalCourses, year, day) >= times)
      return met({ due: now === null ? null : addDays(now.until, -1) })
    return notMet('INTERNAL_COURSE_MISSED', { year: year.from.slice(0, 4) }, { since: year.until })
  },
})

/** The role settles within six to twelve months: then it is asked, and then it is told that it has not. */
export const roleSettles = defineRule({
  ...inPost,
  id: 'sweden-practice/role-settles',
  question: 'role settled',
  kind: 'advice',
  source: settles,
  inForce: { from },
  codes: { ROLE_SETTLING: { severity: 'info' }, ROLE_NOT_SETTLED: { severity: 'warn' } },
  parameters: { after: settledAfter, within: settledWithin },
  check({ period, roleSettledOn }: PeerInPostFacts, { after, within }, day) {
    if (roleSettledOn !== null && day.reached(roleSettledOn)) return met()
    const [asked, late] = [addMonths(period.from, after), addMonths(period.from, within)]
    if (!day.reached(asked)) return met({ due: asked })
    if (!day.reached(late)) return notMet('ROLE_SETTLING', {}, { since: asked, due: late })
    return notMet('ROLE_NOT_SETTLED', { months: within }, { since: late, due: late })
  },
})
