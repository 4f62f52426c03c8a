import { type Role, RoleSchema } from '@brygga/domain'
import { messagesFor } from '@brygga/messages'
import type { PeopleList } from '../../connection/answers.ts'
import { Failure } from '../../output/failure.ts'
import { peopleLines } from '../../views/people-view.ts'
import type { Call } from '../call.ts'
import { on, workplaceFor } from '../naming.ts'
import type { People } from '../shapes.ts'

/** The people of the region, or those who fit the conditions. */
export default async function listPeople(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const list = await allPages(call)
  const shown: People = list.rows
  if (options.json === true) printer.json(shown)
  else printer.lines(peopleLines(list, messagesFor(locale), words))
}

async function allPages(call: Call): Promise<PeopleList> {
  const { options } = call
  const brygga = await call.brygga()
  const wanted = options.all === true ? Number.POSITIVE_INFINITY : (options.limit ?? 50)
  const conditions = {
    ...on(call),
    ...(options.query === undefined ? {} : { query: options.query }),
    ...(options.role === undefined ? {} : { role: roleNamed(options.role, call) }),
    ...(options.workplace === undefined
      ? {}
      : { workplaceId: (await workplaceFor(call, options.workplace)).id }),
  }
  let list = await brygga.people.list.query({ ...conditions, limit: Math.min(200, wanted) })
  while (list.nextCursor !== null && list.rows.length < wanted) {
    const limit = Math.min(200, wanted - list.rows.length)
    const next: PeopleList = await brygga.people.list.query({ ...conditions, limit, cursor: list.nextCursor })
    list = { ...next, rows: [...list.rows, ...next.rows] }
  }
  return list
}

function roleNamed(name: string, { words }: Call): Role {
  const role = RoleSchema.safeParse(name)
  if (role.success) return role.data
  throw new Failure('usage', 'OPTION_INVALID', words.failures.roleUnknown(name, RoleSchema.options))
}
