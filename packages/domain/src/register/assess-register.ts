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
  subjects: readonly Subject[] = subjectsOf(register),
): Assessment[] {
  const index = indexRegister(register)
  return subjects.flatMap((subject) => {
    const facts = factsFrom(index, subject)
    return facts === null ? [] : [assess(compiled, facts)]
  })
}
