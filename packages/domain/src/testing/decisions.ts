import type { Decision } from '../register/change.ts'

/** What a decision came to: the codes of its reasons, or `change` where nothing stands against it. */
export function outcomeOf(decision: Decision): string[] | 'change' {
  return decision.outcome === 'change' ? 'change' : decision.reasons.map(({ code }) => code)
}
