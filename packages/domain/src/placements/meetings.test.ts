import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { decideCancelMeeting, decideHoldMeeting, decidePlanMeeting, roleStatusOn } from './meetings.ts'

const on = '2023-06-15'
const sound = soundRegister()
const planned = (differing: Partial<Register['placementMeetings'][number]> = {}): Register => ({
  ...sound,
  placementMeetings: [
    record(300, {
      placementId,
      kind: 'check-in',
      plannedOn: '2023-06-20',
      heldOn: null,
      cancelledOn: null,
      present: [],
      outcome: null,
      ...differing,
    }),
  ],
})

describe('a meeting about a placement', () => {
  it('is planned for a day of the placement, once', () => {
    const plan = (plannedOn: string, register = sound, differing: object = {}) =>
      outcomeOf(
        decidePlanMeeting(
          { id: recordId(900), placementId, kind: 'check-in', plannedOn, ...differing },
          register,
          on,
        ),
      )
    expect(plan('2023-06-20')).toBe('change')
    expect(plan('2022-01-10')).toBe('change')
    expect(plan('2022-01-09')).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(plan('2023-06-20', planned())).toEqual(['MEETING_ALREADY_RECORDED'])
    expect(plan('2023-06-20', planned(), { kind: 'reflection' })).toBe('change')
    expect(plan('2023-06-20', planned({ cancelledOn: on }))).toBe('change')
    expect(plan('2023-06-20', planned(), { id: recordId(300), placementId: recordId(666) })).toEqual([
      'RECORD_ID_TAKEN',
      'PLACEMENT_UNKNOWN',
    ])
  })

  it('is held with somebody there; only a review says whether the role has settled (001-18, 002-21)', () => {
    const hold = (register: Register, differing: object = {}) =>
      decideHoldMeeting(
        {
          meetingId: recordId(300),
          version: 1,
          heldOn: on,
          present: ['unit-manager', 'unit-manager', 'peer-supporter'],
          outcome: null,
          ...differing,
        },
        register,
        on,
      )
    expect(hold(planned())).toMatchObject({
      change: { operations: [{ values: { heldOn: on, present: ['unit-manager', 'peer-supporter'] } }] },
    })
    expect(outcomeOf(hold(planned(), { present: [] }))).toEqual(['NOBODY_PRESENT'])
    expect(outcomeOf(hold(planned(), { outcome: 'settled' }))).toEqual(['OUTCOME_ONLY_OF_REVIEW'])
    const review = planned({ kind: 'six-month-review' })
    expect(outcomeOf(hold(review))).toEqual(['REVIEW_NEEDS_OUTCOME'])
    expect(outcomeOf(hold(review, { outcome: 'settling' }))).toBe('change')
    expect(outcomeOf(hold(planned(), { heldOn: '2023-06-16' }))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(hold(planned(), { heldOn: '2022-01-09' }))).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(outcomeOf(hold(planned({ heldOn: on })))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcomeOf(hold(sound))).toEqual(['MEETING_UNKNOWN'])
  })

  it('is cancelled while it is planned', () => {
    const cancel = (register: Register, day = on) =>
      outcomeOf(decideCancelMeeting({ meetingId: recordId(300), version: 1, on: day }, register, on))
    expect(cancel(planned())).toBe('change')
    expect(cancel(planned(), '2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    expect(cancel(planned({ heldOn: on }))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(cancel(sound)).toEqual(['MEETING_UNKNOWN'])
  })
})

it('a role is settling until a review says that it has settled, and may come loose again (001-18)', () => {
  const review = (number: number, heldOn: string, outcome: 'settling' | 'settled') =>
    record(number, {
      placementId,
      kind: 'six-month-review' as const,
      plannedOn: heldOn,
      heldOn,
      cancelledOn: null,
      present: ['unit-manager' as const],
      outcome,
    })
  const register = {
    ...sound,
    placementMeetings: [review(302, '2023-03-01', 'settling'), review(301, '2022-07-11', 'settled')],
  }
  const status = (day: string) => roleStatusOn(register, placementId, day)
  expect(status('2022-01-09')).toBeNull()
  expect(status('2022-01-10')).toBe('settling')
  expect(status('2022-07-10')).toBe('settling')
  expect(status('2022-07-11')).toBe('settled')
  expect(status('2023-03-01')).toBe('settling')
  expect(roleStatusOn(register, recordId(666), on)).toBeNull()
})
