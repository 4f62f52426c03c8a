import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import { previewLines } from '../../views/rules-view.ts'
import type { Call } from '../call.ts'
import { carryOut } from '../writing.ts'
import { ruleMeant } from './rule-meant.ts'

/** Follows a rule up from a day on, with those that go with it; --dry-run shows what that would find. */
export default async function followUpRule(call: Call): Promise<void> {
  const { options, words, given, locale, printer } = call
  const { from } = options
  if (from === undefined) throw new Failure('usage', 'OPTION_MISSING', words.usage.optionMissing('--from'))
  const brygga = await call.brygga()
  const { rules } = await brygga.rules.list.query({})
  const { id: ruleId, followUp } = ruleMeant(rules, given[0] ?? '', call)
  const messages = messagesFor(locale)
  await carryOut(call, {
    name: 'rules.followUp',
    input: { ruleId, from, version: followUp?.version ?? 0 },
    write: (input) => brygga.rules.followUp.mutate(input),
    says: words.rules.followedUp(messages.ruleTitle(ruleId), messages.formatDay(from)),
  })
  if (options.dryRun !== true || options.json === true || followUp === null) return
  const preview = await brygga.rules.previewFollowUp.query({ ruleId, from })
  printer.lines(previewLines(preview, messages, words))
}
