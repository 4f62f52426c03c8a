import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import {
  type ForumGuestStep,
  type PlanForumGuestCommand,
  PlanForumGuestCommandSchema,
} from './forum-guest.schemas.ts'
import {
  decideEvaluateForum,
  decidePlanForumGuest,
  decideTakeGuestStep,
  managerAttendance,
} from './forum-guest.ts'

const on = '2023-06-15'
const meeting = { forumId: recordId(440), minutesSentOn: null, minutesReceivedOn: null }
const sound: Register = {
  ...soundRegister(),
  forums: [
    record(440, {
      name: 'Forum',
      kind: 'forum',
      workplaceIds: [workplaceId],
      managerId: null,
      everyDays: 7,
      from: '2023-01-13',
      until: '2023-12-01',
    }),
  ],
  forumMeetings: [
    record(442, { ...meeting, heldOn: '2023-06-09', cancelled: false }),
    record(441, { ...meeting, heldOn: '2023-06-02', cancelled: false }),
    record(443, { ...meeting, heldOn: '2023-05-26', cancelled: true }),
  ],
}
const guest: PlanForumGuestCommand = {
  id: recordId(900),
  forumId: recordId(440),
  plannedOn: '2023-05-12',
  plannedFor: '2023-06-02',
  role: 'ward-manager',
  organisation: null,
}
const plan = (differing: Partial<PlanForumGuestCommand> = {}, register = sound) =>
  decidePlanForumGuest({ ...guest, ...differing }, register, on)
const planned = after(sound, plan())
const step = (kind: ForumGuestStep['step'], day: string, register = planned, number = 910) =>
  decideTakeGuestStep({ id: recordId(number), guestId: guest.id, step: kind, on: day }, register, on)

describe('a guest of a forum (002-49)', () => {
  it('is planned for a session within the forum’s days, not before it is planned', () => {
    expect(outcomeOf(plan({ plannedFor: '2023-11-30' }))).toBe('change')
    expect(outcomeOf(plan({ plannedFor: '2023-12-01' }))).toEqual(['DAY_OUTSIDE_FORUM'])
    expect(outcomeOf(plan({ plannedFor: '2023-05-11' }))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(plan({}, planned))).toEqual(['RECORD_ID_TAKEN', 'GUEST_ALREADY_PLANNED'])
    expect(outcomeOf(plan({ id: recordId(901), role: 'nurse' }, planned))).toBe('change')
    const cancelled = after(planned, step('cancelled', '2023-05-15'))
    expect(outcomeOf(plan({ id: recordId(901) }, cancelled))).toBe('change')
    expect(outcomeOf(plan({ forumId: recordId(666), plannedOn: '2023-06-16' }))).toEqual([
      'FORUM_UNKNOWN',
      'DAY_IN_FUTURE',
      'DAY_TOO_EARLY',
    ])
  })

  it('came to a session that was held, and not before it', () => {
    expect(outcomeOf(step('came', '2023-06-02'))).toBe('change')
    expect(outcomeOf(step('came', '2023-06-01'))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(step('stayed-away', '2023-06-01'))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(step('confirmed', '2023-05-12'))).toBe('change')
    const other = after(sound, plan({ plannedFor: '2023-05-26' }))
    expect(outcomeOf(step('came', '2023-05-26', other))).toEqual(['FORUM_NOT_HELD_THAT_DAY'])
    expect(outcomeOf(step('stayed-away', '2023-05-26', other))).toBe('change')
    expect(outcomeOf(step('came', '2023-06-16', sound))).toEqual(['GUEST_UNKNOWN', 'DAY_IN_FUTURE'])
  })

  it('shows at which sessions the manager was (002-50)', () => {
    const register = after(planned, step('came', '2023-06-02'))
    expect(managerAttendance(register, recordId(440), on)).toEqual([
      { heldOn: '2023-06-02', managerCame: true },
      { heldOn: '2023-06-09', managerCame: false },
    ])
    expect(managerAttendance(register, recordId(440), '2023-06-01')).toEqual([])
    expect(managerAttendance(planned, recordId(440), on)[0]).toEqual({
      heldOn: '2023-06-02',
      managerCame: false,
    })
  })

  it('holds no identity number', () => {
    expect(PlanForumGuestCommandSchema.safeParse(guest).success).toBe(true)
    const named = { ...guest, organisation: '19121212-1212' }
    expect(PlanForumGuestCommandSchema.safeParse(named).success).toBe(false)
  })
})

describe('an evaluation of a forum (002-56)', () => {
  const command = {
    id: recordId(920),
    forumId: recordId(440),
    evaluatedOn: '2023-06-09',
    outcome: 'changes' as const,
    patients: 6,
    staff: null,
  }
  const evaluate = (differing: Partial<typeof command> = {}, register = sound) =>
    outcomeOf(decideEvaluateForum({ ...command, ...differing }, register, on))

  it('is made once a day, from when the forum began', () => {
    expect(evaluate()).toBe('change')
    expect(evaluate({ evaluatedOn: '2023-01-12' })).toEqual(['DAY_TOO_EARLY'])
    const before = { ...sound, forumEvaluations: [record(920, command)] }
    expect(evaluate({}, before)).toEqual(['RECORD_ID_TAKEN', 'FORUM_ALREADY_EVALUATED'])
    expect(evaluate({ forumId: recordId(666), evaluatedOn: '2023-06-16' })).toEqual([
      'FORUM_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
  })
})
