import type { RuleView } from '../../connection/answers.ts'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'

/** The rule that its id, the end of it, or a code that it gives means. */
export function ruleMeant(rules: readonly RuleView[], name: string, { words }: Call): RuleView {
  const meant =
    rules.find(({ id, codes }) => id === name || codes.includes(name.toUpperCase())) ??
    onlyEnding(rules, name)
  if (meant !== undefined) return meant
  throw new Failure('not-found', 'NOT_FOUND', words.failures.ruleUnknown(name), {
    next: [words.failures.ruleUnknownNext],
  })
}

/** The only rule whose id ends as written: `has-supervisor` for `nsph/has-supervisor`. */
function onlyEnding(rules: readonly RuleView[], name: string): RuleView | undefined {
  const fit = rules.filter(({ id }) => id.endsWith(`/${name}`))
  return fit.length === 1 ? fit[0] : undefined
}
