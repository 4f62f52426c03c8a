import {
  type Assessment,
  addDays,
  assess,
  type CompiledRulebook,
  compile,
  type Day,
  type Rulebook,
  type SubjectFacts,
} from '@brygga/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jurisdictions } from './jurisdictions.ts'

/** What an assessment says, without the day it was asked on and without what never differs: sources and remedies. */
function said({ findings, unanswered, met, notApplicable, notInForce, changesOn }: Assessment): string {
  return JSON.stringify([
    findings.map(({ code, ruleId, severity, since, due, numbers }) => [
      code,
      ruleId,
      severity,
      since,
      due,
      numbers,
    ]),
    unanswered.map(({ ruleId, missing }) => [ruleId, missing]),
    met.map(({ ruleId, due }) => [ruleId, due]),
    notApplicable,
    notInForce,
    changesOn,
  ])
}

/** Asks a rulebook, made ready once for each day. */
function asker(rulebook: Rulebook): (facts: SubjectFacts, on: Day) => Assessment {
  const compiled = new Map<Day, CompiledRulebook>()
  return (facts, on) => {
    const ready = compiled.get(on) ?? compile(rulebook, on)
    compiled.set(on, ready)
    return assess(ready, facts)
  }
}

/** Every list in the facts the other way round. */
function reversed(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(reversed).reverse()
  if (facts === null || typeof facts !== 'object') return facts
  return Object.fromEntries(Object.entries(facts).map(([name, part]) => [name, reversed(part)]))
}

const withRules = jurisdictions.filter(({ tables }) => tables.length > 0)

describe.each(withRules.map((each) => ({ id: each.rulebook.id, ...each })))('$id', ({ rulebook, facts }) => {
  const ask = asker(rulebook)
  const start = addDays(rulebook.coveredFrom, -20)
  const day = fc.integer({ min: 0, max: 1100 }).map((step) => addDays(start, step))

  it('says the same every day until the day it names, for two years on end', () => {
    fc.assert(
      fc.property(facts, day, (given, first) => {
        let before = ask(given, first)
        for (let on = addDays(first, 1); on < addDays(first, 731); on = addDays(on, 1)) {
          const now = ask(given, on)
          if (before.changesOn === null || on < before.changesOn) expect(said(now)).toBe(said(before))
          before = now
        }
      }),
      { numRuns: 20 },
    )
  })

  it('names a later day, and says the same on the day before it', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const now = ask(given, on)
        if (now.changesOn === null) return
        expect(now.changesOn > on).toBe(true)
        expect(said(ask(given, addDays(now.changesOn, -1)))).toBe(said(now))
      }),
      { numRuns: 200 },
    )
  })

  it('says the same in whatever order the facts come', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        expect(said(ask(reversed(given) as SubjectFacts, on))).toBe(said(ask(given, on)))
      }),
      { numRuns: 300 },
    )
  })

  it('is seldom asked in vain: most often something is said differently on the day it names', () => {
    let [asked, changed] = [0, 0]
    for (const [given, on] of fc.sample(fc.tuple(facts, day), { numRuns: 300, seed: 5 })) {
      const now = ask(given, on)
      if (now.changesOn === null) continue
      const then = ask(given, now.changesOn)
      asked += 1
      if (said({ ...then, changesOn: null }) !== said({ ...now, changesOn: null })) changed += 1
    }
    expect(changed).toBeGreaterThan(asked / 4)
  })
})
