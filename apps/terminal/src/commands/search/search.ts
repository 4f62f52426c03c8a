import { searchLines } from '../../views/people-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Search } from '../shapes.ts'

/** People and workplaces whose name resembles a text, the likeliest first. */
export default async function search(call: Call): Promise<void> {
  const { options, printer, words, given } = call
  const [query = ''] = given
  const brygga = await call.brygga()
  const { hits } = await brygga.search.find.query({ query, ...on(call) })
  const shown: Search = hits
  if (options.json === true) printer.json(shown)
  else printer.lines(searchLines(hits, query, words))
}
