import { endSession } from '../../connection/device-sign-in.ts'
import { sameServer } from '../../settings/server-choice.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { SignedOut } from '../shapes.ts'

/** Ends the session at the server and forgets the token. Without a server to reach, the token is forgotten all the same. */
export default async function logout(call: Call): Promise<void> {
  const { words, printer, world } = call
  const { server } = await call.server()
  const settings = await call.settings()
  const [name, context] =
    Object.entries(settings.contexts).find(
      ([, each]) => sameServer(each.server, server) && each.token !== null,
    ) ?? []
  let ended = false
  if (name !== undefined && context !== undefined && context.token !== null) {
    ended = await endSession(server, context.token, words, world.interrupted).catch(() => false)
    const contexts = { ...settings.contexts, [name]: { ...context, token: null, account: null } }
    await call.saveSettings({ ...settings, contexts })
    if (!ended) printer.note(words.logout.serverNotTold(server))
  }
  const signedOut: SignedOut = { server, wasSignedIn: name !== undefined, sessionEnded: ended }
  if (call.options.json === true) printer.json(signedOut)
  else printer.lines([line(name === undefined ? words.logout.wasNot(server) : words.logout.done(server))])
}
