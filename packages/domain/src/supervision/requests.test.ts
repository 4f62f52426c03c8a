import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { decideReplyToRequest, decideRequestSupervision, decideWithdrawRequest } from './requests.ts'

const on = '2023-06-15'
const sound = soundRegister()
const asked = (differing: Partial<Register['supervisionRequests'][number]> = {}): Register => ({
  ...sound,
  supervisionRequests: [
    record(300, {
      placementId,
      askedOn: '2023-06-12',
      repliedOn: null,
      repliedById: null,
      withdrawnOn: null,
      ...differing,
    }),
  ],
})

describe('a request for supervision (002-18)', () => {
  const ask = (askedOn: string, register = sound) =>
    outcomeOf(decideRequestSupervision({ id: recordId(900), placementId, askedOn }, register, on))

  it('is asked by somebody in post, one at a time', () => {
    expect(ask(on)).toBe('change')
    expect(ask('2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    expect(ask('2022-01-09')).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(ask(on, asked())).toEqual(['REQUEST_ALREADY_OPEN'])
    expect(ask(on, asked({ repliedOn: '2023-06-13' }))).toBe('change')
    expect(ask(on, asked({ withdrawnOn: '2023-06-13' }))).toBe('change')
  })

  it('is replied to by somebody else, once', () => {
    const reply = (register: Register, repliedById = supervisorId, day = on) =>
      outcomeOf(
        decideReplyToRequest({ requestId: recordId(300), version: 1, repliedById, on: day }, register, on),
      )
    expect(reply(asked())).toBe('change')
    expect(reply(asked(), peerSupporterId)).toEqual(['REPLY_BY_SELF'])
    expect(reply(asked(), recordId(666))).toEqual(['PERSON_UNKNOWN'])
    expect(reply(asked(), supervisorId, '2023-06-12')).toBe('change')
    expect(reply(asked(), supervisorId, '2023-06-11')).toEqual(['DAY_TOO_EARLY'])
    expect(reply(asked(), supervisorId, '2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    expect(reply(asked({ repliedOn: '2023-06-13' }))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(reply(sound)).toEqual(['REQUEST_UNKNOWN'])
  })

  it('is taken back while nobody has replied', () => {
    const withdraw = (register: Register) =>
      outcomeOf(decideWithdrawRequest({ requestId: recordId(300), version: 1, on }, register, on))
    expect(withdraw(asked())).toBe('change')
    expect(withdraw(asked({ repliedOn: '2023-06-13' }))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(withdraw(sound)).toEqual(['REQUEST_UNKNOWN'])
  })
})
