import { messagesFor } from '@brygga/messages'
import type { Todo } from '../../connection/answers.ts'
import { shownTodo, todoLines } from '../../views/todo-view.ts'
import type { Call } from '../call.ts'
import { on, workplaceFor } from '../naming.ts'

/** What needs whom on a day, and what would mend it. */
export default async function todo(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const brygga = await call.brygga()
  const workplace =
    options.workplace === undefined ? {} : { workplaceId: (await workplaceFor(call, options.workplace)).id }
  const about = options.about === undefined ? {} : { subjectKind: options.about as SubjectKind }
  const list = onlyCodes(
    await brygga.todo.list.query({ mine: options.mine === true, ...on(call), ...workplace, ...about }),
    options.code,
  )
  const messages = messagesFor(locale)
  if (options.json === true) printer.json(shownTodo(list, messages))
  else printer.lines(todoLines(list, options.on === undefined, messages, words))
}

type SubjectKind = Todo['groups'][number]['items'][number]['subject']['kind']

/** Only findings with the codes that were asked for; questions and what comes have no code and fall away. */
function onlyCodes(todo: Todo, codes: readonly string[] | undefined): Todo {
  if (codes === undefined) return todo
  const wanted = codes.map((code) => code.toUpperCase())
  return {
    ...todo,
    groups: todo.groups.filter(({ code }) => wanted.includes(code)),
    unanswered: [],
    upcoming: [],
    headlines: [],
  }
}
