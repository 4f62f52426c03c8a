import { Failure } from '../../output/failure.ts'
import { asked } from '../../output/prompt.ts'
import { sameServer } from '../../settings/server-choice.ts'
import { SettingsSchema } from '../../settings/settings-file.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { ChosenContext } from '../shapes.ts'

/** Gives a server a name and chooses it. Nobody is signed in there yet. */
export default async function addContext(call: Call): Promise<void> {
  const { words, printer } = call
  const [name = ''] = call.given
  const server = call.options.server ?? (await asked(call, words.contexts.whichServer, '--server'))
  const settings = await call.settings()
  const before = settings.contexts[name]
  if (before !== undefined && !sameServer(before.server, server)) {
    throw new Failure('refused', 'CONTEXT_TAKEN', words.contexts.taken(name, before.server))
  }
  const address = URL.parse(server)?.origin ?? server
  const context = before ?? { server: address, token: null, account: null }
  const changed = SettingsSchema.safeParse({
    ...settings,
    current: name,
    contexts: { ...settings.contexts, [name]: context },
  })
  if (!changed.success) throw new Failure('usage', 'CONTEXT_INVALID', words.contexts.invalid)
  await call.saveSettings(changed.data)
  const chosen: ChosenContext = { name, server: address }
  if (call.options.json === true) printer.json(chosen)
  else printer.lines([line(words.contexts.added(name, address)), line(words.contexts.addedNext, 'muted')])
}
