import type { PlacementRow } from '../connection/answers.ts'
import { Failure } from '../output/failure.ts'
import type { Call } from './call.ts'
import type { Named } from './shapes.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text is the id of a record. */
export function isId(text: string): boolean {
  return idForm.test(text)
}

function sameName(a: string, b: string): boolean {
  return a.trim().localeCompare(b.trim(), 'sv', { sensitivity: 'accent' }) === 0
}

/** The one that a name means: the only one called exactly so, else the only one that resembles it. */
function theOne<T extends Named>(
  rows: readonly T[],
  name: string,
  { words }: Call,
  unknown: (name: string) => string,
): T {
  const exact = rows.filter((row) => sameName(row.name, name))
  const meant = exact.length > 0 ? exact : rows
  const [first, ...others] = meant
  if (first === undefined) throw new Failure('not-found', 'NOT_FOUND', unknown(name))
  if (others.length > 0) {
    const likely = meant.slice(0, 8).map((row) => (exact.length > 1 ? `${row.name} (${row.id})` : row.name))
    throw new Failure('usage', 'AMBIGUOUS', words.failures.ambiguous(name, likely), {
      next: [words.failures.ambiguousNext],
    })
  }
  return first
}

/** The person that a name or an id means. An id is taken as it is; the server says whether there is one. */
export async function personFor(call: Call, text: string): Promise<Named> {
  if (isId(text)) return { id: text, name: text }
  const brygga = await call.brygga()
  const { rows } = await brygga.people.list.query({ query: text, limit: 50, ...on(call) })
  return theOne(rows, text, call, call.words.failures.personUnknown)
}

/** The workplace that a name or an id means. */
export async function workplaceFor(call: Call, text: string): Promise<Named> {
  if (isId(text)) return { id: text, name: text }
  const brygga = await call.brygga()
  const { rows } = await brygga.workplaces.list.query({ query: text, ...on(call) })
  return theOne(rows, text, call, call.words.failures.workplaceUnknown)
}

/** The placement that an id means, or the one that the person named has on the day. */
export async function placementFor(call: Call, text: string): Promise<PlacementRow> {
  const { words } = call
  const rows = await placementsOnDay(call)
  const byId = rows.find(({ id }) => id === text)
  if (byId !== undefined) return byId
  const person = await personFor(call, text)
  const own = rows.filter((row) => row.person.id === person.id)
  const [first, ...others] = own
  const today = call.options.on ?? (await (await call.brygga()).session.me.query()).today
  if (first === undefined)
    throw new Failure('not-found', 'NO_PLACEMENT', words.failures.noPlacement(person.name, today))
  if (others.length > 0) {
    const reasons = own.map(({ id, workplace }) => ({
      code: 'PLACEMENT',
      sentence: words.failures.placement(id, workplace.name),
    }))
    throw new Failure('usage', 'AMBIGUOUS', words.failures.severalPlacements(person.name), { reasons })
  }
  return first
}

async function placementsOnDay(call: Call): Promise<PlacementRow[]> {
  const brygga = await call.brygga()
  const rows: PlacementRow[] = []
  let cursor: string | undefined
  do {
    const page = await brygga.placements.list.query({
      limit: 200,
      ...on(call),
      ...(cursor === undefined ? {} : { cursor }),
    })
    rows.push(...page.rows)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return rows
}

/** The day of a query, where one was asked for. */
export function on({ options }: Pick<Call, 'options'>): { on?: string } {
  return options.on === undefined ? {} : { on: options.on }
}
