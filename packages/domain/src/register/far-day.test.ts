import { describe, expect, it } from 'vitest'
import { decideSetWeekSchedule } from '../placements/follow-up.ts'
import { decideGiveResponsibility } from '../programme/cooperation.ts'
import { decideSetGoal } from '../programme/goal.ts'
import { decideBookSession } from '../supervision/booking.ts'
import { decidePlanSupervision } from '../supervision/plan.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { organisation, placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideTieSeat } from '../training/seat-workplace.ts'
import { decideSetWorkplaceTask } from '../workplaces/prepare.ts'
import { decideStatePurpose } from '../workplaces/purpose.ts'
import type { Decision } from './change.ts'

const on = '2023-06-15'
const id = recordId(900)
const [userOrganisation, cohortId, seatId] = [recordId(23), recordId(200), recordId(220)]
const sound = soundRegister()
const register = {
  ...sound,
  organisations: [...sound.organisations, organisation(23, { functions: ['user-organisation'] })],
  cohorts: [record(200, { number: '1', startsOn: '2023-09-01', endsOn: null })],
  agreedPosts: [
    record(210, {
      cohortId,
      workplaceId,
      posts: 1,
      agreedOn: '2023-01-05',
      fundedOn: '2023-01-06',
      withdrawnOn: null,
    }),
  ],
  seats: [record(220, { cohortId, personId: peerSupporterId, outcome: 'ongoing' as const, outcomeOn: null })],
}
const steps = [{ afterMonths: 0, everyDays: 14 }]
const minutes = [480, 480, 480, 360, 0, 0, 0]
const booking = { id, placementId, form: 'individual' as const, supervisorId, bookedOn: on }
const task = { id, workplaceId, kind: 'manager' as const, title: 'Show around', setOn: on }
const goal = { id, measure: 'employed' as const, baseline: 1, target: 2, setOn: on, decision: null }

/** What is decided for a day, the field that says it, and the last day for which it is. */
const decided: [name: string, field: string, last: string, decide: (day: string) => Decision][] = [
  [
    'a plan for supervision',
    'from',
    '2025-06-15',
    (from) => decidePlanSupervision({ id, placementId, from, steps, groupEveryDays: null }, register, on),
  ],
  [
    'a week schedule',
    'from',
    '2025-06-15',
    (from) => decideSetWeekSchedule({ id, placementId, from, minutes }, register, on),
  ],
  [
    'what a workplace is there for',
    'from',
    '2025-06-15',
    (from) => decideStatePurpose({ id, workplaceId, from, purposes: ['care'] }, register, on),
  ],
  [
    'who answers for a matter',
    'from',
    '2025-06-15',
    (from) =>
      decideGiveResponsibility(
        { id, organisationId: userOrganisation, matter: 'collegial-context', from },
        register,
        on,
      ),
  ],
  [
    'the workplace of a seat',
    'from',
    '2025-06-15',
    (from) => decideTieSeat({ id, seatId, workplaceId, from }, register, on),
  ],
  [
    'a task at a workplace',
    'dueOn',
    '2025-06-15',
    (dueOn) => decideSetWorkplaceTask({ ...task, dueOn }, register, on),
  ],
  ['a goal', 'dueOn', '2033-06-15', (dueOn) => decideSetGoal({ ...goal, dueOn }, register, on)],
  [
    'a session',
    'bookedFor',
    '2024-06-15',
    (bookedFor) => decideBookSession({ ...booking, bookedFor }, register, on),
  ],
]

describe.each(decided)('%s', (_name, field, last, decide) => {
  it('is decided up to a day that is no slip of the year, and not further ahead', () => {
    expect(outcomeOf(decide(last))).toBe('change')
    const dayAfter = `${last.slice(0, 8)}16`
    expect(decide(dayAfter)).toEqual({
      outcome: 'refused',
      reasons: [{ code: 'DAY_TOO_FAR_AHEAD', field, numbers: { day: dayAfter, last } }],
    })
    expect(outcomeOf(decide('9999-12-31'))).toEqual(['DAY_TOO_FAR_AHEAD'])
  })
})
