import { describe, expect, it } from 'vitest'
import { assessRegister } from '../register/assess-register.ts'
import type { Register } from '../register/register.schemas.ts'
import { compile } from '../rules/compile.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { record, soundRegister } from '../testing/register.ts'
import { decideEnterPhase, decideMoveMandateEnd } from './mandate.ts'
import type { MandatePhase } from './programme-records.schemas.ts'

const on = '2024-05-01'
const mandateId = recordId(110)
const phase = (number: number, name: MandatePhase['phase'], from: string, until: string | null) =>
  record(number, { mandateId, phase: name, from, until })
const until = '2024-07-01'
const kept = 'maintenance-and-development'
const register: Register = {
  ...soundRegister(),
  mandates: [record(110, { name: 'Mandate', from: '2021-01-01', until })],
  mandatePhases: [phase(720, 'project', '2021-01-01', '2022-01-01'), phase(721, kept, '2022-01-01', until)],
}
const moved = (to: string | null, before = register) =>
  after(before, decideMoveMandateEnd({ id: mandateId, version: 1, until: to }, before, on))
const days = ({ mandatePhases }: Register) => mandatePhases.map((each) => [each.from, each.until])
const codes = (before: Register, day: string) =>
  assessRegister(compile(followedUpRulebook, day), before).flatMap(({ findings }) =>
    findings.map(({ code }) => code),
  )

describe('the end of a mandate takes its phases along (000-13, 000-14)', () => {
  it('lengthens the phase that was to end with it, and no other', () => {
    const first = ['2021-01-01', '2022-01-01']
    expect(days(moved('2027-01-01'))).toEqual([first, ['2022-01-01', '2027-01-01']])
    expect(days(moved(null))).toEqual([first, ['2022-01-01', null]])
    expect(codes(moved('2027-01-01'), '2024-09-01')).not.toContain('MANDATE_PHASE_MISSING')
    const endedBefore = {
      ...register,
      mandatePhases: [phase(721, kept, '2022-01-01', '2024-06-30')],
    }
    expect(days(moved('2027-01-01', endedBefore))).toEqual([['2022-01-01', '2024-06-30']])
  })

  it('shortens what runs past it, and empties what was to begin by then', () => {
    expect(days(moved('2023-01-01'))).toEqual([
      ['2021-01-01', '2022-01-01'],
      ['2022-01-01', '2023-01-01'],
    ])
    const closing = {
      ...register,
      mandatePhases: [
        phase(721, kept, '2021-01-01', '2024-06-01'),
        phase(722, 'closing', '2024-06-01', until),
      ],
    }
    expect(days(moved('2024-05-15', closing))).toEqual([
      ['2021-01-01', '2024-05-15'],
      ['2024-06-01', '2024-06-01'],
    ])
    const open = {
      ...register,
      mandates: [record(110, { name: 'Mandate', from: '2021-01-01', until: null })],
      mandatePhases: [phase(721, kept, '2021-01-01', null)],
    }
    expect(days(moved(until, open))).toEqual([['2021-01-01', until]])
  })

  it('leaves what never came out of the phases that were gone through', () => {
    const before = {
      ...register,
      mandatePhases: [
        phase(721, kept, '2021-01-01', '2024-05-15'),
        phase(722, 'closing', '2024-06-01', '2024-06-01'),
      ],
    }
    const enter = (name: MandatePhase['phase'], from: string) =>
      outcomeOf(decideEnterPhase({ id: recordId(723), mandateId, phase: name, from }, before, on))
    expect(enter('closing', '2024-05-20')).toBe('change')
    expect(enter('project', '2024-05-20')).toEqual(['STEP_NOT_POSSIBLE'])
  })

  it('lets a phase go on that ended while the mandate goes on', () => {
    const longer = {
      ...register,
      mandates: [record(110, { name: 'Mandate', from: '2021-01-01', until: '2027-01-01' })],
    }
    const enter = (name: MandatePhase['phase'], from: string) =>
      outcomeOf(decideEnterPhase({ id: recordId(723), mandateId, phase: name, from }, longer, on))
    expect(enter(kept, until)).toBe('change')
    expect(enter(kept, '2024-06-30')).toEqual(['STEP_NOT_POSSIBLE'])
    expect(enter('project', until)).toEqual(['STEP_NOT_POSSIBLE'])
    expect(enter('closing', until)).toBe('change')
  })
})
