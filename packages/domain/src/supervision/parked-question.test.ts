import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, placementId, soundRegister } from '../testing/register.ts'
import { ParkQuestionCommandSchema } from './parked-question.schemas.ts'
import { decideParkQuestion, decideTakeQuestionStep, questionsSeenBy } from './parked-question.ts'

const on = '2023-06-15'
const sound = soundRegister()
const command = { id: recordId(900), placementId, parkedOn: '2023-05-30', text: 'How do I end a talk?' }
const parked = after(sound, decideParkQuestion(command, sound, on))
const step = (
  register: Register,
  kind: 'share' | 'take-up' | 'withdraw',
  day: string,
  version = register.parkedQuestions[0]?.version ?? 1,
) => decideTakeQuestionStep({ questionId: command.id, version, step: kind, on: day }, register, on)
const shared = after(parked, step(parked, 'share', '2023-05-31'))

describe('a parked question (004-28)', () => {
  it('is the peer supporter’s own until it is shared, and then the supervisor’s too', () => {
    const seen = (register: Register, readerId: string, day = on) =>
      questionsSeenBy(register, readerId, day).length
    expect(seen(parked, peerSupporterId)).toBe(1)
    expect(seen(parked, supervisorId)).toBe(0)
    expect(seen(shared, supervisorId)).toBe(1)
    for (const other of [mentorId, coordinatorId, recordId(4)]) expect(seen(shared, other)).toBe(0)
    expect(seen(shared, supervisorId, '2022-01-09')).toBe(0)
    const back = after(shared, step(shared, 'withdraw', '2023-06-01'))
    expect([seen(back, peerSupporterId), seen(back, supervisorId)]).toEqual([1, 0])
  })

  it('is taken up at a session that was held', () => {
    expect(outcomeOf(step(shared, 'take-up', '2023-06-01'))).toBe('change')
    expect(outcomeOf(step(shared, 'take-up', '2023-06-02'))).toEqual(['NO_SESSION_THAT_DAY'])
    expect(outcomeOf(step(parked, 'take-up', '2023-06-01'))).toEqual(['STEP_NOT_POSSIBLE'])
    const over = after(shared, step(shared, 'take-up', '2023-06-01'))
    expect(outcomeOf(step(over, 'withdraw', '2023-06-02'))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(questionsSeenBy(over, supervisorId, on)).toHaveLength(1)
  })

  it('is refused with every reason', () => {
    const wrong = { ...command, parkedOn: '2023-06-16' }
    expect(outcomeOf(decideParkQuestion(wrong, parked, on))).toEqual(['RECORD_ID_TAKEN', 'DAY_IN_FUTURE'])
    const early = { ...command, parkedOn: '2022-01-09' }
    expect(outcomeOf(decideParkQuestion(early, sound, on))).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    const elsewhere = { ...command, placementId: recordId(666) }
    expect(outcomeOf(decideParkQuestion(elsewhere, sound, on))).toEqual(['PLACEMENT_UNKNOWN'])
    expect(outcomeOf(step(sound, 'share', on))).toEqual(['QUESTION_UNKNOWN'])
    expect(outcomeOf(step(parked, 'share', '2023-05-29'))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(step(parked, 'share', '2023-06-16'))).toEqual(['DAY_IN_FUTURE'])
  })

  it('holds no identity number', () => {
    expect(ParkQuestionCommandSchema.safeParse(command).success).toBe(true)
    const named = { ...command, text: 'Om 19121212-1212' }
    expect(ParkQuestionCommandSchema.safeParse(named).success).toBe(false)
  })
})
