import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallBudget } from './call-budget.ts'

describe('a budget of calls', () => {
  it('lets exactly as many through as it holds, and says when there are more', () => {
    let now = 0
    const budget = new CallBudget(3, 60, () => now)
    expect([1, 2, 3].map(() => budget.take('anna', 1).allowed)).toEqual([true, true, true])
    now = 59_000
    expect(budget.take('anna', 1)).toEqual({ allowed: false, retryAfterSeconds: 1 })
    now = 60_000
    expect(budget.take('anna', 1)).toEqual({ allowed: true })
  })

  it('counts a batch as its calls, and takes nothing from what it refuses', () => {
    const budget = new CallBudget(10, 60, () => 0)
    expect(budget.take('anna', 8).allowed).toBe(true)
    expect(budget.take('anna', 3).allowed).toBe(false)
    expect(budget.take('anna', 2).allowed).toBe(true)
    expect(budget.take('bertil', 11).allowed).toBe(false)
  })

  it('never lets more than the limit through in a window, whatever the batches', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 60 }),
        (limit, batches) => {
          const budget = new CallBudget(limit, 60, () => 0)
          const through = batches
            .filter((calls) => budget.take('anna', calls).allowed)
            .reduce((sum, calls) => sum + calls, 0)
          expect(through).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })
})
