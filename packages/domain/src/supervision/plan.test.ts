import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import type { CadenceStep } from '../rules/unit.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { PlanSupervisionCommandSchema } from './follow-up.commands.ts'
import { decidePlanSupervision } from './plan.ts'

const on = '2023-06-15'
const sound = soundRegister()
const steps = (...given: [afterMonths: number, everyDays: number][]): CadenceStep[] =>
  given.map(([afterMonths, everyDays]) => ({ afterMonths, everyDays }))
const planned: Register = {
  ...sound,
  supervisionPlans: [
    record(300, {
      placementId,
      steps: steps([0, 14]),
      groupEveryDays: null,
      from: '2022-01-10',
      until: null,
    }),
  ],
}
const plan = (given: CadenceStep[], register: Register = sound, differing: object = {}) =>
  decidePlanSupervision(
    { id: recordId(900), placementId, from: on, steps: given, groupEveryDays: 31, ...differing },
    register,
    on,
  )

describe('a plan for supervision (001-12)', () => {
  it('is denser at first, and its steps rise', () => {
    expect(outcomeOf(plan(steps([0, 14], [6, 28], [12, 28])))).toBe('change')
    expect(outcomeOf(plan(steps([0, 14], [6, 13])))).toEqual(['PLAN_NOT_DENSER_AT_FIRST'])
    expect(outcomeOf(plan(steps([1, 14])))).toEqual(['PLAN_STEPS_NOT_RISING'])
    expect(outcomeOf(plan(steps([0, 14], [6, 28], [6, 42])))).toEqual(['PLAN_STEPS_NOT_RISING'])
  })

  it('ends the one before, which stays', () => {
    expect(plan(steps([0, 14]), planned)).toMatchObject({
      change: {
        operations: [
          { op: 'amend', id: recordId(300), values: { until: on } },
          { op: 'add', record: { from: on, until: null } },
        ],
      },
    })
  })

  it('may begin before the placement does, and not after its end', () => {
    const ending = { ...sound, placements: sound.placements.map((each) => ({ ...each, until: on })) }
    expect(outcomeOf(plan(steps([0, 14]), ending, { from: '2023-06-14' }))).toBe('change')
    expect(outcomeOf(plan(steps([0, 14]), ending))).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(outcomeOf(plan(steps([0, 14]), sound, { from: '2021-12-01' }))).toBe('change')
  })

  it('is refused with every reason', () => {
    expect(
      outcomeOf(plan(steps([1, 14], [6, 7]), planned, { id: recordId(300), from: '2022-01-10' })),
    ).toEqual(['RECORD_ID_TAKEN', 'PLAN_STEPS_NOT_RISING', 'PLAN_NOT_DENSER_AT_FIRST', 'ALREADY_PLANNED'])
    expect(outcomeOf(plan(steps([0, 14]), planned, { from: '2022-01-09' }))).toEqual(['PLANNED_LATER'])
    expect(outcomeOf(plan(steps([0, 14]), sound, { placementId: recordId(666) }))).toEqual([
      'PLACEMENT_UNKNOWN',
    ])
  })

  it('has at least one step', () => {
    const command = { id: recordId(900), placementId, from: on, groupEveryDays: null }
    expect(PlanSupervisionCommandSchema.safeParse({ ...command, steps: steps([0, 14]) }).success).toBe(true)
    expect(PlanSupervisionCommandSchema.safeParse({ ...command, steps: [] }).success).toBe(false)
  })
})
