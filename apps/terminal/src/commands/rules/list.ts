import { messagesFor } from '@brygga/messages'
import { rulesLines } from '../../views/rules-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Rules } from '../shapes.ts'

/** The rule book: what is asked, and how it is answered on a day. */
export default async function listRules(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const brygga = await call.brygga()
  const rulebook = await brygga.rules.list.query(on(call))
  const messages = messagesFor(locale)
  const shown: Rules = rulebook.rules.map((rule) => ({ ...rule, question: messages.ruleQuestion(rule.id) }))
  if (options.json === true) printer.json(shown)
  else printer.lines(rulesLines(rulebook, messages, words))
}
