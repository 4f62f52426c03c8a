import type { Messages } from '@brygga/messages'
import { messagesFor } from '@brygga/messages'
import type { Me, Todo } from '../../connection/answers.ts'
import { emptyLine, type Line, line, padded } from '../../text/lines.ts'
import { headlineLines } from '../../views/todo-view.ts'
import type { Call } from '../call.ts'
import type { Status } from '../shapes.ts'

/** Who is signed in, where, for which region and day, and the programme in numbers. */
export default async function status(call: Call): Promise<void> {
  const { printer, options } = call
  const { server, context } = await call.server()
  const brygga = await call.brygga()
  const me = await brygga.session.me.query()
  const on = options.on ?? me.today
  const todo = me.permissions.includes('todo.read') ? await brygga.todo.list.query({ on }) : null
  const { account, region, roles, places, shownAsOf, apiVersion } = me
  const toDo = todo?.groups.reduce((sum, { items }) => sum + items.length, 0) ?? null
  const shown: Status = {
    server,
    context,
    account,
    region,
    roles,
    places,
    on,
    shownAsOf,
    apiVersion,
    toDo,
    headlines: todo?.headlines ?? [],
  }
  if (options.json === true) printer.json(shown)
  else printer.lines(statusLines(shown, me, todo, call))
}

function statusLines(shown: Status, me: Me, todo: Todo | null, { words, locale }: Call): Line[] {
  const messages = messagesFor(locale)
  const { account, server, region, roles, day, toDo, headlines, shownAsOf, toDoCount } = words.status
  const isExampleDay = me.shownAsOf && shown.on === me.today
  const rows: [string, string][] = [
    [account, `${me.account.name} (${me.account.email})`],
    [server, shown.context === null ? shown.server : `${shown.server} (${shown.context})`],
    [region, me.region.name],
    [roles, rolesOf(me, messages)],
    [day, isExampleDay ? shownAsOf(messages.formatDay(shown.on)) : messages.formatDay(shown.on)],
    ...(shown.toDo === null ? [] : [[toDo, toDoCount(shown.toDo)] satisfies [string, string]]),
  ]
  const width = Math.max(...rows.map(([label]) => label.length)) + 2
  return [
    ...rows.map(
      ([label, text]): Line => ({
        pieces: [{ text: padded(label, width), tone: 'muted' }, { text }],
        hang: width,
      }),
    ),
    ...(todo === null || todo.headlines.length === 0
      ? []
      : [emptyLine, line(headlines, 'title'), ...headlineLines(todo, messages)]),
  ]
}

function rolesOf({ roles }: Me, messages: Messages): string {
  return roles.map((role) => messages.role(role)).join(', ')
}
