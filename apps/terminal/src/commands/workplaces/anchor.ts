import { type AnchoringLevel, AnchoringLevelSchema } from '@brygga/domain'
import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'
import { workplaceFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Notes which levels stand behind receiving a peer supporter; with --not that they do not. */
export default async function anchorDecision(call: Call): Promise<void> {
  const { options, words, given } = call
  const levels = levelsNamed(call)
  const workplace = await workplaceFor(call, given[0] ?? '')
  const brygga = await call.brygga()
  const notedOn = options.on ?? (await brygga.session.me.query()).today
  const anchored = options.not !== true
  const messages = messagesFor(call.locale)
  const says = anchored ? words.writing.decisionAnchored : words.writing.decisionNotAnchored
  await carryOut(call, {
    name: 'workplaces.anchor',
    input: { workplaceId: workplace.id, notedOn, answers: levels.map((level) => ({ level, anchored })) },
    write: (input) => brygga.workplaces.anchor.mutate(input),
    says: says(
      workplace.name,
      levels.map((level) => messages.anchoringLevel(level)),
      messages.formatDay(notedOn),
    ),
  })
}

function levelsNamed({ options, words }: Call): AnchoringLevel[] {
  const known = AnchoringLevelSchema.options
  if (options.level === undefined)
    throw new Failure('usage', 'OPTION_MISSING', words.failures.levelsMissing(known))
  return options.level.map((name) => {
    const level = AnchoringLevelSchema.safeParse(name)
    if (level.success) return level.data
    throw new Failure('usage', 'OPTION_INVALID', words.failures.levelUnknown(name, known))
  })
}
