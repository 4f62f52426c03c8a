import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { dayNear, few, subjectOf } from '../random-facts.ts'
import { groupEachQuarter, type MeetingFacts, meetingEachHalfYear } from './calendar-periods.rule.ts'
import { jurisdiction } from './order.ts'

const started = (startedOn: string, ...days: string[]): MeetingFacts => ({
  subject: { kind: 'placement', id: 'a' },
  startedOn,
  groupSessions: days,
  jointMeetings: days,
})
const quarter = casesFor(groupEachQuarter, [
  {
    name: 'first and last day of the quarter',
    on: '2024-07-01',
    facts: started('2024-02-10', '2024-06-30', '2024-04-01'),
    expect: { met: { due: '2024-09-30' } },
  },
  {
    name: 'one in the quarter, one on either side',
    on: '2024-07-01',
    facts: started('2024-02-10', '2024-03-31', '2024-05-02', '2024-07-01'),
    expect: { code: 'GROUP_SESSION_MISSED', numbers: { held: 1, required: 2 }, since: '2024-07-01' },
  },
  {
    name: 'the first whole quarter is not over',
    on: '2024-06-30',
    facts: started('2024-02-10'),
    expect: 'not-applicable',
  },
  {
    name: 'started on the first day of a quarter',
    on: '2024-07-01',
    facts: started('2024-04-01'),
    expect: 'GROUP_SESSION_MISSED',
  },
  {
    name: 'started on the second day of a quarter',
    on: '2024-07-01',
    facts: started('2024-04-02'),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(groupEachQuarter, started('2023-02-10'), 'GROUP_SESSION_MISSED'),
])
const halfYear = casesFor(meetingEachHalfYear, [
  {
    name: 'on the last day of the half-year',
    on: '2025-01-01',
    facts: started('2024-02-10', '2024-12-31'),
    expect: { met: { due: '2025-06-30' } },
  },
  {
    name: 'the day after the half-year',
    on: '2025-01-01',
    facts: started('2024-02-10', '2024-06-30', '2025-01-01'),
    expect: { code: 'JOINT_MEETING_MISSED', since: '2025-01-01' },
  },
  {
    name: 'the first whole half-year is not over',
    on: '2024-12-31',
    facts: started('2024-02-10'),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(meetingEachHalfYear, started('2023-02-10'), 'JOINT_MEETING_MISSED'),
])

export const calendarPeriods = jurisdiction(
  'calendar-periods',
  [quarter, halfYear],
  fc.record({
    subject: subjectOf('placement'),
    startedOn: dayNear('2023-06-01', 400),
    groupSessions: few(dayNear('2024-01-01'), 9),
    jointMeetings: few(dayNear('2024-01-01'), 4),
  }),
)
