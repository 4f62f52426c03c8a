import type { Day } from '../calendar/day.schemas.ts'
import { addDays } from '../calendar/day.ts'
import { assess } from '../rules/assess.ts'
import type { Assessment } from '../rules/assessment.schemas.ts'
import { type CompiledRulebook, compile } from '../rules/compile.ts'
import type { SubjectFacts } from '../rules/rule.ts'
import type { Rulebook } from '../rules/rulebook.ts'

/**
 * Where a rulebook breaks a law that its answers rest on: on the days given, in rising order, it says the same until
 * the day that it named, also on the day before that day, which is a later one; and it says the same in whatever order
 * the lists of the facts come. A sentence for each break; empty where the laws hold. Give it facts by the hundred,
 * made by chance.
 */
export function brokenLaws(rulebook: Rulebook, facts: SubjectFacts, days: readonly Day[]): string[] {
  const about = `${facts.subject.kind} ${facts.subject.id}`
  const ask = asker(rulebook)
  const broken: string[] = []
  const expectSame = (was: Assessment, is: Assessment, why: string) => {
    if (said(was) !== said(is)) broken.push(`${about} ${why}: ${said(was)} became ${said(is)}`)
  }
  let before: Assessment | null = null
  for (const on of days) {
    const now = ask(facts, on)
    const { changesOn } = now
    if (before !== null && (before.changesOn === null || on < before.changesOn))
      expectSame(before, now, `changed by ${on}, though ${before.changesOn ?? 'no day'} was named`)
    if (changesOn !== null && changesOn <= on)
      broken.push(`${about} names ${changesOn} on ${on}, no later day`)
    else if (changesOn !== null)
      expectSame(
        now,
        ask(facts, addDays(changesOn, -1)),
        `changes the day before ${changesOn}, asked on ${on}`,
      )
    expectSame(now, ask(reversed(facts), on), `hangs on the order of its facts on ${on}`)
    before = now
  }
  return broken
}

const asked = new WeakMap<Rulebook, Map<Day, CompiledRulebook>>()

/** Asks a rulebook, made ready once for each day. */
function asker(rulebook: Rulebook): (facts: SubjectFacts, on: Day) => Assessment {
  const compiled = asked.get(rulebook) ?? new Map<Day, CompiledRulebook>()
  asked.set(rulebook, compiled)
  return (facts, on) => {
    const ready = compiled.get(on) ?? compile(rulebook, on)
    compiled.set(on, ready)
    return assess(ready, facts)
  }
}

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

/** Every list in the facts the other way round. */
function reversed<T>(facts: T): T {
  if (Array.isArray(facts)) return facts.map(reversed).reverse() as T
  if (facts === null || typeof facts !== 'object') return facts
  return Object.fromEntries(Object.entries(facts).map(([name, part]) => [name, reversed(part)])) as T
}
