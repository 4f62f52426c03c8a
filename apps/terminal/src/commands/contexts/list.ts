import { type Line, line } from '../../text/lines.ts'
import { table } from '../../text/table.ts'
import type { Call } from '../call.ts'
import type { Contexts } from '../shapes.ts'

/** The servers that the caller works with, and which of them is chosen. Tokens are never shown. */
export default async function listContexts(call: Call): Promise<void> {
  const { words, printer } = call
  const { contexts, current } = await call.settings()
  const shown: Contexts = Object.entries(contexts).map(([name, { server, account, token }]) => ({
    name,
    server,
    account,
    signedIn: token !== null,
    current: name === current,
  }))
  if (call.options.json === true) return printer.json(shown)
  if (shown.length === 0)
    return printer.lines([line(words.contexts.none), line(words.contexts.noneNext, 'muted')])
  const rows: Line[] = table(
    [words.contexts.name, words.contexts.server, words.contexts.account],
    shown.map((each) => [
      { text: `${each.current ? '*' : ' '} ${each.name}`, tone: each.current ? 'title' : 'plain' },
      { text: each.server },
      each.signedIn
        ? { text: each.account ?? words.contexts.signedIn }
        : { text: words.contexts.notSignedIn, tone: 'muted' },
    ]),
  )
  printer.lines(rows)
}
