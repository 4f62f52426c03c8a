import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, record, soundRegister } from '../testing/register.ts'
import type { RecordPeerMeetingCommand } from './follow-up.commands.ts'
import { decideRecordPeerMeeting, decideValidateSession } from './validate-session.ts'

const on = '2023-06-15'
const sound = soundRegister()

describe('whether a session was held as recorded', () => {
  const said = (agrees: boolean, validatedOn: string): Register => ({
    ...sound,
    sessionValidations: [
      record(300, { sessionId: recordId(100), personId: peerSupporterId, agrees, validatedOn }),
    ],
  })
  const validate = (differing: object = {}, register: Register = sound) =>
    outcomeOf(
      decideValidateSession(
        {
          id: recordId(900),
          sessionId: recordId(100),
          personId: peerSupporterId,
          agrees: true,
          validatedOn: on,
          ...differing,
        },
        register,
        on,
      ),
    )

  it('is said by somebody who came, from the day on which it was held', () => {
    expect(validate()).toBe('change')
    expect(validate({ validatedOn: '2023-05-22' })).toBe('change')
    expect(validate({ validatedOn: '2023-05-21' })).toEqual(['DAY_TOO_EARLY'])
    expect(validate({ validatedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(validate({ personId: supervisorId })).toEqual(['NOT_AT_SESSION'])
    expect(validate({ personId: coordinatorId })).toEqual(['NOT_AT_SESSION'])
    expect(validate({ sessionId: recordId(666) })).toEqual(['SESSION_UNKNOWN'])
  })

  it('may be said otherwise on a later day, and what was said stays', () => {
    expect(validate({}, said(true, '2023-06-01'))).toEqual(['NOTHING_TO_CHANGE'])
    expect(validate({}, said(false, '2023-06-14'))).toBe('change')
    expect(validate({}, said(false, on))).toEqual(['DAY_TOO_EARLY'])
  })
})

describe('a meeting besides supervision (001-11, 002-20)', () => {
  const command: RecordPeerMeetingCommand = {
    id: recordId(900),
    kind: 'exchange',
    heldOn: on,
    attendeeIds: [peerSupporterId, coordinatorId],
  }
  const held = (differing: Partial<RecordPeerMeetingCommand> = {}, register: Register = sound) =>
    outcomeOf(decideRecordPeerMeeting({ ...command, ...differing }, register, on))

  it('has people in it who are in the register, each once; exchange has two', () => {
    expect(held()).toBe('change')
    expect(held({ attendeeIds: [peerSupporterId] })).toEqual(['GATHERING_NEEDS_TWO'])
    expect(held({ kind: 'further-training', attendeeIds: [peerSupporterId] })).toBe('change')
    expect(held({ attendeeIds: [peerSupporterId, peerSupporterId] })).toEqual([
      'ATTENDEE_TWICE',
      'GATHERING_NEEDS_TWO',
    ])
    expect(held({ attendeeIds: [peerSupporterId, recordId(666)] })).toEqual(['ATTENDEE_UNKNOWN'])
    expect(held({ heldOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
  })

  it('is recorded once', () => {
    const before: Register = {
      ...sound,
      peerMeetings: [
        { ...command, id: recordId(300), version: 1, attendeeIds: [coordinatorId, peerSupporterId] },
      ],
    }
    expect(held({}, before)).toEqual(['PEER_MEETING_ALREADY_RECORDED'])
    expect(held({ heldOn: '2023-06-14' }, before)).toBe('change')
    expect(held({ kind: 'mentor' }, before)).toBe('change')
    expect(held({ id: recordId(300), heldOn: '2023-06-14' }, before)).toEqual(['RECORD_ID_TAKEN'])
  })
})
