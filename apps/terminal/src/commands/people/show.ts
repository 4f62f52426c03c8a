import { messagesFor } from '@brygga/messages'
import { itemsOfPerson, personLines, questionsOfPerson } from '../../views/person-view.ts'
import { shownItem, shownQuestion } from '../../views/todo-view.ts'
import type { Call } from '../call.ts'
import { on, personFor } from '../naming.ts'
import type { Person } from '../shapes.ts'

/** One person's file on a day. That it was read is in the audit log. */
export default async function showPerson(call: Call): Promise<void> {
  const { options, printer, words, locale, given } = call
  const person = await personFor(call, given[0] ?? '')
  const brygga = await call.brygga()
  const view = await brygga.people.show.query({ personId: person.id, ...on(call) })
  const messages = messagesFor(locale)
  const shown: Person = {
    ...view,
    findings: itemsOfPerson(view).map((item) => shownItem(item, messages)),
    questions: questionsOfPerson(view).map((item) => shownQuestion(item, messages)),
  }
  if (options.json === true) printer.json(shown)
  else printer.lines(personLines(view, messages, words))
}
