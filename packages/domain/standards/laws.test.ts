import { type Assessment, addDays, assess, compile, type Day } from '@brygga/domain'
import { brokenLaws } from '@brygga/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jurisdictions } from './jurisdictions.ts'

/** What is answered, without the day it was asked on and without when it changes. */
function answersOf({ findings, unanswered, met, notApplicable, notInForce }: Assessment): string {
  return JSON.stringify([findings, unanswered, met, notApplicable, notInForce])
}

const withRules = jurisdictions.filter(({ tables }) => tables.length > 0)

describe.each(withRules.map((each) => ({ id: each.rulebook.id, ...each })))('$id', ({ rulebook, facts }) => {
  const start = addDays(rulebook.coveredFrom, -20)
  const day = fc.integer({ min: 0, max: 1100 }).map((step) => addDays(start, step))
  const daysOn = (first: Day) => Array.from({ length: 731 }, (_, step) => addDays(first, step))

  it('says the same every day until the day it names, for two years on end', () => {
    fc.assert(
      fc.property(facts, day, (given, first) => {
        expect(brokenLaws(rulebook, given, daysOn(first))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('says the same between any two days, and in whatever order the facts come', () => {
    const days = fc.uniqueArray(day, { minLength: 2, maxLength: 5 }).map((some) => some.sort())
    fc.assert(
      fc.property(facts, days, (given, some) => {
        expect(brokenLaws(rulebook, given, some)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is seldom asked in vain: most often something is said differently on the day it names', () => {
    let [asked, changed] = [0, 0]
    for (const [given, on] of fc.sample(fc.tuple(facts, day), { numRuns: 300, seed: 5 })) {
      const now = assess(compile(rulebook, on), given)
      if (now.changesOn === null) continue
      const then = assess(compile(rulebook, now.changesOn), given)
      asked += 1
      if (answersOf(then) !== answersOf(now)) changed += 1
    }
    expect(changed).toBeGreaterThan(asked / 4)
  })
})
