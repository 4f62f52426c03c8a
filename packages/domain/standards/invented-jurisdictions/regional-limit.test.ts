import { assess, checkRulebook, compile, openValuesOf } from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { working } from './regional-limit.cases.ts'
import { model, region } from './regional-limit.rule.ts'

describe('a limit that no source gives', () => {
  it('is open in the model, which is sound and cannot tell', () => {
    expect(checkRulebook(model)).toEqual([])
    expect(openValuesOf(model).map(({ id }) => id)).toEqual(['regional-limit/most-workplaces'])
    expect(assess(compile(model, '2024-06-03'), working(9)).unanswered).toMatchObject([
      { missing: ['regional-limit/most-workplaces'], remedy: { action: 'fill-in-value' } },
    ])
  })

  it('is set by a region, which may say how much it hurts', () => {
    expect(openValuesOf(region)).toEqual([])
    expect(assess(compile(region, '2024-06-03'), working(9)).findings).toMatchObject([
      { code: 'TOO_MANY_PLACES', severity: 'warn', numbers: { workplaces: 9, most: 3 } },
    ])
  })
})
