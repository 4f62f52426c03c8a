import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { recordId } from '../testing/facts.ts'
import { record, registerWith } from '../testing/register.ts'
import { faultsToldBackOn, forumRegularityOn, pointsToldBackOn } from './told-back.ts'

const forumId = recordId(10)
const meeting = (number: number, heldOn: string, cancelled = false) =>
  record(number, { forumId, heldOn, cancelled, minutesSentOn: null, minutesReceivedOn: null })
const step = (number: number, point: number, kind: 'answered' | 'told-back', on: string) =>
  record(number, { pointId: recordId(point), step: kind, on, ownerId: null, answer: null, meetingId: null })
const fault = (number: number, notedOn: string, toldBack: boolean) =>
  record(number, {
    notedOn,
    description: 'Seen',
    reportedById: recordId(1),
    liftedTo: null,
    liftedOn: null,
    answer: null,
    toldBack,
  })
const register: Register = registerWith({
  forumMeetings: [
    meeting(20, '2023-05-05'),
    meeting(21, '2023-05-12', true),
    meeting(22, '2023-05-26'),
    meeting(23, '2023-05-19'),
  ],
  forumPoints: [
    record(30, { meetingId: recordId(20), topic: 'comfort', text: 'A' }),
    record(31, { meetingId: recordId(20), topic: 'comfort', text: 'B' }),
    record(32, { meetingId: recordId(22), topic: 'comfort', text: 'C' }),
  ],
  pointSteps: [step(40, 30, 'answered', '2023-05-08'), step(41, 30, 'told-back', '2023-05-19')],
  systemFaults: [
    fault(50, '2023-02-01', true),
    fault(51, '2023-03-01', false),
    fault(52, '2023-07-01', false),
  ],
})

describe('told back', () => {
  it('points count from the meeting they were raised at (002-55)', () => {
    expect(pointsToldBackOn(register, '2023-05-04')).toEqual({ raised: 0, toldBack: 0, waitingIds: [] })
    expect(pointsToldBackOn(register, '2023-05-18')).toEqual({
      raised: 2,
      toldBack: 0,
      waitingIds: [recordId(30), recordId(31)],
    })
    expect(pointsToldBackOn(register, '2023-05-19')).toMatchObject({ raised: 2, toldBack: 1 })
    expect(pointsToldBackOn(register, '2023-05-26')).toMatchObject({ raised: 3, toldBack: 1 })
  })

  it('faults count from the day they were noted (001-16)', () => {
    expect(faultsToldBackOn(register, '2023-06-15')).toEqual({
      raised: 2,
      toldBack: 1,
      waitingIds: [recordId(51)],
    })
  })
})

describe('how regular a forum is (002-53)', () => {
  it('counts those held in a row since one was cancelled', () => {
    expect(forumRegularityOn(register, forumId, '2023-05-05')).toEqual({ inARow: 1, held: 1, cancelled: 0 })
    expect(forumRegularityOn(register, forumId, '2023-05-12')).toEqual({ inARow: 0, held: 1, cancelled: 1 })
    expect(forumRegularityOn(register, forumId, '2023-06-15')).toEqual({ inARow: 2, held: 3, cancelled: 1 })
    expect(forumRegularityOn(register, recordId(11), '2023-06-15')).toEqual({
      inARow: 0,
      held: 0,
      cancelled: 0,
    })
  })
})
