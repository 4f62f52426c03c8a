import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister } from '../testing/register.ts'
import { decideSetGoal } from './goal.ts'
import { decideMoveBodyEnd } from './governance.ts'

const on = '2023-06-15'
const body = (number: number, name: string, from: string, until: string | null) =>
  record(number, { name, kind: 'steering-group' as const, from, until })
const register: Register = {
  ...soundRegister(),
  governanceBodies: [
    body(400, 'Styrgruppen', '2020-01-01', '2021-01-01'),
    body(401, 'Styrgruppen', '2022-01-01', null),
    body(402, 'Strategigruppen', '2020-01-01', null),
  ],
  bodyMeetings: [record(410, { bodyId: recordId(401), heldOn: '2023-05-01' })],
  bodyDecisions: [
    record(411, { bodyId: recordId(402), decidedOn: '2023-03-01', matter: 'Fler', goalId: null }),
  ],
}

describe('the end of a body (000-23)', () => {
  const end = (number: number, until: string | null) =>
    decideMoveBodyEnd({ id: recordId(number), version: 1, until }, register, on)

  it('is not moved over another body of its name', () => {
    expect(outcomeOf(end(400, '2022-01-01'))).toBe('change')
    expect(outcomeOf(end(400, '2022-01-02'))).toEqual(['BODY_NAME_TAKEN'])
    expect(outcomeOf(end(400, null))).toEqual(['BODY_NAME_TAKEN'])
    expect(outcomeOf(end(400, '2020-06-01'))).toBe('change')
  })

  it('is not moved before what it held or decided', () => {
    expect(outcomeOf(end(401, '2023-05-02'))).toBe('change')
    expect(end(401, '2023-05-01')).toMatchObject({
      reasons: [{ code: 'RECORDED_OUTSIDE', field: 'until', numbers: { day: '2023-05-01' } }],
    })
    expect(outcomeOf(end(402, '2023-03-02'))).toBe('change')
    expect(outcomeOf(end(402, '2023-03-01'))).toEqual(['RECORDED_OUTSIDE'])
  })

  it('is the end of deciding on goals', () => {
    const set = (setOn: string) =>
      decideSetGoal(
        {
          id: recordId(500),
          measure: 'employed',
          baseline: 1,
          target: 2,
          setOn,
          dueOn: null,
          decision: { id: recordId(501), bodyId: recordId(400), matter: 'Fler' },
        },
        register,
        on,
      )
    expect(outcomeOf(set('2020-12-31'))).toBe('change')
    expect(set('2021-01-01')).toMatchObject({
      reasons: [
        { code: 'DAY_OUTSIDE_BODY', field: 'decision', numbers: { from: '2020-01-01', until: '2021-01-01' } },
      ],
    })
    expect(outcomeOf(set('2019-12-31'))).toEqual(['DAY_OUTSIDE_BODY'])
  })
})
