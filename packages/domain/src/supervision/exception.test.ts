import { describe, expect, it } from 'vitest'
import { supervisorOwnExperience } from '../nsph/supervision/supervisor-own-experience.rule.ts'
import { decideNameSupervisor } from '../placements/name-relation.ts'
import { assessRegister } from '../register/assess-register.ts'
import type { Register } from '../register/register.schemas.ts'
import { compile } from '../rules/compile.ts'
import { defineRulebook } from '../rules/rulebook.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, placementId, record, roleOf, soundRegister } from '../testing/register.ts'
import { decideNameCover } from './absence.ts'
import { decideEndSupervisorException, decideExceptSupervisor } from './exception.ts'
import type { ExceptSupervisorCommand } from './supervision.commands.ts'

const on = '2023-06-15'
const rulebook = defineRulebook({
  id: 'one',
  version: '1',
  coveredFrom: '2018-01-01',
  rules: [supervisorOwnExperience],
  values: [],
})
const attested = (ownExperience: boolean) =>
  record(40, { personId: coordinatorId, ownExperience, attestedOn: '2023-01-09', attestedBy: null })
const register: Register = {
  ...soundRegister(),
  roles: [roleOf(400, coordinatorId, 'supervisor')],
  attestations: [attested(false)],
}
const command = (differing: Partial<ExceptSupervisorCommand> = {}): ExceptSupervisorCommand => ({
  id: recordId(900),
  personId: coordinatorId,
  from: on,
  until: '2023-09-01',
  decidedBy: 'The steering group',
  reason: 'Nobody else can before autumn',
  ...differing,
})
const except = (differing: Partial<ExceptSupervisorCommand> = {}, before = register) =>
  outcomeOf(decideExceptSupervisor(command(differing), before, on))
const excepted = after(register, decideExceptSupervisor(command(), register, on))

describe('an exception from own experience (004-26)', () => {
  it('is kept with who decided, why and until when', () => {
    expect(excepted.supervisorExceptions).toEqual([{ ...command(), version: 1 }])
  })

  it('is refused where it is not needed, stands already, or ends before it begins', () => {
    expect(except({}, { ...register, attestations: [attested(true)] })).toEqual(['EXCEPTION_NOT_NEEDED'])
    expect(except({}, { ...register, attestations: [] })).toBe('change')
    expect(except({ id: recordId(901), until: '2024-01-01' }, excepted)).toEqual(['EXCEPTION_ALREADY_STANDS'])
    expect(except({ id: recordId(901), from: '2023-09-01', until: '2024-01-01' }, excepted)).toBe('change')
    expect(except({ from: '2023-08-31', until: '2023-09-01' })).toBe('change')
    expect(except({ from: '2023-09-01' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(except({ from: '2025-06-16', until: '2026-01-01' })).toEqual(['DAY_TOO_FAR_AHEAD'])
  })

  it('is refused for what is not in the register, with every reason', () => {
    expect(except({ personId: recordId(666) }, excepted)).toEqual(['RECORD_ID_TAKEN', 'PERSON_UNKNOWN'])
  })

  it('lets somebody be named as supervisor while it lasts', () => {
    const name = (from: string, before: Register) =>
      outcomeOf(
        decideNameSupervisor({ id: recordId(910), placementId, personId: coordinatorId, from }, before, on),
      )
    expect(name(on, register)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
    expect(name('2023-06-14', excepted)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
    expect(name(on, excepted)).toBe('change')
    expect(name('2023-08-31', excepted)).toBe('change')
    expect(name('2023-09-01', excepted)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
  })

  it('lets somebody stand in for a supervisor who is away from its first day on', () => {
    const cover = (from: string, before: Register) =>
      outcomeOf(
        decideNameCover(
          { absenceId: recordId(300), version: 1, coverPersonId: coordinatorId },
          {
            ...before,
            supervisorAbsences: [
              record(300, { personId: supervisorId, coverPersonId: null, from, until: null }),
            ],
          },
          on,
        ),
      )
    expect(cover(on, register)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
    expect(cover(on, excepted)).toBe('change')
    expect(cover('2023-06-14', excepted)).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
  })

  it('makes the rule met until it ends, and not afterwards', () => {
    const led = {
      ...excepted,
      relations: [
        record(50, {
          placementId,
          kind: 'supervisor' as const,
          personId: coordinatorId,
          from: '2022-01-10',
          until: null,
        }),
      ],
    }
    const asked = (day: string, before: Register = led) => {
      const [assessment] = assessRegister(compile(rulebook, day), before, [
        { kind: 'placement', id: placementId },
      ])
      const { findings, met, unanswered, changesOn } = assessment ?? {}
      return {
        findings: findings?.map(({ code }) => code),
        due: met?.map(({ due }) => due),
        missing: unanswered?.flatMap(({ missing }) => missing),
        changesOn,
      }
    }
    const unknown = { ...led, attestations: [] }
    const without = ['SUPERVISOR_WITHOUT_OWN_EXPERIENCE']
    expect(asked('2023-06-14')).toEqual({ findings: without, due: [], missing: [], changesOn: on })
    expect(asked(on)).toEqual({ findings: [], due: ['2023-09-01'], missing: [], changesOn: '2023-09-01' })
    expect(asked('2023-08-31')).toMatchObject({ findings: [], changesOn: '2023-09-01' })
    expect(asked('2023-09-01')).toEqual({ findings: without, due: [], missing: [], changesOn: null })
    expect(asked('2023-08-31', unknown)).toMatchObject({ due: ['2023-09-01'], changesOn: '2023-09-01' })
    expect(asked('2023-09-01', unknown)).toMatchObject({ missing: ['supervisorOwnExperience'] })
  })

  it('can end earlier, and not later', () => {
    const end = (until: string, before = excepted, day = on) =>
      outcomeOf(decideEndSupervisorException({ exceptionId: recordId(900), version: 1, until }, before, day))
    expect(end('2023-06-16')).toBe('change')
    expect(end(on)).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(end('2023-08-31')).toBe('change')
    expect(end('2023-09-01')).toEqual(['EXCEPTION_ENDS_BEFORE'])
    expect(end('2023-08-01', excepted, '2023-08-31')).toBe('change')
    expect(end('2023-08-01', excepted, '2023-09-01')).toEqual(['STEP_NOT_POSSIBLE'])
    expect(end('2023-07-01', register)).toEqual(['EXCEPTION_UNKNOWN'])
  })
})
