import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideStatePurpose } from './purpose.ts'
import { TakeRecruitmentStepCommandSchema } from './recruitment.commands.ts'
import {
  criteriaOn,
  decideOpenRecruitment,
  decideTakeRecruitmentStep,
  recruitmentStateOn,
} from './recruitment.ts'

const on = '2023-06-15'
const sound = soundRegister()

describe('what a workplace is there for (000-03)', () => {
  const purpose = (purposes: ('care' | 'support' | 'rehabilitation')[], from: string, number = 900) => ({
    id: recordId(number),
    workplaceId,
    from,
    purposes,
  })
  const stated = after(sound, decideStatePurpose(purpose(['support'], '2022-01-10'), sound, on))

  it('ends as something else is stated, and stays', () => {
    const both = purpose(['support', 'rehabilitation'], '2023-06-01', 901)
    const { workplacePurposes } = after(stated, decideStatePurpose(both, stated, on))
    expect(workplacePurposes.map(({ from, until, purposes }) => [from, until, purposes])).toEqual([
      ['2022-01-10', '2023-06-01', ['support']],
      ['2023-06-01', null, ['support', 'rehabilitation']],
    ])
  })

  it('is refused with every reason', () => {
    const refused = (command: ReturnType<typeof purpose>, register: Register = stated) =>
      outcomeOf(decideStatePurpose(command, register, on))
    expect(refused(purpose(['support'], '2023-06-01', 901))).toEqual(['NOTHING_TO_CHANGE'])
    expect(refused(purpose(['care'], '2022-01-10', 901))).toEqual(['PURPOSE_ALREADY_STATED'])
    expect(refused(purpose(['care', 'care'], '2022-01-09'))).toEqual([
      'RECORD_ID_TAKEN',
      'PURPOSE_TWICE',
      'PURPOSE_STATED_LATER',
    ])
    expect(refused({ ...purpose(['care'], on, 902), workplaceId: recordId(666) })).toEqual([
      'WORKPLACE_UNKNOWN',
    ])
  })
})

describe('a recruitment (004-18)', () => {
  const opening = { id: recordId(910), workplaceId, openedOn: '2023-02-01', posts: 2 }
  const opened = after(sound, decideOpenRecruitment(opening, sound, on))
  const step = (number: number, kind: Register['recruitmentSteps'][number]['step'], day: string) => ({
    id: recordId(number),
    recruitmentId: opening.id,
    step: kind,
    on: day,
    criteria: kind === 'criteria-agreed' ? ['Own experience', 'Wants to listen'] : [],
  })
  const take = (register: Register, taken: ReturnType<typeof step>) =>
    decideTakeRecruitmentStep(taken, register, on)

  it('is one at a time, at a known workplace, not from days to come', () => {
    expect(outcomeOf(decideOpenRecruitment({ ...opening, id: recordId(911) }, opened, on))).toEqual([
      'RECRUITMENT_ALREADY_OPEN',
    ])
    const wrong = { ...opening, workplaceId: recordId(666), openedOn: '2023-06-16' }
    expect(outcomeOf(decideOpenRecruitment(wrong, opened, on))).toEqual([
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
    const over = after(opened, take(opened, step(920, 'called-off', '2023-02-02')))
    expect(outcomeOf(decideOpenRecruitment({ ...opening, id: recordId(911) }, over, on))).toBe('change')
  })

  it('is not advertised before it is agreed what is looked for', () => {
    expect(outcomeOf(take(opened, step(920, 'advertised', '2023-02-02')))).toEqual(['STEP_NOT_POSSIBLE'])
    const agreed = after(opened, take(opened, step(920, 'criteria-agreed', '2023-02-02')))
    expect(outcomeOf(take(agreed, step(921, 'advertised', '2023-02-02')))).toBe('change')
    expect(outcomeOf(take(agreed, step(921, 'advertised', '2023-02-01')))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(take(agreed, step(921, 'advertised', '2023-06-16')))).toEqual(['DAY_IN_FUTURE'])
  })

  it('keeps the criteria that stood before', () => {
    const first = after(opened, take(opened, step(920, 'criteria-agreed', '2023-02-02')))
    const anew = { ...step(921, 'criteria-agreed', '2023-03-01'), criteria: ['Own experience'] }
    const second = after(first, take(first, anew))
    expect(criteriaOn(second, opening.id, '2023-02-01')).toEqual([])
    expect(criteriaOn(second, opening.id, '2023-02-28')).toEqual(['Own experience', 'Wants to listen'])
    expect(criteriaOn(second, opening.id, '2023-03-01')).toEqual(['Own experience'])
    expect(recruitmentStateOn(second, opening.id, '2023-02-01')).toBe('opened')
    expect(recruitmentStateOn(second, opening.id, on)).toBe('criteria-agreed')
  })

  it('has criteria with the step that agrees on them, and with no other', () => {
    const agree = step(920, 'criteria-agreed', '2023-02-02')
    expect(outcomeOf(take(opened, { ...agree, criteria: [] }))).toEqual(['CRITERIA_MISSING'])
    expect(outcomeOf(take(opened, { ...agree, criteria: ['One', 'One'] }))).toEqual(['CRITERION_TWICE'])
    const other = { ...step(920, 'called-off', '2023-02-02'), criteria: ['One'] }
    expect(outcomeOf(take(opened, other))).toEqual(['CRITERIA_NOT_AGREED_HERE'])
    const unknown = { ...agree, recruitmentId: recordId(666) }
    expect(outcomeOf(take({ ...opened, recruitmentSteps: [record(920, agree)] }, unknown))).toEqual([
      'RECORD_ID_TAKEN',
      'RECRUITMENT_UNKNOWN',
    ])
  })

  it('holds no identity number', () => {
    const agree = step(920, 'criteria-agreed', '2023-02-02')
    expect(TakeRecruitmentStepCommandSchema.safeParse(agree).success).toBe(true)
    const named = { ...agree, criteria: ['Som 19121212-1212'] }
    expect(TakeRecruitmentStepCommandSchema.safeParse(named).success).toBe(false)
  })
})
