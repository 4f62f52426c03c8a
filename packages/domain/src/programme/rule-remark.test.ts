import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { soundRegister } from '../testing/register.ts'
import { SendRuleRemarkCommandSchema, type TakeRemarkStepCommand } from './rule-remark.schemas.ts'
import { decideSendRuleRemark, decideTakeRemarkStep } from './rule-remark.ts'

const on = '2023-06-15'
const sound = soundRegister()
const rules = [{ id: 'nsph/supervision-group-size' }]
const command = {
  id: recordId(900),
  ruleId: 'nsph/supervision-group-size',
  personId: supervisorId,
  as: 'supervisor' as 'supervisor' | 'peer-supporter',
  sentOn: '2023-06-01',
  text: 'Five is better than six',
}
const send = (differing: Partial<typeof command> = {}, register: Register = sound) =>
  decideSendRuleRemark({ ...command, ...differing }, register, on, rules)
const sent = after(sound, send())
const step = (register: Register, kind: TakeRemarkStepCommand['step'], differing: object = {}) =>
  decideTakeRemarkStep(
    {
      remarkId: command.id,
      version: register.ruleRemarks[0]?.version ?? 1,
      step: kind,
      on,
      answer: kind === 'answer' ? 'rule-kept' : null,
      text: kind === 'answer' ? 'The group may be split' : null,
      ...differing,
    },
    register,
    on,
  )

describe('a remark on a rule (004-34)', () => {
  it('comes from supervisors and peer supporters, and from nobody else', () => {
    expect(outcomeOf(send())).toBe('change')
    expect(outcomeOf(send({ personId: peerSupporterId, as: 'peer-supporter' }))).toBe('change')
    expect(outcomeOf(send({ personId: peerSupporterId }))).toEqual(['REMARK_NOT_IN_ROLE'])
    expect(outcomeOf(send({ personId: mentorId, as: 'peer-supporter' }))).toEqual(['REMARK_NOT_IN_ROLE'])
    expect(
      outcomeOf(send({ personId: peerSupporterId, as: 'peer-supporter', sentOn: '2022-01-09' })),
    ).toEqual(['REMARK_NOT_IN_ROLE'])
  })

  it('is refused with every reason', () => {
    expect(
      outcomeOf(send({ ruleId: 'nsph/no-such-rule', personId: recordId(666), sentOn: '2023-06-16' }, sent)),
    ).toEqual(['RECORD_ID_TAKEN', 'RULE_UNKNOWN', 'PERSON_UNKNOWN', 'DAY_IN_FUTURE'])
    expect(outcomeOf(step(sound, 'answer'))).toEqual(['REMARK_UNKNOWN'])
    expect(outcomeOf(step(sent, 'answer', { on: '2023-05-31', answer: null, text: null }))).toEqual([
      'DAY_TOO_EARLY',
      'ANSWER_MISSING',
      'ANSWER_MISSING',
    ])
    expect(outcomeOf(step(sent, 'withdraw', { on: '2023-06-16', text: 'Why' }))).toEqual([
      'DAY_IN_FUTURE',
      'ANSWER_NOT_HERE',
    ])
  })

  it('is answered once, after it was taken on where it was', () => {
    const takenOn = after(sent, step(sent, 'take-on'))
    expect(outcomeOf(step(takenOn, 'take-on'))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcomeOf(step(takenOn, 'answer', { on: '2023-06-14' }))).toEqual(['DAY_TOO_EARLY'])
    const answered = after(takenOn, step(takenOn, 'answer'))
    expect(answered.ruleRemarks).toMatchObject([
      { takenOnOn: on, answeredOn: on, answer: 'rule-kept', answerText: 'The group may be split' },
    ])
    expect(outcomeOf(step(answered, 'withdraw'))).toEqual(['STEP_NOT_POSSIBLE'])
  })

  it('holds no identity number', () => {
    expect(SendRuleRemarkCommandSchema.safeParse(command).success).toBe(true)
    const named = { ...command, text: 'Fråga 19121212-1212' }
    expect(SendRuleRemarkCommandSchema.safeParse(named).success).toBe(false)
  })
})
