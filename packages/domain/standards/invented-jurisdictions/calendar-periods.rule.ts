import {
  type AskedDay,
  addDays,
  type CalendarStretch,
  countIn,
  type Day,
  defineRule,
  firstWhole,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
  stretchesSince,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface MeetingFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly startedOn: Day
  readonly groupSessions: readonly Day[]
  readonly jointMeetings: readonly Day[]
}
const quarterly = article(14, 'Two group sessions each whole quarter.')
const halfYearly = article(15, 'One meeting with the employer each whole half-year.')
const sessions = set('calendar-periods/sessions', 'times', 2, quarterly)
const meetings = set('calendar-periods/meetings', 'times', 1, halfYearly)

/** Of the last whole period that is over: how many there were, and until when those of the present one may be held. */
function lastWhole(
  { startedOn }: MeetingFacts,
  stretch: CalendarStretch,
  times: readonly Day[],
  day: AskedDay,
) {
  const { over, now } = stretchesSince(firstWhole(startedOn, stretch).from, stretch, day)
  const period = over.at(-1)
  const due = now === null ? null : addDays(now.until, -1)
  return period === undefined ? null : { held: countIn(times, period, day), since: period.until, due }
}

export const groupEachQuarter = defineRule({
  ...ofPlacement,
  id: 'calendar-periods/group-each-quarter',
  question: 'group sessions last quarter',
  kind: 'cadence',
  source: quarterly,
  codes: { GROUP_SESSION_MISSED: { severity: 'warn' } },
  parameters: { sessions },
  check(facts: MeetingFacts, { sessions: required }, day) {
    const last = lastWhole(facts, 'quarter', facts.groupSessions, day)
    if (last === null) return notApplicable
    const { held, since, due } = last
    return held >= required ? met({ due }) : notMet('GROUP_SESSION_MISSED', { held, required }, { since })
  },
})

export const meetingEachHalfYear = defineRule({
  ...ofPlacement,
  id: 'calendar-periods/meeting-each-half-year',
  question: 'meeting with the employer last half-year',
  kind: 'cadence',
  source: halfYearly,
  codes: { JOINT_MEETING_MISSED: { severity: 'warn' } },
  parameters: { meetings },
  check(facts: MeetingFacts, { meetings: required }, day) {
    const last = lastWhole(facts, 'half-year', facts.jointMeetings, day)
    if (last === null) return notApplicable
    const { held, since, due } = last
    return held >= required ? met({ due }) : notMet('JOINT_MEETING_MISSED', { held, required }, { since })
  },
})
