import { Failure } from '../../output/failure.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { ChosenContext } from '../shapes.ts'

/** Chooses the server that commands talk to from now on. */
export default async function useContext(call: Call): Promise<void> {
  const { words, printer } = call
  const [name = ''] = call.given
  const settings = await call.settings()
  const context = settings.contexts[name]
  if (context === undefined) {
    throw new Failure('not-found', 'CONTEXT_UNKNOWN', words.failures.contextUnknown(name), {
      next: [words.failures.contextUnknownNext],
    })
  }
  await call.saveSettings({ ...settings, current: name })
  const chosen: ChosenContext = { name, server: context.server }
  if (call.options.json === true) printer.json(chosen)
  else printer.lines([line(words.contexts.chosen(name, context.server))])
}
