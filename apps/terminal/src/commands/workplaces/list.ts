import { messagesFor } from '@brygga/messages'
import { workplacesLines } from '../../views/workplace-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Workplaces } from '../shapes.ts'

/** The workplaces of the region, and how ready each is. */
export default async function listWorkplaces(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const brygga = await call.brygga()
  const list = await brygga.workplaces.list.query({
    ...on(call),
    ...(options.query === undefined ? {} : { query: options.query }),
  })
  const shown: Workplaces = list.rows
  if (options.json === true) printer.json(shown)
  else printer.lines(workplacesLines(list, messagesFor(locale), words))
}
