import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import { ruleLines } from '../../views/rules-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Rule } from '../shapes.ts'

/** One rule: its question, its values with their days and sources. Named by its id, or by a code that it gives. */
export default async function explainRule(call: Call): Promise<void> {
  const { options, printer, words, locale, given } = call
  const [name = ''] = given
  const brygga = await call.brygga()
  const { rules } = await brygga.rules.list.query(on(call))
  const meant =
    rules.find(({ id, codes }) => id === name || codes.includes(name.toUpperCase())) ??
    onlyEnding(rules, name)
  if (meant === undefined)
    throw new Failure('not-found', 'NOT_FOUND', words.failures.ruleUnknown(name), {
      next: [words.failures.ruleUnknownNext],
    })
  const rule = await brygga.rules.explain.query({ ruleId: meant.id, ...on(call) })
  const messages = messagesFor(locale)
  const shown: Rule = { ...rule, question: messages.ruleQuestion(rule.id) }
  if (options.json === true) printer.json(shown)
  else printer.lines(ruleLines(rule, messages, words))
}

/** The only rule whose id ends as written: `has-supervisor` for `nsph/has-supervisor`. */
function onlyEnding<T extends { id: string }>(rules: readonly T[], name: string): T | undefined {
  const fit = rules.filter(({ id }) => id.endsWith(`/${name}`))
  return fit.length === 1 ? fit[0] : undefined
}
