import { assess } from '../rules/assess.ts'
import type { Assessment, Subject } from '../rules/assessment.schemas.ts'
import type { CompiledRulebook } from '../rules/compile.ts'
import { factsFrom, subjectsOf } from './facts.ts'
import type { Register } from './register.schemas.ts'
import { indexRegister } from './register-index.ts'

/** What the rules say about all subjects of a register, or about those named; unknown ones are left out. */
export function assessRegister(
  compiled: CompiledRulebook,
  register: Register,
  subjects?: readonly Subject[],
): Assessment[] {
  return [...assessEach(compiled, register, subjects)]
}

/** The same as `assessRegister`, one subject at a time, so that a server can do other things between them. */
export function* assessEach(
  compiled: CompiledRulebook,
  register: Register,
  subjects: readonly Subject[] = subjectsOf(register),
): Generator<Assessment, void> {
  const index = indexRegister(register)
  for (const subject of subjects) {
    const facts = factsFrom(index, subject)
    if (facts !== null) yield assess(compiled, facts)
  }
}
