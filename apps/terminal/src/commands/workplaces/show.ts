import { messagesFor } from '@brygga/messages'
import { shownItem, shownQuestion } from '../../views/todo-view.ts'
import { itemsOfWorkplace, questionsOfWorkplace, workplaceLines } from '../../views/workplace-view.ts'
import type { Call } from '../call.ts'
import { on, workplaceFor } from '../naming.ts'
import type { Workplace } from '../shapes.ts'

/** One workplace on a day: readiness, people, what remains. */
export default async function showWorkplace(call: Call): Promise<void> {
  const { options, printer, words, locale, given } = call
  const workplace = await workplaceFor(call, given[0] ?? '')
  const brygga = await call.brygga()
  const view = await brygga.workplaces.show.query({ workplaceId: workplace.id, ...on(call) })
  const messages = messagesFor(locale)
  const shown: Workplace = {
    ...view,
    findings: itemsOfWorkplace(view).map((item) => shownItem(item, messages)),
    questions: questionsOfWorkplace(view).map((item) => shownQuestion(item, messages)),
  }
  if (options.json === true) printer.json(shown)
  else printer.lines(workplaceLines(view, messages, words))
}
