import { applyChange, type Decision } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'

/** What a decision came to: the codes of its reasons, or `change` where nothing stands against it. */
export function outcomeOf(decision: Decision): string[] | 'change' {
  return decision.outcome === 'change' ? 'change' : decision.reasons.map(({ code }) => code)
}

/** The register after a decision that must not be refused; throws the reasons where it is. */
export function after(register: Register, decision: Decision): Register {
  if (decision.outcome === 'change') return applyChange(register, decision.change)
  throw new Error(`Refused: ${JSON.stringify(decision.reasons)}`)
}
