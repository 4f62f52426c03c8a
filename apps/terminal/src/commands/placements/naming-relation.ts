import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import { asked, mayAsk } from '../../output/prompt.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import { on, personFor, placementFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

interface Naming {
  relation: 'supervisor' | 'mentor'
  /** Who was named on the command line. */
  named: string | undefined
}

/** Names somebody for a placement from a day. Where nobody is given, says who could be named. */
export async function nameRelation(call: Call, { relation, named }: Naming): Promise<void> {
  const { options, words, given } = call
  const brygga = await call.brygga()
  const placement = await placementFor(call, given[0] ?? '')
  const person = await personFor(call, named ?? (await whoToName(call, placement.id, relation)))
  const from = options.on ?? (await brygga.session.me.query()).today
  const procedure = relation === 'supervisor' ? 'nameSupervisor' : 'nameMentor'
  const says = relation === 'supervisor' ? words.writing.supervisorNamed : words.writing.mentorNamed
  await carryOut(call, {
    name: `placements.${procedure}`,
    input: { placementId: placement.id, personId: person.id, from },
    write: (input) => brygga.placements[procedure].mutate(input),
    says: says(person.name, placement.person.name, messagesFor(call.locale).formatDay(from)),
  })
}

async function whoToName(call: Call, placementId: string, kind: Naming['relation']): Promise<string> {
  const { words, printer } = call
  const flag = kind === 'supervisor' ? '--supervisor' : '--mentor'
  const brygga = await call.brygga()
  const { candidates } = await brygga.placements.candidates.query({ placementId, kind, ...on(call) })
  const fit = candidates.filter(({ reasons }) => reasons.length === 0)
  const listed = fit.map(({ person, has }) => words.writing.candidate(person.name, has))
  if (!mayAsk(call)) {
    const reasons = listed.map((sentence) => ({ code: 'CANDIDATE', sentence }))
    throw new Failure('usage', 'OPTION_MISSING', words.usage.optionMissing(flag), { reasons })
  }
  printer.noteLines([line(words.writing.candidates), ...listed.map((text) => line(text, 'plain', 2))])
  return asked(call, kind === 'supervisor' ? words.writing.whichSupervisor : words.writing.whichMentor, flag)
}
