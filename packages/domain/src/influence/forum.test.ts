import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, peerSupporterId, recordId } from '../testing/facts.ts'
import { workplaceId } from '../testing/register.ts'
import { forum, forumId, on, register, sound } from '../testing/started-forum.ts'
import {
  decideAmendForum,
  decideHoldForumMeeting,
  decideReceiveMinutes,
  decideSendMinutes,
  decideStartForum,
} from './forum.ts'

describe('a forum (002-45, 002-52)', () => {
  const hold = (differing: object = {}, before: Register = register) =>
    decideHoldForumMeeting(
      { id: recordId(840), forumId, heldOn: '2023-06-02', cancelled: false, ...differing },
      before,
      on,
    )
  const held = after(register, hold())
  const minutes = (day: string, meetingId = recordId(840)) => ({ meetingId, version: 1, on: day })

  it('is at workplaces that exist, with a manager who does', () => {
    const start = (differing: object) => outcomeOf(decideStartForum({ ...forum, ...differing }, sound, on))
    expect(start({ workplaceIds: [workplaceId, recordId(666)], managerId: recordId(667) })).toEqual([
      'WORKPLACE_UNKNOWN',
      'PERSON_UNKNOWN',
    ])
    expect(start({ managerId: null })).toBe('change')
    expect(outcomeOf(decideStartForum(forum, register, on))).toEqual(['RECORD_ID_TAKEN'])
  })

  it('gets another manager, rhythm or end', () => {
    const amend = (differing: object, id = forumId) =>
      outcomeOf(decideAmendForum({ forumId: id, version: 1, ...differing }, register, on))
    expect(amend({ managerId: peerSupporterId, everyDays: null })).toBe('change')
    expect(amend({ managerId: lineManagerId, everyDays: 7 })).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ managerId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
    expect(amend({ until: '2023-01-13' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(amend({ until: '2023-01-14' })).toBe('change')
    expect(amend({}, recordId(666))).toEqual(['FORUM_UNKNOWN'])
    const end = (until: string | null, before: Register) =>
      outcomeOf(decideAmendForum({ forumId, version: 1, until }, before, on))
    expect(end('2023-06-03', held)).toBe('change')
    expect(end('2023-06-02', held)).toEqual(['RECORDED_OUTSIDE'])
    expect(end('2023-06-02', after(register, hold({ cancelled: true })))).toBe('change')
    expect(outcomeOf(decideAmendForum({ forumId, version: 1, everyDays: 14 }, held, on))).toBe('change')
  })

  it('meets once a day while it exists; what is cancelled may be ahead', () => {
    const outcome = (differing: object, before = register) => outcomeOf(hold(differing, before))
    expect(outcome({ heldOn: '2023-01-12' })).toEqual(['DAY_OUTSIDE_FORUM'])
    expect(outcome({ heldOn: '2023-01-13' })).toBe('change')
    expect(outcome({ heldOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ heldOn: '2023-06-16', cancelled: true })).toBe('change')
    expect(outcome({ id: recordId(841) }, held)).toEqual(['MEETING_ALREADY_RECORDED'])
    expect(outcome({ forumId: recordId(666) })).toEqual(['FORUM_UNKNOWN'])
  })

  it('may be held after all though it was cancelled ahead', () => {
    const cancelled = after(register, hold({ cancelled: true }))
    const heldAfterAll = after(cancelled, hold({ id: recordId(841) }, cancelled))
    expect(heldAfterAll.forumMeetings).toMatchObject([{ id: recordId(840), version: 2, cancelled: false }])
    expect(outcomeOf(hold({ id: recordId(841), cancelled: true }, cancelled))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ])
    expect(outcomeOf(hold({ id: recordId(841), cancelled: true }, held))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ])
    const ahead = after(register, hold({ cancelled: true, heldOn: '2023-06-20' }))
    expect(outcomeOf(hold({ id: recordId(841), heldOn: '2023-06-20' }, ahead))).toEqual(['DAY_IN_FUTURE'])
  })

  it('has minutes that are sent once and received once, in that order', () => {
    const sent = after(held, decideSendMinutes(minutes('2023-06-05'), held, on))
    expect(sent.forumMeetings).toMatchObject([{ minutesSentOn: '2023-06-05', minutesReceivedOn: null }])
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-05'), sent, on))).toEqual(['MINUTES_ALREADY_SENT'])
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-05'), held, on))).toEqual(['MINUTES_NOT_SENT'])
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-04'), sent, on))).toEqual(['DAY_TOO_EARLY'])
    const received = after(sent, decideReceiveMinutes(minutes('2023-06-05'), sent, on))
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-06'), received, on))).toEqual([
      'MINUTES_ALREADY_RECEIVED',
    ])
  })

  it('sends minutes to somebody, of a meeting that was held', () => {
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-01'), held, on))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-02'), held, on))).toBe('change')
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-16'), held, on))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(decideSendMinutes(minutes(on, recordId(666)), held, on))).toEqual(['MEETING_UNKNOWN'])
    const cancelled = after(register, hold({ cancelled: true }))
    expect(outcomeOf(decideSendMinutes(minutes(on), cancelled, on))).toEqual(['MEETING_CANCELLED'])
    const nobody = { ...held, forums: held.forums.map((each) => ({ ...each, managerId: null })) }
    expect(outcomeOf(decideSendMinutes(minutes(on), nobody, on))).toEqual(['FORUM_WITHOUT_MANAGER'])
  })
})
