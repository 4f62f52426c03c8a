import { messagesFor } from '@brygga/messages'
import { ruleLines } from '../../views/rules-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Rule } from '../shapes.ts'
import { ruleMeant } from './rule-meant.ts'

/** One rule: its question, its values with their days and sources. Named by its id, or by a code that it gives. */
export default async function explainRule(call: Call): Promise<void> {
  const { options, printer, words, locale, given } = call
  const brygga = await call.brygga()
  const { rules } = await brygga.rules.list.query(on(call))
  const { id: ruleId } = ruleMeant(rules, given[0] ?? '', call)
  const rule = await brygga.rules.explain.query({ ruleId, ...on(call) })
  const messages = messagesFor(locale)
  const shown: Rule = { ...rule, question: messages.ruleQuestion(rule.id) }
  if (options.json === true) printer.json(shown)
  else printer.lines(ruleLines(rule, messages, words))
}
